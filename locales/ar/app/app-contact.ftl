### review: draft
### Reaching the person without putting them in danger.

## The form

contact-channel = كيف يمكن الوصول إليه
contact-channel-call = مكالمة
contact-channel-text-message = رسالة مكتوبة
contact-channel-in-person = وجها لوجه
contact-channel-through-somebody = عن طريق شخص موثوق
contact-value-call = الرقم
contact-value-text-message = الرقم
contact-value-in-person = المكان
contact-value-through-somebody = من هو، وكيف يمكن الوصول إليه
contact-hours = متى
contact-hours-hint = الأيام والساعات الآمنة
contact-ask-for = من يُطلب
contact-ask-for-hint = الاسم الذي يُقال، أو من طرف من
contact-never-leave-message = لا تُترك رسالة أبدا
contact-phone-watched = الهاتف مراقَب
contact-other = شيء آخر يجب معرفته
declined-identified = قبل الأسئلة لم يرد الشخص أن يُذكر اسمه. لن يُرسل.
declined-contacted = قبل الأسئلة لم يرد الشخص أن يُتصل به. لن يُرسل شيء للوصول إليه.
declined-changed = غيّر رأيه
