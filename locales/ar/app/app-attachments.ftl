### review: draft
### صور المقابلة وتسجيلاتها. لا يقرؤها إلا العامل.

attachment-kind-payslip = قسيمة راتب، مال
attachment-kind-contract = عقد أو وعد مكتوب
attachment-kind-identity-document = وثيقة هوية
attachment-kind-place = مكان
attachment-kind-injury = إصابة
attachment-kind-own-words = كلمات الشخص نفسه
attachment-kind-other = شيء آخر
