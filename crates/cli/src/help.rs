//! What each command and each argument is for, in the language of the terminal.
//!
//! The command line is built once and walked: `help-<path>` says what a command is for, its attributes
//! what each argument is, `.after` what stands below. An argument that the command's own message does not
//! name is looked for in the commands around it.

use crate::Arguments;
use clap::builder::StyledStr;
use clap::{Arg, Command, CommandFactory as _};
use repere_language::{Audience, Value, interface, languages};

/// What clap puts before a line of usage.
pub(crate) const USAGE: &str = "Usage: ";

/// The command line, whose help is in a language of the interface.
pub(crate) fn command(lang: &str) -> Command {
    let mut command = Arguments::command();
    // Adds `help`, `--help` and `--version` everywhere, so that they are walked as well.
    command.build();
    put_into_words(command, &Words { lang }, &["repere".to_owned()])
}

/// Where the words of a command are: the path of commands that leads to it, without the first.
pub(crate) fn message_of(path: &[String]) -> String {
    match path {
        [own] => format!("help-{own}"),
        [_, below @ ..] => format!("help-{}", below.join("-")),
        [] => "help-repere".to_owned(),
    }
}

/// The attribute that says what an argument is.
pub(crate) fn attribute_of(argument: &str) -> String {
    let kept = argument.chars().map(|char| match char {
        char if char.is_ascii_alphanumeric() => char.to_ascii_lowercase(),
        _ => '-',
    });
    kept.collect()
}

/// A language to explain in.
pub(crate) struct Words<'a> {
    pub(crate) lang: &'a str,
}

impl Words<'_> {
    fn text(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
        interface().text(self.lang, id, None, arguments).text
    }

    /// What an attribute of a message says, if there is one.
    pub(crate) fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        // For `--lang`, whose value is a language.
        let languages = languages(Audience::Tools).join(", ");
        let arguments = [("languages", (&languages).into())];
        let found = interface().find(self.lang, id, Some(attribute), &arguments);
        found.map(|text| text.text)
    }

    /// What an argument is, from the command's own message or from one around it.
    pub(crate) fn argument(&self, path: &[String], argument: &str) -> Option<String> {
        let attribute = attribute_of(argument);
        let around = (1..=path.len()).rev().map(|length| &path[..length]);
        let mut found = around.map(|path| self.attribute(&message_of(path), &attribute));
        found.find_map(|text| text)
    }

    /// What stands in the place of a value.
    pub(crate) fn value_name(&self, name: &str) -> Option<String> {
        self.attribute("help-value", &attribute_of(name))
    }
}

fn put_into_words(command: Command, words: &Words<'_>, path: &[String]) -> Command {
    let id = message_of(path);
    let heading = |id: &str| {
        let style = command.get_styles().get_header();
        format!("{style}{}{style:#}", words.text(id, &[]))
    };
    let template = template(&command, heading);
    let mut command = command
        .about(words.text(&id, &[]))
        .help_template(template)
        .mut_args(|argument| describe(argument, words, path));
    if let Some(after) = words.attribute(&id, "after") {
        command = command.after_help(after);
    }
    command = command.mut_subcommands(|below| {
        if below.get_name() == "help" {
            return describe_help(below.about(words.text("help-help", &[])), words, path);
        }
        let path = [path, &[below.get_name().to_owned()]].concat();
        put_into_words(below, words, &path)
    });
    let usage = usage(&command.render_usage(), words);
    command.override_usage(usage)
}

/// The parts of a page of help, with their headings.
fn template(command: &Command, heading: impl Fn(&str) -> String) -> String {
    let mut template = format!(
        "{{about-with-newline}}\n{}\n  {{usage}}",
        heading("help-usage")
    );
    for (there, id, part) in [
        (command.has_subcommands(), "help-commands", "{subcommands}"),
        (
            command.get_positionals().next().is_some(),
            "help-arguments",
            "{positionals}",
        ),
        (
            command.get_opts().next().is_some(),
            "help-options",
            "{options}",
        ),
    ] {
        if there {
            template.push_str(&format!("\n\n{}\n{part}", heading(id)));
        }
    }
    template.push_str("{after-help}");
    template
}

