### review: draft
### Persoana ține aparatul. handed- este citit de ea, în limba ei; hand-over, de cine lucrează.

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
handed-stop = Stop
handed-rather-not = Prefer să nu răspund
handed-write = Scrieți aici
handed-thanks = Mulțumesc.
handed-give-back = Puteți înapoia aparatul.
