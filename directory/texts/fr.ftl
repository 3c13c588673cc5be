### review: source

title = Annuaire de la France
summary = Numéros, obligations, droits et métiers, à vérifier par chaque déploiement.

## Les métiers

role-labour-inspector = Inspection du travail
    .about = Visites de lieux de travail
role-outreach = Maraude, accueil, association
    .about = Rencontres dans la rue, en abri ou en permanence
role-border = Contrôle aux frontières
    .about = Entretiens courts, à l’arrivée
role-social-service = Service social
    .about = Suivi, accompagnement
role-school = École, collège, lycée
    .about = Direction, vie scolaire, enseignement
role-health = Santé
    .about = Hôpital, cabinet, PMI, infirmerie
role-police = Police, gendarmerie
    .about = Accueil, patrouille, enquête
role-child-protection = Aide sociale à l’enfance (ASE)
    .about = Foyer, famille d’accueil, évaluation
role-juvenile-justice = Protection judiciaire de la jeunesse (PJJ)
    .about = Milieu ouvert, hébergement, détention
role-prison = Établissement pénitentiaire
    .about = Surveillance, direction
role-asylum-office = OFPRA
    .about = Entretiens d’asile
role-immigration-office = OFII
    .about = Accueil, évaluation, retour

## Chaque obligation : pour qui travaille, puis (.person) comme on la dit à la personne avant les
## questions, et (.child) comme on la dit à un enfant. .after : ce qu’il faut en faire après.

duty-report-offence = Vous êtes agent public : un crime ou un délit dont vous avez connaissance est à signaler sans délai au procureur.
    .person = Je travaille pour l’État. Si j’apprends qu’un délit a été commis, je dois le dire au procureur.
    .child = Je travaille pour l’État. Si j’apprends que quelqu’un a fait quelque chose d’interdit, je dois le dire à un magistrat.
duty-keep-source-secret = Ne révélez jamais à l’employeur qui s’est plaint, ni qu’il y a eu une plainte.
    .person = Je ne dirai pas à votre employeur que vous m’avez parlé.
    .child = Je ne dirai pas à ton patron que tu m’as parlé.
duty-professional-secrecy = Vous êtes tenu au secret. Pour un mineur, ou une personne qui ne peut pas se protéger, la loi permet d’alerter sans son accord. Pour un autre adulte, il faut son accord ; un danger immédiat se signale aux secours.
    .person = Ce que vous me dites reste secret. Si vous êtes en danger immédiat, j’appelle les secours. S’il s’agit d’un enfant, je dois le protéger.
    .child = Ce que tu me dis, je ne le répète pas à n’importe qui. Si tu es en danger, je dois te protéger : je te dirai à qui j’en parle.
    .after = Vous êtes tenu au secret : pour un adulte, rien ne se transmet sans son accord, sauf danger grave et immédiat. Pour un mineur, la loi permet d’alerter.
duty-health-secrecy = Vous êtes tenu au secret médical. Pour un mineur, ou une personne qui ne peut pas se protéger, vous pouvez signaler sans son accord. Pour un autre adulte, il faut son accord ; un danger immédiat se signale aux secours.
    .person = Ce que vous me dites reste secret. Si vous êtes en danger immédiat, j’appelle les secours. S’il s’agit d’un enfant, je dois le protéger.
    .child = Ce que tu me dis, je ne le répète pas à n’importe qui. Si tu es en danger, je dois te protéger : je te dirai à qui j’en parle.
    .after = Secret médical : un adulte donne son accord avant tout signalement de violences, sauf danger grave et immédiat. Pour un mineur, la loi permet de signaler.
duty-minor-in-danger = Un mineur en danger, ou qui risque de l’être, est à signaler au procureur ou à la cellule départementale (CRIP). Son accord n’est pas nécessaire.
    .person = Si un enfant est en danger, je dois le signaler pour le protéger.
    .child = Si tu es en danger, je dois le dire pour qu’on te protège. Je te dirai à qui.
duty-minor-in-danger-secrecy = Un mineur en danger, ou qui risque de l’être : l’information se transmet au département (CRIP), et la loi lève le secret pour cela. Son accord n’est pas nécessaire ; on le lui explique.
    .person = Si un enfant est en danger, je dois le signaler pour le protéger.
    .child = Si tu es en danger, je dois le dire à ceux qui protègent les enfants. Je te dirai à qui.
duty-help-in-danger = Face à un danger immédiat, vous devez agir ou faire venir les secours.
    .person = Si quelqu’un est en danger maintenant, j’appelle les secours.
    .child = Si quelqu’un est en danger maintenant, j’appelle les secours.

## Qui appeler. .when : quand ; .hours : quand on y répond.

contact-police = Police secours ou gendarmerie
    .when = Danger immédiat, ici et maintenant.
    .hours = Jour et nuit.
