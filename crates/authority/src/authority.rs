//! A register's folder, read and checked: which editions there are, who has signed each, and what is published.

use crate::error::AuthorityError;
use crate::files::Files;
use crate::number::Number;
use crate::report::{Need, Stray, StrayWhy};
use repere_referral::sha256_hex;
use repere_register::{
    CoSigned, CoSignedError, Content, Deployment, Edition, Holder, Refused, Register, Role,
    RoleKeys, Root, Update, Whose,
};
use std::collections::BTreeMap;
use std::path::Path;

/// A text that was read.
#[derive(Debug, Clone)]
pub(crate) struct Text<C> {
    pub(crate) bytes: Vec<u8>,
    pub(crate) sha256: String,
    pub(crate) edition: Edition<C>,
}

impl<C: Content> Text<C> {
    pub(crate) fn read(number: Number, bytes: &[u8]) -> Result<Text<C>, AuthorityError> {
        let edition = Edition::<C>::read(bytes)
            .map_err(|refused| AuthorityError::Edition { number, refused })?;
        if edition.order() != (number.epoch(), number.version()) {
            return Err(AuthorityError::Misnamed { number });
        }
        Ok(Text {
            bytes: bytes.to_owned(),
            sha256: sha256_hex(bytes),
            edition,
        })
    }

    pub(crate) fn statement(&self) -> CoSigned {
        CoSigned::new(C::ROLE.payload_type(), self.bytes.clone())
    }
}

/// An edition with the signatures that count.
#[derive(Debug, Clone)]
pub(crate) struct Counted {
    /// With the good signatures of those who have a part in it, and no others.
    pub(crate) statement: CoSigned,
    pub(crate) needs: Vec<Need>,
    pub(crate) strays: Vec<Stray>,
}

impl Counted {
    /// Whether enough have signed.
    pub(crate) fn is_complete(&self) -> bool {
        self.needs.iter().all(Need::is_met)
    }
}

/// A register's folder as it was when it was read.
#[derive(Debug)]
pub struct Authority {
    pub(crate) files: Files,
    pub(crate) id: String,
    /// By version, from 1 without a gap.
    pub(crate) roots: Vec<Text<Root>>,
    /// By epoch and version.
    pub(crate) deployments: BTreeMap<(u32, u64), Text<Deployment>>,
    /// What `register.json` says.
    pub(crate) published: Option<Register>,
}

impl Authority {
    /// Reads a folder. Nothing is written, and nothing has to be writable.
    ///
    /// # Errors
    /// [`AuthorityError::NotAnAuthority`], [`AuthorityError::TwoTexts`], and whatever else does not fit together.
    pub fn read(dir: &Path) -> Result<Authority, AuthorityError> {
        let files = Files::read(dir)?;
        if !files.texts.contains_key(&Number::Root { version: 1 }) {
            let path = dir.to_owned();
            return Err(AuthorityError::NotAnAuthority { path });
        }
        Authority::of(files)
    }

    /// Checks that files belong together.
    pub(crate) fn of(files: Files) -> Result<Authority, AuthorityError> {
        let mut roots: Vec<Text<Root>> = Vec::new();
        let mut deployments: BTreeMap<(u32, u64), Text<Deployment>> = BTreeMap::new();
        for (number, bytes) in &files.texts {
            match *number {
                Number::Root { version } => {
                    let next = roots.len() as u64 + 1;
                    if version != next {
                        let number = Number::Root { version: next };
                        return Err(AuthorityError::Missing { number });
                    }
                    let text = Text::<Root>::read(*number, bytes)?;
                    if let Some(before) = roots.last() {
                        continues(*number, &text, before)?;
                    }
                    roots.push(text);
                }
                Number::Deployment { epoch, version } => {
                    let text = Text::<Deployment>::read(*number, bytes)?;
                    if let Some(before) = deployments.get(&(epoch, version.saturating_sub(1))) {
                        continues(*number, &text, before)?;
                    }
                    deployments.insert((epoch, version), text);
                }
            }
        }
        let first = roots.first().ok_or(AuthorityError::Missing {
            number: Number::Root { version: 1 },
        })?;
        let id = first.sha256.clone();
        let others = roots.iter().skip(1).map(|text| &text.edition.register);
        let others = others.chain(deployments.values().map(|text| &text.edition.register));
        if others
            .into_iter()
            .any(|register| register.as_ref() != Some(&id))
        {
            return Err(AuthorityError::OtherRegister);
        }
        let mut authority = Authority {
            files,
            id,
            roots,
            deployments,
            published: None,
        };
        authority.published = authority.read_register()?;
        Ok(authority)
    }

