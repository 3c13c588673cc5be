//! Texts of the language crate as views that the page draws.

use crate::view::{Direction, LocaleView, Review, Text};
use repere_language::{Audience, interface, interface_review, languages};

/// A text as the page draws it.
pub(crate) fn view(text: repere_language::Text) -> Text {
    Text {
        text: text.text,
        locale: text.locale,
        direction: direction(text.direction),
        review: review(text.review),
        fallback: text.fallback,
    }
}

/// Words that come from a person or a settings file and are in no catalogue: as they are, in
/// the language that they are said to be in.
pub(crate) fn verbatim(text: &str, locale: &str) -> Text {
    Text {
        text: text.to_owned(),
        locale: locale.to_owned(),
        direction: direction(repere_language::direction(locale)),
        review: Review::Source,
        fallback: false,
    }
}

/// A text of the interface.
pub(crate) fn interface_text(locale: &str, id: &str) -> Text {
    view(interface().text(locale, id, None, &[]))
}

/// A text of the interface, if there is one.
pub(crate) fn find_interface_text(locale: &str, id: &str) -> Option<Text> {
    interface().find(locale, id, None, &[]).map(view)
}

/// A language under its own name.
pub(crate) fn locale(locale: &str, least_review: repere_language::Review) -> LocaleView {
    LocaleView {
        locale: locale.to_owned(),
        name: repere_language::native_title(locale),
        direction: direction(repere_language::direction(locale)),
        review: review(least_review),
    }
}

/// Every language of the interface.
pub(crate) fn interface_locales() -> Vec<LocaleView> {
    languages(Audience::App)
        .iter()
        .map(|name| locale(name, interface_review(name, Audience::App)))
        .collect()
}

fn direction(direction: repere_language::Direction) -> Direction {
    match direction {
        repere_language::Direction::Ltr => Direction::Ltr,
        repere_language::Direction::Rtl => Direction::Rtl,
    }
}

fn review(review: repere_language::Review) -> Review {
    match review {
        repere_language::Review::Source => Review::Source,
        repere_language::Review::Reviewed => Review::Reviewed,
        repere_language::Review::Draft => Review::Draft,
    }
}
