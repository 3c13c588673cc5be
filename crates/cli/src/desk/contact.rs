//! How to reach the person, on the desk's page.

use super::page::{Part, Row, Section, Writer};
use super::words::Words;
use repere_referral::{Channel, ContactWay};

impl Writer<'_> {
    /// First on the page: a call at the wrong moment can do harm before anything else is read.
    pub(super) fn contact(&self) -> Option<Section> {
        let Some(contact) = &self.document.safe_contact else {
            let lead = vec![self.say("document-contact-none")];
            return Some(self.section(Part::Contact, "document-contact", lead, Vec::new()));
        };
        let rows = match &contact.way {
            Some(way) => self.way(way),
            None => vec![
                (
                    "document-contact-instructions",
                    Words::free(&contact.instructions),
                ),
                ("document-contact-phone", Words::free(&contact.phone)),
            ],
        };
        let rows = rows
            .into_iter()
            .filter(|(_, words)| !words.text.trim().is_empty())
            .map(|(label, words)| Row::new(self.say(label), vec![words]))
            .collect();
        let lead = vec![self.say("document-contact-warning")];
        Some(self.section(Part::Contact, "document-contact", lead, rows))
    }

    /// What must never be done comes before the number that it would be done with.
    fn way(&self, way: &ContactWay) -> Vec<(&'static str, Words)> {
        let (by, at) = match way.channel {
            Channel::Call => ("document-contact-by-call", "document-contact-phone"),
            Channel::TextMessage => ("document-contact-by-text-message", "document-contact-phone"),
            Channel::InPerson => ("document-contact-by-in-person", "document-contact-place"),
            Channel::ThroughSomebody => (
                "document-contact-by-through-somebody",
                "document-contact-somebody",
            ),
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
        rows.push(("document-contact-how", self.say(by)));
        rows.push((at, Words::free(&way.value)));
        rows.push(("document-contact-when", Words::free(&way.hours)));
        rows.push(("document-contact-whom", Words::free(&way.ask_for)));
        rows.push(("document-contact-instructions", Words::free(&way.other)));
        rows
    }
}
