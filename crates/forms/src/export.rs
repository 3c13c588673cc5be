//! A protocol becomes a form (XLSForm).

use crate::columns::{MARKER, OBSERVE};
use crate::formula::{asked, passes};
use crate::note::{Note, Notes, Place};
use crate::packtexts::PackTexts;
use crate::words;
use crate::xpath::{constraint, expression, name, non_answers};
use repere_language::native_title;
use repere_protocol::{Disclose, Kind, Mode, NonAnswer, Pack, Provenance, Question};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use std::collections::BTreeMap;

/// The result of an export.
#[derive(Debug)]
pub struct Exported<T> {
    /// The form, the questionnaire or the response.
    pub content: T,
    /// Everything that does not go over.
    pub notes: Vec<Note>,
}

/// Characters that a cell may have.
const MAX_CELL_CHARS: usize = 32_767;
/// The lists of choices that several questions share.
const YES_NO: &str = "yes_no";
const NON_ANSWERS: &str = "non_answers";
const PROVENANCES: &str = "provenances";

/// One row, by the heads of its columns.
type Row = BTreeMap<String, String>;

/// The pack as an XLSForm spreadsheet: questions, options, translations, what opens a question, what is
/// allowed as an answer; the five non-answers as choices; for what can be observed, how it became known.
///
/// One pack always gives the same bytes.
///
/// # Errors
///
/// The spreadsheet cannot be written: a text is longer than a cell may be.
pub fn xlsform(pack: &Pack) -> Result<Exported<Vec<u8>>, XlsxError> {
    let mut writer = Writer {
        pack,
        texts: PackTexts::new(pack),
        notes: Notes::default(),
        survey: Vec::new(),
        choices: Vec::new(),
    };
    writer.questions();
    writer.shared_lists();
    writer.note_what_stays();
    let languages: Vec<String> = pack.locales().iter().map(|l| language(l)).collect();
    let mut workbook = Workbook::new();
    // A fixed moment: the same pack gives the same file.
    let moment = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&moment));
    let head = |before: &[&str], translated: &[&str], after: &[&str]| {
        let mut head: Vec<String> = before.iter().map(|name| (*name).to_owned()).collect();
        for name in translated {
            head.extend(
                languages
                    .iter()
                    .map(|language| format!("{name}::{language}")),
            );
        }
        head.extend(after.iter().map(|name| (*name).to_owned()));
        head
    };
    let survey = head(
        &["type", "name"],
        &["label", "hint", "guidance_hint", OBSERVE],
        &["relevant", "constraint", MARKER],
    );
    write(workbook.add_worksheet(), "survey", &survey, &writer.survey)?;
    let choices = head(&["list_name", "name"], &["label"], &[MARKER]);
    write(
        workbook.add_worksheet(),
        "choices",
        &choices,
        &writer.choices,
    )?;
    let settings = ["form_title", "form_id", "version", "default_language"].map(str::to_owned);
    let source = pack.source_locale();
    let said = [
        writer
            .texts
            .exactly(source, "title", None)
            .unwrap_or_default(),
        pack.id().to_owned(),
        pack.version().to_owned(),
        language(source),
    ];
    let row: Row = settings.iter().cloned().zip(said).collect();
    write(workbook.add_worksheet(), "settings", &settings, &[row])?;
    Ok(Exported {
        content: workbook.save_to_buffer()?,
        notes: writer.notes.sorted(),
    })
}

/// A language as forms name it: `Français (fr)`.
fn language(locale: &str) -> String {
    format!("{} ({locale})", native_title(locale))
}

fn write(
    sheet: &mut Worksheet,
    name: &str,
    head: &[String],
    rows: &[Row],
) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_name(name)?;
    sheet.set_freeze_panes(1, 2)?;
    for (column, title) in (0_u16..).zip(head) {
        sheet.write_string_with_format(0, column, title, &bold)?;
        sheet.set_column_width(column, if title.contains("::") { 40.0 } else { 22.0 })?;
        for (number, row) in (1_u32..).zip(rows) {
            if let Some(text) = row.get(title) {
                sheet.write_string(number, column, text)?;
            }
        }
    }
    Ok(())
}

struct Writer<'p> {
    pack: &'p Pack,
    texts: PackTexts<'p>,
    notes: Notes,
    survey: Vec<Row>,
    choices: Vec<Row>,
}

