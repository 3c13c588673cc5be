### review: draft
### Cuvintele comenzii `repere protocol diff`: ce schimbă o versiune nouă.

diff-title = { $old } → { $new }
diff-nothing = Nimic nu diferă: nici întrebările, nici regulile, nici cuvintele.
diff-head = Antet
diff-sections = Secțiuni
diff-questions = Întrebări
diff-dimensions = Dimensiuni
diff-indicators = Indicii
diff-scores = Sume de puncte
diff-exploitations = Tipuri de exploatare
diff-contradictions = Contradicții
diff-hand-on = Răspunsuri date mai departe altor protocoale
diff-outcomes = Concluzii
diff-for-whom = Ce schimbă aceasta pentru concluzie
diff-added = + adăugat: { $ids }
diff-removed = - scos: { $ids }
diff-moved = ↕ mutat: { $ids }
diff-and-more = { $ids } și încă { $more }
diff-changed = ~ { $id }
diff-key = `{ $key }`: { $old } → { $new }
diff-long-key = `{ $key }`
diff-none = nimic
diff-words =
    înainte: { $old }
    după: { $new }
diff-texts = Cuvinte: { $language } ({ $locale })
diff-language-added = limbă adăugată
diff-language-removed = limbă scoasă
diff-review = revizie: { $old } → { $new }
diff-review-source = sursă
diff-review-reviewed = revizuită
diff-review-draft = ciornă
diff-cases = { $cases ->
    [0] Niciun caz de comparat.
    [one] { $differ ->
        [0] Cazul dă aceeași concluzie cu ambele versiuni.
       *[other] Cazul nu dă aceeași concluzie:
    }
   *[other] { $differ ->
        [0] Toate cazurile ({ $cases }) dau aceeași concluzie cu ambele versiuni.
        [one] Din { $cases } cazuri, unul nu dă aceeași concluzie:
        [few] Din { $cases } cazuri, { $differ } nu dau aceeași concluzie:
       *[other] Din { $cases } cazuri, { $differ } nu dau aceeași concluzie:
    }
}
diff-case = `{ $id }`: { $old } → { $new }
diff-samples = { $differ ->
    [0] Din { $samples } seturi de răspunsuri alese la întâmplare (sămânța { $seed }), toate dau aceeași concluzie.
    [one] Din { $samples } seturi de răspunsuri alese la întâmplare (sămânța { $seed }), unul nu dă aceeași concluzie.
    [few] Din { $samples } seturi de răspunsuri alese la întâmplare (sămânța { $seed }), { $differ } nu dau aceeași concluzie.
   *[other] Din { $samples } seturi de răspunsuri alese la întâmplare (sămânța { $seed }), { $differ } nu dau aceeași concluzie.
}
diff-corner = înainte ↓ după →
diff-examples = Cel mai scurt exemplu al fiecărei schimbări
diff-example = { $old } → { $new }
diff-example-empty = fără niciun răspuns
diff-example-answer = { $question } → { $answer } [{ $id }]
