//! The tables, as numbered files that are never changed once they were shipped.
//!
//! A file's name says its intent. What a device has run is its `PRAGMA user_version`.
//! The tests below lock the files by their hashes and the result by a snapshot.
//! Past mistakes are written down here, next to the list: the comment of 0015 says that what was sealed without
//! a register names its settings file; it names the hub, by the keys of its receipts. `known_agency.agency` of 0015 is
//! since an id, a slash and the SHA-256 of the agency's key: what is told of an id does not hold for another key.

use repere_vault::Schema;

/// The tables of a device.
pub(crate) const SCHEMA: Schema = Schema {
    name: "vault",
    migrations: &[
        include_str!("migrations/0001_keep_screenings_and_their_outbox.sql"),
        include_str!("migrations/0002_keep_installed_protocols.sql"),
        include_str!("migrations/0003_settle_things_before_the_questions.sql"),
        include_str!("migrations/0004_keep_judgements_and_own_words.sql"),
        include_str!("migrations/0005_keep_the_agencies_word_back.sql"),
        include_str!("migrations/0006_keep_visits.sql"),
        include_str!("migrations/0007_find_follow_and_delete_screenings.sql"),
        include_str!("migrations/0008_keep_drafts_apart_from_settings.sql"),
        include_str!("migrations/0009_keep_an_installed_directory.sql"),
        include_str!("migrations/0010_keep_of_which_preview_a_referral_was_sealed.sql"),
        include_str!("migrations/0011_count_what_counts.sql"),
        include_str!("migrations/0012_know_which_uploads_began_with_the_first_receipts.sql"),
        include_str!("migrations/0013_keep_what_the_hub_had_of_what_it_dropped.sql"),
        include_str!("migrations/0014_keep_why_a_referral_cannot_be_opened.sql"),
        include_str!("migrations/0015_follow_the_register.sql"),
        include_str!("migrations/0016_know_when_sending_was_tried.sql"),
        include_str!("migrations/0017_keep_attachments.sql"),
        include_str!("migrations/0018_number_what_is_sealed.sql"),
        include_str!("migrations/0019_send_attachments.sql"),
        include_str!("migrations/0020_carry_what_others_sealed.sql"),
        include_str!("migrations/0021_find_what_is_due_and_what_was_taken_back.sql"),
        include_str!("migrations/0022_know_what_the_hubs_log_has.sql"),
    ],
};

#[cfg(test)]
mod tests {

    use rusqlite::params;
    use sha2::{Digest, Sha256};

    use super::*;
    use crate::testing;

    /// SHA-256 of every file that was shipped. A line is added, never changed.
    const FROZEN: &[&str] = &[
        "a804b42335fca329741876289bde180a335cdc99cb96626089dfdf4b99e461f5",
        "fcf94f6f95719da15c9fed954682d21be56335d429fa648db300ae0a88b26b91",
        "c2ce64bf3138e23c1f4afaa115e1d3680884625ad1f46117d9e8f5c03e1ec2b5",
        "1c2bde88e04010385b7a135cdbadd1c3a3d9020ff84785cbec360d7dea03034a",
        "ca52c3cfc5d9882b2bdc2c558b55a512e3592eaef8113292d1e8851717cea13b",
        "7be196143c173be10c772bc33198e062d98f8d9943d2dbaf206885293e81b8f0",
        "6c15060f30ff78b4dc8f6593bce191f79a688e659cdf971f6bcc825e56b239ac",
        "90b9d5fa789a7b32399131cf2afce3cb7fc676037b9515979f9bd725b8d15c2b",
        "f01eea47feea017e670bc1863db13da4479812577351e4233bd47d40bffd5d4a",
        "dc15832322b3b705a1d0c8df1f255b213cdaa9ed0cc0b713362c98301a394e01",
        "c3773b5a6ca82139db8007e150143e8bf6369d47cabfe7b5665ab6ac572dfda9",
        "f0066f533150c1902e2c929be15d99c6a91b97b6b8736b524c823a0bc4628a21",
        "cf97ce231b68a98aa642a4105f73993b2d22bf169aa68d4e6fd87f149a6e60ce",
        "0a7c04f6cc48b54796429d4f23cac0f1b18c5716a34c011e5259280d660d5ef2",
        "78dca99c28a3ae265808910acd812bc6c9af149272890e270134f78ca26e426a",
        "782b7c4c0065876b87b66aa689babb48f44679a3c3ebf07b4a688b350b09c6c7",
        "f091735e4d01862745a6899814f78c871cf94af8eeec287ea351cef748cc8400",
        "aa2c3e525677f75892051fb6b6ca87e61d22aca64468676abeef1044f4aecfcd",
        "51c75a616669408e3bebd2418d4ed63f54f4aac7f4ca034f5d6c4ceaaf457b6d",
        "66957e0b138384b83e39ae8a1d39c1fd214c7ac697c063976e7ceae7144dfa15",
        "57375dd2a8624411135059791073c16ccbe3809359970603ce7353c46d723f6b",
        "ecab0ffec4ada51ad6191ef50f5af6e5074e38d679159716731776b61f8fb14c",
    ];

    #[test]
    fn shipped_migrations_are_frozen() {
        let found: Vec<String> = SCHEMA
            .migrations
            .iter()
            .map(|migration| hex::encode(Sha256::digest(migration)))
            .collect();
        assert_eq!(found, FROZEN);
    }

