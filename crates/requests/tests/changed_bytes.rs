//! A request with a byte changed anywhere in what is covered, or in its signatures, is another request.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod signed_request;

use proptest::prelude::*;
use repere_requests::{Claim, Head, Refused};
use signed_request::{HOSTS, NOW, Request};
use std::sync::LazyLock;

static UPLOAD: LazyLock<Request> = LazyLock::new(Request::upload);

/// The parts that a byte is changed in.
const PARTS: [&str; 9] = [
    "method",
    "authority",
    "path",
    "query",
    "content-type",
    "content-digest",
    "signature-input",
    "signature",
    "body",
];

/// A byte of a part of the upload changed; `None` where the change is no other value (a host has no capitals).
fn changed(part: &str, position: prop::sample::Index, to: u8) -> Option<Request> {
    let mut request = UPLOAD.clone();
    let mut bytes = match part {
        "method" => request.method.clone().into_bytes(),
        "authority" => request.authority.clone().into_bytes(),
        "path" => request.path.clone().into_bytes(),
        "query" => request.query.clone().unwrap().into_bytes(),
        "body" => request.body.clone(),
        field => request.get(field).into_bytes(),
    };
    let place = position.index(bytes.len());
    let same = if part == "authority" {
        bytes[place].eq_ignore_ascii_case(&to)
    } else {
        bytes[place] == to
    };
    if same {
        return None;
    }
    bytes[place] = to;
    match part {
        "method" => request.method = String::from_utf8(bytes).ok()?,
        "authority" => request.authority = String::from_utf8(bytes).ok()?,
        "path" => request.path = String::from_utf8(bytes).ok()?,
        "query" => request.query = Some(String::from_utf8(bytes).ok()?),
        "body" => request.body = bytes,
        field => {
            request.remove(field);
            request.fields.push((field.into(), bytes));
        }
    }
    Some(request)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn byte_changed_in_a_covered_part_is_refused(
        part in prop::sample::select(&PARTS[..]),
        position: prop::sample::Index,
        to: u8,
    ) {
        if let Some(request) = changed(part, position, to) {
            prop_assert!(request.check(NOW).is_err(), "{part}: {request:?}");
        }
    }

    #[test]
    fn byte_taken_out_of_a_description_is_refused(position: prop::sample::Index) {
        let mut request = UPLOAD.clone();
        let mut value = request.get("signature-input");
        value.remove(position.index(value.len()));
        request.set("signature-input", &value);
        prop_assert!(request.check(NOW).is_err(), "{value}");
    }

    /// Whatever comes, it is refused and nothing is computed for long.
    #[test]
    fn fields_of_any_bytes_are_refused(
        input in prop::collection::vec(any::<u8>(), 0..300),
        signature in "[ -~]{0,300}",
    ) {
        let fields = [
            ("signature-input", &input[..]),
            ("signature", signature.as_bytes()),
        ];
        let head = Head {
            method: "GET",
            authority: "hub.example",
            path: "/",
            query: None,
            fields: &fields,
        };
        prop_assert!(Claim::read(&head, &HOSTS, NOW).is_err());
    }

    /// What one request was signed for is nothing for another.
    #[test]
    fn signatures_moved_to_another_request_are_refused(
        path in "/v1/[a-z/]{1,20}",
        method in prop::sample::select(&["GET", "PUT", "POST", "DELETE"][..]),
    ) {
        let mut request = Request::question();
        prop_assume!(path != request.path || method != request.method);
        request.path = path;
        request.method = method.into();
        prop_assert_eq!(request.check(NOW).err(), Some(Refused::BadSignature));
    }
}
