//! Which entries are for a worker and a person.

use crate::model::{Age, Contact, Directory, Duty, For, Nationality, Right, Situation};

/// Who asks, and about whom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asking {
    /// The worker's role.
    pub role: Option<String>,
    /// The département that the worker works in.
    pub departement: Option<String>,
    /// The person's age.
    pub age: Option<Age>,
    /// The person's nationality.
    pub nationality: Option<Nationality>,
}

/// What something that is not known does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unknown {
    /// It leaves nothing out: for numbers, rights and steps.
    Fits,
    /// It is not enough: for duties.
    DoesNotFit,
}

/// What the person was told of duties before the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told<'a> {
    /// The role in which the worker told of them; none where it was not known.
    pub in_role: Option<&'a str>,
    /// As to a child.
    pub as_child: bool,
}

impl Directory {
    /// Numbers for a situation, most urgent first. What is not known leaves nothing out.
    pub fn contacts_for<'a>(
        &'a self,
        situation: Situation,
        asking: &'a Asking,
    ) -> impl Iterator<Item = &'a Contact> {
        let contacts = self.contacts.iter();
        contacts.filter(move |contact| {
            contact.situations.contains(&situation) && self.fits(&contact.whom, asking)
        })
    }

    /// Rights, in the order of saying. What is not known leaves nothing out.
    pub fn rights_for<'a>(&'a self, asking: &'a Asking) -> impl Iterator<Item = &'a Right> {
        let rights = self.rights.iter();
        rights.filter(move |right| self.fits(&right.whom, asking))
    }

    /// The duties that a role has to tell the person of before the questions: those about adults alone are
    /// left out for a child, those about children never, since an adult may turn out to be one.
    pub fn duties_to_tell<'a>(
        &'a self,
        role: Option<&'a str>,
        child: bool,
    ) -> impl Iterator<Item = &'a Duty> {
        self.duties.iter().filter(move |duty| {
            let about_adults = duty.whom.age == Some(Age::Adult);
            role.is_some()
                && self.role_fits(&duty.whom, role, Unknown::DoesNotFit)
                && !(child && about_adults)
        })
    }

    /// The duties that ask for something of this worker: those of the worker's role of which the person was told,
    /// about somebody of this age.
    pub fn duties_that_were_told<'a>(
        &'a self,
        asking: &'a Asking,
        told: &'a Told<'a>,
    ) -> impl Iterator<Item = &'a Duty> {
        let now = self.duties_to_tell(asking.role.as_deref(), told.as_child);
        now.filter(|duty| {
            let told = self.duties_to_tell(told.in_role, told.as_child);
            told.into_iter().any(|told| told.id == duty.id) && age_fits(&duty.whom, asking)
        })
    }

    /// Whether a step of a protocol is for this worker and this person: a step that names a duty only
    /// where the person was told of the duty, and the duty is the worker's and about somebody of this
    /// age. A step that the directory does not know is for everybody.
    #[must_use]
    pub fn step_is_for(&self, step: &str, asking: &Asking, told: &Told<'_>) -> bool {
        let names = |duty: &Duty| duty.steps.iter().any(|named| named == step);
        if self.duties.iter().any(names) && !self.duties_that_were_told(asking, told).any(names) {
            return false;
        }
        let mut known = self.steps.iter().filter(|known| known.id == step);
        known.all(|known| self.fits(&known.whom, asking))
    }

    /// Whether an entry is for this worker and this person, what is not known leaving nothing out.
    fn fits(&self, whom: &For, asking: &Asking) -> bool {
        let nationality = match (whom.nationality, asking.nationality) {
            (Some(wanted), Some(known)) => wanted == known,
            _ => true,
        };
        let departement = match &asking.departement {
            Some(one) => whom.departements.is_empty() || whom.departements.contains(one),
            None => true,
        };
        let role = self.role_fits(whom, asking.role.as_deref(), Unknown::Fits);
        role && age_fits(whom, asking) && nationality && departement
    }

    fn role_fits(&self, whom: &For, role: Option<&str>, unknown: Unknown) -> bool {
        let listed = match role {
            Some(role) => whom.roles.is_empty() || whom.roles.iter().any(|one| one == role),
            None => whom.roles.is_empty() || unknown == Unknown::Fits,
        };
        let known = role.and_then(|role| self.role(role));
        let has = |wanted: Option<bool>, has: Option<bool>| match (wanted, has) {
            (None, _) => true,
            (Some(_), None) => unknown == Unknown::Fits,
            (Some(wanted), Some(has)) => wanted == has,
        };
        listed
            && has(whom.secrecy, known.map(|role| role.secrecy))
            && has(
                whom.reports_offences,
                known.map(|role| role.reports_offences),
            )
    }
}

fn age_fits(whom: &For, asking: &Asking) -> bool {
    match (whom.age, asking.age) {
        (Some(wanted), Some(known)) => wanted == known,
        _ => true,
    }
}
