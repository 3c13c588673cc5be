//! The words of a pack, language by language.

use repere_language::Catalog;
use repere_protocol::{Kind, Mode, Pack};

/// The words of a pack.
pub(crate) struct PackTexts<'p> {
    pack: &'p Pack,
    catalog: Catalog,
}

impl<'p> PackTexts<'p> {
    pub(crate) fn new(pack: &'p Pack) -> PackTexts<'p> {
        let texts = pack.locales().iter().filter_map(|locale| {
            let text = pack.texts(locale)?;
            Some((locale.clone(), text.to_owned()))
        });
        let (catalog, _) = Catalog::new(pack.source_locale(), texts);
        PackTexts { pack, catalog }
    }

    /// A text in exactly this language.
    pub(crate) fn exactly(
        &self,
        locale: &str,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<String> {
        self.catalog
            .find(locale, id, attribute, &[])
            .filter(|text| !text.fallback && text.locale == locale)
            .map(|text| text.text)
    }

    /// How many texts of sections, questions and options a language lacks, for those that lack some.
    pub(crate) fn missing(&self) -> Vec<(String, usize)> {
        let pack = self.pack;
        let heard_only = self.needed(true);
        let all = self.needed(false);
        let lacks = |locale: &String| {
            let needed = if pack.respondent_locales().contains(locale) {
                &heard_only
            } else {
                &all
            };
            let lacking = needed
                .iter()
                .filter(|(id, attribute)| self.exactly(locale, id, attribute.as_deref()).is_none());
            (locale.clone(), lacking.count())
        };
        let counted = pack.locales().iter().map(lacks);
        counted.filter(|(_, count)| *count > 0).collect()
    }

    /// The texts of sections, questions and options; or only what the respondent hears.
    fn needed(&self, heard_only: bool) -> Vec<(String, Option<String>)> {
        let pack = self.pack;
        let mut needed: Vec<(String, Option<String>)> = Vec::new();
        if !heard_only {
            let sections = pack.sections().iter();
            needed.extend(sections.map(|section| (format!("section-{}", section.id), None)));
        }
        for question in pack.questions() {
            if heard_only && !question.modes.contains(&Mode::Ask) {
                continue;
            }
            let id = format!("question-{}", question.id);
            if !heard_only && question.modes.contains(&Mode::Observe) {
                needed.push((id.clone(), Some("observe".to_owned())));
            }
            if question.kind != Kind::YesNo {
                let options = question.options.iter();
                needed.extend(options.map(|o| (id.clone(), Some(format!("option-{o}")))));
            }
            needed.push((id, None));
        }
        needed
    }
}