/// What an argument is, what it is without being given, and what can be given.
fn describe(argument: Arg, words: &Words<'_>, path: &[String]) -> Arg {
    let mut help = words
        .argument(path, argument.get_id().as_str())
        .unwrap_or_default();
    let listed = |values: Vec<&str>| values.join(", ");
    let defaults = argument.get_default_values().iter();
    let defaults = listed(defaults.filter_map(|value| value.to_str()).collect());
    let takes_value = argument.get_action().takes_values();
    if takes_value && !defaults.is_empty() {
        help.push(' ');
        help.push_str(&words.text("help-default", &[("value", (&defaults).into())]));
    }
    let possible = argument.get_possible_values();
    let possible = listed(possible.iter().map(|value| value.get_name()).collect());
    if takes_value && !possible.is_empty() {
        help.push(' ');
        help.push_str(&words.text("help-values", &[("values", (&possible).into())]));
    }
    let names: Vec<String> = argument
        .get_value_names()
        .into_iter()
        .flatten()
        .map(|name| words.value_name(name).unwrap_or_else(|| name.to_string()))
        .collect();
    let argument = argument
        .help(help)
        .hide_default_value(true)
        .hide_possible_values(true);
    match names.is_empty() {
        true => argument,
        false => argument.value_names(names),
    }
}

/// `help` repeats the commands beside it, which are named in its completions.
fn describe_help(command: Command, words: &Words<'_>, path: &[String]) -> Command {
    command.mut_subcommands(|below| {
        let id = match below.get_name() {
            "help" => "help-help".to_owned(),
            name => message_of(&[path, &[name.to_owned()]].concat()),
        };
        let path = [path, &[below.get_name().to_owned()]].concat();
        describe_help(below.about(words.text(&id, &[])), words, &path)
    })
}

/// A line of usage without clap's own words.
fn usage(usage: &StyledStr, words: &Words<'_>) -> String {
    let usage = usage.to_string();
    let lines = usage.strip_prefix(USAGE).unwrap_or(&usage).lines();
    let lines: Vec<&str> = lines.map(str::trim).collect();
    let lines = lines.join("\n  ");
    let options = words.text("help-some-options", &[]);
    let command = words.text("help-a-command", &[]);
    lines
        .replace("[OPTIONS]", &format!("[{options}]"))
        .replace("<COMMAND>", &format!("<{command}>"))
        .replace("[COMMAND]", &format!("[{command}]"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every command and argument that has no words of its own in a language.
    fn without_words(command: &Command, words: &Words<'_>, path: &[String]) -> Vec<String> {
        let id = message_of(path);
        let own = |text: &repere_language::Text| !text.fallback;
        let in_language = |id: &str, attribute: Option<&str>| {
            interface()
                .find(words.lang, id, attribute, &[])
                .is_some_and(|text| own(&text))
        };
        let mut missing = Vec::new();
        if !in_language(&id, None) {
            missing.push(id.clone());
        }
        for argument in command.get_arguments() {
            let attribute = attribute_of(argument.get_id().as_str());
            let mut around = (1..=path.len()).map(|length| message_of(&path[..length]));
            if !around.any(|id| in_language(&id, Some(&attribute))) {
                missing.push(format!("{id}.{attribute}"));
            }
            let taken = argument.get_action().takes_values();
            let names = argument.get_value_names().filter(|_| taken);
            for name in names.into_iter().flatten() {
                let attribute = attribute_of(name);
                if !in_language("help-value", Some(&attribute)) {
                    missing.push(format!("help-value.{attribute}"));
                }
            }
        }
        for below in command
            .get_subcommands()
            .filter(|one| one.get_name() != "help")
        {
            let path = [path, &[below.get_name().to_owned()]].concat();
            missing.extend(without_words(below, words, &path));
        }
        missing
    }

    #[test]
    fn help_has_words_for_every_command_and_argument_in_every_language() {
        let mut command = Arguments::command();
        command.build();
        for lang in languages(Audience::Tools) {
            let missing = without_words(&command, &Words { lang }, &["repere".to_owned()]);
            assert_eq!(missing, Vec::<String>::new(), "in {lang}");
        }
    }

    #[test]
    fn help_has_no_words_of_claps_own() {
        for lang in ["fr", "ar", "ro"] {
            let mut command = command(lang);
            let desk = command.find_subcommand_mut("desk").expect("it is there");
            for page in [desk.render_help().to_string(), {
                let open = desk.find_subcommand_mut("open").expect("it is there");
                open.render_help().to_string()
            }] {
                for word in [
                    "Usage", "Commands", "Options:", "Print", "default", "possible",
                ] {
                    assert!(!page.contains(word), "{word} in {lang}:\n{page}");
                }
            }
        }
    }

    #[test]
    fn command_line_is_consistent() {
        Arguments::command().debug_assert();
        command("fr").debug_assert();
    }
}
