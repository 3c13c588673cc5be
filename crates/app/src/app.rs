//! The app: calls the use case of a command, and turns an error into what the page is told.

use crate::ask::Run;
use crate::command::Command;
use crate::device::{AppConfig, Device};
use crate::error::{AppError, Unexpected};
use crate::view::Failure;
use serde_json::Value;
use std::sync::Arc;

/// The app. Cheap to clone; every clone is the same app.
#[derive(Clone)]
pub struct App {
    device: Arc<Device>,
}

impl App {
    /// Starts. Reads the plain preferences; the vault stays closed, and the packs are checked
    /// later.
    pub fn open(config: AppConfig) -> App {
        let device = Arc::new(Device::new(config));
        App { device }
    }

    /// Does what a command asks and gives its reply.
    ///
    /// # Errors
    /// `locked` or `handed-over` where the command may not be used now, else what its use case
    /// says. Nothing was changed, unless the error's sentence says otherwise.
    pub async fn ask<C: Run>(&self, command: C) -> Result<C::Reply, AppError> {
        let device = &self.device;
        let abandoned = device.is_abandoned();
        if abandoned {
            let number = device.session_number();
            let closing = Arc::clone(device);
            let closing = tokio::task::spawn_blocking(move || closing.close_session(number));
            if C::WAITS_FOR_CLOSING {
                closing.await.map_err(|error| AppError::unexpected(error))?;
            }
        }
        // What did not wait for the end of a session is no sign of life of it.
        let counts = !abandoned || C::WAITS_FOR_CLOSING;
        if counts {
            device.mark_command();
        }
        C::WHEN.check(device.state())?;
        let reply = command.run(device).await;
        // The time that a command took does not count as time without commands.
        if counts {
            device.mark_command();
        }
        device.read_ahead();
        match &reply {
            Ok(_) if C::WAKES => device.wake.notify_waiters(),
            Ok(_) => {}
            Err(error) => device.note_if_unexpected(error),
        }
        reply
    }

    /// The same for a command as JSON, from the page: here, and nowhere else, an error becomes
    /// what the page can put into words.
    ///
    /// # Errors
    /// `command-unreadable` when it is not a command, else as [`App::ask`].
    pub async fn handle_json(&self, command: Value) -> Result<Value, Failure> {
        let reply = match serde_json::from_value::<Command>(command) {
            Ok(command) => command.of(self).await,
            Err(_) => Err(AppError::CommandUnreadable),
        };
        reply.map_err(Failure::from)
    }

    /// Takes what should not have been possible since the last call, the oldest first: where it
    /// was noticed and what kind of error it was, never what it said. The window writes it on
    /// stderr.
    pub fn take_unexpected(&self) -> Vec<Unexpected> {
        self.device.take_unexpected()
    }

    /// Closes the vault and wipes its key, for when the window goes away.
    pub fn close(&self) {
        self.device.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{ListProtocols, ReportDanger};
    use crate::device;
    use std::sync::mpsc;
    use std::time::Duration;

    #[tokio::test]
    async fn call_for_help_does_not_wait_for_an_abandoned_session() {
        let (device, _folder) = device::tests::opened(Duration::ZERO);
        let app = App { device };
        let (busy, is_busy) = mpsc::channel();
        let (end, ended) = mpsc::channel::<()>();
        let device = Arc::clone(&app.device);
        // Somebody works in the session and is not done.
        let worker = std::thread::spawn(move || {
            let _session = device.session();
            busy.send(()).expect("awaited");
            let _ = ended.recv();
        });
        is_busy.recv().expect("busy");
        let help = app.ask(ReportDanger { screening: None });
        let help = tokio::time::timeout(Duration::from_secs(20), help).await;
        assert!(!help.expect("at once").expect("numbers").contacts.is_empty());
        drop(end);
        worker.join().expect("done");
        // Nothing else is answered by the session that was left alone.
        let refused = app.ask(ListProtocols {}).await.map(|_| ());
        assert_eq!(refused.expect_err("closed").code(), "locked");
    }
}
