//! A referral put into words. [`read`] makes of a document one [`Page`], from top to bottom: sections of
//! labelled words, each with its language, its direction and whether anybody has reviewed it. The worker's
//! preview and the agency's page are that page; there is no other reader of a document.
//!
//! Pure: no file, no network, no clock but the one that is handed in, no randomness. What may be touched
//! from here: nothing; everything that a document says comes from a stranger, and is only shown.
//!
//! What holds here, and is tested:
//! - Whatever a document says is on the page, for both readers; a member that is not shown fails a test.
//! - What a fact is follows from its field ([`htcds`]), never from its value: somebody called *Single* is
//!   not unmarried.
//! - No words of a document act on what is around them, on a terminal or in a browser.

#![deny(missing_docs)]

pub mod htcds;
mod html;
mod page;
mod sections;
mod text;
mod times;
mod words;
mod writer;

pub use page::{Occasion, Page, Part, Reader, Row, Section, read};
pub use sections::contact::in_sentences;
pub use words::{Direction, Words};
