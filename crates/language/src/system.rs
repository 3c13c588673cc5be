//! Which languages the system is set to.

/// The languages that the person who uses this device chose in the system, the most wanted first.
///
/// Out: BCP 47 tags. On Linux from `LC_ALL`, `LC_MESSAGES` and `LANG` (and `LANGUAGE`), elsewhere from the
/// system's own settings; empty where the system says nothing.
pub fn wanted_by_the_system() -> Vec<String> {
    sys_locale::get_locales().collect()
}
