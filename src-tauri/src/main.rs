//! The window, on a desktop.

// A console window beside the app would only puzzle on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    repere_shell::run()
}
