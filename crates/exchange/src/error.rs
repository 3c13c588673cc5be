//! What can go wrong between a device and its hub, told apart by what a person can do about it.

use repere_referral::WaybillRefused;
use repere_referral::wire::{Problem, ProblemCode};
use repere_register::Refused;
use reqwest::StatusCode;
use rustls::CertificateError;
use std::error::Error;
use std::io;

/// Why an exchange with the hub did not succeed. In every case what was to be sent is still here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExchangeError {
    /// No network, no such name, or nobody answers there.
    #[error("offline")]
    Offline,
    /// The server that answered cannot show a certificate of the deployment's authority. Nothing was sent.
    #[error("not the hub")]
    NotTheHub,
    /// The hub's certificate is not valid yet, or no longer, by this device's clock. Nothing was sent.
    #[error("certificate date")]
    CertificateDate,
    /// Something that is not a hub answered, such as a network's login page.
    #[error("not a hub")]
    NotAHub,
    /// The hub says that it is at fault, or too busy.
    #[error("server fault {status}")]
    ServerFault {
        /// HTTP status.
        status: u16,
    },
    /// The connection ended, or came to a standstill, before the answer was whole.
    #[error("cut short")]
    CutShort,
    /// The hub does not know this bearer token (any more).
    #[error("unauthorised")]
    Unauthorised,
    /// The enrolment code has been used.
    #[error("code used")]
    CodeUsed,
    /// The hub knows no such enrolment code, or it has grown too old.
    #[error("code unknown")]
    CodeUnknown,
    /// The enrolment code was made for another settings file. Nothing was sent.
    #[error("code for another deployment")]
    CodeForOtherDeployment,
    /// The hub has something else under this id.
    #[error("conflict")]
    Conflict,
    /// The hub does not take anything as large.
    #[error("too large")]
    TooLarge,
    /// The receipt, or the content that came, is not what was asked for, or its signature is wrong.
    #[error("bad receipt")]
    BadReceipt,
    /// The agency has another key, as the hub knows it: nobody could open what was brought.
    #[error("wrong recipient")]
    WrongRecipient,
    /// The hub does not know the agency.
    #[error("unknown agency")]
    UnknownAgency,
    /// The agency takes no referrals any more.
    #[error("agency closed")]
    AgencyClosed,
    /// The desk that let this device in has withdrawn it: the hub takes nothing from it.
    #[error("withdrawn")]
    Withdrawn,
    /// The hub serves no register.
    #[error("no register")]
    NoRegister,
    /// A register, or a part of one, that cannot be read here or is not believed there.
    #[error("register refused: {reason}")]
    RegisterRefused {
        /// Why: one of [`Refused::CODES`], or `unknown` for the word of a later hub.
        reason: &'static str,
    },
    /// The hub does not take what was brought for another device.
    #[error("waybill refused: {reason}")]
    WaybillRefused {
        /// Why: the code of a [`WaybillRefused`], or `unknown` for the word of a later hub.
        reason: &'static str,
    },
    /// The hub refuses this request and would refuse it again.
    #[error("refused {status}")]
    Refused {
        /// HTTP status.
        status: u16,
    },
    /// No client could be made of these settings.
    #[error("client unusable")]
    ClientUnusable,
}

