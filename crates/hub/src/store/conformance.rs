//! One suite for every store. A backend of this crate or of another one passes it before a hub stands on it.
//!
//! [`store_conformance!`](crate::store_conformance) makes one test of each rule; a backend whose empty stores are dear,
//! as those of a database server, goes through [`RULES`] itself. With the feature `conformance`.

mod attachments;
mod register;
mod replies;
mod signatures;
mod uploads;

use super::{
    AgencyRow, Arrived, DeviceRow, Issued, Kept, KeptPart, NewDevice, NewPart, NewReferral, Piece,
    ReceiptMaker, Store, StoreError,
};
use crate::TokenHash;
use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, TimeZone as _, Utc};
use repere_referral::receipt::{Held, HeldKind};
use repere_referral::wire::MailboxKind;
use std::pin::Pin;
use std::sync::Arc;
use uuid::Uuid;

/// A rule that every store keeps.
pub struct Rule {
    /// Its name: the part of the suite and what holds, as in `uploads::code_expires`.
    pub name: &'static str,
    check: fn(Arc<dyn Store>) -> Checked,
}

/// A rule while it is checked.
type Checked = Pin<Box<dyn Future<Output = ()>>>;

impl Rule {
    /// Checks the rule on a store in which nothing was ever kept, within a tokio runtime. The future stays on its
    /// thread.
    ///
    /// # Panics
    /// When the store does not keep it.
    pub async fn check(&self, empty: Arc<dyn Store>) {
        (self.check)(empty).await;
    }
}

/// Checks the rule of that name on an empty store; see [`Rule::check`].
///
/// # Panics
/// When the store does not keep it, or when there is no such rule.
pub async fn check(name: &str, empty: Arc<dyn Store>) {
    let rule = RULES.iter().find(|rule| rule.name == name);
    rule.expect("a rule of that name").check(empty).await;
}

// A rule that is not in this list is code that nobody calls, which the compiler says.
macro_rules! rules {
    ($dollar:tt $($part:ident { $($rule:ident)* })*) => {
        /// Every rule.
        pub const RULES: &[Rule] = &[$($(Rule {
            name: concat!(stringify!($part), "::", stringify!($rule)),
            check: |store| Box::pin($part::$rule(store)),
        },)*)*];

        /// Makes a test of every rule for one kind of store. It takes the absolute path of an async function that
        /// gives something to keep alive meanwhile and an empty store, as `Arc<dyn Store>`. The crate that calls it
        /// depends on tokio with its macros.
        #[macro_export]
        macro_rules! store_conformance {
            ($dollar empty_store:path) => {$(
                mod $part {$(
                    #[tokio::test]
                    async fn $rule() {
                        let (_alive, store) = $dollar empty_store().await;
                        let name = concat!(stringify!($part), "::", stringify!($rule));
                        $crate::store::conformance::check(name, store).await;
                    }
                )*}
            )*};
        }
    };
}

rules! { $
    attachments {
        attachment_is_kept_in_parts_and_given_in_others
        last_part_once_more_gives_the_same_time_and_receipt
        other_bytes_at_a_place_that_is_taken_are_refused
        attachment_that_was_sealed_anew_begins_again_until_it_is_whole
        whole_that_is_not_what_was_said_is_dropped
        attachment_goes_with_a_referral_of_its_device_only
        erased_referral_takes_its_attachments_along_and_takes_none_again
        list_goes_on_after_what_was_seen
        room_is_bounded_for_a_referral_and_for_a_device
        bytes_of_a_device_that_nobody_fetched_are_bounded
        attachment_that_never_comes_whole_is_dropped_after_some_days
    }
    register {
        register_takes_the_place_of_the_one_that_it_follows_only
        one_of_many_registers_at_once_is_taken
        register_that_was_not_taken_changes_no_agency
        agency_of_the_register_has_a_mailbox_before_its_desk_has_a_token
        agency_that_the_register_closes_keeps_what_it_has
        agency_that_the_register_never_named_goes_on
        enrolled_devices_are_told_to_the_agency_whose_code_let_them_in
        day_of_the_last_contact_is_remembered_and_nothing_finer
    }
    replies {
        reply_goes_to_the_device_that_sent_the_referral
        fetched_reply_is_dropped_and_stays_known
        device_has_its_own_referral_erased_for_good
        what_a_desk_was_given_is_said_when_it_is_dropped
        what_was_dropped_before_it_came_is_not_taken
        what_never_came_is_remembered_for_the_last_thousand_of_a_device
        request_to_erase_is_told_apart_and_not_answered
    }
    signatures {
        request_is_new_once_until_it_is_forgotten
        memory_of_one_pair_of_keys_is_bounded
        token_is_forgotten_once_its_holder_signs
        code_is_used_once_its_device_has_signed
        desks_are_those_of_every_agency_that_is_not_removed
    }
    uploads {
        store_that_is_closed_answers_nothing_more
        agencies_are_listed_by_id_and_added_once
        agency_that_is_updated_keeps_its_token
        desk_is_known_by_its_token_only
        code_lets_one_device_in
        code_expires
        lost_answer_can_be_asked_for_again_until_the_token_is_used
        lost_answer_is_not_given_to_another_voucher
        known_device_keeps_its_place
        inviting_twice_is_the_same_but_not_for_another_agency
        same_referral_again_is_the_same_and_other_content_is_not
        receipt_is_given_again_while_it_is_good
        uploads_of_one_commit_are_answered_in_their_order
        log_goes_on_where_the_last_commit_left_it
        commit_without_receipts_keeps_nothing
        uploads_at_once_have_one_order_and_one_log
        upload_that_may_only_come_again_keeps_nothing_new
        long_mailbox_is_read_page_by_page
        mailbox_is_the_agencys_own_and_fetching_does_not_empty_it
    }
}

