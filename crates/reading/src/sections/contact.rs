//! How to reach the person without putting them in danger.

use crate::page::{Part, Section};
use crate::words::Words;
use crate::writer::Writer;
use repere_language::{Audience, interface, languages};
use repere_referral::{Channel, ContactWay, SafeContact};

impl Writer<'_> {
    pub(super) fn contact(&self) -> Section {
        let place = ("contact", Part::Contact);
        let Some(contact) = &self.document.safe_contact else {
            let lead = vec![self.say("document-contact-none")];
            return self.section(place, "document-contact", lead, Vec::new());
        };
        let mut rows = contact
            .way
            .as_ref()
            .map_or_else(Vec::new, |way| self.way(way));
        rows.extend(self.besides(contact));
        let rows = rows
            .into_iter()
            .filter(|(_, words)| !words.text.trim().is_empty())
            .map(|(label, words)| self.row("safe_contact", label, words))
            .collect();
        let lead = vec![self.say("document-contact-warning")];
        self.section(place, "document-contact", lead, rows)
    }

    /// What must never be done comes before the number that it would be done with.
    fn way(&self, way: &ContactWay) -> Vec<(&'static str, Words)> {
        let at = match way.channel {
            Channel::Call | Channel::TextMessage => "document-contact-phone",
            Channel::InPerson => "document-contact-place",
            Channel::ThroughSomebody => "document-contact-somebody",
        };
        let mut rows = Vec::new();
        if way.never_leave_message {
            let never = self.say("document-contact-never-message");
            rows.push(("document-contact-never", never));
        }
        if way.phone_watched {
            let watched = self.say("document-contact-watched");
            rows.push(("document-contact-careful", watched));
        }
        rows.push(("document-contact-how", self.say(by(way.channel))));
        rows.push((at, Words::free(&way.value)));
        rows.push(("document-contact-when", Words::free(&way.hours)));
        rows.push(("document-contact-whom", Words::free(&way.ask_for)));
        rows.push(("document-contact-instructions", Words::free(&way.other)));
        rows
    }

    /// The two members that stood alone before there were parts: shown unless the parts say the same.
    fn besides(&self, contact: &SafeContact) -> Vec<(&'static str, Words)> {
        let mut rows = Vec::new();
        let way = contact.way.as_ref();
        if !way.is_some_and(|way| self.says(way, &contact.instructions)) {
            let instructions = Words::free(&contact.instructions);
            rows.push(("document-contact-instructions", instructions));
        }
        if way.is_none_or(|way| phone(way) != contact.phone) {
            rows.push(("document-contact-phone", Words::free(&contact.phone)));
        }
        rows
    }

    /// Whether the instructions are the parts in sentences, in any of our languages.
    fn says(&self, way: &ContactWay, instructions: &str) -> bool {
        let others = languages(Audience::App).iter().copied();
        std::iter::once(self.lang.as_str())
            .chain(others)
            .any(|lang| in_sentences(way, lang) == instructions)
    }
}

fn by(channel: Channel) -> &'static str {
    match channel {
        Channel::Call => "document-contact-by-call",
        Channel::TextMessage => "document-contact-by-text-message",
        Channel::InPerson => "document-contact-by-in-person",
        Channel::ThroughSomebody => "document-contact-by-through-somebody",
    }
}

/// The telephone number, where the channel has one.
fn phone(way: &ContactWay) -> &str {
    match way.channel {
        Channel::Call | Channel::TextMessage => &way.value,
        Channel::InPerson | Channel::ThroughSomebody => "",
    }
}

/// How to reach somebody, in sentences: one a line, in the language asked for, what must never be done
/// first and the worker's own words last. What [`SafeContact::instructions`] holds where there is a
/// [`SafeContact::way`].
#[must_use]
pub fn in_sentences(way: &ContactWay, lang: &str) -> String {
    let sentence = |id: &str, value: &str| {
        let argument = [("value", value.into())];
        interface().text(lang, id, None, &argument).text
    };
    let mut told = Vec::new();
    if way.never_leave_message {
        told.push(sentence("document-contact-never-message", ""));
    }
    if way.phone_watched {
        told.push(sentence("document-contact-watched", ""));
    }
    told.push(sentence(by(way.channel), ""));
    for (id, value) in [
        ("document-contact-at", &way.value),
        ("document-contact-hours", &way.hours),
        ("document-contact-ask-for", &way.ask_for),
    ] {
        if !value.is_empty() {
            told.push(sentence(id, value));
        }
    }
    if !way.other.is_empty() {
        told.push(way.other.clone());
    }
    told.join("\n")
}
