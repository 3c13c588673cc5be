//! The paths of the hub, in one list for whoever answers and whoever asks.
//!
//! `{name}` stands for one segment, in the notation of RFC 6570 that routers read.

/// `GET`: whether the hub is up.
pub const HEALTH: &str = "/healthz";
/// `POST` [`InvitationRequest`](super::InvitationRequest), desk bearer: a code may be used once.
pub const INVITATIONS: &str = "/v1/invitations";
/// `POST` [`EnrolmentRequest`](super::EnrolmentRequest), no bearer;
/// [`EnrolmentReply`](super::EnrolmentReply) comes back.
pub const ENROLMENTS: &str = "/v1/enrolments";
/// `PUT …?agency=…&recipient=…`, device bearer, sealed bytes; a [`Receipt`](crate::Receipt) comes back. `recipient` is
/// the id of the agency's key; without it the receipt is of the first format. With
/// `&log=true`, the proof that the receipt is in the hub's log stands in it. With
/// `&kind=erasure`, what is sealed asks the agency to erase an earlier referral. `DELETE`, device
/// bearer: the hub drops the bytes that it still has, and says what it had:
/// [`Dropped`](crate::dropped::Dropped).
pub const REFERRAL: &str = "/v1/referrals/{id}";
/// `PUT …?recipient=…&sha256=…&size=…&offset=…`, device, a part of at most
/// [`MAX_PART_BYTES`](crate::attachment::MAX_PART_BYTES) of a sealed attachment of a referral that is there;
/// [`Uploaded`](super::Uploaded) comes back, as on `GET`.
pub const ATTACHMENT: &str = "/v1/referrals/{id}/attachments/{attachment}";
/// `GET`, desk: [`AttachmentList`](super::AttachmentList) of the attachments that are whole, oldest first; with
/// `?after=…` of what comes after that one.
pub const MAILBOX_ATTACHMENTS: &str = "/v1/attachments/{agency}";
/// `GET …?offset=…`, desk: the next sealed bytes of an attachment, at most
/// [`MAX_PART_BYTES`](crate::attachment::MAX_PART_BYTES).
pub const MAILBOX_ATTACHMENT: &str = "/v1/attachments/{agency}/{attachment}";
/// `POST`, device or desk bearer, a [`Carried`](crate::Carried) item of [`CARRIED_MEDIA_TYPE`](super::CARRIED_MEDIA_TYPE):
/// the hub takes it as if the device that sealed it had sent it; [`Answered`](crate::Answered) comes back.
pub const CARRIED: &str = "/v1/carried";
/// `GET`, desk bearer: [`MailboxList`](super::MailboxList) of what was not fetched, oldest first; with
/// `?all=true` of everything, with `?after=…` of what comes after that referral.
pub const MAILBOX: &str = "/v1/mailboxes/{agency}";
/// `GET`, desk bearer: sealed bytes.
pub const MAILBOX_ITEM: &str = "/v1/mailboxes/{agency}/{id}";
/// `POST`, desk bearer: the desk has it; of a request to erase with `?reply=…`, the word back that answers it.
pub const MAILBOX_FETCHED: &str = "/v1/mailboxes/{agency}/{id}/fetched";
/// `GET`, desk bearer: [`DeviceRecord`](super::DeviceRecord).
pub const DEVICE: &str = "/v1/devices/{id}";
/// `GET`, device bearer: [`ReplyList`](super::ReplyList); with `?after=…` of what comes after that reply.
pub const REPLIES: &str = "/v1/replies";
/// `PUT …?referral=…`, desk bearer, sealed bytes: word back on a referral. `GET`, device bearer: sealed
/// bytes.
pub const REPLY: &str = "/v1/replies/{id}";
/// `POST`, device bearer: the device has it, and the hub drops it.
pub const REPLY_FETCHED: &str = "/v1/replies/{id}/fetched";

/// How many hexadecimal digits of a hash name a registrar's text that the asker has (`held` of [`REGISTER`]).
pub const HELD_DIGITS: usize = 7;

/// `GET`, no bearer: the register as a file, without what the asker says to know: with `?root=…` only roots of
/// a higher version, with `&deployment=…` no deployment of that SHA-256. With `&registrars=true`, desk bearer:
/// also what every registrar says. The `ETag` is the SHA-256 of the timestamp's text.
pub const REGISTER: &str = "/v1/register";
/// `PUT`, desk bearer, an envelope: the next edition of what a registrar says, whose id is the agency's.
pub const REGISTRAR: &str = "/v1/register/registrars/{id}";
/// `GET`, desk bearer: [`EnrolledList`](super::EnrolledList) of the devices that the agency's codes let in;
/// with `?after=…` of those that come after the one of that code.
pub const INTRODUCTIONS: &str = "/v1/introductions";

/// `GET`, no bearer: the newest checkpoint of the hub's log, a signed note (docs/log-format.md).
pub const LOG_CHECKPOINT: &str = "/v1/log/checkpoint";
/// `GET`, no bearer: below it, each under its own path, the tiles of the log and the entries of a tile.
pub const LOG_TILES: &str = "/v1/log/tile/{*tile}";

/// Every path.
pub const ALL: [&str; 20] = [
    HEALTH,
    INVITATIONS,
    ENROLMENTS,
    REFERRAL,
    ATTACHMENT,
    MAILBOX_ATTACHMENTS,
    MAILBOX_ATTACHMENT,
    CARRIED,
    MAILBOX,
    MAILBOX_ITEM,
    MAILBOX_FETCHED,
    DEVICE,
    REPLIES,
    REPLY,
    REPLY_FETCHED,
    REGISTER,
    REGISTRAR,
    INTRODUCTIONS,
    LOG_CHECKPOINT,
    LOG_TILES,
];

/// The segments of a path, with `values` in place of its names, in their order. They are not escaped:
/// that is for whoever makes a URL of them. A name without a value is left out, which leads nowhere.
pub fn segments<'a>(
    path: &'a str,
    values: &'a [&'a str],
) -> impl Iterator<Item = &'a str> + use<'a> {
    let mut values = values.iter().copied();
    path.split('/').skip(1).filter_map(move |segment| {
        if segment.starts_with('{') {
            values.next()
        } else {
            Some(segment)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, values: &[&str], expected: &[&str]) {
        assert_eq!(segments(path, values).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn segments_take_the_values_in_order() {
        check(HEALTH, &[], &["healthz"]);
        check(REPLIES, &[], &["v1", "replies"]);
        check(
            MAILBOX_FETCHED,
            &["east", "a/b"],
            &["v1", "mailboxes", "east", "a/b", "fetched"],
        );
    }

    #[test]
    fn every_path_stands_in_the_list_once() {
        let mut paths = ALL.to_vec();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), ALL.len());
        assert!(paths.iter().all(|path| path.starts_with('/')));
    }
}
