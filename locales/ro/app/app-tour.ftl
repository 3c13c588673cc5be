### review: draft
### Primele două minute.

tour-step = Pasul { $step } din { $of }
tour-skip = Treceți peste
tour-begin = Începeți
tour-again = Revedeți primii pași
tour-questions = O întrebare pe pagină
    .about = Limba persoanei mare, a dumneavoastră dedesubt. Atingeți un răspuns și vine întrebarea următoare.
    .more = Fiecare răspuns se păstrează imediat, criptat. Înapoi, peste, oprire: nimic nu se pierde.
tour-no = A nu răspunde nu înseamnă „nu”
    .about = „Nu știe”, „preferă să nu spună”, „nu e sigur să vorbim aici” sunt mereu la o atingere.
    .more = Niciunul nu se socotește „nu”: ce nu se știe rămâne deschis.
tour-corner = Două butoane, mereu în același colț
    .about = Triunghiul: pericol imediat, ce e de făcut, pe cine sunați. Ochiul tăiat: o pagină obișnuită, pe loc.
    .more = Fraza de acces vă aduce înapoi la aceeași întrebare, în aceeași limbă. La tastatură: Escape.
tour-result = Rezultatul e numai pentru dumneavoastră
    .about = Spune ce îngrijorează și de ce, niciodată că cineva „este” victimă. Ce nu se știe încă e hașurat.
    .more = Ca persoana să răspundă singură, dați-i aparatul: vede numai întrebarea.
tour-refer = Orientați, cu sau fără rețea
    .about = Alegeți cine ce citește și vedeți exact ce se va citi înainte de sigilare.
    .more = Fără rețea, trimiterea așteaptă. Numerele și foaia tipărită sunt la îndemână imediat.
