//! The app's own words and a pack's texts: Fluent bundles, fallback, direction, review state.
//!
//! Pure: no file is read at run time, no clock, no randomness; [`interface`] is compiled in.
//! Only [`wanted_by_the_system`] asks the system anything.
//! What may be touched from here: nothing but the texts that are given to [`Catalog::new`].
//!
//! A text never fails and is never blank: the asked locale, else the source locale with
//! [`Text::fallback`] set, else the message's own id.
//! A text tells its locale, direction and review state, so that the page can set `lang` and `dir`
//! on each block by itself and say honestly which words nobody has reviewed.
//!
//! **Invariant:** nothing here decides anything by a text; ids and codes are the caller's.
//!
//! **Invariant:** texts are data from strangers (packs). Parsing is bounded before the parser runs,
//! expansion is bounded before the resolver runs, and overriding controls never reach the page.
//!
//! **Digits.** Numbers are written with Latin digits, ungrouped, in every language, Arabic included.
//! Telephone numbers, enrolment codes and case codes ("K12") must look as they are typed, dialled and read out.

mod audience;
mod catalog;
mod check;
mod direction;
mod guard;
mod interface;
mod names;
mod negotiate;
mod notice;
mod system;

pub use audience::Audience;
pub use catalog::{Catalog, Review, Text, TextProblem, Value};
pub use direction::{Direction, direction};
pub use guard::{acts, overrides_direction, plain};
pub use interface::{
    SOURCE_LOCALE, interface, interface_review, language_for, language_of_the_system, languages,
};
pub use names::{language_name, native_name, native_title};
pub use negotiate::negotiate;
pub use notice::{Notice, Parameter};
pub use system::wanted_by_the_system;
