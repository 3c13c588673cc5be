//! The examples of RFC 9421, appendix B and section 2, of RFC 9530 and of C2SP `httpsig-pq`.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use aws_lc_rs::signature::{
    KeyPair as _, ML_DSA_65, ML_DSA_65_SIGNING, PqdsaKeyPair, UnparsedPublicKey,
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use ed25519_dalek::{Signature, Signer as _, SigningKey};
use repere_requests::{Head, Refused, content_digest, signature_base};
use sfv::{Dictionary, InnerList, ListEntry, Parser};

/// The request of RFC 9421, appendix B.2.
const FIELDS: [(&str, &[u8]); 6] = [
    ("host", b"example.com"),
    ("date", b"Tue, 20 Apr 2021 02:07:55 GMT"),
    ("content-type", b"application/json"),
    (
        "content-digest",
        b"sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:",
    ),
    ("content-length", b"18"),
    ("x-empty", b""),
];

const REQUEST: Head<'static> = Head {
    method: "POST",
    authority: "example.com",
    path: "/foo",
    query: Some("param=Value&Pet=dog"),
    fields: &FIELDS,
};

fn covered(input: &str) -> InnerList {
    let parsed: Dictionary = Parser::new(input).parse().unwrap();
    match parsed.into_values().next().unwrap() {
        ListEntry::InnerList(covered) => covered,
        ListEntry::Item(_) => panic!("{input}"),
    }
}

/// Appendix B.2.6: key, base and signature are the RFC's.
#[test]
fn ed25519_example_of_rfc_9421() {
    let base = signature_base(
        &REQUEST,
        &covered(
            "sig-b26=(\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \"content-length\")\
             ;created=1618884473;keyid=\"test-key-ed25519\"",
        ),
    )
    .unwrap();
    assert_eq!(
        base,
        "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n\
         \"@method\": POST\n\
         \"@path\": /foo\n\
         \"@authority\": example.com\n\
         \"content-type\": application/json\n\
         \"content-length\": 18\n\
         \"@signature-params\": (\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \"content-length\")\
         ;created=1618884473;keyid=\"test-key-ed25519\""
    );
    // Appendix B.1.4.
    let secret = BASE64_STANDARD
        .decode("n4Ni+HpISpVObnQMW0wOhCKROaIKqKtW/2ZYb2p9KcU=")
        .unwrap();
    let public = BASE64_STANDARD
        .decode("JrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=")
        .unwrap();
    let signature = BASE64_STANDARD
        .decode("wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==")
        .unwrap();
    let key = SigningKey::from_bytes(&secret.try_into().unwrap());
    assert_eq!(key.verifying_key().to_bytes()[..], public);
    assert_eq!(key.sign(base.as_bytes()).to_bytes()[..], signature);
    let signature = Signature::from_slice(&signature).unwrap();
    key.verifying_key()
        .verify_strict(base.as_bytes(), &signature)
        .unwrap();
}

/// A table of signature bases: those of appendix B.2 whose algorithms are not ours, and section 2's components.
#[test]
fn signature_bases_of_rfc_9421() {
    let digest = "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:";
    let table: [(&str, String); 5] = [
        // B.2.1: nothing but parameters.
        (
            "sig-b21=();created=1618884473;keyid=\"test-key-rsa-pss\";nonce=\"b3k2pp5k7z-50gnwp.yemd\"",
            "\"@signature-params\": ();created=1618884473;keyid=\"test-key-rsa-pss\";nonce=\"b3k2pp5k7z-50gnwp.yemd\"".into(),
        ),
        // B.2.2 without the part of a query.
        (
            "sig=(\"@authority\" \"content-digest\");created=1618884473;keyid=\"test-key-rsa-pss\";tag=\"header-example\"",
            format!(
                "\"@authority\": example.com\n\"content-digest\": {digest}\n\"@signature-params\": \
                 (\"@authority\" \"content-digest\");created=1618884473;keyid=\"test-key-rsa-pss\";tag=\"header-example\""
            ),
        ),
        // B.2.3: everything.
        (
            "sig-b23=(\"date\" \"@method\" \"@path\" \"@query\" \"@authority\" \"content-type\" \"content-digest\" \
             \"content-length\");created=1618884473;keyid=\"test-key-rsa-pss\"",
            format!(
                "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n\"@method\": POST\n\"@path\": /foo\n\
                 \"@query\": ?param=Value&Pet=dog\n\"@authority\": example.com\n\
                 \"content-type\": application/json\n\"content-digest\": {digest}\n\"content-length\": 18\n\
                 \"@signature-params\": (\"date\" \"@method\" \"@path\" \"@query\" \"@authority\" \"content-type\" \
                 \"content-digest\" \"content-length\");created=1618884473;keyid=\"test-key-rsa-pss\""
            ),
        ),
        // B.2.5: HMAC.
        (
            "sig-b25=(\"date\" \"@authority\" \"content-type\");created=1618884473;keyid=\"test-shared-secret\"",
            "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n\"@authority\": example.com\n\
             \"content-type\": application/json\n\
             \"@signature-params\": (\"date\" \"@authority\" \"content-type\");created=1618884473;keyid=\"test-shared-secret\""
                .into(),
        ),
        // 2.1: a field that is there and empty.
        (
            "sig=(\"x-empty\")",
            "\"x-empty\": \n\"@signature-params\": (\"x-empty\")".into(),
        ),
    ];
    for (input, base) in table {
        assert_eq!(
            signature_base(&REQUEST, &covered(input)),
            Ok(base),
            "{input}"
        );
    }
}

