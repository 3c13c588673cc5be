### review: draft
### Persoana ține aparatul: ce citește cine lucrează. Ce citește persoana este în ../person/.

hand-over = Dați aparatul
hand-over-what = Persoana vede numai întrebarea, în limba ei:
hand-over-how-many = Câte întrebări?
hand-over-count = { $questions ->
        [one] Aceasta
        [few] { $questions } întrebări
       *[other] { $questions } de întrebări
    }
hand-over-back = Pentru a reveni aici este nevoie de fraza dumneavoastră de acces.
hand-over-now = Dați aparatul
hand-over-take-back = Reluați
