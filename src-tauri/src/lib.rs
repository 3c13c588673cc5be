//! The window around `repere-app`: one command that passes on what the page asks, the folder
//! where the vault lies, and nothing of the domain.

use repere_app::{App, AppConfig, AppError, Failure};
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::{Manager, WebviewWindowBuilder};

/// Where the vault lies, when it should not lie in the platform's folder for the app.
const DATA_DIR: &str = "REPERE_DATA_DIR";

/// The path of a deployment's settings file that the operator placed for this device.
const DEPLOYMENT: &str = "REPERE_DEPLOYMENT";

/// The longest file that is read as settings: they have at most 1 MiB, and the app says which are too long.
const MAX_SETTINGS_BYTES: u64 = 2 * 1024 * 1024;

/// The only command that the page can call: [`repere_app::Command`] in, a view or a failure out.
#[tauri::command]
async fn handle(
    app: tauri::State<'_, App>,
    command: serde_json::Value,
) -> Result<serde_json::Value, Failure> {
    let reply = app.handle_json(command).await;
    // A record for whoever looks into a fault: the place in the code and the kind of error.
    for unexpected in app.take_unexpected() {
        eprintln!("unexpected: {unexpected}");
    }
    reply
}

/// A window in the making.
pub type Window<'a> = WebviewWindowBuilder<'a, tauri::Wry, tauri::App>;

/// Opens the window and stays until it is closed; the vault is closed with it.
///
/// Returns a failing exit code, after a sentence on stderr, when the platform gives no window or
/// no folder for data.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() -> ExitCode {
    run_with(|window| window)
}

/// As [`run`], with something added to the window before it opens: what a measurement wants.
pub fn run_with(add: impl FnOnce(Window<'_>) -> Window<'_> + Send + 'static) -> ExitCode {
    #[cfg(target_os = "linux")]
    {
        draw_without_graphics_card();
        // WebKit names a job in the print queue after the application, and queues are shared.
        glib::set_application_name("–");
    }
    let built = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![handle])
        .setup(move |shell| {
            let mut config = AppConfig::new(data_dir(shell)?);
            config.deployment_offered = deployment_offered();
            shell.manage(App::open(config));
            if let Some(window) = shell.config().app.windows.first() {
                add(WebviewWindowBuilder::from_config(shell, window)?).build()?;
            }
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(shell) => {
            shell.run(|shell, event| {
                if let tauri::RunEvent::Exit = event
                    && let Some(app) = shell.try_state::<App>()
                {
                    app.close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            let detail = error.to_string();
            report(AppError::WindowUnavailable { detail });
            ExitCode::FAILURE
        }
    }
}

/// Has WebKit draw with the processor, unless the operator has said how it is to draw.
///
/// Pages of words need no graphics card. Without one, or with a bad driver, WebKit's way through
/// it leaves the window white or makes the first picture several times as slow
/// (docs/decisions/0008). It is called first: a process may change its environment only while it
/// has one thread.
#[cfg(target_os = "linux")]
fn draw_without_graphics_card() {
    // What is set already stays. It fails only for a name that no environment takes.
    let _ = glib::setenv("WEBKIT_DISABLE_COMPOSITING_MODE", "1", false);
}

/// The folder of the vault: the operator's choice, else the platform's.
fn data_dir(shell: &tauri::App) -> tauri::Result<PathBuf> {
    match std::env::var_os(DATA_DIR).filter(|path| !path.is_empty()) {
        Some(path) => Ok(PathBuf::from(path)),
        None => shell.path().app_data_dir(),
    }
}

/// The text of the settings file that was placed for this device, if one was and can be read.
fn deployment_offered() -> Option<String> {
    let path = PathBuf::from(std::env::var_os(DEPLOYMENT).filter(|path| !path.is_empty())?);
    match repere_files::read_text(&path, MAX_SETTINGS_BYTES) {
        Ok(text) => Some(text),
        Err(error) => {
            let detail = error.reason();
            report(AppError::SettingsFileUnreadable { detail });
            None
        }
    }
}

/// Says on stderr what went wrong, in the system's language. Nothing about a person can be
/// in it: no vault is open where this is called.
fn report(error: AppError) {
    eprintln!("{}", repere_app::failure_sentence(None, &error.into()));
}