    #[test]
    fn schema_is_what_it_was() {
        let (vault, _dir) = testing::vault();
        let mut statement = vault
            .db()
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            .expect("prepared");
        let schema: Vec<String> = statement
            .query_map([], |row| row.get(0))
            .expect("queried")
            .collect::<Result<_, _>>()
            .expect("read");
        insta::assert_snapshot!(schema.join("\n\n"));
    }

    #[test]
    fn tables_are_strict_and_references_hold() {
        let (vault, _dir) = testing::vault();
        let loose: i64 = vault
            .db()
            .query_row("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict \
                        AND name NOT LIKE 'sqlite_%'", [], |row| row.get(0))
            .expect("counted");
        assert_eq!(loose, 0);
        let broken: i64 = vault
            .db()
            .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
                row.get(0)
            })
            .expect("counted");
        assert_eq!(broken, 0);
    }

    /// A vault of before any of the later tables keeps what it has.
    #[test]
    fn vault_of_the_first_version_is_brought_up() {
        let (vault, dir) = testing::vault();
        let screening = testing::begin(&vault);
        let doubtful = testing::queue(&vault, screening);
        let doubt = format!("may-have-arrived:{doubtful}");
        vault.set_setting(&doubt, "1").expect("noted as it was");
        vault
            .db()
            .execute_batch(
                "ALTER TABLE outbox DROP COLUMN in_log;
                 DROP TRIGGER attachments_are_erased_with_their_referral;
                 DROP TRIGGER attachments_are_taken_back; DROP TRIGGER attachments_are_asked_back;
                 DROP INDEX outbox_due; DROP INDEX outbox_taken_back;
                 DROP INDEX outbox_by_number; DROP TABLE sequence; DROP TABLE taken_back;
                 ALTER TABLE outbox DROP COLUMN number; ALTER TABLE outbox DROP COLUMN sealed_by;
                 DROP TABLE sealed_attachment; DROP TABLE outgoing_attachment;
                 DROP TABLE attachment_part; DROP TABLE attachment;
                 DROP INDEX screening_by_change; DROP INDEX screening_to_delete;
                 DROP INDEX screening_by_follows; DROP INDEX outbox_by_state;
                 DROP TRIGGER answer_is_counted_anew; DROP TRIGGER answers_are_counted_anew;
                 ALTER TABLE screening DROP COLUMN answered;
                 ALTER TABLE screening DROP COLUMN delete_why;
                 ALTER TABLE screening DROP COLUMN delete_on;
                 ALTER TABLE screening DROP COLUMN follows;
                 ALTER TABLE screening DROP COLUMN outcome;
                 DROP TABLE carried;
                 DROP TABLE register; DROP TABLE known_agency; DROP TABLE register_notice;
                 DROP INDEX erasure_by_state; ALTER TABLE outbox DROP COLUMN tried_at;
                 ALTER TABLE outbox DROP COLUMN sealed_to; ALTER TABLE outbox DROP COLUMN sealed_under;
                 DROP TABLE directory; DROP TABLE deleted; DROP TABLE forgotten_referral;
                 DROP TABLE screening_draft; DROP TABLE visit_draft; DROP TABLE new_visit_draft;
                 ALTER TABLE outbox DROP COLUMN dropped; ALTER TABLE outbox DROP COLUMN found;
                 ALTER TABLE outbox DROP COLUMN first_receipt;
                 ALTER TABLE outbox DROP COLUMN preview;
                 DROP TABLE pending_enrolment; ALTER TABLE outbox DROP COLUMN may_have_arrived;
                 DROP TABLE visit_referral; DROP TABLE visit_screening; DROP TABLE visit;
                 DROP TABLE protocol; DROP TABLE preliminary; DROP TABLE judgement;
                 DROP TABLE own_words; DROP TABLE reply_read; DROP TABLE reply;
                 DROP TABLE reply_problem; DROP TABLE erasure;
                 ALTER TABLE device DROP COLUMN recipient; PRAGMA user_version = 1",
            )
            .expect("as it was");
        vault.lock().expect("locked");
        let vault = testing::unlock(&dir).expect("brought up");
        assert_eq!(vault.protocols(), Ok(Vec::new()));
        assert!(vault.screening(screening).expect("read").is_some());
        // What may have arrived then may have a receipt of the first format; what is sent now has none.
        let sent_now = testing::queue(&vault, screening);
        vault.set_may_have_arrived(sent_now, true).expect("noted");
        assert_eq!(vault.first_receipt_counts(doubtful), Ok(true));
        assert_eq!(vault.first_receipt_counts(sent_now), Ok(false));
        let version: i64 = vault
            .db()
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .expect("a number");
        assert_eq!(usize::try_from(version), Ok(SCHEMA.migrations.len()));
    }

    #[test]
    fn answer_is_never_rewritten() {
        let (vault, _dir) = testing::vault();
        let screening = testing::begin(&vault);
        vault
            .record_answer(screening, &testing::answer("q", "\"yes\"", 0), None)
            .expect("recorded");
        vault
            .db()
            .execute("UPDATE answer SET answer = ?1", params!["\"no\""])
            .expect_err("refused");
        assert_eq!(vault.answers(screening).expect("read")[0].answer, "\"yes\"");
    }
}
