### review: source
### Chaque obligation deux fois : pour qui travaille, puis (.person) comme on la dit à la personne.

duty-report-offence = Vous êtes agent public : un crime ou un délit dont vous avez connaissance est à signaler sans délai au procureur.
    .person = Je travaille pour l’État. Si j’apprends qu’un délit a été commis, je dois le dire au procureur.
duty-keep-source-secret = Ne révélez jamais à l’employeur qui s’est plaint, ni qu’il y a eu une plainte.
    .person = Je ne dirai pas à votre employeur que vous m’avez parlé.
duty-professional-secrecy = Vous êtes tenu au secret professionnel. La loi permet d’en sortir pour signaler des violences ou un danger, surtout pour un mineur.
    .person = Ce que vous me dites reste secret, sauf si je dois protéger quelqu’un qui est en danger.
duty-minor-in-danger = Un mineur en danger, ou qui risque de l’être, est à signaler : cellule départementale (CRIP) ou procureur. Son accord n’est pas nécessaire.
    .person = Si un enfant est en danger, je dois le signaler pour le protéger.
duty-help-in-danger = Face à un danger immédiat, vous devez agir ou faire venir les secours.
    .person = Si quelqu’un est en danger maintenant, j’appelle les secours.
