//! The terminal: what commands print, in the language of `--lang` or of the system.
//!
//! What was asked for goes to standard output; what is said beside it, and what went wrong, to standard
//! error, so that a token or a list can be piped without sentences.

use repere_language::{Notice, Value, interface};
use serde_json::Value as Json;
use std::future::Future;
use std::io::{self, Write as _};
use std::process::ExitCode;

/// Why a command ends before its end.
#[derive(Debug)]
pub(crate) enum Stop {
    /// What there is to say has been said; the code to exit with.
    Told(u8),
    /// It cannot be carried out.
    Because(Notice),
}

impl From<Notice> for Stop {
    fn from(notice: Notice) -> Stop {
        Stop::Because(notice)
    }
}

/// Where a command prints, and in which language.
pub(crate) struct Terminal {
    lang: String,
    asked: bool,
}

impl Terminal {
    /// `asked`: the language was asked for by `--lang`, rather than taken from the environment.
    pub(crate) fn new(lang: String, asked: bool) -> Terminal {
        Terminal { lang, asked }
    }

    /// The language of what is printed, one of the interface.
    pub(crate) fn lang(&self) -> &str {
        &self.lang
    }

    /// The language of `--lang`, if it was given; the environment's does not count.
    pub(crate) fn lang_asked_for(&self) -> Option<&str> {
        self.asked.then_some(self.lang())
    }

    /// Words of the interface.
    pub(crate) fn text(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
        interface().text(&self.lang, id, None, arguments).text
    }

    /// A sentence, to standard output.
    pub(crate) fn say(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> Result<(), Notice> {
        self.print(&format!("{}\n", self.text(id, arguments)))
    }

    /// Text as it stands, to standard output.
    pub(crate) fn print(&self, text: &str) -> Result<(), Notice> {
        self.write(text.as_bytes())
    }

    /// Data for a program, to standard output.
    pub(crate) fn print_json(&self, value: &Json) -> Result<(), Notice> {
        self.print(&format!("{value:#}\n"))
    }

    /// Bytes, to standard output. Somebody who stops reading, as `head` does, has had enough: that is no
    /// failure.
    pub(crate) fn write(&self, bytes: &[u8]) -> Result<(), Notice> {
        let mut out = io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(Notice::new("terminal-cannot-write").with("reason", error))
            }
            _ => Ok(()),
        }
    }

    /// A sentence beside what was asked for, to standard error.
    pub(crate) fn remark(&self, id: &str, arguments: &[(&str, Value<'_>)]) {
        complain(&self.text(id, arguments));
    }

    /// What happened, how to put it right, and what may have been meant; to standard error.
    pub(crate) fn tell(&self, notice: &Notice) {
        complain(&notice.told(&self.lang));
        if let Some(suggestion) = self.suggestion(notice) {
            complain(&suggestion);
        }
    }

    /// What may have been meant, if the notice knows.
    pub(crate) fn suggestion(&self, notice: &Notice) -> Option<String> {
        let name = notice.parameter("suggestion")?;
        Some(self.text("protocol-suggestion", &[("name", name.into())]))
    }

    /// Tells why a command ended, if it has not been told; `cannot` is the code of one that could not be
    /// carried out.
    pub(crate) fn end(&self, done: Result<u8, Stop>, cannot: u8) -> ExitCode {
        ExitCode::from(match done {
            Ok(code) | Err(Stop::Told(code)) => code,
            Err(Stop::Because(notice)) => {
                self.tell(&notice);
                cannot
            }
        })
    }
}

/// A line to standard error; when even that is closed, the line is dropped.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Runs what waits for others.
pub(crate) fn wait<T>(work: impl Future<Output = T>) -> Result<T, Notice> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let runtime =
        runtime.map_err(|error| Notice::new("terminal-no-runtime").with("reason", error))?;
    Ok(runtime.block_on(work))
}

/// Resolves at Ctrl-C, or when the service manager asks to stop.
#[cfg(unix)]
pub(crate) fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Resolves at Ctrl-C.
#[cfg(not(unix))]
pub(crate) fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        tokio::signal::ctrl_c().await.ok();
    })
}
