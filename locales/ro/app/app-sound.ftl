### review: draft
### Întrebarea, citită cu voce tare.

sound-listen = Ascultați întrebarea
sound-stop = Opriți citirea
sound-synthetic = voce sintetică
sound-unplayable = Această înregistrare nu poate fi redată aici.
