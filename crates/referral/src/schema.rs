//! The JSON Schema (2020-12) of what both signatures of a referral cover, as `docs/schema/repere-referral-1.schema.json`
//! publishes it. It says the form; what it means, docs/sealed-referral.md says.
//!
//! Members may be added to a referral, so the schema lets pass what it does not know, as a reader does.

use crate::attachment::{MAX_BYTES, MAX_COUNT};
use crate::document::{AttachmentKind, DimensionState, FORMAT, MediaType, Provenance, Weight};
use crate::sequence::MAX_TAKEN_BACK;
use serde_json::{Map, Value, json};

/// Its `$defs/document` is the schema of a [`Document`](crate::Document), the whole that of an
/// [`Envelope`](crate::Envelope).
#[must_use]
pub fn referral_schema() -> Value {
    let mut schema = head();
    let definitions = [
        ("document", document()),
        ("basis", basis()),
        ("screening", screening()),
        ("protocol", protocol()),
        ("sequence", sequence()),
        ("facts", facts()),
        ("assessment", assessment()),
        ("dimension", dimension()),
        ("indication", indication()),
        ("answer", answer()),
        ("given", given()),
        ("attachment", attachment()),
        ("safe_contact", safe_contact()),
        ("contact_way", contact_way()),
        ("visit", visit()),
        ("common", common()),
        ("visit_screening", visit_screening()),
        ("text", text()),
        ("time", time()),
        ("locale", locale()),
        ("provenance", codes(Provenance::ALL, Provenance::code)),
        ("uuid", json!({ "type": "string", "format": "uuid" })),
        ("sha256", pattern("^[0-9a-f]{64}$")),
        (
            "count",
            json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
        ),
    ];
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!("Repère: what the signatures of a sealed referral cover");
    schema["$defs"] = definitions
        .into_iter()
        .map(|(name, definition)| (name.to_owned(), definition))
        .collect::<Map<_, _>>()
        .into();
    schema
}

/// A member of an object: its name, whether it has to be there, what it is in words, its schema.
type Member = (&'static str, bool, &'static str, Value);

const REQUIRED: bool = true;
const OPTIONAL: bool = false;

fn object(members: impl IntoIterator<Item = Member>) -> Value {
    let mut required = Vec::new();
    let mut properties = Map::new();
    for (name, is_required, words, mut schema) in members {
        if is_required {
            required.push(name);
        }
        schema["description"] = words.into();
        properties.insert(name.to_owned(), schema);
    }
    json!({ "type": "object", "required": required, "properties": properties })
}

fn of(definition: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{definition}") })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn string() -> Value {
    json!({ "type": "string" })
}

fn boolean() -> Value {
    json!({ "type": "boolean" })
}

