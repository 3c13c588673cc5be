//! The window around `repere-app`: a command that passes on what the page asks, one that saves a file
//! where the worker says, the folder where the vault lies, and nothing of the domain.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use repere_app::{App, AppConfig, AppError, Failure};
use repere_files::Readers;
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::webview::{PermissionKind, PermissionResponse};
use tauri::{Manager, WebviewWindowBuilder};

/// Where the vault lies, when it should not lie in the platform's folder for the app.
const DATA_DIR: &str = "REPERE_DATA_DIR";

/// The path of a deployment's settings file that the operator placed for this device.
const DEPLOYMENT: &str = "REPERE_DEPLOYMENT";

/// The longest file that is read as settings: they have at most 1 MiB, and the app says which are too long.
const MAX_SETTINGS_BYTES: u64 = 2 * 1024 * 1024;

/// What the page asks of the app: [`repere_app::Command`] in, a view or a failure out.
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

/// Saves a file that the app made, base64, where the worker says in the platform's own window; false where they chose
/// no place. `name` is what is proposed there.
#[tauri::command]
async fn save(shell: tauri::AppHandle, name: String, file: String) -> Result<bool, Failure> {
    let open = shell.state::<App>();
    let status = open
        .handle_json(serde_json::json!({ "command": "status" }))
        .await?;
    if !is_carried_name(&name) || status["vault"] != "open" || !status["handedOver"].is_null() {
        return Err(AppError::CommandUnreadable.into());
    }
    let not_saved = |detail: String| Failure::from(AppError::FileNotSaved { detail });
    let bytes = BASE64_STANDARD
        .decode(file)
        .map_err(|_| AppError::CommandUnreadable)?;
    // Only the thread of the window may open another.
    let (tell, told) = tokio::sync::oneshot::channel();
    let asked = shell.run_on_main_thread(move || {
        let dialog = rfd::AsyncFileDialog::new().set_file_name(name);
        let _ = tell.send(dialog.save_file());
    });
    asked.map_err(|error| not_saved(error.to_string()))?;
    let dialog = told.await.map_err(|error| not_saved(error.to_string()))?;
    let Some(chosen) = dialog.await else {
        return Ok(false);
    };
    repere_files::replace(chosen.path(), &bytes, Readers::Owner)
        .map_err(|error| not_saved(error.reason()))?;
    Ok(true)
}

/// Whether a name is one that the app gives to a file to be carried: eight hexadecimal digits and `.bin`.
fn is_carried_name(name: &str) -> bool {
    let digits = name.strip_suffix(".bin").unwrap_or_default();
    digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
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
        .invoke_handler(tauri::generate_handler![handle, save])
        .setup(move |shell| {
            let mut config = AppConfig::new(data_dir(shell)?);
            config.deployment_offered = deployment_offered();
            shell.manage(App::open(config));
            if let Some(window) = shell.config().app.windows.first() {
                let window = WebviewWindowBuilder::from_config(shell, window)?;
                let window = add(window.on_permission_request(|_, kind| camera_alone(kind)));
                let window = window.build()?;
                #[cfg(target_os = "linux")]
                window.with_webview(|view| allow_cameras(&view))?;
                #[cfg(not(target_os = "linux"))]
                drop(window);
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

/// The page may look through a camera, which it asks for when the worker wants to scan; and nothing else: no
/// microphone, no place, no notification.
fn camera_alone(kind: PermissionKind) -> PermissionResponse {
    match kind {
        PermissionKind::Camera => PermissionResponse::Allow,
        _ => PermissionResponse::Deny,
    }
}

/// WebKitGTK has cameras only where it is told to.
#[cfg(target_os = "linux")]
fn allow_cameras(view: &tauri::webview::PlatformWebview) {
    use webkit2gtk::{SettingsExt as _, WebViewExt as _};
    if let Some(settings) = view.inner().settings() {
        settings.set_enable_media_stream(true);
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

#[cfg(test)]
mod tests {
    use super::is_carried_name;

    #[test]
    fn file_to_be_carried_has_a_name_that_tells_nothing() {
        assert!(is_carried_name("4f1c09ab.bin"));
        for bad in [
            "",
            "x.desktop",
            "4f1c09a.bin",
            "../09ab12.bin",
            "4f1c09ab.exe",
            "4f1c09ab.bin.sh",
        ] {
            assert!(!is_carried_name(bad), "{bad}");
        }
    }
}
