### review: draft
### What the agency reads of how to reach the person.

document-contact-never-message = لا تُترك رسالة أبدا، لا على آلة ولا لدى أحد.
document-contact-watched = الهاتف مراقَب.
document-contact-by-call = بمكالمة هاتفية.
document-contact-by-text-message = برسالة مكتوبة، دون اتصال.
document-contact-by-in-person = وجها لوجه.
document-contact-by-through-somebody = عن طريق شخص موثوق.
document-contact-at = أين أو عن طريق من: { $value }
document-contact-hours = متى: { $value }
document-contact-ask-for = اطلبوا: { $value }
document-contact-never = أبدا
document-contact-careful = انتبهوا
document-contact-how = كيف
document-contact-place = أين
document-contact-somebody = عن طريق من
document-contact-when = متى
document-contact-whom = من يُطلب