fn pattern(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

fn codes<T: Copy>(all: &[T], code: impl Fn(T) -> &'static str) -> Value {
    let codes: Vec<_> = all.iter().map(|one| code(*one)).collect();
    json!({ "enum": codes })
}

/// RFC 3339, of a year from 1970 to 9999.
fn time() -> Value {
    json!({
        "type": "string",
        "format": "date-time",
        "pattern": "^(19[7-9][0-9]|[2-9][0-9]{3})-[0-9]{2}-[0-9]{2}T",
    })
}

/// BCP 47.
fn locale() -> Value {
    pattern("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
}

fn head() -> Value {
    object([
        (
            "sender",
            REQUIRED,
            "The id of the device's keys, which signed.",
            pattern("^[0-9a-f]{32}$"),
        ),
        (
            "recipient",
            REQUIRED,
            "SHA-256 of the agency's age1pq1… text: for nobody else.",
            of("sha256"),
        ),
        (
            "referral",
            REQUIRED,
            "The referral's id, as in the document.",
            of("uuid"),
        ),
        (
            "created_at",
            REQUIRED,
            "When it was sealed, as in the document.",
            of("time"),
        ),
        (
            "sequence",
            OPTIONAL,
            "Its place among those that these keys sealed to this agency.",
            of("sequence"),
        ),
        (
            "document",
            REQUIRED,
            "What the agency reads.",
            of("document"),
        ),
    ])
}

fn sequence() -> Value {
    let place = json!({ "type": "integer", "minimum": 1, "maximum": u32::MAX });
    let mut taken_back = list(place.clone());
    taken_back["maxItems"] = MAX_TAKEN_BACK.into();
    taken_back["uniqueItems"] = true.into();
    object([
        (
            "number",
            REQUIRED,
            "From 1, one more each time something is sealed.",
            place,
        ),
        (
            "previous",
            OPTIONAL,
            "SHA-256 of the sealed bytes of the one with the number before; the first has none.",
            of("sha256"),
        ),
        (
            "taken_back",
            OPTIONAL,
            "The numbers of those before that were taken back, rising: that one of them does not come is no loss.",
            taken_back,
        ),
    ])
}

fn document() -> Value {
    object([
        (
            "format",
            REQUIRED,
            "Any other value is a later format.",
            json!({ "const": FORMAT }),
        ),
        (
            "referral",
            REQUIRED,
            "The referral's id, the same on the device, at the hub and in the receipt.",
            of("uuid"),
        ),
        (
            "created_at",
            REQUIRED,
            "When it was sealed, by the device's clock.",
            of("time"),
        ),
        (
            "sender",
            REQUIRED,
            "The device and the role that refer.",
            object([
                ("device", REQUIRED, "The device's id at the hub.", string()),
                ("role", REQUIRED, "The worker's role.", string()),
            ]),
        ),
        (
            "agency",
            REQUIRED,
            "The agency's id in the deployment.",
            string(),
        ),
        ("basis", REQUIRED, "On what ground it is sent.", of("basis")),
        (
            "screening",
            REQUIRED,
            "The screening that it comes from.",
            of("screening"),
        ),
        (
            "facts",
            REQUIRED,
            "Facts under their HTCDS 2.0 names.",
            of("facts"),
        ),
        (
            "assessment",
            REQUIRED,
            "What the answers amount to.",
            of("assessment"),
        ),
        (
            "answers",
            OPTIONAL,
            "The answers; only if disclosed.",
            list(of("answer")),
        ),
        (
            "notes",
            OPTIONAL,
            "The worker's notes; only if disclosed.",
            list(object([
                (
                    "question",
                    REQUIRED,
                    "The question that it stands at.",
                    string(),
                ),
                ("note", REQUIRED, "The worker's words.", string()),
            ])),
        ),
        (
            "own_words",
            OPTIONAL,
            "What the person said, verbatim; only if the notes are disclosed.",
            list(object([
                (
                    "question",
                    REQUIRED,
                    "The question that it was said at.",
                    string(),
                ),
                ("words", REQUIRED, "As it was said.", string()),
            ])),
        ),
        (
            "judgement",
            OPTIONAL,
            "What the worker thinks beside the assessment; only if disclosed.",
            object([
                ("outcome", REQUIRED, "An outcome of the protocol.", string()),
                (
                    "reason",
                    REQUIRED,
                    "Why, in the worker's words; may be empty.",
                    string(),
                ),
                ("recorded_at", REQUIRED, "When it was recorded.", of("time")),
            ]),
        ),
        (
            "attachments",
            OPTIONAL,
            "Pictures and recordings, each in a file of its own; only those that were chosen.",
            json!({
                "type": "array",
                "items": of("attachment"),
                "minItems": 1,
                "maxItems": MAX_COUNT,
            }),
        ),
        (
            "safe_contact",
            OPTIONAL,
            "How to reach the person without putting them in danger; only if disclosed.",
            of("safe_contact"),
        ),
        (
            "visit",
            OPTIONAL,
            "The visit that the screening is of; only in the referral of a visit.",
            of("visit"),
        ),
        (
            "texts",
            REQUIRED,
            "The words for the codes, in the agency's language.",
            json!({
                "type": "object", "additionalProperties": of("text"),
            }),
        ),
    ])
}

fn basis() -> Value {
    object([
        (
            "kind",
            REQUIRED,
            "The person agreed that this agency reads this, or a legal duty that does not depend on consent.",
            json!({ "enum": ["consent", "legal-duty"] }),
        ),
        (
            "ground",
            OPTIONAL,
            "The duty in the worker's words; none for consent.",
            string(),
        ),
        ("recorded_at", REQUIRED, "When it was recorded.", of("time")),
    ])
}

fn screening() -> Value {
    object([
        (
            "code",
            REQUIRED,
            "The only name of the case, such as K42.",
            string(),
        ),
        ("protocol", REQUIRED, "The protocol.", of("protocol")),
        (
            "interviewer_locale",
            REQUIRED,
            "The worker's language, BCP 47.",
            of("locale"),
        ),
        (
            "respondent_locale",
            REQUIRED,
            "The person's language, BCP 47.",
            of("locale"),
        ),
        ("begun_at", REQUIRED, "When it began.", of("time")),
        ("changed_at", REQUIRED, "When it last changed.", of("time")),
    ])
}

fn protocol() -> Value {
    object([
        ("id", REQUIRED, "The protocol's id.", string()),
        ("version", REQUIRED, "The protocol's version.", string()),
        (
            "sha256",
            REQUIRED,
            "SHA-256 of its canonical form.",
            of("sha256"),
        ),
    ])
}

/// Picklist codes, lists of them, texts, truth values, dates, by HTCDS 2.0 field name.
fn facts() -> Value {
    json!({
        "type": "object",
        "properties": {
            "vic_TraffickingStatus": {
                "const": "PossibleVictimOfTrafficking",
                "description": "Who fills in a screening notices, and does not identify.",
            },
        },
        "additionalProperties": {
            "anyOf": [
                { "type": ["string", "boolean", "number"] },
                { "type": "array", "items": { "type": "string" } },
            ],
        },
    })
}

fn assessment() -> Value {
    object([
        ("outcome", REQUIRED, "What the answers establish.", string()),
        (
            "lowest",
            REQUIRED,
            "The lowest outcome that the unknown still allows.",
            string(),
        ),
        (
            "highest",
            REQUIRED,
            "The highest outcome that the unknown still allows.",
            string(),
        ),
        (
            "dimensions",
            REQUIRED,
            "Every dimension, in the protocol's order.",
            list(of("dimension")),
        ),
        (
            "indications",
            REQUIRED,
            "The indications that are told of. One that is not here is not absent.",
            list(of("indication")),
        ),
    ])
}

fn dimension() -> Value {
    object([
        ("id", REQUIRED, "The dimension's id.", string()),
        (
            "state",
            REQUIRED,
            "Where it stands.",
            codes(DimensionState::ALL, DimensionState::code),
        ),
        (
            "strong",
            REQUIRED,
            "Strong indications present.",
            of("count"),
        ),
        (
            "medium",
            REQUIRED,
            "Medium indications present.",
            of("count"),
        ),
        ("weak", REQUIRED, "Weak indications present.", of("count")),
    ])
}

fn indication() -> Value {
    object([
        ("id", REQUIRED, "The indicator's id.", string()),
        (
            "weight",
            REQUIRED,
            "What it weighs; none: nothing, at this age.",
            codes(Weight::ALL, Weight::code),
        ),
        (
            "dimension",
            REQUIRED,
            "The dimension that it counts in.",
            string(),
        ),
        (
            "provenance",
            REQUIRED,
            "How it became known, each way once.",
            list(of("provenance")),
        ),
    ])
}

fn answer() -> Value {
    object([
        ("question", REQUIRED, "The question's id.", string()),
        ("answer", REQUIRED, "The answer.", of("given")),
        (
            "provenance",
            REQUIRED,
            "How it became known.",
            of("provenance"),
        ),
        ("recorded_at", REQUIRED, "When it was recorded.", of("time")),
    ])
}

/// An answer, or why there is none.
fn given() -> Value {
    let one = |member: &'static str, words, schema| object([(member, REQUIRED, words, schema)]);
    let reasons = [
        "not-answered",
        "does-not-know",
        "prefers-not-to-say",
        "not-safe-to-ask",
        "not-asked",
    ];
    json!({ "oneOf": [
        one("code", "One option of a choice, yes or no.", string()),
        one("codes", "Any number of options.", list(string())),
        one("number", "A whole number.", json!({ "type": "integer" })),
        one("date", "A day.", json!({ "type": "string", "format": "date" })),
        one("text", "Free text.", string()),
        one("unanswered", "Why there is no answer. None of these is a “no”.", json!({ "enum": reasons })),
    ] })
}

fn safe_contact() -> Value {
    object([
        (
            "phone",
            REQUIRED,
            "A telephone number; may be empty.",
            string(),
        ),
        (
            "instructions",
            REQUIRED,
            "When, for whom to ask, what never to do: read before the number is called.",
            string(),
        ),
        ("way", OPTIONAL, "The same, in parts.", of("contact_way")),
    ])
}

fn contact_way() -> Value {
    object([
        (
            "channel",
            REQUIRED,
            "By what.",
            json!({ "enum": ["call", "text-message", "in-person", "through-somebody"] }),
        ),
        (
            "value",
            REQUIRED,
            "The number, the place, or who the trusted person is; may be empty, as every text here.",
            string(),
        ),
        ("hours", REQUIRED, "When it is safe.", string()),
        (
            "ask_for",
            REQUIRED,
            "For whom to ask, or what to say that one is calling about.",
            string(),
        ),
        (
            "never_leave_message",
            REQUIRED,
            "No message is ever left.",
            boolean(),
        ),
        (
            "phone_watched",
            REQUIRED,
            "Somebody else looks at the telephone, or answers it.",
            boolean(),
        ),
        ("other", REQUIRED, "What else there is to know.", string()),
    ])
}

fn visit() -> Value {
    object([
        (
            "code",
            REQUIRED,
            "The visit's code on the device.",
            string(),
        ),
        (
            "day",
            REQUIRED,
            "The day.",
            json!({ "type": "string", "format": "date" }),
        ),
        (
            "place",
            OPTIONAL,
            "The place, in the worker's words; only if disclosed.",
            string(),
        ),
        (
            "sector",
            OPTIONAL,
            "A value of HTCDS vic_ForcedLabourIndustry.",
            string(),
        ),
        (
            "interviews",
            REQUIRED,
            "How many interviews there were.",
            of("count"),
        ),
        (
            "common",
            REQUIRED,
            "What they have in common, a protocol at a time.",
            list(of("common")),
        ),
        (
            "others",
            REQUIRED,
            "The other screenings that may be told of.",
            list(of("visit_screening")),
        ),
    ])
}

fn common() -> Value {
    object([
        ("protocol", REQUIRED, "The protocol's id.", string()),
        (
            "interviews",
            REQUIRED,
            "How many were compared.",
            of("count"),
        ),
        (
            "indications",
            REQUIRED,
            "Indications that two or more have.",
            list(object([
                ("id", REQUIRED, "The indicator's id.", string()),
                (
                    "present",
                    REQUIRED,
                    "In how many it is present.",
                    of("count"),
                ),
                ("absent", REQUIRED, "In how many it is absent.", of("count")),
                (
                    "unknown",
                    REQUIRED,
                    "In how many it is not known, which is never absent.",
                    of("count"),
                ),
            ])),
        ),
        (
            "named",
            REQUIRED,
            "The same named by two or more.",
            list(object([
                (
                    "kind",
                    REQUIRED,
                    "As what: recruiter, employer or place.",
                    string(),
                ),
                ("interviews", REQUIRED, "In how many.", of("count")),
                ("name", OPTIONAL, "The name; only if disclosed.", string()),
            ])),
        ),
        (
            "said_alike",
            REQUIRED,
            "For each sentence that two or more said word for word: by how many.",
            list(of("count")),
        ),
    ])
}

fn visit_screening() -> Value {
    object([
        ("code", REQUIRED, "The case code.", string()),
        ("protocol", REQUIRED, "The protocol.", of("protocol")),
        (
            "respondent_locale",
            REQUIRED,
            "The person's language, BCP 47.",
            of("locale"),
        ),
        ("outcome", REQUIRED, "What the answers establish.", string()),
        (
            "lowest",
            REQUIRED,
            "The lowest outcome that the unknown still allows.",
            string(),
        ),
        (
            "highest",
            REQUIRED,
            "The highest outcome that the unknown still allows.",
            string(),
        ),
        (
            "indications",
            REQUIRED,
            "The indications that are told of.",
            list(of("indication")),
        ),
    ])
}

fn attachment() -> Value {
    object([
        (
            "id",
            REQUIRED,
            "Its id, at the hub and in its receipt.",
            of("uuid"),
        ),
        (
            "kind",
            REQUIRED,
            "What it is of, as the worker said.",
            codes(AttachmentKind::ALL, AttachmentKind::code),
        ),
        (
            "media_type",
            REQUIRED,
            "What its bytes are.",
            codes(MediaType::ALL, MediaType::code),
        ),
        (
            "bytes",
            REQUIRED,
            "How many bytes it has, without its padding.",
            json!({ "type": "integer", "minimum": 1, "maximum": MAX_BYTES }),
        ),
        (
            "sha256",
            REQUIRED,
            "SHA-256 of those bytes, hexadecimal.",
            of("sha256"),
        ),
    ])
}

fn text() -> Value {
    object([
        ("text", REQUIRED, "The words.", string()),
        (
            "locale",
            REQUIRED,
            "The language that they are really in, BCP 47.",
            of("locale"),
        ),
        (
            "direction",
            REQUIRED,
            "Which way it is written.",
            json!({ "enum": ["ltr", "rtl"] }),
        ),
        (
            "review",
            REQUIRED,
            "Whether somebody has reviewed the translation.",
            json!({ "enum": ["source", "reviewed", "draft"] }),
        ),
    ])
}
