//! Errors of a desk.

use crate::names::NamesProblem;
use repere_exchange::ExchangeError;
use repere_referral::deployment::{AgencyProblem, DeploymentProblem};
use repere_referral::reply::MAX_MESSAGE;
use repere_referral::{OpenError, ParcelError};
use repere_register::Refused;
use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Why a desk did not do what was asked. Nothing that was there is lost by any of them.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeskError {
    /// The folder holds no desk.
    #[error("not a desk: {}", path.display())]
    NotADesk {
        /// The folder.
        path: PathBuf,
    },
    /// The folder holds a desk: it is never replaced.
    #[error("already a desk: {}", path.display())]
    AlreadyADesk {
        /// The folder.
        path: PathBuf,
    },
    /// The description of the new agency could be used by nobody.
    #[error(transparent)]
    Agency(#[from] AgencyProblem),
    /// The agency's secret key is gone: nothing can be opened.
    #[error("no key: {}", path.display())]
    IdentityMissing {
        /// The key file.
        path: PathBuf,
    },
    /// The agency's key file holds no key.
    #[error("damaged key: {}", path.display())]
    IdentityDamaged {
        /// The key file.
        path: PathBuf,
    },
    /// The key file holds as many keys as there may be.
    #[error("too many keys: {}", path.display())]
    TooManyKeys {
        /// The key file.
        path: PathBuf,
    },
    /// The agency's description cannot be read.
    #[error("damaged agency file: {}", path.display())]
    AgencyDamaged {
        /// The file.
        path: PathBuf,
    },
    /// The list of those who are believed cannot be read, or is of a later version.
    #[error("damaged roster: {}", path.display())]
    RosterDamaged {
        /// The file.
        path: PathBuf,
    },
    /// The list of what was said cannot be read, or is of a later version.
    #[error("damaged ledger: {}", path.display())]
    RepliesDamaged {
        /// The file.
        path: PathBuf,
    },
    /// The list of what came of each device cannot be read, or is of a later version.
    #[error("damaged list of what came: {}", path.display())]
    SequencesDamaged {
        /// The file.
        path: PathBuf,
    },
    /// The desk has no keys to sign its word back with.
    #[error("no reply keys: {}", path.display())]
    NoReplyKeys {
        /// The key file.
        path: PathBuf,
    },
    /// The file holds no keys to sign a word back with.
    #[error("damaged reply keys: {}", path.display())]
    ReplyKeysDamaged {
        /// The key file.
        path: PathBuf,
    },
    /// The deployment does not tell its devices of this desk's keys, so no device would believe a word.
    #[error("reply keys of {agency} are not published")]
    ReplyKeysUnpublished {
        /// The agency's id.
        agency: String,
    },
    /// The desk belongs to no deployment yet.
    #[error("not connected: {}", path.display())]
    NotConnected {
        /// The file that is not there.
        path: PathBuf,
    },
    /// The settings file is not text.
    #[error("deployment file is not text: {}", path.display())]
    DeploymentNotText {
        /// The file.
        path: PathBuf,
    },
    /// The settings file cannot be used.
    #[error(transparent)]
    Deployment(#[from] DeploymentProblem),
    /// The deployment does not serve this agency under this key.
    #[error("the deployment does not serve {agency}")]
    DeploymentWithoutAgency {
        /// The agency's id.
        agency: String,
    },
    /// The register, or what is newer in it, is not believed.
    #[error("register refused: {0}")]
    Register(#[from] Refused),
    /// What is kept of the register is not what was kept: one byte of it is different.
    #[error("damaged register: {}", path.display())]
    RegisterDamaged {
        /// The file.
        path: PathBuf,
    },
    /// The desk follows another register, and stays with it.
    #[error("another register than the one that is followed")]
    RegisterOther,
    /// The desk follows a register, which no settings file takes the place of.
    #[error("a register is followed")]
    RegisterFollowed,
    /// The root or the deployment of the register has ended: nobody begins with it, and lets nobody in under it.
    #[error("the register ended {days} days ago")]
    RegisterExpired {
        /// Whole days since then.
        days: u32,
    },
    /// The register has no deployment at present: it was voided, and the next one did not come yet.
    #[error("no deployment in the register")]
    RegisterWithoutDeployment,
    /// The deployment names other keys for this desk as a registrar than those that the desk has.
    #[error("other registrar keys of {agency}")]
    RegistrarKeysOther {
        /// The agency's id.
        agency: String,
    },
    /// Other machines of this desk say what devices there are all the time, and none of the tries came between.
    #[error("introductions contended")]
    IntroductionsContended,
    /// The table of those for whom codes are to be made cannot be used.
    #[error(transparent)]
    Names(#[from] NamesProblem),
    /// The token for the hub is empty, or is no token.
    #[error("bad bearer token")]
    BearerInvalid,
    /// The desk has no keys to sign with, and no token either.
    #[error("a bearer token is needed")]
    BearerNeeded,
    /// There is no such file.
    #[error("no such file: {}", path.display())]
    FileMissing {
        /// Where it should be.
        path: PathBuf,
    },
    /// The system does not let a file or folder be read.
    #[error("cannot read {}: {source}", path.display())]
    CannotRead {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The system does not let a file or folder be written or taken away.
    #[error("cannot write {}: {source}", path.display())]
    CannotWrite {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The exchange with the hub did not succeed.
    #[error(transparent)]
    Hub(#[from] ExchangeError),
    /// The file does not open, or its sender is not believed.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Its sender is not known here yet, and the hub cannot be asked at the moment.
    #[error("unknown device {device}, and offline")]
    UnknownSenderOffline {
        /// The device's number, as claimed.
        device: String,
    },
    /// The hub knows its sender, and no desk of the deployment has introduced it yet.
    #[error("device {device} is not introduced yet")]
    NotIntroduced {
        /// The device's number, as claimed.
        device: String,
    },
    /// The desk that let its sender in has withdrawn it.
    #[error("device {device} is withdrawn")]
    DeviceWithdrawn {
        /// The device's number.
        device: String,
        /// What this desk calls it; its number where it has no label here.
        name: String,
    },
    /// Its sender was introduced with other keys than those that the hub gives.
    #[error("device {device} has other keys")]
    DeviceOtherKeys {
        /// The device's number.
        device: String,
    },
    /// Another desk let the device in, and that one alone can withdraw it.
    #[error("device {device} is of another desk")]
    DeviceOfAnother {
        /// The device's number.
        device: String,
        /// The name of the desk.
        agency: String,
    },
    /// The file that lies under a number is another referral.
    #[error("another referral under this number")]
    OtherReferral,
    /// The hub offers other content under a number whose referral is here and good.
    #[error("other content under this number")]
    OtherContent,
    /// No such referral came here.
    #[error("no referral {referral}")]
    ReferralMissing {
        /// Its number.
        referral: Uuid,
        /// Where it would be.
        path: PathBuf,
    },
    /// The referral has no attachment of that number.
    #[error("no attachment {number} of {count}")]
    AttachmentUnknown {
        /// The number that was asked for, from 1.
        number: usize,
        /// How many it has.
        count: usize,
    },
    /// The attachment has not come yet.
    #[error("attachment {number} is not here")]
    AttachmentMissing {
        /// Its number, from 1.
        number: usize,
    },
    /// What came from the hub is no attachment that its referral lists.
    #[error("an attachment that its referral does not list")]
    AttachmentNotListed,
    /// Somebody asks to erase what another device sent.
    #[error("asked to erase another device's referral {referral}")]
    ErasureOfAnother {
        /// The referral.
        referral: Uuid,
    },
    /// This machine never had the referral that a word is about; another of the agency may have it.
    #[error("{referral} is not on this machine")]
    NotHeld {
        /// Which.
        referral: Uuid,
    },
    /// The desk has erased the referral, and said so: no further reply is sent about it.
    #[error("{referral} is erased already")]
    AlreadyErased {
        /// The referral.
        referral: Uuid,
    },
    /// No such device is believed here.
    #[error("no device {device}")]
    DeviceUnknown {
        /// Its number.
        device: String,
    },
    /// The device is of before there were replies: it has no key to seal one to.
    #[error("{device} takes no replies")]
    DeviceWithoutReplies {
        /// Its number.
        device: String,
    },
    /// What was to be handed in is no parcel, or not whole.
    #[error(transparent)]
    Parcel(#[from] ParcelError),
    /// What was to be handed in are receipts, which go back to the devices.
    #[error("receipts are no parcel")]
    ReceiptsAreNoParcel,
    /// A message is empty, too long, or has in it what would disturb a page or a terminal.
    #[error("not a message of plain text")]
    MessageInvalid,
}

impl DeskError {
    /// Reading a file or folder failed.
    pub(crate) fn read(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        Self::CannotRead { path, source }
    }

    /// Writing a file or folder failed.
    pub(crate) fn write(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        Self::CannotWrite { path, source }
    }

    /// A stable word in kebab case, for sentences and for programs. What is the hub's begins with `hub-`.
    #[must_use]
    pub fn code(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::NotADesk { .. } => "not-a-desk",
            Self::AlreadyADesk { .. } => "already-a-desk",
            Self::Agency(problem) => problem.code(),
            Self::IdentityMissing { .. } => "identity-missing",
            Self::IdentityDamaged { .. } => "identity-damaged",
            Self::TooManyKeys { .. } => "too-many-keys",
            Self::AgencyDamaged { .. } => "agency-damaged",
            Self::RosterDamaged { .. } => "roster-damaged",
            Self::RepliesDamaged { .. } => "replies-damaged",
            Self::SequencesDamaged { .. } => "sequences-damaged",
            Self::NoReplyKeys { .. } => "no-reply-keys",
            Self::ReplyKeysDamaged { .. } => "reply-keys-damaged",
            Self::ReplyKeysUnpublished { .. } => "reply-keys-unpublished",
            Self::NotConnected { .. } => "not-connected",
            Self::DeploymentNotText { .. } => "deployment-invalid",
            Self::Deployment(problem) => problem.code(),
            Self::DeploymentWithoutAgency { .. } => "deployment-without-agency",
            Self::Register(_) => "register-refused",
            Self::RegisterDamaged { .. } => "register-damaged",
            Self::RegisterOther => "register-other",
            Self::RegisterFollowed => "register-followed",
            Self::RegisterExpired { .. } => "register-expired",
            Self::RegisterWithoutDeployment => "register-without-deployment",
            Self::RegistrarKeysOther { .. } => "registrar-keys-other",
            Self::IntroductionsContended => "introductions-contended",
            Self::Names(problem) => problem.code(),
            Self::BearerInvalid => "bearer-invalid",
            Self::BearerNeeded => "bearer-needed",
            Self::FileMissing { .. } => "file-missing",
            Self::CannotRead { source, .. } => of_file("cannot-read", source),
            Self::CannotWrite { source, .. } => of_file("cannot-write", source),
            Self::Hub(error) => return Cow::Owned(format!("hub-{}", error.code())),
            Self::Open(error) => error.code(),
            Self::UnknownSenderOffline { .. } => "unknown-sender-offline",
            Self::NotIntroduced { .. } => "not-introduced",
            Self::DeviceWithdrawn { .. } => "device-withdrawn",
            Self::DeviceOtherKeys { .. } => "device-other-keys",
            Self::DeviceOfAnother { .. } => "device-of-another",
            Self::OtherReferral => "other-referral",
            Self::OtherContent => "other-content",
            Self::ReferralMissing { .. } => "referral-missing",
            Self::AttachmentUnknown { .. } => "attachment-unknown",
            Self::AttachmentMissing { .. } => "attachment-missing",
            Self::AttachmentNotListed => "attachment-not-listed",
            Self::ErasureOfAnother { .. } => "erasure-of-another",
            Self::AlreadyErased { .. } => "already-erased",
            Self::NotHeld { .. } => "not-held",
            Self::DeviceUnknown { .. } => "device-unknown",
            Self::DeviceWithoutReplies { .. } => "device-without-replies",
            Self::Parcel(error) => error.code(),
            Self::ReceiptsAreNoParcel => "parcel-receipts",
            Self::MessageInvalid => "message-invalid",
        })
    }

    /// The values of the error's sentence, by the name of the placeable.
    #[must_use]
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::RegisterExpired { days } => vec![("days", days.to_string())],
            Self::NotADesk { path }
            | Self::AlreadyADesk { path }
            | Self::IdentityMissing { path }
            | Self::IdentityDamaged { path }
            | Self::TooManyKeys { path }
            | Self::AgencyDamaged { path }
            | Self::RosterDamaged { path }
            | Self::RepliesDamaged { path }
            | Self::SequencesDamaged { path }
            | Self::NoReplyKeys { path }
            | Self::ReplyKeysDamaged { path }
            | Self::NotConnected { path }
            | Self::DeploymentNotText { path }
            | Self::RegisterDamaged { path }
            | Self::FileMissing { path }
            | Self::CannotRead { path, .. }
            | Self::CannotWrite { path, .. } => vec![("path", path.display().to_string())],
            Self::ReplyKeysUnpublished { agency }
            | Self::DeploymentWithoutAgency { agency }
            | Self::RegistrarKeysOther { agency } => vec![("agency", agency.clone())],
            Self::Register(refused) => vec![("reason", refused.code().to_owned())],
            Self::Names(problem) => problem.parameters(),
            Self::DeviceWithdrawn { device, name } => {
                vec![("device", device.clone()), ("name", name.clone())]
            }
            Self::DeviceOfAnother { device, agency } => {
                vec![("device", device.clone()), ("agency", agency.clone())]
            }
            Self::Agency(problem) => problem.parameters(),
            Self::Deployment(problem) => vec![("part", problem.part())],
            Self::Hub(
                ExchangeError::ServerFault { status } | ExchangeError::Refused { status },
            ) => vec![("status", status.to_string())],
            Self::Hub(
                ExchangeError::RegisterRefused { reason }
                | ExchangeError::WaybillRefused { reason },
            ) => {
                vec![("reason", (*reason).to_owned())]
            }
            Self::Open(OpenError::UnknownSender { device })
            | Self::UnknownSenderOffline { device }
            | Self::DeviceUnknown { device }
            | Self::NotIntroduced { device }
            | Self::DeviceOtherKeys { device }
            | Self::DeviceWithoutReplies { device } => vec![("device", device.clone())],
            Self::Open(OpenError::NewerFormat { format }) => vec![("format", format.clone())],
            Self::ReferralMissing { referral, path } => vec![
                ("referral", referral.to_string()),
                ("path", path.display().to_string()),
            ],
            Self::ErasureOfAnother { referral }
            | Self::AlreadyErased { referral }
            | Self::NotHeld { referral } => {
                vec![("referral", referral.to_string())]
            }
            Self::AttachmentUnknown { number, count } => {
                vec![("number", number.to_string()), ("count", count.to_string())]
            }
            Self::AttachmentMissing { number } => vec![("number", number.to_string())],
            Self::MessageInvalid => vec![("most", MAX_MESSAGE.to_string())],
            Self::Hub(_)
            | Self::Open(_)
            | Self::BearerInvalid
            | Self::BearerNeeded
            | Self::RegisterOther
            | Self::RegisterFollowed
            | Self::RegisterWithoutDeployment
            | Self::IntroductionsContended
            | Self::AttachmentNotListed
            | Self::OtherReferral
            | Self::OtherContent
            | Self::Parcel(_)
            | Self::ReceiptsAreNoParcel => Vec::new(),
        }
    }

    /// Why nobody here can read a referral that came, as the code that is worded back; none where it is not known that
    /// nobody can.
    pub(crate) fn why_not_opened(&self) -> Option<&'static str> {
        match self {
            Self::Open(OpenError::UnknownSender { .. })
            | Self::NotIntroduced { .. }
            | Self::DeviceWithdrawn { .. }
            | Self::DeviceOtherKeys { .. } => Some("unknown-device"),
            Self::Open(OpenError::NewerFormat { .. }) => Some("newer-format"),
            Self::Open(OpenError::NotForThisKey) => Some("other-key"),
            Self::Open(_) | Self::OtherReferral => Some("damaged"),
            _ => None,
        }
    }

    /// Whether the file was signed by a device that is not known here, and that the hub may know.
    #[must_use]
    pub fn is_unknown_sender(&self) -> bool {
        matches!(self, Self::Open(OpenError::UnknownSender { .. }))
    }

    /// Whether the file itself may be good, and its sender is not believed (yet, or any more).
    pub(crate) fn is_about_the_sender(&self) -> bool {
        matches!(
            self,
            Self::DeviceWithdrawn { .. }
                | Self::DeviceOtherKeys { .. }
                | Self::NotIntroduced { .. }
        ) || self.is_unknown_sender()
    }

    /// Whether there is no connection at present: nothing is wrong, and it will come back.
    #[must_use]
    pub fn is_offline(&self) -> bool {
        match self {
            Self::Hub(error) => error.is_offline(),
            Self::UnknownSenderOffline { .. } => true,
            _ => false,
        }
    }
}

/// A full disk and a missing permission have something of their own to do about them.
fn of_file(otherwise: &'static str, error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull => "no-space",
        io::ErrorKind::PermissionDenied => "no-permission",
        _ => otherwise,
    }
}
