//! Where a referral comes from, and on what ground it is sent.

use crate::page::{Occasion, Part, Row, Section};
use crate::words::Words;
use crate::writer::Writer;
use repere_language::language_name;
use repere_referral::{BasisKind, Key};

impl Writer<'_> {
    pub(super) fn origin(&self) -> Section {
        let mut rows = self.ground();
        rows.extend(self.sending());
        rows.extend(self.interview());
        rows.extend(self.numbers());
        let place = ("origin", Part::Origin);
        self.section(place, "document-origin", Vec::new(), rows)
    }

    fn is_preview(&self) -> bool {
        self.reader.occasion == Occasion::Preview
    }

    fn ground(&self) -> Vec<Row> {
        let basis = &self.document.basis;
        let kind = match basis.kind {
            BasisKind::Consent => "document-basis-consent",
            BasisKind::LegalDuty => "document-basis-legal-duty",
        };
        let mut rows = vec![self.row("basis", "document-basis", self.say(kind))];
        if let Some(ground) = &basis.ground {
            let ground = Words::free(ground);
            rows.push(self.row("basis.ground", "document-basis-ground", ground));
        }
        if !self.is_preview() {
            let moment = self.moment(basis.recorded_at);
            rows.push(self.row("basis.recorded_at", "document-basis-recorded", moment));
        }
        rows
    }

    fn sending(&self) -> Vec<Row> {
        let document = self.document;
        let mut rows = Vec::new();
        if !self.is_preview() {
            let moment = self.moment(document.created_at);
            rows.push(self.row("created_at", "document-sent", moment));
        }
        let role = self.shared("role", &document.sender.role);
        rows.push(self.row("sender.role", "document-role", role));
        let mut agency = Vec::new();
        agency.extend(self.reader.agency.map(Words::free));
        agency.push(Words::fixed(&document.agency));
        rows.push(Row::new("agency", self.label("document-agency"), agency));
        rows
    }

    fn interview(&self) -> Vec<Row> {
        let screening = &self.document.screening;
        let language = |id, locale: &str| {
            let name = language_name(locale, &self.lang);
            self.say_with(id, &[("language", (&name).into())])
        };
        let languages = vec![
            language("document-language-respondent", &screening.respondent_locale),
            language(
                "document-language-interviewer",
                &screening.interviewer_locale,
            ),
        ];
        let version = screening.protocol.version.as_str();
        let protocol = vec![
            self.received(Key::Protocol, &screening.protocol.id),
            self.say_with("document-protocol-version", &[("version", version.into())]),
            Words::fixed(&screening.protocol.id),
        ];
        let begun = self.moment(screening.begun_at);
        let changed = self.moment(screening.changed_at);
        vec![
            self.row(
                "screening.code",
                "document-code",
                Words::fixed(&screening.code),
            ),
            Row::new(
                "screening.languages",
                self.label("document-languages"),
                languages,
            ),
            self.row("screening.begun_at", "document-begun", begun),
            self.row("screening.changed_at", "document-changed", changed),
            Row::new(
                "screening.protocol",
                self.label("document-protocol"),
                protocol,
            ),
        ]
    }

    /// What a program or a telephone call about it needs.
    fn numbers(&self) -> Vec<Row> {
        let document = self.document;
        let fingerprint = Words::fixed(&document.screening.protocol.sha256);
        let mut rows = vec![self.row(
            "screening.protocol.sha256",
            "document-protocol-fingerprint",
            fingerprint,
        )];
        if !self.is_preview() {
            let number = Words::fixed(&document.referral.to_string());
            rows.push(self.row("referral", "document-referral", number));
        }
        // The keys that verified, and the device that the document names, should it be another.
        let claimed = document.sender.device.as_str();
        let mut devices = Vec::new();
        if let Occasion::Opened { sender, .. } = self.reader.occasion {
            devices.push(Words::fixed(sender));
        }
        if !devices.iter().any(|device| device.text == claimed) {
            devices.push(Words::fixed(claimed));
        }
        rows.push(Row::new(
            "sender.device",
            self.label("document-device"),
            devices,
        ));
        rows
    }
}