impl ExchangeError {
    /// A stable word, for Fluent and for programs.
    pub fn code(&self) -> &'static str {
        match self {
            ExchangeError::Offline => "offline",
            ExchangeError::NotTheHub => "not-the-hub",
            ExchangeError::CertificateDate => "certificate-date",
            ExchangeError::NotAHub => "not-a-hub",
            ExchangeError::ServerFault { .. } => "server-fault",
            ExchangeError::CutShort => "cut-short",
            ExchangeError::Unauthorised => "unauthorised",
            ExchangeError::CodeUsed => "code-used",
            ExchangeError::CodeUnknown => "code-unknown",
            ExchangeError::CodeForOtherDeployment => "code-for-other-deployment",
            ExchangeError::Conflict => "conflict",
            ExchangeError::TooLarge => "too-large",
            ExchangeError::BadReceipt => "bad-receipt",
            ExchangeError::WrongRecipient => "wrong-recipient",
            ExchangeError::UnknownAgency => "unknown-agency",
            ExchangeError::AgencyClosed => "agency-closed",
            ExchangeError::Withdrawn => "withdrawn",
            ExchangeError::NoRegister => "no-register",
            ExchangeError::RegisterRefused { .. } => "register-refused",
            ExchangeError::WaybillRefused { .. } => "waybill-refused",
            ExchangeError::Refused { .. } => "refused",
            ExchangeError::ClientUnusable => "client-unusable",
        }
    }

    /// Whether there is no connection at present: nothing is wrong, and it will come back.
    pub fn is_offline(&self) -> bool {
        matches!(self, ExchangeError::Offline)
    }

    /// Whether the same request can never succeed, so that trying it again is of no use.
    pub fn is_final(&self) -> bool {
        matches!(
            self,
            ExchangeError::CodeUsed
                | ExchangeError::CodeUnknown
                | ExchangeError::CodeForOtherDeployment
                | ExchangeError::Conflict
                | ExchangeError::TooLarge
                | ExchangeError::UnknownAgency
                | ExchangeError::AgencyClosed
                | ExchangeError::RegisterRefused { .. }
                | ExchangeError::WaybillRefused { .. }
                | ExchangeError::WrongRecipient
                | ExchangeError::Refused { .. }
        )
    }

    /// Nobody was there, or somebody else than the hub: another network may lead to it.
    pub fn is_unreached(&self) -> bool {
        matches!(
            self,
            ExchangeError::Offline
                | ExchangeError::NotTheHub
                | ExchangeError::CertificateDate
                | ExchangeError::NotAHub
        )
    }

    /// The hub could not be reached at all, so that any other item would fare the same now.
    pub fn is_about_the_hub(&self) -> bool {
        matches!(
            self,
            ExchangeError::Offline
                | ExchangeError::NotTheHub
                | ExchangeError::CertificateDate
                | ExchangeError::NotAHub
                | ExchangeError::ServerFault { status: 429 | 503 }
                | ExchangeError::ClientUnusable
        )
    }

    /// Nothing of what was to be sent left: no connection came about, or not with the hub.
    pub fn never_left(&self) -> bool {
        matches!(
            self,
            ExchangeError::Offline | ExchangeError::NotTheHub | ExchangeError::CertificateDate
        )
    }

    /// Whether no hub has answered this: another address of the same hub may.
    pub(crate) fn is_about_the_way(&self) -> bool {
        matches!(
            self,
            ExchangeError::CutShort | ExchangeError::ServerFault { .. }
        ) || (self.is_about_the_hub() && *self != ExchangeError::ClientUnusable)
    }

    /// What a problem on the wire means; `None` for one that this version does not know, so
    /// that what was to be sent waits for whoever understands it.
    pub(crate) fn of_problem(problem: &Problem, status: StatusCode) -> Option<ExchangeError> {
        let status = status.as_u16();
        Some(match problem.code {
            ProblemCode::Unauthorised => ExchangeError::Unauthorised,
            ProblemCode::CodeUsed => ExchangeError::CodeUsed,
            ProblemCode::CodeUnknown => ExchangeError::CodeUnknown,
            ProblemCode::Conflict => ExchangeError::Conflict,
            ProblemCode::TooLarge => ExchangeError::TooLarge,
            ProblemCode::UnknownAgency => ExchangeError::UnknownAgency,
            ProblemCode::AgencyClosed => ExchangeError::AgencyClosed,
            ProblemCode::Withdrawn => ExchangeError::Withdrawn,
            ProblemCode::NoRegister => ExchangeError::NoRegister,
            ProblemCode::RegisterRefused => ExchangeError::RegisterRefused {
                reason: reason(problem.reason.as_deref()),
            },
            ProblemCode::WaybillRefused => ExchangeError::WaybillRefused {
                reason: waybill_refused(problem.reason.as_deref()),
            },
            ProblemCode::WrongRecipient => ExchangeError::WrongRecipient,
            ProblemCode::Timeout => ExchangeError::CutShort,
            // A replay was not this request: each attempt has a nonce of its own.
            ProblemCode::TooManyRequests | ProblemCode::Fault | ProblemCode::Replayed => {
                ExchangeError::ServerFault { status }
            }
            ProblemCode::BadRequest
            | ProblemCode::BadMethod
            | ProblemCode::BadEncoding
            | ProblemCode::NotFound => ExchangeError::Refused { status },
            _ => return None,
        })
    }
}