    /// What `register.json` says, which has to be what the texts say.
    fn read_register(&self) -> Result<Option<Register>, AuthorityError> {
        let Some(bytes) = &self.files.register else {
            return Ok(None);
        };
        let update = Update::parse(bytes).map_err(AuthorityError::Register)?;
        for (root, version) in update.roots.iter().zip(1..) {
            let number = Number::Root { version };
            let known = self.roots.get(version as usize - 1);
            let known = known.ok_or(AuthorityError::Missing { number })?;
            if root.sha256() != known.sha256 {
                return Err(AuthorityError::TwoTexts { number });
            }
        }
        let register = believed(&update).map_err(AuthorityError::Register)?;
        if let Some(held) = register.deployment() {
            let number = Number::of_deployment(&held.edition);
            let known = self.deployments.get(&held.edition.order());
            let known = known.ok_or(AuthorityError::Missing { number })?;
            if held.sha256 != known.sha256 {
                return Err(AuthorityError::TwoTexts { number });
            }
        }
        Ok(Some(register))
    }

    /// What the register is known by: SHA-256 of the text of its first root, hexadecimal.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What `register.json` says; `None` before the first one.
    #[must_use]
    pub fn published(&self) -> Option<&Register> {
        self.published.as_ref()
    }

    /// The newest root, signed or not.
    pub(crate) fn newest_root(&self) -> &Text<Root> {
        self.roots.last().expect("there is a first root")
    }

    /// The newest root that enough have signed, as all before it.
    pub(crate) fn newest_signed_root(&self) -> Option<&Text<Root>> {
        let signed = (self.roots.iter()).take_while(|text| self.count_root(text).is_complete());
        signed.last()
    }

    /// The newest edition of the deployment, signed or not.
    pub(crate) fn newest_deployment(&self) -> Option<&Text<Deployment>> {
        self.deployments.values().next_back()
    }

    /// The edition before one of the deployment, whatever its epoch.
    pub(crate) fn deployment_before(&self, order: (u32, u64)) -> Option<&Text<Deployment>> {
        let before = self.deployments.range(..order);
        before.map(|(_, text)| text).next_back()
    }

    /// What the published root says.
    pub(crate) fn published_root(&self) -> Option<&Root> {
        let register = self.published.as_ref()?;
        Some(&register.root().edition.content)
    }

    /// The edition of the deployment that is published.
    pub(crate) fn published_deployment(&self) -> Option<&Text<Deployment>> {
        let held = self.published.as_ref()?.deployment()?;
        self.deployments.get(&held.edition.order())
    }

    /// Editions of the deployment that lie under the newest one, and that nobody would believe: texts that could not
    /// be finished, on which nothing is to be built.
    pub(crate) fn unfinished_below(&self) -> Option<Number> {
        let newest = self.newest_deployment()?.edition.order();
        let root = self.newest_root();
        let below = self.deployments.range(..newest).map(|(_, text)| text);
        let mut below = below.filter(|text| {
            let number = Number::of_deployment(&text.edition);
            let same_epoch = text.edition.epoch == newest.0;
            same_epoch
                && !self.is_published(number)
                && !self.count_deployment(text, root).is_complete()
        });
        below
            .next()
            .map(|text| Number::of_deployment(&text.edition))
    }

    /// Whether an edition was discarded, here or in a copy, and is not signed to the end: it is not to be signed.
    pub(crate) fn is_discarded(&self, text: &Text<Deployment>) -> bool {
        let number = Number::of_deployment(&text.edition);
        self.files.is_spent(number)
            && !self.is_published(number)
            && !self
                .count_deployment(text, self.newest_root())
                .is_complete()
    }

    /// The names of all who have signed a text with keys of any root of the folder, whether that counts now or not.
    pub(crate) fn have_signed<C: Content>(&self, number: Number, text: &Text<C>) -> Vec<String> {
        let from = (number, String::new());
        let files = self.files.signatures.range(from..);
        let files = files.take_while(|((of, _), _)| *of == number);
        let roots = self.roots.iter().map(|root| &root.edition.content);
        let sets: Vec<_> = roots
            .flat_map(|root| [(Whose::Own, &root.root), (Whose::Own, &root.deployment)])
            .collect();
        let mut names = Vec::new();
        for ((_, keys), bytes) in files {
            if judge(&mut text.statement(), keys, bytes, &sets).is_ok() {
                let holder = sets.iter().find_map(|(_, set)| set.holder(keys));
                names.extend(holder.map(|holder| holder.name.clone()));
            }
        }
        names
    }

    pub(crate) fn root_before(&self, version: u64) -> Option<&Text<Root>> {
        let place = usize::try_from(version).ok()?.checked_sub(2)?;
        self.roots.get(place)
    }

    /// Whether `register.json` has an edition, or one after it.
    pub(crate) fn is_published(&self, number: Number) -> bool {
        let Some(register) = &self.published else {
            return false;
        };
        match number {
            Number::Root { version } => version <= register.root().edition.version,
            Number::Deployment { epoch, version } => register
                .deployment()
                .is_some_and(|held| (epoch, version) <= held.edition.order()),
        }
    }

