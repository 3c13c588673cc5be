//! Structured fields (RFC 9651), in their one form only.

use crate::Refused;
use sfv::visitor::{DictionaryVisitor, EntryVisitor, Ignored};
use sfv::{Dictionary, FieldType as _, KeyRef, Parser};
use std::convert::Infallible;

/// Reads a dictionary that is written exactly as RFC 9651 has programs write one. Nobody needs another spelling, and
/// so there is no byte in such a field that could be changed without being noticed: no doubled member that one side
/// passes over, no white space, no other spelling of a number or of base64.
pub(crate) fn dictionary(value: &str) -> Result<Dictionary, Refused> {
    let fields: Dictionary = Parser::new(value)
        .parse()
        .map_err(|_| Refused::Unreadable)?;
    if fields.serialize().as_deref() == Some(value) {
        return Ok(fields);
    }
    let members = Parser::new(value)
        .parse_dictionary_with_visitor(Members(0))
        .map_err(|_| Refused::Unreadable)?;
    Err(if members == fields.len() {
        Refused::NotCanonical
    } else {
        Refused::Duplicate
    })
}

/// Counts members, doubled ones too.
struct Members(usize);

impl<'de> DictionaryVisitor<'de> for Members {
    type Out = usize;
    type Error = Infallible;

    fn entry(&mut self, _: &'de KeyRef) -> Result<impl EntryVisitor<'de>, Infallible> {
        self.0 += 1;
        Ok(Ignored)
    }

    fn finish(self) -> Result<usize, Infallible> {
        Ok(self.0)
    }
}
