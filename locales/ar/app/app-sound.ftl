### review: draft
### السؤال مسموعًا.

sound-listen = استمع إلى السؤال
sound-stop = أوقف القراءة
sound-synthetic = صوت آلي
sound-unplayable = لا يمكن تشغيل هذا التسجيل هنا.
