### review: draft
### Ce a fost adus pe un stick: „repere desk hand-in”.

desk-hand-in-done = { $count ->
    [0] Nu este nimic în acest fișier.
    [one] { $good ->
        [0] Trimiterea adusă nu este predată:
       *[other] Trimiterea adusă este predată.
    }
   *[other] Predate: { $good } din { $count }.
}
desk-hand-in-receipts = Recipisele sunt în { $path }: duceți-le înapoi cui a dat fișierul.
desk-error-hand-in-incomplete = { $count ->
    [one] O trimitere nu este predată.
    [few] { $count } trimiteri nu sunt predate.
   *[other] { $count } de trimiteri nu sunt predate.
}
    .fix = Citiți mai sus motivul fiecăreia. Repetarea comenzii nu dublează nimic.
desk-error-parcel-not-one = Acesta nu este un fișier de predat. Nu s-a trimis nimic.
    .fix = Luați fișierul așa cum l-a salvat aparatul.
desk-error-parcel-newer-format = Acest fișier este dintr-o versiune mai nouă de Repère. Nu s-a trimis nimic.
    .fix = Actualizați „repere” la acest post.
desk-error-parcel-too-large = Acest fișier este prea mare pentru a fi predat. Nu s-a trimis nimic.
    .fix = Cereți aparatului să facă mai multe fișiere.
desk-error-parcel-damaged = Acest fișier a fost tăiat sau stricat. Nu s-a trimis nimic.
    .fix = Copiați-l din nou de pe stick sau refaceți-l pe aparat.
desk-error-parcel-receipts = Acestea sunt recipise: merg la aparatul care a dat fișierul, nu la server.
    .fix = Duceți-le înapoi la aparat.
desk-error-hub-waybill-refused = { $reason ->
    [other-bytes] Conținutul nu este cel pe care l-a încredințat aparatul. Nu este luat.
    [other-deployment] Aceasta a fost sigilată pentru alt sistem. Nu este luată.
    [unknown-device] Serverul nu cunoaște aparatul care a sigilat aceasta. Nu este luată.
    [withdrawn-device] Aparatul care a sigilat aceasta este retras. Nu este luată.
    [bad-signature] Semnătura nu este a aparatului numit. Nu este luată.
   *[other] Serverul nu ia aceasta din altă mână.
}
    .fix = Aparatul care a sigilat-o o păstrează: o poate trimite singur sau poate reface fișierul.
