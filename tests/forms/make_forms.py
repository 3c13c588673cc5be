"""Writes three forms as people write them, with most of what XLSForm has: python3 make_forms.py FOLDER."""

import sys
from pathlib import Path

from openpyxl import Workbook


def write(path, sheets):
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)


# Two languages, groups in groups, constraints, an exclusive choice, media, "other", a cascade.
ARRIVAL = {
    "survey": [
        ["type", "name", "label::Français (fr)", "label::English (en)", "hint::Français (fr)",
         "guidance_hint::English (en)", "relevant", "constraint", "constraint_message::English (en)",
         "required", "appearance", "default", "choice_filter", "media::image::English (en)"],
        ["start", "start"],
        ["deviceid", "device"],
        ["begin group", "person", "La personne", "The person"],
        ["note", "intro", "Bonjour **et** merci.", "Hello **and** thank you."],
        ["integer", "age", "Quel âge avez-vous ?", "How old are you?", "À peu près", None, None,
         ". >= 0 and . <= 120", "Too much", "yes", None, 18],
        ["select_one yn", "alone", "Êtes-vous seul ?", "Are you alone?", None, None, "${age} < 18"],
        ["select_one gender or_other", "gender", "Genre", "Gender"],
        ["end group"],
        ["begin group", "work", "Le travail", "Work"],
        ["select_one papers", "papers", "Qui garde vos papiers ?", "Who keeps your papers?", None,
         "Look where they are.", None, None, None, None, "minimal", None, None, "papers.png"],
        ["text", "who", "Qui d’autre ?", "Who else?", None, None, "${papers} = 'other'"],
        ["select_multiple pay", "pay", "La paie", "Pay", None, None, None,
         "not(selected(., 'none') and count-selected(.) > 1)"],
        ["begin group", "debts", "Dettes", "Debts", None, None, "selected(${pay}, 'deductions')"],
        ["decimal", "debt", "Combien devez-vous ?", "How much do you owe?", None, None,
         "not(${papers} = 'self')"],
        ["range", "worry", "Inquiétude", "Worry"],
        ["end group"],
        ["end group"],
        ["select_one region", "region", "Région", "Region"],
        ["select_one town", "town", "Ville", "Town", None, None, None, None, None, None, None, None,
         "region = ${region}"],
        ["date", "since", "Depuis quand ?", "Since when?", None, None, None, ". <= today()"],
        ["geopoint", "place", "Où ?", "Where?"],
        ["image", "photo", "Photo", "Photo"],
        ["calculate", "points", None, None],
    ],
    "choices": [
        ["list_name", "name", "label::Français (fr)", "label::English (en)", "region"],
        ["yn", "yes", "Oui", "Yes"],
        ["yn", "no", "Non", "No"],
        ["gender", "woman", "Femme", "Woman"],
        ["gender", "man", "Homme", "Man"],
        ["papers", "self", "Moi", "Me"],
        ["papers", "the_employer", "L’employeur", "The employer"],
        ["papers", "other", "Quelqu’un d’autre", "Somebody else"],
        ["pay", "below", "Trop peu", "Too little"],
        ["pay", "deductions", "Des retenues", "Deductions"],
        ["pay", "none", "Rien de cela", "None of these"],
        ["region", "north", "Nord", "North"],
        ["region", "south", "Sud", "South"],
        ["town", "lille", "Lille", "Lille", "north"],
        ["town", "nice", "Nice", "Nice", "south"],
    ],
    "settings": [
        ["form_title", "form_id", "version", "default_language", "style"],
        ["À l’arrivée", "arrival_v2", "2024061501", "Français (fr)", "pages"],
    ],
}
# The value of the calculation stands in a column of its own.
ARRIVAL["survey"][0].append("calculation")
ARRIVAL["survey"][-1] = ["calculate", "points"] + [None] * 12 + ["if(${age} < 18, 1, 0)"]
ARRIVAL["survey"][0].append("parameters")
for row in ARRIVAL["survey"]:
    if row[0] == "range":
        row.extend([None] * (15 - len(row)) + ["start=0 end=10 step=1"])

# One language, no groups, numbers as names, a scale, a sum, repeats, negations.
SCALE = {
    "survey": [
        ["type", "name", "label", "relevant", "read_only", "note to self"],
        ["select_one often", "q1", "How often were you shouted at?"],
        ["select_one often", "q2", "How often were you hungry?", "${q1} > 1"],
        ["select_one often", "q3", "How often were you locked in?", "${q1} != '1' and ${q2} != '1'"],
        ["select_multiple signs", "signs", "Signs", None, None, "ask slowly"],
        ["text", "explain", "Please explain",
         "if(${q1} = '3', 1, 0) + if(${q2} = '3', 1, 0) + if(${q3} = '3', 1, 0) >= 2"],
        ["text", "more", "Anything else?", "count-selected(${signs}) >= 2"],
        ["acknowledge", "understood", "Did they understand?"],
        ["time", "at", "At what time?", "${understood} = 'OK'"],
        ["barcode", "card", "Card"],
        ["rank signs", "worst", "Which is worst?"],
        ["begin repeat", "children", "Children"],
        ["text", "child_name", "First name"],
        ["integer", "child_age", "Age of ${child_name}"],
        ["end repeat"],
        ["text", "closing", "Closing words", None, "yes"],
    ],
    "choices": [
        ["list name", "name", "label"],
        ["often", 1, "Never"],
        ["often", 2, "Sometimes"],
        ["often", 3, "Always"],
        ["signs", "fear", "Fear"],
        ["signs", "wounds", "Wounds"],
        ["signs", "dont_know", "Don’t know"],
    ],
    "settings": [["form_title", "form_id", "default_language"], ["A scale", "scale", "en"]],
}

# Right to left, one wrapping group, words with markup and variables, the same name twice.
ARABIC = {
    "survey": [
        ["type", "name", "label::العربية (ar)", "label::French", "hint::العربية (ar)"],
        ["begin group", "all", "الكل", "Tout"],
        ["begin group", "first", "الأول", "Premier"],
        ["select_one yn", "safe", "هل أنت <b>بأمان</b>؟", "Êtes-vous en sécurité ?", "بهدوء"],
        ["text", "name", "ما اسمك؟", "Votre prénom ?"],
        ["end group"],
        ["begin group", "second", "الثاني", "Deuxième"],
        ["text", "wish", "ماذا تريد يا ${name}؟", "Que voulez-vous, ${name} ?"],
        ["end group"],
        ["end group"],
    ],
    "choices": [
        ["list_name", "name", "label::العربية (ar)", "label::French"],
        ["yn", "1", "نعم", "Oui"],
        ["yn", "0", "لا", "Non"],
    ],
    "settings": [
        ["form_title", "form_id", "version", "default_language"],
        ["الأمان", "safety", "1.2.0", "العربية (ar)"],
    ],
}

folder = Path(sys.argv[1])
for name, form in {"arrival": ARRIVAL, "scale": SCALE, "arabic": ARABIC}.items():
    write(folder / f"{name}.xlsx", form)