    /// Who has signed a root: of those whom the root before names, and of its own.
    pub(crate) fn count_root(&self, text: &Text<Root>) -> Counted {
        let version = text.edition.version;
        let number = Number::Root { version };
        let before = self.root_before(version);
        let old = before.map(|text| (Whose::Old, &text.edition.content.root));
        let own = (Whose::New, &text.edition.content.root);
        let sets: Vec<_> = old.into_iter().chain([own]).collect();
        self.count(number, text.statement(), &sets)
    }

    /// Who has signed an edition of the deployment, of those whom a root names.
    pub(crate) fn count_deployment(&self, text: &Text<Deployment>, root: &Text<Root>) -> Counted {
        let number = Number::of_deployment(&text.edition);
        let keys = &root.edition.content.deployment;
        self.count(number, text.statement(), &[(Whose::Own, keys)])
    }

    fn count(&self, number: Number, bare: CoSigned, sets: &[(Whose, &RoleKeys)]) -> Counted {
        let mut statement = bare.clone();
        let mut strays = Vec::new();
        let from = (number, String::new());
        let files = self.files.signatures.range(from..);
        for ((_, keys), bytes) in files.take_while(|((of, _), _)| *of == number) {
            let mut alone = bare.clone();
            let judged = judge(&mut alone, keys, bytes, sets);
            // What was just verified alone is whole, and each id is there once.
            let taken = judged.and_then(|()| {
                let joined = statement.join(&alone);
                joined.map_err(|_| StrayWhy::Unreadable)
            });
            if let Err(why) = taken {
                let keys = keys.clone();
                strays.push(Stray { number, keys, why });
            }
        }
        let signed = statement.signers();
        let needs = sets.iter().map(|(whose, keys)| {
            let holders = |has: bool| -> Vec<Holder> {
                let holders = keys.holders.iter();
                let signed = |one: &&Holder| signed.contains(&one.keys.id().as_str()) == has;
                holders.filter(signed).cloned().collect()
            };
            Need {
                whose: *whose,
                threshold: keys.threshold,
                signed: holders(true),
                missing: holders(false),
            }
        });
        Counted {
            needs: needs.collect(),
            statement,
            strays,
        }
    }

    /// The register file as it could be written now: the newest that enough have signed.
    pub(crate) fn assembled(&self) -> Option<Update> {
        let root = self.newest_signed_root()?;
        let roots = self.roots.iter().map(|text| self.count_root(text));
        let version = usize::try_from(root.edition.version).ok()?;
        let roots = roots.take(version).map(|counted| counted.statement);
        let keys = &root.edition.content.deployment;
        let deployment = self.deployments.values().rev().find_map(|text| {
            let counted = self.count_deployment(text, root);
            let good = text.edition.epoch == keys.epoch && counted.is_complete();
            good.then_some(counted.statement)
        });
        Some(Update {
            roots: roots.collect(),
            deployment: Some(deployment?),
            ..Update::default()
        })
    }
}

/// What somebody believes who begins with a file.
pub(crate) fn believed(update: &Update) -> Result<Register, Refused> {
    let first = update.roots.first().ok_or(Refused::NotVouched)?;
    let begun = Register::begin(first, |_| true)?;
    if begun.root().edition.version != 1 {
        return Err(Refused::NotVouched);
    }
    Ok(begun.apply(update)?.0)
}

/// Whether a file holds the signatures of one of these people on the text; adds them if it does.
fn judge(
    alone: &mut CoSigned,
    keys: &str,
    bytes: &[u8],
    sets: &[(Whose, &RoleKeys)],
) -> Result<(), StrayWhy> {
    alone.attach(bytes).map_err(|error| match error {
        CoSignedError::OtherContent => StrayWhy::OtherText,
        _ => StrayWhy::Unreadable,
    })?;
    if alone.signers() != [keys] {
        return Err(StrayWhy::Unreadable);
    }
    let holder = sets.iter().find_map(|(_, set)| set.holder(keys));
    let holder = holder.ok_or(StrayWhy::NoPart)?;
    alone.verify(&holder.keys).map_err(|_| StrayWhy::Wrong)
}

/// An edition names the one that is here as the one before it.
fn continues<C: Content>(
    number: Number,
    text: &Text<C>,
    before: &Text<C>,
) -> Result<(), AuthorityError> {
    if text.edition.previous.as_ref() == Some(&before.sha256) {
        return Ok(());
    }
    let version = number.version() - 1;
    let number = match C::ROLE {
        Role::Root => Number::Root { version },
        _ => Number::Deployment {
            epoch: number.epoch(),
            version,
        },
    };
    Err(AuthorityError::TwoTexts { number })
}
