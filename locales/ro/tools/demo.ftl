### review: draft
### Demonstrația: fiecare pas într-o frază. Persoana despre care este vorba este inventată.

demo-agency-name = Primire (demonstrație)
demo-agency-purpose = Serviciu inventat pentru încercare: nu citește nicio situație adevărată.
demo-deployment-name = Demonstrație

## Pașii

demo-step-hub = Un server ascultă aici, numai pe această mașină: { $address }
demo-step-desk = Serviciul „{ $agency }” are cheia lui: { $recipient }…
demo-step-vault = Pe aparat se creează un seif criptat.
demo-step-invitation = Serviciul dă un cod de folosit o singură dată: { $code }
demo-step-enrolled = Aparatul s-a conectat la „{ $deployment }”.
demo-step-screening = Începe interviul { $code }, în { $interviewer } și în { $respondent }.
demo-step-answers = { $count ->
    [one] O întrebare parcursă, salvată înaintea celei următoare.
    [few] { $count } întrebări parcurse, fiecare salvată înaintea celei următoare.
   *[other] { $count } de întrebări parcurse, fiecare salvată înaintea celei următoare.
}
demo-step-result = Ce spun răspunsurile: { $outcome } (indicii observate: { $indications })
demo-step-preview = Înainte de acord, iată ce va citi „{ $agency }”: elemente în număr de { $disclosed }; rămân pe aparat: { $withheld }
demo-step-sealed = Îndrumarea { $referral } este semnată, sigilată și pusă în așteptare, împreună cu acordul.
demo-step-received = Serverul a primit-o; confirmarea lui semnată se verifică: { $at }
demo-step-fetched = Serviciul își deschide căsuța: { $count }
demo-step-opened = Serviciul o deschide; cele două semnături sunt ale aparatului { $sender }.
demo-step-out = Ce s-a făcut este în { $path }
demo-step-prepared = Demonstrația este gata: aparat { $device }, serviciu { $desk }, server { $hub } pe { $listen }, setări { $deployment }

## Amănuntele

demo-answer = { $question } → { $answer } ({ $provenance })
demo-non-answer = { $question } → { $answer }
demo-alert = De știut pe loc: { $alert }
demo-indication-strong = indiciu puternic: { $indication }
demo-indication-medium = indiciu mediu: { $indication }
demo-indication-weak = indiciu slab: { $indication }
demo-next-step = apoi: { $step }
demo-passphrase = Frază de acces pentru încercare: { $passphrase }

## Ce poate să nu meargă

demo-error-unexpected = O parte a răspuns altfel decât era prevăzut ({ $detail }).
    .fix = Este o greșeală în Repère: semnalați-o.
demo-error-hub = Serverul demonstrației nu a putut fi pregătit ({ $detail }).
    .fix = Verificați spațiul și drepturile dosarului, apoi încercați din nou.
demo-error-listen = Serverul nu poate asculta la această adresă: { $detail }
    .fix = Închideți programul care o ocupă sau alegeți altă adresă.
demo-error-io = Sistemul a refuzat: { $detail }
    .fix = Verificați spațiul și drepturile dosarului, apoi încercați din nou.
demo-error-folder-not-empty = Acest dosar conține deja altceva: { $detail }. Nu s-a scris nimic în el.
    .fix = Alegeți un dosar gol sau nou.
demo-error-not-a-folder = Acesta nu este un dosar: { $detail }
    .fix = Alegeți un dosar gol sau nou.
demo-error-marker-damaged = Acest fișier este deteriorat: { $detail }
    .fix = Ștergeți dosarul demonstrației, apoi încercați din nou: nu este nimic real în el.
demo-error-nothing-prepared = Nicio demonstrație nu este pregătită în { $detail }
    .fix = Pregătiți-o întâi, fără „--show”.
demo-error-other-address = Demonstrația din acest dosar ascultă la { $detail }: așa spun setările ei, iar aparatul se ține de ele.
    .fix = Folosiți această adresă sau alt dosar.
demo-word = O colegă de la serviciul nostru sună persoana diseară, cum s-a convenit.
demo-step-replied = Serviciul răspunde: răspunsul este semnat și sigilat pentru acest aparat.
demo-step-word-back = Pe aparat se citește: preluată. „{ $message }”
