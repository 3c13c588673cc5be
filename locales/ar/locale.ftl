### review: draft

language-name = العربية
