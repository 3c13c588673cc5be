//! What sending costs on the network that there is.

/// What the page said of the network. It is forgotten with the session.
#[derive(Clone, Copy, Default)]
pub(crate) struct Cost {
    /// Data costs something, or is to be saved; none where the page cannot know.
    pub metered: Option<bool>,
    /// The worker wants attachments sent all the same.
    pub send_all_the_same: bool,
}
