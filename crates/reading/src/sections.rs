//! The sections of a page, in the order in which an agency needs them.

mod answers;
mod attachments;
pub(crate) mod contact;
mod facts;
mod origin;
mod outcome;
mod visit;

use crate::page::Section;
use crate::writer::Writer;

/// Every section that the document has something for.
pub(crate) fn all(writer: &Writer<'_>) -> Vec<Section> {
    let sections = [
        // A call at the wrong moment can do harm before anything else is read.
        Some(writer.contact()),
        writer.visit(),
        writer.common(),
        Some(writer.outcome()),
        Some(writer.indications()),
        writer.dimensions(),
        writer.facts(),
        writer.answers(),
        writer.notes(),
        writer.own_words(),
        writer.judgement(),
        writer.attachments(),
        writer.others(),
        Some(writer.origin()),
    ];
    sections.into_iter().flatten().collect()
}
