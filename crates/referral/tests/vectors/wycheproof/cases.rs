//! Reads a file of Wycheproof vectors. Included by the tests of each crate that has some.

use serde_json::Value;

/// One case: its own members, and those of its group.
pub struct Case {
    group: Value,
    case: Value,
}

impl Case {
    /// A member in hexadecimal, as bytes; none where the case has no such member.
    pub fn bytes(&self, member: &str) -> Vec<u8> {
        let text = self.member(member).as_str().unwrap_or_default();
        let pair = |pair| u8::from_str_radix(pair, 16).expect("the vectors are hexadecimal");
        let pairs = (0..text.len()).step_by(2).map(|at| &text[at..at + 2]);
        pairs.map(pair).collect()
    }

    /// Likewise, of a fixed length; `None` for another length.
    pub fn array<const N: usize>(&self, member: &str) -> Option<[u8; N]> {
        self.bytes(member).try_into().ok()
    }

    /// A number.
    pub fn number(&self, member: &str) -> usize {
        let number = self.member(member).as_u64().expect("a number");
        usize::try_from(number).expect("a length")
    }

    /// Whether the vectors name this property of the case.
    pub fn has_flag(&self, flag: &str) -> bool {
        let flags = self.member("flags").as_array();
        flags.is_some_and(|flags| flags.iter().any(|found| found == flag))
    }

    /// Whether an implementation has to take it. `acceptable` is not `valid`.
    pub fn is_valid(&self) -> bool {
        self.member("result") == "valid"
    }

    fn member(&self, member: &str) -> &Value {
        match &self.case[member] {
            Value::Null => &self.group[member],
            found => found,
        }
    }
}

/// Runs every case of a file; `passes` says whether the implementation does what the case demands.
/// All failures are told, not only the first.
#[track_caller]
pub fn check(json: &str, passes: impl Fn(&Case) -> bool) {
    let mut file: Value = serde_json::from_str(json).expect("the vectors are JSON");
    let expected = file["numberOfTests"].as_u64();
    let (mut run, mut failures) = (0, Vec::new());
    for group in file["testGroups"].as_array_mut().expect("groups") {
        let Value::Array(cases) = group["tests"].take() else {
            panic!("a group without cases");
        };
        for case in cases {
            run += 1;
            let group = group.clone();
            let case = Case { group, case };
            if !passes(&case) {
                let member = |member| case.member(member).to_string();
                let (id, comment) = (member("tcId"), member("comment"));
                failures.push(format!("case {id}, {}: {comment}", member("result")));
            }
        }
    }
    assert_eq!(Some(run), expected, "cases in the file");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
