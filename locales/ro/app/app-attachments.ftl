### review: draft
### Fotografiile și înregistrările unei discuții. Le citește numai lucrătorul.

attachment-kind-payslip = Fluturaș de salariu, bani
attachment-kind-contract = Contract, promisiune scrisă
attachment-kind-identity-document = Act de identitate
attachment-kind-place = Loc
attachment-kind-injury = Rană
attachment-kind-own-words = Propriile cuvinte
attachment-kind-other = Altceva

attachments-title = Fotografii și înregistrări
attachments-open = Fotografie, sunet
attachments-about = Locul, aparatul, data și numele fișierului sunt scoase înainte de a păstra ceva. Nimic nu pleacă fără să fie ales pentru o îndrumare.
attachments-gallery = O fotografie făcută acum poate rămâne în galeria telefonului: ștergeți-o și de acolo.
attachments-choose = Fotografii și înregistrări de trimis
    .about = Fiecare are căsuța lui. Niciunul nu pleacă fără ea.
attachment-kind = Despre ce este vorba?
attachment-kind-choose = Alegeți…
attachment-add-picture = Alăturați o fotografie
attachment-add-sound = Alăturați un sunet
attachment-record = Înregistrați
# $seconds : depuis combien de secondes.
attachment-record-end = Încheiați înregistrarea ({ $seconds } s)
attachment-adding = O clipă…
attachment-no-microphone = Microfonul nu este accesibil. Permiteți-l sau alegeți un fișier.
attachment-remove = Scoateți
attachment-remove-sure = Scoateți definitiv
attachment-keep = Păstrați
attachment-size = { $kilobytes } KB
# $kind : ce que c’est, par exemple « Fiche de paie, argent ».
attachment-picture = Fotografie: { $kind }
attachment-listen = Ascultați
attachment-stop = Opriți
attachment-not-shown = Acest fișier nu poate fi arătat aici.
sent-attachments = Fotografii și înregistrări
sent-attachment-waiting = își așteaptă rândul
sent-attachment-waits-for-network = așteaptă o rețea fără costuri
# $percent : la part qui est arrivée.
sent-attachment-on-its-way = pe drum: { $percent } %
sent-attachment-received = la server
sent-attachment-refused = refuzat
sent-attachment-seal-again = de sigilat din nou
sent-attachment-withdrawn = retras
sent-attachments-now = Trimiteți acum, chiar dacă are costuri
sent-attachments-again = Propuneți din nou ce a fost refuzat
settings-attachments-wait = Fotografii și înregistrări: așteaptă acordul meu
    .about = Când aparatul nu știe dacă rețeaua are costuri, ele așteaptă printre trimiteri până le trimiteți.