/// The word of `crates/register` that a hub says.
fn reason(said: Option<&str>) -> &'static str {
    let mut known = Refused::CODES.iter();
    known
        .find(|code| said == Some(**code))
        .copied()
        .unwrap_or("unknown")
}

/// The word of [`WaybillRefused`] that a hub says.
fn waybill_refused(said: Option<&str>) -> &'static str {
    let mut known = WaybillRefused::ALL.into_iter().map(WaybillRefused::code);
    known.find(|code| said == Some(*code)).unwrap_or("unknown")
}

impl From<Refused> for ExchangeError {
    fn from(refused: Refused) -> ExchangeError {
        ExchangeError::RegisterRefused {
            reason: refused.code(),
        }
    }
}

impl From<reqwest::Error> for ExchangeError {
    fn from(error: reqwest::Error) -> ExchangeError {
        if error.is_builder() {
            return ExchangeError::ClientUnusable;
        }
        match cause::<rustls::Error>(&error) {
            Some(tls) => of_tls(tls),
            None if error.is_connect() => ExchangeError::Offline,
            None => ExchangeError::CutShort,
        }
    }
}

fn of_tls(error: &rustls::Error) -> ExchangeError {
    use rustls::Error as Tls;
    match error {
        Tls::InvalidCertificate(
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. },
        ) => ExchangeError::CertificateDate,
        // No TLS at all where TLS should be: a login page in plain HTTP, as a rule.
        Tls::InvalidMessage(_) => ExchangeError::NotAHub,
        // Something was changed on its way after the hub had shown who it is.
        Tls::DecryptError | Tls::PeerSentOversizedRecord => ExchangeError::CutShort,
        _ => ExchangeError::NotTheHub,
    }
}

/// Finds an error of a kind among the causes of another; an `io::Error` hides its own inside.
fn cause<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref::<E>() {
            return Some(found);
        }
        next = match error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref)
        {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustls::{AlertDescription, InvalidMessage, PeerIncompatible};

    #[track_caller]
    fn check(error: rustls::Error, expected: ExchangeError) {
        // The connector wraps a TLS error in an `io::Error`, twice.
        let wrapped = io::Error::other(io::Error::new(io::ErrorKind::InvalidData, error));
        let found = cause::<rustls::Error>(&wrapped).expect("is found");
        assert_eq!(of_tls(found), expected);
    }

    #[test]
    fn tls_errors_are_told_apart_by_what_can_be_done() {
        use rustls::Error as Tls;
        for certificate in [CertificateError::Expired, CertificateError::NotValidYet] {
            check(
                Tls::InvalidCertificate(certificate),
                ExchangeError::CertificateDate,
            );
        }
        for certificate in [
            CertificateError::UnknownIssuer,
            CertificateError::BadSignature,
            CertificateError::NotValidForName,
            CertificateError::Revoked,
        ] {
            check(
                Tls::InvalidCertificate(certificate),
                ExchangeError::NotTheHub,
            );
        }
        check(
            Tls::AlertReceived(AlertDescription::ProtocolVersion),
            ExchangeError::NotTheHub,
        );
        let old = PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig;
        check(Tls::PeerIncompatible(old), ExchangeError::NotTheHub);
        check(
            Tls::InvalidMessage(InvalidMessage::InvalidContentType),
            ExchangeError::NotAHub,
        );
        check(Tls::DecryptError, ExchangeError::CutShort);
    }

    #[test]
    fn error_without_tls_has_no_such_cause() {
        assert!(cause::<rustls::Error>(&io::Error::other("other")).is_none());
    }
}
