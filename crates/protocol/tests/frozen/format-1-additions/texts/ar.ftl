### review: draft

question-has-work = هل تعمل؟