/// A fixed instant, `seconds` after the beginning of the story.
fn at(seconds: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0)
        .single()
        .expect("a time")
        + TimeDelta::seconds(seconds)
}

fn agency(id: &str) -> AgencyRow {
    AgencyRow {
        id: id.to_owned(),
        public: format!("{{\"id\":\"{id}\"}}"),
    }
}

fn hash(word: &str) -> TokenHash {
    TokenHash::of(word.as_bytes())
}

fn device(id: &str, code: &str, bearer: &str, seconds: i64) -> NewDevice {
    NewDevice {
        device: DeviceRow {
            id: id.to_owned(),
            keys: format!("keys of {id}"),
            voucher: format!("voucher of {code}"),
        },
        code: hash(code),
        bearer: hash(bearer),
        at: at(seconds),
        invited_since: at(seconds - 1000),
    }
}

fn referral(number: u128, agency: &str, device: &str, content: &str, seconds: i64) -> NewReferral {
    NewReferral {
        id: Uuid::from_u128(number),
        kind: MailboxKind::Referral,
        agency: agency.to_owned(),
        device: device.to_owned(),
        sha256: *hash(content).as_bytes(),
        sealed: content.as_bytes().to_vec(),
        held: Some(held(HeldKind::Referral, agency, device)),
        only_again: false,
        at: at(seconds),
    }
}

fn held(kind: HeldKind, agency: &str, device: &str) -> Held {
    Held {
        kind,
        agency: agency.to_owned(),
        recipient: "key".to_owned(),
        device: device.to_owned(),
        size_class: 1,
    }
}

/// Makes receipts of a word and a number, and a log of the numbers.
#[derive(Clone, Copy)]
struct Words {
    word: &'static str,
    /// Every receipt of before is good.
    good: bool,
    /// It makes none.
    refuses: bool,
    /// Something else that goes into the log.
    entry: Option<&'static str>,
}

impl Words {
    fn new(word: &'static str) -> Words {
        Words {
            word,
            good: true,
            refuses: false,
            entry: None,
        }
    }
}

impl ReceiptMaker for Words {
    fn is_good(&self, _receipt: &str, _held: Option<&Held>) -> bool {
        self.good
    }

    fn issue(&self, log: Option<&[u8]>, arrived: &[Arrived]) -> Result<Issued, StoreError> {
        if self.refuses {
            return Err(StoreError::Refused);
        }
        let receipts = arrived.iter().map(|one| {
            let before = one.receipt.as_ref();
            let before = before.map_or_else(String::new, |before| format!(" after {before}"));
            format!("{} of {}{before}", self.word, one.id.as_u128())
        });
        let receipts: Vec<String> = receipts.collect();
        let numbers = arrived.iter().map(|one| one.id.as_u128().to_string());
        let entries: Vec<String> = numbers.chain(self.entry.map(str::to_owned)).collect();
        let pieces = entries.iter().zip(&receipts).map(|(name, receipt)| Piece {
            name: name.clone(),
            bytes: receipt.clone().into_bytes(),
        });
        let pieces = pieces.collect();
        let before = log.map(|log| String::from_utf8(log.to_vec()).expect("text"));
        let all: Vec<String> = before.into_iter().chain(entries.clone()).collect();
        Ok(Issued {
            receipts,
            log: (!entries.is_empty()).then(|| all.join(" ").into_bytes()),
            pieces,
        })
    }
}

/// Keeps one thing at a time.
#[async_trait]
trait Keep {
    async fn keep(&self, new: NewReferral) -> Result<Kept, StoreError>;
    async fn keep_part(&self, part: NewPart) -> Result<KeptPart, StoreError>;
}

#[async_trait]
impl Keep for Arc<dyn Store> {
    async fn keep(&self, new: NewReferral) -> Result<Kept, StoreError> {
        let words = Arc::new(Words::new("receipt"));
        let mut kept = self.append(vec![new], words).await?;
        Ok(kept.pop().expect("an answer for each"))
    }

    async fn keep_part(&self, part: NewPart) -> Result<KeptPart, StoreError> {
        self.put_part(part, Arc::new(Words::new("receipt"))).await
    }
}
