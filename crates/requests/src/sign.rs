//! Signing a request: the client's side.

use crate::base::{Head, signature_base};
use crate::{
    ALWAYS, CONTENT_DIGEST, ED25519, LIFE, ML_DSA_65, Refused, TAG, WHERE_THERE, content_digest,
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use rand::CryptoRng;
use repere_referral::SigningKeys;
use sfv::{
    BareItem, Dictionary, FieldType as _, InnerList, Integer, Item, Key, ListEntry, Parameters,
    String as Text,
};

/// Random bytes in a nonce: no two requests ever have the same one.
const NONCE_BYTES: usize = 16;

/// The fields that make a request a signed one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedFields {
    /// The value of `Content-Digest`, where there is a body.
    pub content_digest: Option<String>,
    /// The value of `Signature-Input`.
    pub signature_input: String,
    /// The value of `Signature`.
    pub signature: String,
}

/// Signs a request with both keys, as good from `now` (seconds since 1970, the hub's: [`crate::HubClock`]) for
/// [`LIFE`] seconds. Each call draws another nonce, so a request that is tried again is signed again.
///
/// `head` is the request without the fields that this function gives; with `Content-Type` where there is a body.
///
/// # Errors
/// [`Refused`] for a request that no hub would take: a field that is there twice, too large or not ASCII.
pub fn sign(
    head: &Head<'_>,
    body: Option<&[u8]>,
    keys: &SigningKeys,
    now: i64,
    rng: &mut impl CryptoRng,
) -> Result<SignedFields, Refused> {
    let content_digest = body.map(content_digest);
    let mut fields = head.fields.to_vec();
    if let Some(digest) = &content_digest {
        fields.push((CONTENT_DIGEST, digest.as_bytes()));
    }
    let head = Head {
        fields: &fields,
        ..*head
    };

    let mut nonce = [0; NONCE_BYTES];
    rng.fill_bytes(&mut nonce);
    let nonce = BASE64_URL_SAFE_NO_PAD.encode(nonce);
    let there = |name: &&str| fields.iter().any(|(field, _)| field == name);
    let covered: Vec<&str> = ALWAYS
        .into_iter()
        .chain(WHERE_THERE.into_iter().filter(there))
        .collect();
    let id = keys.public().id();
    let described = |algorithm| description(&covered, now, &nonce, algorithm, &id);
    let (ed25519, ml_dsa_65) = (described(ED25519)?, described(ML_DSA_65)?);

    let pair = keys.sign_each(
        signature_base(&head, &ed25519)?.as_bytes(),
        signature_base(&head, &ml_dsa_65)?.as_bytes(),
    );
    Ok(SignedFields {
        content_digest,
        signature_input: written([
            (ED25519, ListEntry::InnerList(ed25519)),
            (ML_DSA_65, ListEntry::InnerList(ml_dsa_65)),
        ])?,
        signature: written([
            (
                ED25519,
                BareItem::ByteSequence(pair.ed25519.to_vec()).into(),
            ),
            (ML_DSA_65, BareItem::ByteSequence(pair.ml_dsa_65).into()),
        ])?,
    })
}

/// What one signature covers, with its parameters.
fn description(
    covered: &[&str],
    now: i64,
    nonce: &str,
    algorithm: &str,
    id: &str,
) -> Result<InnerList, Refused> {
    let items = covered
        .iter()
        .map(|name| Ok(Item::new(text(name)?)))
        .collect::<Result<_, Refused>>()?;
    let params = [
        ("created", whole(now)?),
        ("expires", whole(now.saturating_add(LIFE))?),
        ("nonce", text(nonce)?),
        ("keyid", text(&format!("{algorithm}:{id}"))?),
        ("tag", text(TAG)?),
    ];
    let params = params
        .into_iter()
        .map(|(name, value)| Ok((key(name)?, value)))
        .collect::<Result<Parameters, Refused>>()?;
    Ok(InnerList::with_params(items, params))
}

fn written(members: [(&str, ListEntry); 2]) -> Result<String, Refused> {
    let fields = members
        .into_iter()
        .map(|(label, member)| Ok((key(label)?, member)))
        .collect::<Result<Dictionary, Refused>>()?;
    fields.serialize().ok_or(Refused::Unreadable)
}

fn key(name: &str) -> Result<Key, Refused> {
    Key::from_string(name.to_owned()).map_err(|_| Refused::Unreadable)
}

fn text(value: &str) -> Result<BareItem, Refused> {
    let text = Text::from_string(value.to_owned()).map_err(|_| Refused::Unreadable)?;
    Ok(BareItem::String(text))
}

fn whole(value: i64) -> Result<BareItem, Refused> {
    let whole = Integer::try_from(value).map_err(|_| Refused::Unreadable)?;
    Ok(BareItem::Integer(whole))
}