impl Writer<'_> {
    fn questions(&mut self) {
        let pack = self.pack;
        let mut summary = row("note", "summary");
        self.translated(&mut summary, "label", "summary", None);
        summary.insert(MARKER.to_owned(), "summary".to_owned());
        self.survey.push(summary);
        for section in pack.sections() {
            // A group and a question of one name could not be told apart in an expression.
            let clash = pack.question(&section.id).is_some();
            let prefix = if clash { "_" } else { "" };
            let mut begin = row("begin_group", &format!("{prefix}{}", name(&section.id)));
            self.translated(
                &mut begin,
                "label",
                &format!("section-{}", section.id),
                None,
            );
            self.survey.push(begin);
            for question in &section.questions {
                self.question(question);
            }
            self.survey.push(row("end_group", ""));
        }
    }

    fn question(&mut self, question: &Question) {
        let message = format!("question-{}", question.id);
        let own = name(&question.id);
        let kind = match question.kind {
            Kind::YesNo => format!("select_one {YES_NO}"),
            Kind::Choice => format!("select_one {own}"),
            Kind::Choices => format!("select_multiple {own}"),
            Kind::Number => "integer".to_owned(),
            Kind::Date => "date".to_owned(),
            Kind::Text => "text".to_owned(),
        };
        let mut asked_row = row(&kind, &own);
        self.translated(&mut asked_row, "label", &message, None);
        self.translated(&mut asked_row, "hint", &message, Some("hint"));
        let observed = question.modes.contains(&Mode::Observe);
        if observed {
            self.translated(&mut asked_row, "guidance_hint", &message, Some("observe"));
            self.translated(&mut asked_row, OBSERVE, &message, Some("observe"));
        }
        let marker = modes(&question.modes);
        put(&mut asked_row, MARKER, marker.map(str::to_owned));
        let relevant = match asked(self.pack, question) {
            Ok(formula) => expression(&formula),
            Err(_) => {
                self.note("condition-left", [("name", question.id.clone())]);
                None
            }
        };
        let relevant = relevant.filter(|text| self.fits(question, text));
        put(&mut asked_row, "relevant", relevant.clone());
        put(&mut asked_row, "constraint", constraint(question));
        self.survey.push(asked_row);
        for taken in NonAnswer::ALL.map(NonAnswer::code) {
            if question.codes().contains(&taken) {
                let parameters = [("name", question.id.clone()), ("option", taken.to_owned())];
                self.note("non-answer-taken", parameters);
            }
        }
        match question.kind {
            Kind::Choice | Kind::Choices => self.options(question, &message, &own),
            Kind::YesNo => {}
            Kind::Number | Kind::Date | Kind::Text => {
                let blank = format!("${{{own}}} = ''");
                self.companion(&own, NON_ANSWERS, "non-answer", &blank, relevant.as_deref());
            }
        }
        if observed {
            let filled = format!("${{{own}}} != ''");
            self.companion(
                &own,
                PROVENANCES,
                "provenance",
                &filled,
                relevant.as_deref(),
            );
        }
        self.alert(question, &own);
    }

    /// A question more beside a question: why there is no answer, how it became known.
    fn companion(
        &mut self,
        own: &str,
        list: &str,
        marker: &str,
        condition: &str,
        relevant: Option<&str>,
    ) {
        let mut companion = row(
            &format!("select_one {list}"),
            &format!("{own}_{}", marker.replace('-', "_")),
        );
        self.said(&mut companion, &format!("form-word-ask-{marker}"));
        let relevant = match relevant {
            Some(relevant) => format!("({relevant}) and {condition}"),
            None => condition.to_owned(),
        };
        put(&mut companion, "relevant", Some(relevant));
        put(&mut companion, MARKER, Some(marker.to_owned()));
        self.survey.push(companion);
    }

    /// An alert to the worker: a note that appears with the answer.
    fn alert(&mut self, question: &Question, own: &str) {
        let Some(alert) = &question.alert else {
            return;
        };
        let Ok(formula) = passes(self.pack, question, &alert.when) else {
            self.note("alert-left", [("name", question.id.clone())]);
            return;
        };
        let mut note = row("note", &format!("{own}_alert"));
        self.translated(&mut note, "label", &format!("alert-{}", alert.text), None);
        put(&mut note, "relevant", expression(&formula));
        put(&mut note, MARKER, Some("alert".to_owned()));
        self.survey.push(note);
    }

    fn options(&mut self, question: &Question, message: &str, list: &str) {
        for option in &question.options {
            let mut choice = choice(list, option);
            self.translated(
                &mut choice,
                "label",
                message,
                Some(&format!("option-{option}")),
            );
            self.choices.push(choice);
        }
        self.non_answers(list, non_answers(question));
    }

    fn non_answers(&mut self, list: &str, codes: impl Iterator<Item = &'static str>) {
        for code in codes {
            let mut choice = choice(list, code);
            self.said(&mut choice, &format!("non-answer-{code}"));
            put(&mut choice, MARKER, Some("non-answer".to_owned()));
            self.choices.push(choice);
        }
    }

    fn shared_lists(&mut self) {
        let has = |kinds: &[Kind]| self.pack.questions().any(|q| kinds.contains(&q.kind));
        let (yes_no, unlisted) = (
            has(&[Kind::YesNo]),
            has(&[Kind::Number, Kind::Date, Kind::Text]),
        );
        let all = || NonAnswer::ALL.into_iter().map(NonAnswer::code);
        if yes_no {
            for code in ["yes", "no"] {
                let mut choice = choice(YES_NO, code);
                self.said(&mut choice, &format!("answer-word-{code}"));
                self.choices.push(choice);
            }
            self.non_answers(YES_NO, all());
        }
        if unlisted {
            self.non_answers(NON_ANSWERS, all());
        }
        if self
            .pack
            .questions()
            .any(|q| q.modes.contains(&Mode::Observe))
        {
            for provenance in Provenance::ALL {
                let mut choice = choice(PROVENANCES, provenance.code());
                self.said(&mut choice, &format!("provenance-{}", provenance.code()));
                put(&mut choice, MARKER, Some("provenance".to_owned()));
                self.choices.push(choice);
            }
        }
    }

    /// Words of the pack in every language that has them.
    fn translated(&mut self, row: &mut Row, column: &str, id: &str, attribute: Option<&str>) {
        for locale in self.pack.locales() {
            if let Some(text) = self.texts.exactly(locale, id, attribute) {
                row.insert(format!("{column}::{}", language(locale)), text);
            }
        }
    }

    /// Words of the interface in every language of the pack that it speaks; in the source always.
    fn said(&mut self, row: &mut Row, id: &str) {
        for locale in self.pack.locales() {
            let words = words::exactly(locale, id);
            let words = match words {
                None if locale == self.pack.source_locale() => {
                    self.note("words-borrowed", [("locale", locale.clone())]);
                    Some(words::sentence(locale, id, &[]))
                }
                words => words,
            };
            if let Some(words) = words {
                row.insert(format!("label::{}", language(locale)), words);
            }
        }
    }

    fn fits(&mut self, question: &Question, text: &str) -> bool {
        let fits = text.chars().nth(MAX_CELL_CHARS / 2).is_none();
        if !fits {
            self.note("condition-left", [("name", question.id.clone())]);
        }
        fits
    }

    fn note<const N: usize>(
        &mut self,
        code: &'static str,
        parameters: [(&'static str, String); N],
    ) {
        self.notes.add(code, &Place::default(), parameters);
    }

    /// Notes the parts of a pack that a form has no place for.
    fn note_what_stays(&mut self) {
        note_what_stays(self.pack, &self.texts, &mut self.notes);
        let several = |question: &Question| question.kind == Kind::Choices;
        let count = self.pack.questions().filter(|q| several(q)).count();
        if count > 0 {
            self.note("none-chosen", [("count", count.to_string())]);
        }
        if self.pack.questions().any(|q| q.modes == [Mode::Ask]) {
            self.note("provenance-assumed", []);
        }
    }
}

/// Notes the parts of a pack that neither a form nor a questionnaire has a place for.
pub(crate) fn note_what_stays(pack: &Pack, texts: &PackTexts<'_>, notes: &mut Notes) {
    let mut note = |code, parameters: [(&'static str, String); 2]| {
        notes.add(code, &Place::default(), parameters);
    };
    note(
        "scoring-left",
        [
            ("indicators", pack.indicators().count().to_string()),
            ("outcomes", pack.outcomes().len().to_string()),
        ],
    );
    let facts: usize = pack.questions().map(|q| q.htcds.len()).sum::<usize>()
        + pack.indicators().map(|(_, i)| i.htcds.len()).sum::<usize>();
    if facts > 0 {
        note(
            "htcds-left",
            [("count", facts.to_string()), ("field", "HTCDS".to_owned())],
        );
    }
    for question in pack.questions() {
        if let Some(compare) = question.compare {
            note(
                "compare-left",
                [
                    ("name", question.id.clone()),
                    ("compare", compare.code().to_owned()),
                ],
            );
        }
    }
    let protected = |question: &&Question| {
        question.needs_training
            || question.subject.is_some()
            || question.disclose != Disclose::ByDefault
    };
    for question in pack.questions().filter(protected) {
        let name = ("name", question.id.clone());
        note("protection-left", [name, ("count", "1".to_owned())]);
    }
    for (locale, count) in texts.missing() {
        note(
            "untranslated",
            [("locale", locale), ("count", count.to_string())],
        );
    }
}

fn row(kind: &str, name: &str) -> Row {
    let mut row = Row::new();
    put(&mut row, "type", Some(kind.to_owned()));
    put(&mut row, "name", Some(name.to_owned()));
    row
}

fn choice(list: &str, name: &str) -> Row {
    let mut row = Row::new();
    put(&mut row, "list_name", Some(list.to_owned()));
    put(&mut row, "name", Some(name.to_owned()));
    row
}

fn put(row: &mut Row, column: &str, text: Option<String>) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        row.insert(column.to_owned(), text);
    }
}

/// How a question may be dealt with, as the column of our own says it; nothing where the words say it.
fn modes(modes: &[Mode]) -> Option<&'static str> {
    let has = |mode| modes.contains(&mode);
    match (has(Mode::Ask), has(Mode::Observe), has(Mode::Volunteered)) {
        (true, true, true) => Some("ask observe volunteered"),
        (true, false, true) => Some("ask volunteered"),
        (false, true, true) => Some("observe volunteered"),
        (false, false, true) => Some("volunteered"),
        (false, _, false) => Some("observe"),
        (true, _, false) => None,
    }
}
