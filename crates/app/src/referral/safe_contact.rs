//! How to reach the person without putting them in danger, as it is disclosed.

use crate::referral::draft::{ContactChannel, SafeContact};
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
    Some(document::SafeContact {
        phone: contact.phone().to_owned(),
        instructions: repere_reading::in_sentences(&way, locale),
        way: Some(way),
    })
}
