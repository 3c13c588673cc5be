//! Reads `directory.toml` and notes everything that is wrong with it.

use crate::model::{
    Age, Channel, Contact, Cost, Duty, For, Kind, Law, Nationality, Origin, Right, Role, Situation,
    Step, Structure, Verification,
};
use crate::{FORMAT, MAX_ENTRIES, MAX_LINE_CHARS, MAX_LOCALES};
use chrono::NaiveDate;
use repere_protocol::Severity;
use repere_protocol::reading::{Located, Problems, Reader, Source, Table, shorten};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use toml::de::DeTable;

/// Where entries stand.
#[derive(Default)]
pub(crate) struct Places {
    pub entries: BTreeMap<(Kind, String), Range<usize>>,
    pub locales: Vec<(String, Range<usize>)>,
}

impl Places {
    pub fn of(&self, kind: Kind, id: &str) -> Range<usize> {
        let found = self.entries.get(&(kind, id.to_owned()));
        found.cloned().unwrap_or(0..0)
    }
}

/// Ids that an entry names, with their places.
struct Named<'t> {
    roles: Vec<Located<&'t str>>,
    departements: Vec<Located<&'t str>>,
    laws: Vec<Located<&'t str>>,
    local: Vec<(String, Range<usize>)>,
}

pub(crate) fn parse(source: &Source<'_>, problems: &mut Problems) -> (Structure, Places) {
    let (root, errors) = DeTable::parse_recoverable(source.text);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let parameters = [("detail", shorten(error.message()))];
        problems.add(Severity::Error, source, span, "toml-syntax", parameters);
    }
    let root = Table {
        table: root.get_ref(),
        span: 0..0,
    };
    let mut parser = Parser {
        reader: Reader { source, problems },
        places: Places::default(),
        named: Vec::new(),
    };
    let structure = parser.structure(&root);
    parser.check_names(&structure);
    parser.check_sense(&structure);
    (structure, parser.places)
}

const ROOT_KEYS: [&str; 15] = [
    "format",
    "id",
    "version",
    "country",
    "source_locale",
    "locales",
    "respondent_locales",
    "free_to_stay",
    "role",
    "law",
    "duty",
    "contact",
    "right",
    "step",
    "departements",
];

struct Parser<'a, 'p, 't> {
    reader: Reader<'a, 'p>,
    places: Places,
    named: Vec<Named<'t>>,
}

impl<'t> Parser<'_, '_, 't> {
    fn structure(&mut self, root: &Table<'t>) -> Structure {
        self.reader.only_keys(root, &ROOT_KEYS);
        self.format(root);
        let id = self.reader.id(root, "id");
        let id = id.map(|id| id.value.to_owned()).unwrap_or_default();
        let version = self.reader.version(root);
        let country = self.reader.required(root, "country");
        let country = country.and_then(|code| self.country(&code));
        let (source_locale, locales) = self.locales(root);
        let heard = self
            .reader
            .strings_up_to(root, "respondent_locales", MAX_LOCALES);
        let mut respondent_locales = Vec::new();
        for locale in heard {
            if locales.iter().any(|listed| listed == locale.value) {
                respondent_locales.push(locale.value.to_owned());
            } else {
                let name = [("name", shorten(locale.value))];
                let code = "respondent-locale-not-listed";
                self.reader.error(locale.span, code, name);
            }
        }
        let free = self.reader.strings_up_to(root, "free_to_stay", MAX_ENTRIES);
        let free: Vec<_> = free.iter().filter_map(|code| self.country(code)).collect();
        Structure {
            id,
            version,
            country: country.unwrap_or_default(),
            source_locale,
            locales,
            respondent_locales,
            free_to_stay: free.into_iter().collect(),
            departements: self.departements(root),
            roles: self.entries(root, Kind::Role, Parser::role),
            laws: self.entries(root, Kind::Law, Parser::law),
            duties: self.entries(root, Kind::Duty, Parser::duty),
            contacts: self.entries(root, Kind::Contact, Parser::contact),
            rights: self.entries(root, Kind::Right, Parser::right),
            steps: self.entries(root, Kind::Step, Parser::step),
        }
    }

    fn format(&mut self, root: &Table<'_>) {
        if root.get("format").is_none() {
            self.reader.missing(root, "format");
        } else if let Some(format) = self.reader.integer(root, "format")
            && format.value != i64::from(FORMAT)
        {
            let (found, known) = (format.value.to_string(), FORMAT.to_string());
            let parameters = [("found", found), ("known", known)];
            self.reader.error(format.span, "unknown-format", parameters);
        }
    }

