//! What can go wrong for somebody who signs a register. The sentence is `authority-error-<code>`: what happened,
//! what to do.

use super::words::refused;
use repere_authority::AuthorityError;
use repere_language::Notice;

/// An error in words; why an edition is refused is said in the language that is given.
pub(super) fn problem(error: &AuthorityError, lang: &str) -> Notice {
    let notice = Notice::new(format!("authority-error-{}", error.code()));
    let notice = notice.with_all(error.parameters());
    match error.refused() {
        Some(why) => notice.with("why", refused(why).sentence(lang)),
        None => notice,
    }
}
