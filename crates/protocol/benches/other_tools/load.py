"""The synthetic pack's questions as an XLSForm, converted by pyxform: what loading and checking costs elsewhere.

In: the folder that `cargo bench --bench load` leaves. Groups, kinds, options, bounds, gates and the labels of both
languages are carried over; indicators, outcomes and cases have no counterpart and are left out.
"""

import re
import sys
import time
import tomllib
from pathlib import Path

from openpyxl import Workbook
from pyxform.xls2xform import convert

LANGUAGES = {"fr": "label::French (fr)", "en": "label::English (en)"}
TYPES = {"number": "integer", "date": "date", "text": "text"}


def main(folder: Path) -> None:
    spreadsheet = folder / "form.xlsx"
    questions = write(folder, spreadsheet)
    start = time.perf_counter()
    form = convert(xlsform=spreadsheet, validate=False).xform
    elapsed = time.perf_counter() - start
    assert f"question-{questions - 1}" in form
    print(f"{'pyxform':<22} {elapsed * 1000:.1f} ms, peak {peak_memory()} MB ({questions} questions, without Validate)")


def write(folder: Path, spreadsheet: Path) -> int:
    pack = tomllib.loads((folder / "protocol.toml").read_text())
    words = {locale: texts((folder / "texts" / f"{locale}.ftl").read_text()) for locale in LANGUAGES}
    labels = lambda key: [words[locale].get(key, "") for locale in LANGUAGES]
    book = Workbook()
    survey = book.active
    survey.title = "survey"
    survey.append(["type", "name", *LANGUAGES.values(), "relevant", "constraint"])
    choices = book.create_sheet("choices")
    choices.append(["list_name", "name", *LANGUAGES.values()])
    for code in ["yes", "no"]:
        choices.append(["yes-no", code, *[code for _ in LANGUAGES]])
    kinds = {question["id"]: question["kind"] for section in pack["section"] for question in section["question"]}
    for section in pack["section"]:
        survey.append(["begin_group", section["id"], *labels(f"section-{section['id']}")])
        for question in section["question"]:
            name = question["id"]
            list_name = "yes-no" if question["kind"] == "yes-no" else name
            kind = {"yes-no": "select_one", "choice": "select_one", "choices": "select_multiple"}.get(question["kind"])
            type_ = f"{kind} {list_name}" if kind else TYPES[question["kind"]]
            bounds = " and ".join(
                f". {sign} {question[key]}" for key, sign in [("minimum", ">="), ("maximum", "<=")] if key in question
            )
            relevant = condition(question["ask_if"], kinds) if "ask_if" in question else ""
            survey.append([type_, name, *labels(f"question-{name}"), relevant, bounds])
            for option in question.get("options", []):
                choices.append([name, option, *labels(f"question-{name}.option-{option}")])
        survey.append(["end_group"])
    book.save(spreadsheet)
    return len(kinds)


def condition(when: dict, kinds: dict) -> str:
    if "not" in when:
        return f"not({condition(when['not'], kinds)})"
    for key, joint in [("all", " and "), ("any", " or ")]:
        if key in when:
            return "(" + joint.join(condition(child, kinds) for child in when[key]) + ")"
    name = when["question"]
    if kinds[name] == "choices":
        return f"selected(${{{name}}}, '{when['is']}')"
    return f"${{{name}}} = '{when['is']}'"


def texts(fluent: str) -> dict:
    found = {}
    message = ""
    for line in fluent.splitlines():
        if attribute := re.match(r" +\.([\w-]+) = (.*)", line):
            found[f"{message}.{attribute[1]}"] = attribute[2]
        elif value := re.match(r"([\w-]+) = (.*)", line):
            message = value[1]
            found[message] = value[2]
    return found


def peak_memory() -> int:
    status = Path("/proc/self/status")
    kib = re.search(r"VmHWM:\s+(\d+)", status.read_text()) if status.exists() else None
    return int(kib[1]) * 1024 // 1_000_000 if kib else 0


if __name__ == "__main__":
    main(Path(sys.argv[1]))
