//! Why the hub refuses: one list of codes, with the HTTP status of each.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What the hub answers when it refuses (RFC 9110, section 15: with a status of 400 or more).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Why.
    pub code: ProblemCode,
    /// With [`ProblemCode::RegisterRefused`]: why it is not believed, a word of `crates/register`. With
    /// [`ProblemCode::WaybillRefused`]: the code of a [`WaybillRefused`](crate::WaybillRefused).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl From<ProblemCode> for Problem {
    fn from(code: ProblemCode) -> Problem {
        Problem { code, reason: None }
    }
}

/// Why the hub refuses. On the wire each is a kebab-case word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemCode {
    /// The body or a parameter is not what this endpoint takes.
    BadRequest,
    /// No such method here.
    BadMethod,
    /// Neither a token nor a signature, a wrong one, or one for something else.
    Unauthorised,
    /// The request was signed at another time than the hub's, which stands in the answer's `Date` field.
    WrongTime,
    /// The request came before. Signed again, it is another one.
    Replayed,
    /// The code was never given out, or is too old.
    CodeUnknown,
    /// The code has been used.
    CodeUsed,
    /// The id, or the keys, are taken by something else.
    Conflict,
    /// Nothing here of that id.
    NotFound,
    /// No such agency here.
    UnknownAgency,
    /// The agency has no such key: nobody could open what is sealed to it.
    WrongRecipient,
    /// Larger than a sealed referral may be.
    TooLarge,
    /// The body came too slowly, or not whole.
    Timeout,
    /// The body is compressed, or encoded in another way; it is taken as it is only.
    BadEncoding,
    /// Too many requests from one place.
    TooManyRequests,
    /// The desk that let this device in has withdrawn it.
    Withdrawn,
    /// The agency takes no referrals any more.
    AgencyClosed,
    /// This hub serves no register.
    NoRegister,
    /// The part of a register that came is not believed.
    RegisterRefused,
    /// As many attachments of the referral, or of the device, are kept as may be; later there may be room.
    NoRoom,
    /// What was brought for another device is not taken.
    WaybillRefused,
    /// The hub could not do it; later it may.
    Fault,
    /// A word that this version does not know: a later hub said it, or something that is not a hub.
    /// No hub of this version says it.
    Unknown,
}

impl ProblemCode {
    /// Every code that a hub of this version says.
    pub const ALL: [ProblemCode; 22] = [
        ProblemCode::BadRequest,
        ProblemCode::BadMethod,
        ProblemCode::Unauthorised,
        ProblemCode::WrongTime,
        ProblemCode::Replayed,
        ProblemCode::CodeUnknown,
        ProblemCode::CodeUsed,
        ProblemCode::Conflict,
        ProblemCode::NotFound,
        ProblemCode::UnknownAgency,
        ProblemCode::WrongRecipient,
        ProblemCode::TooLarge,
        ProblemCode::Timeout,
        ProblemCode::BadEncoding,
        ProblemCode::TooManyRequests,
        ProblemCode::Withdrawn,
        ProblemCode::AgencyClosed,
        ProblemCode::NoRegister,
        ProblemCode::RegisterRefused,
        ProblemCode::NoRoom,
        ProblemCode::WaybillRefused,
        ProblemCode::Fault,
    ];

    /// The word on the wire, and the status that goes with it.
    const fn parts(self) -> (&'static str, u16) {
        match self {
            ProblemCode::BadRequest => ("bad-request", 400),
            ProblemCode::BadMethod => ("bad-method", 405),
            ProblemCode::Unauthorised => ("unauthorised", 401),
            ProblemCode::WrongTime => ("wrong-time", 401),
            ProblemCode::Replayed => ("replayed", 409),
            ProblemCode::CodeUnknown => ("code-unknown", 403),
            ProblemCode::CodeUsed => ("code-used", 409),
            ProblemCode::Conflict => ("conflict", 409),
            ProblemCode::NotFound => ("not-found", 404),
            ProblemCode::UnknownAgency => ("unknown-agency", 404),
            ProblemCode::WrongRecipient => ("wrong-recipient", 409),
            ProblemCode::TooLarge => ("too-large", 413),
            ProblemCode::Timeout => ("timeout", 408),
            ProblemCode::BadEncoding => ("bad-encoding", 415),
            ProblemCode::TooManyRequests => ("too-many-requests", 429),
            ProblemCode::Withdrawn => ("withdrawn", 403),
            ProblemCode::AgencyClosed => ("agency-closed", 410),
            ProblemCode::NoRegister => ("no-register", 404),
            ProblemCode::RegisterRefused => ("register-refused", 422),
            ProblemCode::NoRoom => ("no-room", 507),
            ProblemCode::WaybillRefused => ("waybill-refused", 422),
            ProblemCode::Fault => ("fault", 500),
            ProblemCode::Unknown => ("unknown", 500),
        }
    }

    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.parts().0
    }

    /// The HTTP status that goes with it.
    #[must_use]
    pub const fn status(self) -> u16 {
        self.parts().1
    }
}

impl Serialize for ProblemCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ProblemCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        let known = ProblemCode::ALL
            .into_iter()
            .find(|code| code.as_str() == word);
        Ok(known.unwrap_or(ProblemCode::Unknown))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_comes_back_as_it_went() {
        for code in ProblemCode::ALL {
            let text = serde_json::to_string(&Problem::from(code)).expect("json");
            assert_eq!(text, format!("{{\"code\":\"{}\"}}", code.as_str()));
            let read: Problem = serde_json::from_str(&text).expect("a problem");
            assert_eq!(read.code, code);
            assert!((400..=599).contains(&code.status()), "{text}");
        }
    }

    #[test]
    fn reason_goes_with_its_code() {
        let code = ProblemCode::RegisterRefused;
        let reason = Some("bad-signature".to_owned());
        let problem = Problem { code, reason };
        let text = serde_json::to_string(&problem).expect("json");
        let expected = "{\"code\":\"register-refused\",\"reason\":\"bad-signature\"}";
        assert_eq!(text, expected);
        assert_eq!(
            serde_json::from_str::<Problem>(&text).expect("json"),
            problem
        );
    }

    #[test]
    fn code_of_a_later_hub_is_unknown() {
        let read = serde_json::from_str::<Problem>("{\"code\":\"quota-exceeded\"}");
        assert_eq!(read.expect("a problem").code, ProblemCode::Unknown);
        for bad in ["{}", "{\"code\":1}", "\"fault\""] {
            serde_json::from_str::<Problem>(bad).expect_err(bad);
        }
    }
}
