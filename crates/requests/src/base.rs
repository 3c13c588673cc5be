//! What is signed: the signature base of RFC 9421, section 2.5.

use crate::{MAX_TARGET, Refused};
use sfv::{BareItem, FieldType as _, InnerList, Item, List, ListEntry};

/// The head of a request as both sides see it.
#[derive(Debug, Clone, Copy)]
pub struct Head<'a> {
    /// The method, `GET`.
    pub method: &'a str,
    /// The value of the `Host` field: a name or an address, with the port where it is not 443.
    pub authority: &'a str,
    /// The path as it goes over the wire, `/v1/referrals/…`.
    pub path: &'a str,
    /// What comes after the `?`, when there is one.
    pub query: Option<&'a str>,
    /// The other fields, in any order. Names in lower case, values as they came.
    pub fields: &'a [(&'a str, &'a [u8])],
}

impl<'a> Head<'a> {
    /// The one line of a field, without the white space around it.
    pub(crate) fn field(&self, name: &str, most: usize) -> Result<Option<&'a str>, Refused> {
        let mut lines = self.lines(name);
        let Some(line) = lines.next() else {
            return Ok(None);
        };
        if lines.next().is_some() {
            return Err(Refused::Duplicate);
        }
        if line.len() > most {
            return Err(Refused::FieldTooLarge);
        }
        text(line).map(Some)
    }

    fn lines(&self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        self.fields
            .iter()
            .filter(move |(field, _)| *field == name)
            .map(|(_, value)| *value)
    }

    /// The value of a component (RFC 9421, sections 2.1 and 2.2), of those that are ever covered.
    fn component(&self, name: &str) -> Result<String, Refused> {
        let path = if self.path.is_empty() { "/" } else { self.path };
        let query = self.query.unwrap_or_default();
        if path.len() > MAX_TARGET || query.len() > MAX_TARGET {
            return Err(Refused::FieldTooLarge);
        }
        let value = match name {
            "@method" => self.method.to_owned(),
            "@authority" => authority(self.authority),
            "@path" => path.to_owned(),
            "@query" => format!("?{query}"),
            derived if derived.starts_with('@') => return Err(Refused::UnknownComponent),
            field => {
                let lines = self.lines(field).map(text).collect::<Result<Vec<_>, _>>()?;
                if lines.is_empty() {
                    return Err(Refused::UnknownComponent);
                }
                lines.join(", ")
            }
        };
        // A line feed would begin another component.
        text(value.as_bytes())?;
        Ok(value)
    }
}

/// RFC 9421, section 2.2.3: lower case, without the scheme's own port.
pub(crate) fn authority(host: &str) -> String {
    host.strip_suffix(":443")
        .unwrap_or(host)
        .to_ascii_lowercase()
}

/// Text of one line, without the white space around it.
fn text(bytes: &[u8]) -> Result<&str, Refused> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refused::Unreadable)?;
    let text = text.trim_matches([' ', '\t']);
    if text.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~')) {
        Ok(text)
    } else {
        Err(Refused::Unreadable)
    }
}

/// The name of a covered component. Parameters of components (`;sf`, `;key`, `;req` …) are none of ours.
pub(crate) fn name(component: &Item) -> Result<&str, Refused> {
    match &component.bare_item {
        BareItem::String(name) if component.params.is_empty() => Ok(name.as_str()),
        BareItem::String(_) => Err(Refused::UnknownComponent),
        _ => Err(Refused::Unreadable),
    }
}

/// The text that is signed: a line for each covered component of the request, and a last one with what is covered
/// and the parameters.
///
/// # Errors
/// [`Refused::UnknownComponent`] for a component that the request does not have or that has parameters,
/// [`Refused::Unreadable`] where a value is not one line of ASCII, [`Refused::FieldTooLarge`].
pub fn signature_base(head: &Head<'_>, covered: &InnerList) -> Result<String, Refused> {
    let mut base = String::with_capacity(512);
    for component in &covered.items {
        let name = name(component)?;
        let value = head.component(name)?;
        base.extend(["\"", name, "\": ", &value, "\n"]);
    }
    base.extend(["\"@signature-params\": ", &in_one_form(covered)?]);
    Ok(base)
}

/// An inner list as RFC 9651 writes it.
fn in_one_form(covered: &InnerList) -> Result<String, Refused> {
    let list: List = vec![ListEntry::InnerList(covered.clone())];
    list.serialize().ok_or(Refused::Unreadable)
}
