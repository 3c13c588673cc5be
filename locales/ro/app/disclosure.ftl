### review: draft
### Ce va citi un serviciu, câmp cu câmp, înainte de trimitere. Cuvintele documentului însuși sunt în document.ftl.

answer-separator = {"; "}

## Ce va citi

weight-none = nu cântărește la această vârstă
weight-letter-none = ·

## Ce rămâne pe aparat

withheld-identity = Numele persoanei
withheld-safe-contact = Un mijloc de a lua legătura cu ea
withheld-indications = Indiciile debifate și ce este scris la întrebările din spatele lor
withheld-answers = Răspunsurile, întrebare cu întrebare
withheld-notes = Notele dumneavoastră și cuvintele persoanei
withheld-judgement = Părerea dumneavoastră
withheld-attachments = Fotografii sau înregistrări
withheld-history = Răspunsurile de dinainte care au fost corectate