contact-emergency-europe = Urgences, numéro européen
    .when = Danger immédiat, depuis tout téléphone, même sans crédit.
    .hours = Jour et nuit.
contact-emergency-text = Urgences par SMS
    .when = Parler est impossible ou dangereux : écrire un SMS.
    .hours = Jour et nuit.
contact-medical = SAMU
    .when = Urgence médicale.
    .hours = Jour et nuit.
contact-fire-rescue = Pompiers
    .when = Feu, fumée, personne coincée ou blessée.
    .hours = Jour et nuit.
contact-child-danger = Allô enfance en danger
    .when = Un enfant ou un adolescent est en danger ou risque de l’être.
    .hours = Jour et nuit. Aussi par écrit sur allo119.gouv.fr. N’apparaît pas sur la facture.
contact-suicide-prevention = Prévention du suicide
    .when = Quelqu’un ne veut plus vivre. On peut aussi appeler pour un autre.
    .hours = Jour et nuit.
contact-online-violence = Violences en ligne
    .when = Des images ou des menaces sur internet ou par téléphone : on aide à les faire enlever.
    .hours = Tous les jours, de 9 h à 23 h. Aussi par messagerie.
contact-sexual-health = Sida Info Service
    .when = Rapport sexuel forcé ou sans protection depuis moins de 48 heures : aller tout de suite aux urgences. Ce numéro dit où.
contact-missing-children = Enfants disparus
    .when = Un enfant a disparu ou a fugué.
    .hours = Jour et nuit.
contact-ac-se = Dispositif national Ac.Sé
    .when = Une personne majeure a besoin d’être mise à distance et le demande. Les professionnels appellent. Ce n’est pas un service d’urgence.
    .hours = Du lundi au vendredi, en journée. On peut aussi écrire, ou passer par une association partenaire.
contact-ccem = Comité contre l’esclavage moderne
    .when = Servitude domestique ou exploitation par le travail : conseil et accompagnement. Un formulaire existe sur leur site.
contact-violence-women = Violences Femmes Info
    .when = Une femme subit des violences : écoute et orientation.
    .hours = Jour et nuit. Certaines langues à certaines heures seulement.
contact-crime-support = France Victimes
    .when = Être écouté et conseillé après une infraction.
    .hours = Tous les jours à partir de 9 h. Depuis l’étranger : +33 1 80 52 33 76.
contact-shelter = Hébergement d’urgence
    .when = Ne pas avoir où dormir cette nuit.
    .hours = Jour et nuit.
contact-forced-marriage = SOS Mariage forcé
    .when = Un mariage imposé, ou un départ prévu qui fait peur.
    .hours = Lundi, mardi, jeudi et vendredi, de 10 h à 17 h.
contact-labour-law-information = Renseignements en droit du travail
    .when = Salaire, contrat, horaires : connaître la règle.
    .hours = Du lundi au vendredi, en journée.
contact-crip = Cellule départementale de l’enfance en danger (CRIP)
    .when = Une inquiétude pour un enfant, à transmettre par écrit.
contact-child-shelter = Mise à l’abri du département
    .when = Un enfant seul a besoin d’un toit ce soir : le département l’accueille le temps de l’évaluation.
contact-childrens-judge = Juge des enfants
    .when = Un enfant en danger, ou qui n’a pas été reconnu mineur : l’enfant peut lui écrire lui-même.
contact-minors-lawyer = Avocats d’enfants
    .when = Un enfant a besoin d’être défendu. C’est gratuit pour lui.
contact-prosecutor = Procureur de la République
    .when = Un crime, un délit ou un enfant en danger. En urgence : téléphoner d’abord au magistrat de permanence.

## Les droits, dits à la personne. Mots simples, sans le nom d’une infraction ni d’un service : la feuille
## peut être lue par quelqu’un d’autre. Sans attribut : quand on ne sait pas l’âge, juste pour un enfant
## comme pour un adulte. .child tutoie.

rights-title = Vos droits
    .child = Tes droits
rights-intro = Ces informations sont pour vous. Prenez votre temps. Vous pouvez poser des questions.
    .child = Ces informations sont pour toi. Prends ton temps. Tu peux poser des questions.
rights-keep = Gardez cette feuille seulement si c’est sans danger pour vous.
    .child = Garde cette feuille seulement si c’est sans danger pour toi.
right-choice = Vous pouvez refuser de répondre et vous arrêter quand vous voulez. On vous dit ce qui va se passer.
    .adult = Vous pouvez refuser de répondre et vous arrêter quand vous voulez. L’aide des associations, c’est vous qui la choisissez.
    .child = Tu peux ne pas répondre et t’arrêter quand tu veux. On t’écoute, et on te dit ce qui va se passer.
