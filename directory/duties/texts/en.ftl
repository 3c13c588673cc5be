### review: draft
### Each duty twice: for the worker, then (.person) as it is said to the person.

duty-report-offence = You are a public official: any crime or offence that you learn of must be reported to the prosecutor without delay.
    .person = I work for the state. If I learn that an offence was committed, I have to tell the prosecutor.
duty-keep-source-secret = Never reveal to the employer who complained, nor that there was a complaint.
    .person = I will not tell your employer that you spoke to me.
duty-professional-secrecy = You are bound by professional secrecy. The law allows you to break it to report violence or danger, above all for a minor.
    .person = What you tell me stays secret, unless I have to protect somebody who is in danger.
duty-minor-in-danger = A minor who is in danger, or may be, must be reported: to the département’s unit (CRIP) or to the prosecutor. Their agreement is not needed.
    .person = If a child is in danger, I have to report it to protect them.
duty-help-in-danger = In immediate danger you must act or call for help.
    .person = If somebody is in danger now, I will call for help.
