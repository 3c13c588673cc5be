//! Programs: run to their end, or watched over as a service manager does.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How long after its end a program is started again.
const AGAIN_AFTER: Duration = Duration::from_millis(1000);
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Runs a program and gives what it wrote on standard output.
///
/// # Errors
/// It cannot be run, or says that it failed: with what it wrote.
pub fn run(program: &str, arguments: &[&str]) -> io::Result<String> {
    output(Command::new(program).args(arguments))
}

/// As [`run`], of a command that is made already.
///
/// # Errors
/// As [`run`].
pub fn output(command: &mut Command) -> io::Result<String> {
    let Output {
        status,
        stdout,
        stderr,
    } = command.stdin(Stdio::null()).output()?;
    let said = String::from_utf8_lossy(&stdout).into_owned();
    if status.success() {
        return Ok(said);
    }
    let why = String::from_utf8_lossy(&stderr);
    let program = command.get_program().to_string_lossy().into_owned();
    Err(io::Error::other(format!(
        "{program}: {status}: {why}{said}"
    )))
}

/// Waits until something is so.
///
/// # Errors
/// It was not, in that time: names what was waited for.
pub fn until<T>(
    what: &str,
    longest: Duration,
    mut is_so: impl FnMut() -> Option<T>,
) -> io::Result<T> {
    let began = Instant::now();
    loop {
        if let Some(found) = is_so() {
            return Ok(found);
        }
        if began.elapsed() > longest {
            return Err(io::Error::other(format!("not within {longest:?}: {what}")));
        }
        thread::sleep(LOOK_EVERY);
    }
}

/// Makes the command of a program, anew for each start.
type Made = Box<dyn Fn() -> Command + Send>;

struct State {
    command: Made,
    child: Option<Child>,
    /// Whether it is to be started again when it ends.
    wanted: bool,
    ended_at: Option<Instant>,
    starts: u32,
}

/// A program that is started again when it ends, until it is no longer wanted; it ends with this.
pub struct Service {
    name: String,
    log: PathBuf,
    state: Arc<Mutex<State>>,
}

impl Service {
    /// Starts a program, whose words go to `NAME.log` in that folder.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn start(
        name: &str,
        logs: &Path,
        command: impl Fn() -> Command + Send + 'static,
    ) -> io::Result<Service> {
        let service = Service {
            name: name.to_owned(),
            log: logs.join(format!("{name}.log")),
            state: Arc::new(Mutex::new(State {
                command: Box::new(command),
                child: None,
                wanted: true,
                ended_at: None,
                starts: 0,
            })),
        };
        spawn(&mut lock(&service.state), &service.log)?;
        let (state, log) = (Arc::downgrade(&service.state), service.log.clone());
        thread::spawn(move || {
            while let Some(state) = state.upgrade() {
                watch(&mut lock(&state), &log);
                drop(state);
                thread::sleep(LOOK_EVERY);
            }
        });
        Ok(service)
    }

    /// The number of its process, while there is one.
    pub fn id(&self) -> Option<u32> {
        lock(&self.state).child.as_ref().map(Child::id)
    }

    /// How often it was started.
    pub fn starts(&self) -> u32 {
        lock(&self.state).starts
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where its words are.
    pub fn log(&self) -> &Path {
        &self.log
    }

    /// Asks it to end (SIGTERM), waits so long, then kills it; it is not started again.
    pub fn stop(&self, longest: Duration) {
        let id = {
            let mut state = lock(&self.state);
            state.wanted = false;
            state.child.as_ref().map(Child::id)
        };
        let Some(id) = id else { return };
        // It may have ended just now.
        signal("TERM", &[id]).ok();
        let ended = until("its end", longest, || {
            let mut state = lock(&self.state);
            let Some(child) = state.child.as_mut() else {
                return Some(());
            };
            matches!(child.try_wait(), Ok(Some(_))).then(|| state.child = None)
        });
        if ended.is_err() {
            signal("KILL", &[id]).ok();
            if let Some(mut child) = lock(&self.state).child.take() {
                child.wait().ok();
            }
        }
    }

    /// Does not start it again when it ends.
    pub fn forget(&self) {
        lock(&self.state).wanted = false;
    }

    /// Starts it again after [`stop`](Self::stop), with another command where one is given.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn start_again(&self, command: Option<Box<dyn Fn() -> Command + Send>>) -> io::Result<()> {
        let mut state = lock(&self.state);
        if let Some(command) = command {
            state.command = command;
        }
        state.wanted = true;
        match state.child {
            Some(_) => Ok(()),
            None => spawn(&mut state, &self.log),
        }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let mut state = lock(&self.state);
        state.wanted = false;
        if let Some(mut child) = state.child.take() {
            // Also where it stands still.
            child.kill().ok();
            child.wait().ok();
        }
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn spawn(state: &mut State, log: &Path) -> io::Result<()> {
    let out: File = OpenOptions::new().create(true).append(true).open(log)?;
    let mut command = (state.command)();
    command.stdin(Stdio::null());
    command.stdout(out.try_clone()?).stderr(out);
    state.child = Some(command.spawn()?);
    state.ended_at = None;
    state.starts += 1;
    Ok(())
}

fn watch(state: &mut State, log: &Path) {
    if let Some(child) = &mut state.child
        && matches!(child.try_wait(), Ok(Some(_)))
    {
        state.child = None;
        state.ended_at = Some(Instant::now());
    }
    let is_time = state
        .ended_at
        .is_some_and(|ended| ended.elapsed() >= AGAIN_AFTER);
    if state.wanted && state.child.is_none() && is_time {
        // Where it cannot be started now, it is tried again.
        spawn(state, log).ok();
    }
}

/// Sends a signal to processes, by their numbers. One that has ended meanwhile is no matter.
///
/// # Errors
/// The program that does it cannot be run.
pub fn signal(name: &str, ids: &[u32]) -> io::Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let mut kill = Command::new("kill");
    kill.arg(format!("-{name}")).arg("--");
    kill.args(ids.iter().map(u32::to_string));
    kill.stderr(Stdio::null()).status().map(drop)
}