    fn country(&mut self, code: &Located<&str>) -> Option<String> {
        let good = code.value.len() == 2 && code.value.bytes().all(|b| b.is_ascii_uppercase());
        if !good {
            let name = [("name", shorten(code.value))];
            self.reader.error(code.span.clone(), "bad-country", name);
        }
        good.then(|| code.value.to_owned())
    }

    fn locales(&mut self, root: &Table<'t>) -> (String, Vec<String>) {
        let source = self.reader.required(root, "source_locale");
        let source = source.and_then(|locale| self.reader.locale(locale));
        let source = source.unwrap_or_default();
        let mut locales = Vec::new();
        for locale in self.reader.strings_up_to(root, "locales", MAX_LOCALES) {
            let span = locale.span.clone();
            let Some(locale) = self.reader.locale(locale) else {
                continue;
            };
            if locales.contains(&locale) {
                self.reader.error(span, "duplicate-id", [("name", locale)]);
            } else {
                self.places.locales.push((locale.clone(), span));
                locales.push(locale);
            }
        }
        if !source.is_empty() && !locales.contains(&source) {
            let span = root.get("locales").map_or(0..0, |list| list.span());
            let name = [("name", source.clone())];
            self.reader.error(span, "source-locale-not-listed", name);
        }
        (source, locales)
    }

