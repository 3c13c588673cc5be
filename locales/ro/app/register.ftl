### review: draft
### Registrul: în cine are încredere un sistem. Ce schimbă o ediție nouă (`register-change-…`) și de ce ceva nu este
### crezut (`register-refused-…`). Le citesc aplicația, posturile și linia de comandă.
### „serviciu”: cine primește îndrumările; „post”: unde se citesc; „{ $keys }”: amprenta unor chei.

## Ce se schimbă

register-change-signer-added = { $role ->
    [root] „{ $name }” semnează de acum rădăcina registrului (cheile { $keys }).
    [timestamp] „{ $name }” confirmă de acum că registrul este cel mai nou (cheile { $keys }).
   *[deployment] „{ $name }” semnează de acum sistemul (cheile { $keys }).
}
register-change-signer-removed = { $role ->
    [root] „{ $name }” nu mai semnează rădăcina registrului (cheile { $keys }).
    [timestamp] „{ $name }” nu mai confirmă registrul (cheile { $keys }).
   *[deployment] „{ $name }” nu mai semnează sistemul (cheile { $keys }).
}
register-change-threshold = { $role ->
    [root] Semnături necesare pentru rădăcină: { $need } din { $all }.
    [timestamp] Semnături necesare pentru confirmarea registrului: { $need } din { $all }.
   *[deployment] Semnături necesare pentru sistem: { $need } din { $all }.
}
register-change-keys-voided = { $role ->
    [timestamp] Ce s-a confirmat cu cheile de dinainte nu mai este valabil.
   *[deployment] Ce s-a semnat cu cheile de dinainte nu mai este valabil.
}
register-change-deployment-voided = Sistemul de dinainte nu mai este valabil; următorul nu a sosit încă.
register-change-name = Sistemul se numește „{ $name }”.
register-change-demonstration = Este un exercițiu: nimic din ce se trimite nu este un caz adevărat.
register-change-not-demonstration = Nu mai este un exercițiu: ce se trimite este adevărat.
register-change-hub-added = Adresă nouă a serverului: { $url }
register-change-hub-order = La server se ajunge întâi la adresa { $url }
register-change-hub-removed = Serverul nu mai este la adresa { $url }
register-change-hub-authority = Serverul se recunoaște după acest certificat: { $sha256 }
register-change-receipt-keys-added = Serverul semnează confirmările de primire cu chei noi ({ $keys }).
register-change-receipt-keys-order = Serverul semnează confirmările de primire întâi cu cheile { $keys }.
register-change-receipt-keys-removed = Unele chei nu mai sunt bune pentru confirmări de primire ({ $keys }).
register-change-agency-added = Serviciu nou: „{ $name }” ({ $id }) (cheia { $key }).
register-change-agency-removed = Serviciul „{ $name }” ({ $id }) nu mai este.
register-change-agency-closed = Serviciul „{ $name }” ({ $id }) nu mai primește: { $reason }
register-change-agency-reopened = Serviciul „{ $name }” ({ $id }) primește din nou.
register-change-agency-key = Serviciul „{ $name }” ({ $id }) are altă cheie: ce i se adresează este de acum criptat pentru ea (cheia { $key }).
register-change-agency-key-from-reserve = Serviciul „{ $name }” ({ $id }) folosește de acum o cheie pe care o avea în rezervă (cheia { $key }).
register-change-agency-reserve = Chei pe care serviciul „{ $name }” ({ $id }) le are în rezervă: { $keys }.
register-change-agency-earlier = Chei de dinainte ale serviciului „{ $name }” ({ $id }), pentru care ce este criptat este încă primit: { $keys }.
register-change-agency-reply-keys = Serviciul „{ $name }” ({ $id }) își semnează răspunsurile cu alte chei (cheile { $keys }).
register-change-agency-reply-keys-reserve = { $count ->
    [0] Serviciul „{ $name }” ({ $id }) nu mai are alte chei anunțate pentru a-și semna răspunsurile.
   *[other] Serviciul „{ $name }” ({ $id }) anunță alte chei pentru a-și semna răspunsurile; ele sunt deja valabile (cheile { $keys }).
}
register-change-agency-reply-keys-earlier = { $count ->
    [0] Ce semnase serviciul „{ $name }” ({ $id }) cu cheile de dinainte nu mai este valabil.
   *[other] Ce semnase serviciul „{ $name }” ({ $id }) cu cheile de dinainte este încă valabil (cheile { $keys }).
}
register-change-agency-described = Serviciul „{ $name }” ({ $id }) se descrie altfel.
register-change-registrar-added = Postul „{ $name }” ({ $id }) poate admite aparate (cheile { $keys }).
register-change-registrar-renamed = Postul „{ $before }” ({ $id }) se numește de acum „{ $name }”.
register-change-registrar-removed = Postul „{ $name }” ({ $id }) nu mai admite aparate; cele admise numai de el nu mai sunt recunoscute.
register-change-registrar-keys = Postul „{ $name }” ({ $id }) admite aparatele cu alte chei (cheile { $keys }).
register-change-registrar-keys-before = { $some ->
    [no] Ce a spus postul „{ $name }” ({ $id }) cu cheile dinainte nu mai este valabil.
   *[other] Ce a spus postul „{ $name }” ({ $id }) cu alte chei este și el valabil (cheile { $keys }).
}
register-change-registrar-voided = Ce a spus postul „{ $name }” ({ $id }) despre aparatele lui nu mai este valabil; trebuie să le admită din nou.
register-change-publisher-added = Editor nou de protocoale: „{ $name }” (cheile { $keys }).
register-change-publisher-removed = „{ $name }” nu mai este editor de protocoale (cheile { $keys }).
register-change-retention = Zile după care aparatele șterg o convorbire: { $inactive } fără schimbare, { $delivered } după primire.
register-change-retention-none = Aparatele nu mai șterg nimic de la sine.
register-change-file-added = Fișier nou: { $path }
register-change-file-changed = Fișierul { $path } are alt conținut.
register-change-file-removed = Fișierul { $path } nu mai este.
register-change-devices-introduced = Aparate admise de { $id }: { $count }.
register-change-devices-gone = Aparate pe care { $id } nu le mai recunoaște: { $count }.
register-change-log-went-back = Serverul a fost readus la o stare mai veche: nu mai are ce primise de atunci.
register-change-log-forked = Serverul nu mai arată același șir de confirmări ca înainte. Spuneți-i persoanei care se ocupă de acest sistem.
register-change-log-again = Ce nu mai avea serverul îi este predat din nou: { $count }. Nu aveți nimic de făcut.