/// Section 2: how the values of components are brought into one form.
#[test]
fn values_of_components() {
    let fields: [(&str, &[u8]); 5] = [
        ("x-ows-header", b"   Leading and trailing whitespace.\t "),
        ("cache-control", b"max-age=60"),
        ("cache-control", b"    must-revalidate"),
        ("x-latin", b"\xe9"),
        ("x-lines", b"one\n\"@method\": DELETE"),
    ];
    let bare = Head {
        method: "GET",
        authority: "WWW.Example.com:443",
        path: "",
        query: None,
        fields: &fields,
    };
    let table = [
        ("@authority", Ok("www.example.com")),
        ("@path", Ok("/")),
        ("@query", Ok("?")),
        ("@target-uri", Err(Refused::UnknownComponent)),
        ("x-ows-header", Ok("Leading and trailing whitespace.")),
        ("cache-control", Ok("max-age=60, must-revalidate")),
        ("x-latin", Err(Refused::Unreadable)),
        ("x-lines", Err(Refused::Unreadable)),
        ("x-not-there", Err(Refused::UnknownComponent)),
        ("@status", Err(Refused::UnknownComponent)),
        ("@query-param", Err(Refused::UnknownComponent)),
    ];
    for (name, value) in table {
        let base = signature_base(&bare, &covered(&format!("sig=(\"{name}\")")));
        let expected =
            value.map(|value| format!("\"{name}\": {value}\n\"@signature-params\": (\"{name}\")"));
        assert_eq!(base, expected, "{name}");
    }
    for parameter in ["sf", "key=\"a\"", "bs", "req", "tr"] {
        let input = covered(&format!("sig=(\"cache-control\";{parameter})"));
        assert_eq!(
            signature_base(&bare, &input),
            Err(Refused::UnknownComponent),
            "{parameter}"
        );
    }
}

/// C2SP `httpsig-pq`, the test vector of ML-DSA-65, and the changes after which it must not verify.
#[test]
fn ml_dsa_65_example_of_httpsig_pq() {
    let seed = "40342eccce31032955f04c14256fa8cb6b6269bdc22d6ee62fd00d9338759773";
    let seed = hex::decode(seed).unwrap();
    let key = PqdsaKeyPair::from_seed(&ML_DSA_65_SIGNING, &seed).unwrap();
    let verifies = |base: &str, signature: &[u8]| {
        UnparsedPublicKey::new(&ML_DSA_65, key.public_key())
            .verify(base.as_bytes(), signature)
            .is_ok()
    };
    let signature = include_str!("vectors/httpsig-pq-ml-dsa-65.txt").replace('\n', "");
    let signature = BASE64_STANDARD.decode(signature).unwrap();
    // The vector covers a component that we never do, so its base is taken as it stands there.
    let base = "\"@method\": GET\n\
                \"@target-uri\": https://example.com/foo?param=Value&Pet=dog\n\
                \"host\": example.com\n\
                \"date\": Mon, 06 Jul 2026 20:00:00 GMT\n\
                \"@signature-params\": (\"@method\" \"@target-uri\" \"host\" \"date\")\
                ;created=1783368000;keyid=\"test-key-mldsa65\";alg=\"ml-dsa-65\"";
    assert!(verifies(base, &signature));

    let (_, without_target) = base.split_once("\"host\"").unwrap();
    let changed = [
        base.replace("20:00:00", "20:00:01"),
        format!("\"@method\": GET\n\"host\"{without_target}"),
        base.replace("ml-dsa-65", "ml-dsa-44"),
    ];
    for base in changed {
        assert!(!verifies(&base, &signature), "{base}");
    }
    let mut flipped = signature.clone();
    flipped[0] ^= 1;
    let longer = [&signature[..], &[0]].concat();
    for signature in [&flipped[..], &signature[1..], &longer] {
        assert!(!verifies(base, signature));
    }
}

/// RFC 9530, appendix D.
#[test]
fn content_digest_of_rfc_9530() {
    assert_eq!(
        content_digest(b"{\"hello\": \"world\"}\n"),
        "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"
    );
    // RFC 9421, appendix B.2, without the line feed.
    assert_eq!(
        content_digest(b"{\"hello\": \"world\"}"),
        "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:"
    );
}