    /// The entries of a kind, each with an id of its own.
    fn entries<T>(
        &mut self,
        root: &Table<'t>,
        kind: Kind,
        read: fn(&mut Self, &Table<'t>, String) -> Option<T>,
    ) -> Vec<T> {
        let mut all = Vec::new();
        for table in self.reader.tables(root, kind.code()) {
            if all.len() == MAX_ENTRIES {
                let (key, maximum) = (kind.code().to_owned(), MAX_ENTRIES.to_string());
                let parameters = [("key", key), ("maximum", maximum)];
                self.reader
                    .error(table.span.clone(), "too-many", parameters);
                break;
            }
            let Some(id) = self.reader.id(&table, "id") else {
                continue;
            };
            let name = id.value.to_owned();
            let place = (kind, name.clone());
            if self.places.entries.contains_key(&place) {
                let parameters = [("name", name.clone())];
                self.reader
                    .error(id.span.clone(), "duplicate-id", parameters);
            }
            self.places.entries.insert(place, id.span);
            all.extend(read(self, &table, name));
        }
        all
    }

    fn role(&mut self, table: &Table<'t>, id: String) -> Option<Role> {
        let keys = ["id", "secrecy", "reports_offences", "source", "read_on"];
        self.only(table, &keys);
        for key in ["secrecy", "reports_offences"] {
            if table.get(key).is_none() {
                self.reader.missing(table, key);
            }
        }
        let secrecy = self.reader.boolean(table, "secrecy")?;
        let reports_offences = self.reader.boolean(table, "reports_offences")?;
        if secrecy && reports_offences {
            let span = self.places.of(Kind::Role, &id);
            let name = [("name", id.clone())];
            self.reader.error(span, "role-both", name);
        }
        Some(Role {
            id,
            secrecy,
            reports_offences,
            origin: self.origin(table),
            verified: self.verified(table),
        })
    }

    fn law(&mut self, table: &Table<'t>, id: String) -> Option<Law> {
        self.only(table, &["id", "cite", "source", "read_on"]);
        let cite = self.reader.required(table, "cite")?;
        Some(Law {
            id,
            cite: self.line(&cite),
            origin: self.origin(table),
            verified: self.verified(table),
        })
    }

    fn duty(&mut self, table: &Table<'t>, id: String) -> Option<Duty> {
        self.only(table, &["id", "for", "laws", "steps"]);
        let whom = self.whom(table);
        Some(Duty {
            whom,
            laws: self.laws(table, &id, Kind::Duty),
            steps: owned(&self.reader.ids(table, "steps")),
            verified: self.verified(table),
            id,
        })
    }

    fn right(&mut self, table: &Table<'t>, id: String) -> Option<Right> {
        self.only(table, &["id", "for", "laws"]);
        let whom = self.whom(table);
        Some(Right {
            whom,
            laws: self.laws(table, &id, Kind::Right),
            verified: self.verified(table),
            id,
        })
    }

    fn step(&mut self, table: &Table<'t>, id: String) -> Option<Step> {
        self.reader.only_keys(table, &["id", "for"]);
        if table.get("for").is_none() {
            self.reader.missing(table, "for");
        }
        let whom = self.whom(table);
        Some(Step { id, whom })
    }

    fn contact(&mut self, table: &Table<'t>, id: String) -> Option<Contact> {
        let keys = [
            "id",
            "number",
            "channel",
            "situations",
            "for",
            "local",
            "cost",
            "languages",
            "official",
            "source",
            "read_on",
        ];
        self.only(table, &keys);
        let place = self.places.of(Kind::Contact, &id);
        let number = self.reader.required(table, "number")?;
        self.dialled(&number);
        let channels = [("call", Channel::Call), ("text", Channel::Text)];
        let channel = self.reader.required(table, "channel");
        let channel = self.reader.one_of(channel, &channels);
        let known = [
            ("danger", Situation::Danger),
            ("referral", Situation::Referral),
            ("person", Situation::Person),
        ];
        let mut situations = Vec::new();
        for one in self.reader.ids(table, "situations") {
            situations.extend(self.reader.one_of(Some(one), &known));
        }
        let name = || [("name", id.clone())];
        if situations.is_empty() {
            self.reader.error(place.clone(), "contact-nowhere", name());
        }
        // Whoever has to call now needs a number.
        if situations.contains(&Situation::Danger) && !has_digit(number.value) {
            self.reader
                .error(place.clone(), "danger-without-number", name());
        }
        let whom = self.whom(table);
        let local = self.local(table);
        let costs = [
            ("free", Cost::Free),
            ("local", Cost::Local),
            ("surcharged", Cost::Surcharged),
        ];
        let cost = self.reader.string(table, "cost");
        let cost = self.reader.one_of(cost, &costs);
        let languages = self.reader.strings_up_to(table, "languages", MAX_LOCALES);
        let languages = languages.into_iter();
        let languages: Vec<_> = languages
            .filter_map(|one| self.reader.locale(one))
            .collect();
        let official = self.reader.boolean(table, "official").unwrap_or(false);
        let origin = self.origin(table);
        if official && origin.read_on.is_none() {
            self.reader.error(place, "official-without-source", name());
        }
        let number = number.value.to_owned();
        Some(Contact {
            id,
            number,
            channel: channel?,
            situations,
            whom,
            local,
            cost,
            languages,
            official,
            origin,
            verified: self.verified(table),
        })
    }

    /// Nothing at all, or digits, spaces, and a plus in front.
    fn dialled(&mut self, number: &Located<&str>) {
        let digits = number.value.strip_prefix('+').unwrap_or(number.value);
        let good = digits.len() <= 24 && digits.bytes().all(|b| b.is_ascii_digit() || b == b' ');
        if !good || !(number.value.is_empty() || has_digit(number.value)) {
            let name = [("name", shorten(number.value))];
            let code = "number-cannot-be-dialled";
            self.reader.error(number.span.clone(), code, name);
        }
    }

    fn local(&mut self, table: &Table<'t>) -> BTreeMap<String, String> {
        let Some(local) = self.reader.table(table, "local") else {
            return BTreeMap::new();
        };
        let mut numbers = BTreeMap::new();
        let mut named = Vec::new();
        let keys: Vec<_> = local.keys().collect();
        for (code, place) in keys {
            if let Some(number) = self.reader.string(&local, code) {
                self.dialled(&number);
                // It would stand in place of the number for everywhere.
                if number.value.is_empty() {
                    let name = [("name", code.to_owned())];
                    let span = number.span.clone();
                    self.reader.error(span, "local-without-number", name);
                }
                numbers.insert(code.to_owned(), number.value.to_owned());
                named.push((code.to_owned(), place));
            }
        }
        if let Some(last) = self.named.last_mut() {
            last.local = named;
        }
        numbers
    }

    fn departements(&mut self, root: &Table<'t>) -> BTreeMap<String, String> {
        let Some(table) = self.reader.table(root, "departements") else {
            return BTreeMap::new();
        };
        let mut all = BTreeMap::new();
        let keys: Vec<_> = table.keys().collect();
        for (code, place) in keys {
            if all.len() == MAX_ENTRIES {
                let (key, maximum) = ("departements".to_owned(), MAX_ENTRIES.to_string());
                let parameters = [("key", key), ("maximum", maximum)];
                self.reader.error(place, "too-many", parameters);
                break;
            }
            if let Some(name) = self.reader.string(&table, code) {
                all.insert(code.to_owned(), self.line(&name));
                let entry = (Kind::Departement, code.to_owned());
                self.places.entries.insert(entry, place);
            }
        }
        all
    }

    /// These keys, and those of a verification.
    fn only(&mut self, table: &Table<'_>, keys: &[&str]) {
        let mut all = keys.to_vec();
        all.extend(["verified_by", "verified_on"]);
        self.reader.only_keys(table, &all);
    }

    fn whom(&mut self, table: &Table<'t>) -> For {
        let mut named = Named {
            roles: Vec::new(),
            departements: Vec::new(),
            laws: Vec::new(),
            local: Vec::new(),
        };
        let mut whom = For::default();
        if let Some(table) = self.reader.table(table, "for") {
            let keys = [
                "roles",
                "secrecy",
                "reports_offences",
                "age",
                "nationality",
                "departements",
            ];
            self.reader.only_keys(&table, &keys);
            named.roles = self.reader.ids(&table, "roles");
            named.departements = self.reader.strings(&table, "departements");
            let age = self.reader.string(&table, "age");
            let ages = [("minor", Age::Minor), ("adult", Age::Adult)];
            let nationality = self.reader.string(&table, "nationality");
            let nationalities = [("eu", Nationality::Eu), ("other", Nationality::Other)];
            whom = For {
                roles: owned(&named.roles),
                secrecy: self.reader.boolean(&table, "secrecy"),
                reports_offences: self.reader.boolean(&table, "reports_offences"),
                age: self.reader.one_of(age, &ages),
                nationality: self.reader.one_of(nationality, &nationalities),
                departements: owned(&named.departements),
            };
        }
        self.named.push(named);
        whom
    }

    /// The laws of an entry, which has one at least.
    fn laws(&mut self, table: &Table<'t>, id: &str, kind: Kind) -> Vec<String> {
        let laws = self.reader.ids(table, "laws");
        if laws.is_empty() {
            let span = self.places.of(kind, id);
            let name = [("name", id.to_owned())];
            self.reader.error(span, "law-missing", name);
        }
        let ids = owned(&laws);
        if let Some(last) = self.named.last_mut() {
            last.laws = laws;
        }
        ids
    }

    fn origin(&mut self, table: &Table<'t>) -> Origin {
        let source = self.reader.string(table, "source");
        let read_on = self.reader.string(table, "read_on");
        let read_on = read_on.filter(|day| !day.value.is_empty());
        let text = source.as_ref().map(|source| self.line(source));
        let text = text.unwrap_or_default();
        let span = source.map(|source| source.span);
        let span = span.or(read_on.as_ref().map(|day| day.span.clone()));
        let read_on = read_on.and_then(|day| self.day(&day));
        if text.is_empty() != read_on.is_none() {
            let span = span.unwrap_or_else(|| table.span.clone());
            self.reader.error(span, "read-half", []);
        }
        Origin {
            source: text,
            read_on,
        }
    }

    fn verified(&mut self, table: &Table<'t>) -> Verification {
        let by = self.reader.required(table, "verified_by");
        let on = self.reader.required(table, "verified_on");
        let (Some(by), Some(on)) = (by, on) else {
            return Verification::default();
        };
        let name = self.line(&by);
        let day = (!on.value.is_empty()).then(|| self.day(&on)).flatten();
        // A date without a name beside it verifies nothing.
        if name.trim().is_empty() != on.value.is_empty() {
            self.reader.error(by.span, "verified-half", []);
        }
        Verification { by: name, on: day }
    }

    fn day(&mut self, day: &Located<&str>) -> Option<NaiveDate> {
        let read = NaiveDate::parse_from_str(day.value, "%Y-%m-%d").ok();
        let read = read.filter(|read| read.to_string() == day.value);
        if read.is_none() {
            let name = [("name", shorten(day.value))];
            self.reader.error(day.span.clone(), "bad-date", name);
        }
        read
    }

    /// A text in one line, of a length that can be shown.
    fn line(&mut self, text: &Located<&str>) -> String {
        let long = text.value.chars().nth(MAX_LINE_CHARS).is_some();
        if long || text.value.contains(['\n', '\r']) {
            let maximum = [("maximum", MAX_LINE_CHARS.to_string())];
            self.reader.error(text.span.clone(), "too-long", maximum);
        }
        text.value.to_owned()
    }

    /// Notes roles, départements and laws that there are none of.
    fn check_names(&mut self, structure: &Structure) {
        let roles: Vec<&str> = structure.roles.iter().map(|one| one.id.as_str()).collect();
        let laws: Vec<&str> = structure.laws.iter().map(|one| one.id.as_str()).collect();
        let codes: Vec<&str> = structure.departements.keys().map(String::as_str).collect();
        let known: [BTreeSet<&str>; 3] =
            [&roles, &laws, &codes].map(|list| list.iter().copied().collect());
        let unknown = |list: Vec<Located<&'t str>>, known: &BTreeSet<&str>| {
            let list = list.into_iter();
            list.filter(|one| !known.contains(one.value))
                .map(|one| (one.value.to_owned(), one.span))
                .collect::<Vec<_>>()
        };
        for named in std::mem::take(&mut self.named) {
            for (name, span) in unknown(named.roles, &known[0]) {
                let known = roles.iter().copied();
                self.reader.unknown(span, "unknown-role", &name, known);
            }
            for (name, span) in unknown(named.laws, &known[1]) {
                let known = laws.iter().copied();
                self.reader.unknown(span, "unknown-entry", &name, known);
            }
            let mut places = unknown(named.departements, &known[2]);
            let local = named.local.into_iter();
            places.extend(local.filter(|(code, _)| !known[2].contains(code.as_str())));
            for (name, span) in places {
                let known = codes.iter().copied();
                self.reader
                    .unknown(span, "unknown-departement", &name, known);
            }
        }
    }

