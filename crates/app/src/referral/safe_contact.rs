//! How to reach the person without putting them in danger, as it is disclosed.

use crate::command::{ContactChannel, SafeContact};
use crate::texts;
use crate::view::Text;
use repere_language::{Value, interface};
use repere_referral::document::{self, Channel, ContactWay};

impl SafeContact {
    /// Something was said by which somebody could be reached, or what never to do.
    pub(crate) fn says_something(&self) -> bool {
        [&self.value, &self.hours, &self.ask_for, &self.other]
            .iter()
            .any(|text| !text.trim().is_empty())
    }

    /// The telephone number, where the channel has one.
    pub(crate) fn phone(&self) -> &str {
        match self.channel {
            ContactChannel::Call | ContactChannel::TextMessage => self.value.trim(),
            ContactChannel::InPerson | ContactChannel::ThroughSomebody => "",
        }
    }
}

/// What the agency reads of it; nothing where nothing was said. `locale` is the agency's language.
pub(crate) fn disclosed(contact: &SafeContact, locale: &str) -> Option<document::SafeContact> {
    if !contact.says_something() {
        return None;
    }
    let way = ContactWay {
        channel: match contact.channel {
            ContactChannel::Call => Channel::Call,
            ContactChannel::TextMessage => Channel::TextMessage,
            ContactChannel::InPerson => Channel::InPerson,
            ContactChannel::ThroughSomebody => Channel::ThroughSomebody,
        },
        value: contact.value.trim().to_owned(),
        hours: contact.hours.trim().to_owned(),
        ask_for: contact.ask_for.trim().to_owned(),
        never_leave_message: contact.never_leave_message,
        phone_watched: contact.phone_watched,
        other: contact.other.trim().to_owned(),
    };
    let told: Vec<String> = told(&way, locale, locale)
        .into_iter()
        .map(|text| text.text)
        .collect();
    Some(document::SafeContact {
        phone: contact.phone().to_owned(),
        instructions: told.join("\n"),
        way: Some(way),
    })
}

/// What it says, sentence by sentence, in the agency's language; the worker's own words last. What
/// must never be done comes first.
pub(crate) fn told(way: &ContactWay, locale: &str, own: &str) -> Vec<Text> {
    let sentence = |id: &str, argument: &str| {
        let argument = [("value", Value::from(argument))];
        texts::view(interface().text(locale, id, None, &argument))
    };
    let mut told = Vec::new();
    if way.never_leave_message {
        told.push(sentence("document-contact-never-message", ""));
    }
    if way.phone_watched {
        told.push(sentence("document-contact-watched", ""));
    }
    let channel = match way.channel {
        Channel::Call => "document-contact-by-call",
        Channel::TextMessage => "document-contact-by-text-message",
        Channel::InPerson => "document-contact-by-in-person",
        Channel::ThroughSomebody => "document-contact-by-through-somebody",
    };
    told.push(sentence(channel, ""));
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
        told.push(texts::verbatim(&way.other, own));
    }
    told
}