right-language = Vous avez le droit de comprendre : demandez ces informations dans votre langue, à l’abri des autres.
    .child = Tu as le droit de comprendre : demande qu’on t’explique dans ta langue, à l’abri des autres.
right-safety = En danger, appelez le 17 ou le 112. Si parler est risqué, envoyez un SMS au 114. C’est gratuit.
    .child = En danger, appelle le 17 ou le 112. Si parler est risqué, envoie un SMS au 114. C’est gratuit.
right-child = Si vous avez moins de 18 ans, ou si on n’en est pas sûr : vous avez droit à une protection, un lit et l’école. Le 119 répond jour et nuit. C’est gratuit et ça ne se voit pas sur la facture.
    .child = Tu as moins de 18 ans, ou on n’en est pas sûr : tu as droit à une protection, un lit et l’école. Le 119 répond jour et nuit. C’est gratuit et ça ne se voit pas sur la facture.
right-shelter-tonight = Si vous avez moins de 18 ans et que vous êtes seul ici : on doit vous donner un abri, dès ce soir.
    .child = Tu es seul ici, sans tes parents ? On doit te donner un abri, dès ce soir.
right-age-refused = Si on ne croit pas que vous avez moins de 18 ans, vous pouvez demander à un juge. Un avocat peut vous aider gratuitement.
    .child = Si on ne croit pas ton âge, tu peux demander à un juge. Un avocat t’aide. C’est gratuit.
right-adult-for-you = Si vous avez moins de 18 ans et que vous êtes seul : un adulte peut être nommé pour vous aider dans vos démarches.
    .child = Si tu es seul, un adulte peut être nommé pour t’aider : pour demander à rester, ou pour dire à la justice ce qu’on t’a fait.
right-not-at-fault = Ce qu’on vous a obligé à faire n’est pas votre faute.
    .child = Ce qu’on t’a obligé à faire n’est pas ta faute.
right-care = Vous pouvez être soigné, même sans papiers. En urgence, appelez le 15.
    .child = Tu peux être soigné, même sans papiers. En urgence, appelle le 15.
right-urgent-care = Si on vous a forcé à un rapport sexuel : allez aux urgences avant deux jours. Il y a des médicaments. Pas besoin de plainte ni de papiers.
    .child = Si quelqu’un a fait du mal à ton corps, va vite aux urgences, avant deux jours. Il y a des médicaments. Pas besoin de papiers.
right-papers = Vos papiers sont à vous. Personne n’a le droit de les garder contre votre volonté.
    .child = Tes papiers sont à toi. Personne n’a le droit de les garder si tu ne veux pas.
right-pay = Le travail fait doit être payé, même sans contrat et sans papiers.
    .child = Le travail que tu as fait doit être payé, même sans contrat et sans papiers.
right-leave = Vous avez le droit de partir. Une dette n’oblige personne à rester ni à travailler.
    .child = Tu as le droit de partir. Une dette n’oblige personne à rester ni à travailler.
right-help = Vous pouvez être aidé sans porter plainte et sans témoigner.
    .child = On t’aide même si tu ne racontes rien à la police.
right-roof = Un hébergement protégé peut exister, loin d’ici. Il faut que vous le vouliez.
right-lawyer = Un avocat peut vous aider, gratuitement si vous avez peu d’argent. Un interprète aussi.
    .child = Un avocat peut t’aider gratuitement. Un interprète aussi.
right-address = Vous pouvez donner l’adresse d’une association à la place de la vôtre.
    .child = Tu n’es pas obligé de donner l’adresse où tu dors : celle d’une association peut suffire.
right-compensation = Vous pouvez recevoir de l’argent pour ce que vous avez subi, même si les auteurs ne sont pas trouvés, et même sans papiers.
    .child = Tu peux recevoir de l’argent pour ce qu’on t’a fait, même si on ne retrouve pas les coupables, et même sans papiers.
right-time-to-think = Si vous n’êtes pas citoyen européen : la police ou la gendarmerie peut vous donner 30 jours pour réfléchir, avec un papier pour rester et travailler. Une association peut y aller avec vous.
right-stay = Si vous n’êtes pas citoyen européen, et si vous décidez de porter plainte ou de témoigner : vous pouvez demander un titre de séjour.
right-work = Avec le papier des 30 jours, ou le titre de séjour, vous avez le droit de travailler.
right-asylum = Si rentrer chez vous est dangereux, vous pouvez demander l’asile. Ce que vous avez vécu ici compte aussi.
    .child = Si rentrer dans ton pays est dangereux, tu peux demander l’asile. Ce que tu as vécu ici compte aussi.
right-go-home = Si vous voulez rentrer dans votre pays, on peut vous aider à le faire sans danger.
    .child = Si tu veux rentrer dans ton pays, on vérifie d’abord que c’est sans danger pour toi.