    /// Notes what each entry for itself does not show.
    fn check_sense(&mut self, structure: &Structure) {
        if structure.roles.is_empty() {
            self.reader.error(0..0, "no-roles", []);
        }
        let for_anybody = structure.contacts.iter().any(|contact| {
            contact.situations.contains(&Situation::Danger)
                && contact.whom == For::default()
                && has_digit(&contact.number)
        });
        if !for_anybody {
            self.reader.error(0..0, "no-danger-number", []);
        }
        let mut check = |kind, id: &str, whom: &For| {
            let fits = |role: &&Role| {
                (whom.roles.is_empty() || whom.roles.contains(&role.id))
                    && whom.secrecy.is_none_or(|wanted| wanted == role.secrecy)
                    && (whom.reports_offences).is_none_or(|wanted| wanted == role.reports_offences)
            };
            if !structure.roles.iter().any(|role| fits(&role)) {
                let span = self.places.of(kind, id);
                let name = [("name", id.to_owned())];
                self.reader.warning(span, "for-nobody", name);
            }
        };
        for duty in &structure.duties {
            check(Kind::Duty, &duty.id, &duty.whom);
        }
        for contact in &structure.contacts {
            check(Kind::Contact, &contact.id, &contact.whom);
        }
        for right in &structure.rights {
            check(Kind::Right, &right.id, &right.whom);
        }
        for step in &structure.steps {
            check(Kind::Step, &step.id, &step.whom);
        }
        self.check_offences(structure);
    }

