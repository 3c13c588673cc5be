//! The codes that columns hold, as enums.
//!
//! A code that is not among them is a damaged row: [`StoreError::Damaged`](crate::StoreError::Damaged) where
//! the row alone is read, one of [`Casebook::damaged_rows`](crate::Casebook::damaged_rows) where a list is.
//! The codes are part of the schema: a program that knows more of them has a later version of it.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};

macro_rules! codes {
    ($($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $variant:ident = $code:literal,)+ })+) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$what])* $variant,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The code in the column.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            /// What a code means; `None` where no row may have it.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.code().into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Self::from_code(value.as_str()?).ok_or(FromSqlError::InvalidType)
            }
        }
    )+ };
}

codes! {
    /// Where a screening stands.
    ScreeningState {
        /// Questions are open.
        InProgress = "in-progress",
        /// The questions were closed; they can be opened again.
        Finished = "finished",
    }

    /// The state of sending something sealed to the hub: a referral, or the request to erase one.
    SendState {
        /// Waits to be sent.
        Waiting = "waiting",
        /// There is a receipt that verified.
        Received = "received",
        /// The hub refused it for good.
        Refused = "refused",
        /// Taken back before it was sent; its bytes are gone.
        Withdrawn = "withdrawn",
        /// A referral that was sealed for another deployment, or to a key that its agency no longer has. It is
        /// never sent: the worker seals it again, or takes it back.
        SealAgain = "seal-again",
    }

    /// What the hub had of a referral that it was asked to drop.
    DroppedFound {
        /// It had never come, and is not taken any more.
        NeverHad = "never-had",
        /// No desk had been given it.
        Unread = "unread",
        /// A desk has been given it.
        Fetched = "fetched",
    }

    /// What allows a referral.
    BasisKind {
        /// The person agreed.
        Consent = "consent",
        /// The law demands it; the ground says which.
        LegalDuty = "legal-duty",
    }

    /// What an agency said of a referral.
    ReplyState {
        /// Somebody works on it.
        TakenUp = "taken-up",
        /// The agency's part is done.
        Closed = "closed",
        /// The agency has erased it.
        Erased = "erased",
        /// Its program has fetched it, and it opens.
        Fetched = "fetched",
        /// Somebody there has had it opened.
        Opened = "opened",
        /// Nobody there can read it.
        CannotBeOpened = "cannot-be-opened",
    }

    /// What a picture or a recording is of. It is said by the worker; what the file was called is kept nowhere.
    AttachmentKind {
        /// A payslip, or other papers about money.
        Payslip = "payslip",
        /// A contract, or what was promised in writing.
        Contract = "contract",
        /// A passport, an identity card, a residence permit.
        IdentityDocument = "identity-document",
        /// A place: where somebody works, sleeps, is kept.
        Place = "place",
        /// An injury.
        Injury = "injury",
        /// The person's own words, heard.
        OwnWords = "own-words",
        /// Anything else.
        Other = "other",
    }

    /// What the bytes of a picture or a recording are.
    Media {
        /// A picture.
        Jpeg = "image/jpeg",
        /// Sound, in samples.
        Wav = "audio/wav",
        /// Sound, in packets of Opus.
        OggOpus = "audio/ogg",
    }

    /// How a screening goes on.
    Way {
        /// The questions have not begun, or wait for what was said no to.
        Before = "before",
        /// The person is asked.
        Questions = "questions",
        /// Only what can be observed is asked.
        Observation = "observation",
    }

    /// What a notice about the register tells.
    NoticeKind {
        /// Something is different.
        Changed = "changed",
        /// An update was not believed, and nothing is different.
        Refused = "refused",
    }

    /// Who wants a screening deleted.
    DeletedBy {
        /// The worker, who can take it back.
        Worker = "worker",
        /// The deployment, which keeps nothing for longer.
        Retention = "retention",
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;

    /// Every code comes back as what it was, and what is no code comes back as nothing.
    macro_rules! check {
        ($name:ident, $codes:expr) => {
            let db = Connection::open_in_memory().expect("a database");
            let codes: Vec<_> = $name::ALL.iter().map(|one| one.code()).collect();
            assert_eq!(codes, $codes);
            for one in $name::ALL {
                let back: $name = db
                    .query_row("SELECT ?1", [one], |row| row.get(0))
                    .expect("read");
                assert_eq!(back, *one);
            }
            for bad in ["", "Waiting", "waiting ", "later"] {
                let back = db.query_row("SELECT ?1", [bad], |row| row.get::<_, $name>(0));
                assert!(back.is_err(), "{bad}");
            }
        };
    }

    #[test]
    fn codes_are_what_stands_in_vaults() {
        check!(ScreeningState, ["in-progress", "finished"]);
        check!(
            SendState,
            ["waiting", "received", "refused", "withdrawn", "seal-again"]
        );
        check!(NoticeKind, ["changed", "refused"]);
        check!(DroppedFound, ["never-had", "unread", "fetched"]);
        check!(BasisKind, ["consent", "legal-duty"]);
        let replies = [
            "taken-up",
            "closed",
            "erased",
            "fetched",
            "opened",
            "cannot-be-opened",
        ];
        check!(ReplyState, replies);
        check!(Way, ["before", "questions", "observation"]);
        check!(DeletedBy, ["worker", "retention"]);
    }
}