## De ce ceva nu este crezut

register-refused-too-large = Este prea mare: cel mult { $most } octeți.
register-refused-too-many = Sunt prea multe: cel mult { $most }.
register-refused-unreadable = Nu se poate citi.
register-refused-newer-format = Vine dintr-o versiune mai nouă de Repère.
register-refused-malformed = { $role ->
    [root] În rădăcină, acest lucru nu se poate: `{ $place }`.
    [deployment] În sistem, acest lucru nu se poate: `{ $place }`.
   *[other] Într-o ediție, acest lucru nu se poate: `{ $place }`.
}
register-refused-wrong-role = Este o ediție de alt fel decât cea care trebuie (`{ $role }`).
register-refused-half-signed = Lipsește una dintre cele două semnături (cheile { $keys }).
register-refused-signed-twice = Aceleași chei au semnat de două ori ({ $keys }).
register-refused-unknown-signers = Au semnat numai necunoscuți.
register-refused-extraneous-signature = A semnat cineva care nu are ce semna aici (cheile { $keys }).
register-refused-bad-signature = O semnătură este greșită (cheile { $keys }).
register-refused-not-enough-of-old = Prea puțini dintre cei care semnau înainte au semnat: { $have } din { $need } (`{ $role }`).
register-refused-not-enough-signatures = Prea puține semnături: { $have } din { $need } (`{ $role }`).
register-refused-not-vouched = Este altă rădăcină decât cea pentru care răspunde codul.
register-refused-other-register = Vine dintr-un alt registru.
register-refused-rollback = Este mai vechi decât ce se știe (`{ $role }` { $offered }, iar { $held } este cunoscut).
register-refused-two-contents = Sunt două texte diferite sub același număr (`{ $role }` { $version }).
register-refused-root-out-of-turn = Rădăcina { $offered } nu urmează după rădăcina { $held }: între ele lipsește una.
register-refused-too-far-ahead = Numărul { $offered } este atât de mare încât niciunul nu i-ar putea urma.
register-refused-voided-keys = A fost semnat cu chei care nu mai sunt valabile (`{ $role }`).
register-refused-epoch-not-opened = Numără de la început și nicio rădăcină nu o spune (`{ $role }`).
register-refused-mix-and-match = Aceste ediții nu merg împreună (`{ $role }`).
register-refused-missing = Lipsește o ediție pe care o numește serverul (`{ $role }` { $version }).
register-refused-unknown-registrar = Postul „{ $id }” nu admite aparate în acest sistem.
register-refused-invitation-used-twice = Același cod a folosit la două aparate; al doilea este { $device }.
register-refused-file-not-listed = Fișierul { $path } nu este al acestui sistem.
register-refused-wrong-file = Fișierul { $path } are alt conținut decât cel anunțat.