    /// Nobody who is bound by secrecy has a duty with a law or a step of the duty to report offences.
    fn check_offences(&mut self, structure: &Structure) {
        let offences = |duty: &&Duty| duty.whom.reports_offences == Some(true);
        let duties = || structure.duties.iter();
        let steps: BTreeSet<&String> = duties().filter(offences).flat_map(|d| &d.steps).collect();
        let laws: BTreeSet<&String> = duties().filter(offences).flat_map(|d| &d.laws).collect();
        for duty in duties() {
            let whom = &duty.whom;
            let bound = structure.roles.iter().any(|role| {
                role.secrecy
                    && (whom.roles.is_empty() || whom.roles.contains(&role.id))
                    && whom.secrecy != Some(false)
                    && whom.reports_offences != Some(true)
            });
            let takes = duty.steps.iter().any(|step| steps.contains(step))
                || duty.laws.iter().any(|law| laws.contains(law));
            if bound && takes {
                let span = self.places.of(Kind::Duty, &duty.id);
                let name = [("name", duty.id.clone())];
                self.reader.error(span, "secrecy-and-offences", name);
            }
        }
    }
}

fn has_digit(number: &str) -> bool {
    number.bytes().any(|byte| byte.is_ascii_digit())
}

fn owned(list: &[Located<&str>]) -> Vec<String> {
    list.iter().map(|one| one.value.to_owned()).collect()
}
