//! The register at the real hub: brought by its operator, added to by desks, followed by everybody.

use crate::tests::world::{Folder, World, keys};
use crate::{ExchangeError, HubClient, Known, Outgoing};
use authority::{Authority, holder, signed};
use repere_hub::admin::{self, AdminError, RegisterError};
use repere_referral::code::verify_voucher;
use repere_referral::deployment::Agency;
use repere_referral::dropped::Found;
use repere_referral::wire::{EnrolledDevice, MailboxKind};
use repere_referral::{AgencyIdentity, Carried, DeviceKeys, Receipt, SigningKeys, Waybill};
use repere_register::{
    Change, CoSigned, Deployment, HubKeys, Introduction, Kept, RegistrarEntry, Role, Update,
    Withdrawal,
};
use std::path::Path;
use uuid::Uuid;

// Whoever signs a register, as in the tests of its own crate.
#[path = "../../../register/tests/authority/mod.rs"]
mod authority;

/// A hub with a register, in which `east` is an agency and a registrar, and `west` an agency.
struct Registered {
    world: World,
    authority: Authority,
}

/// An authority that trusts the hub of a folder, and in which the agency `east` is the folder's.
fn authority_of(folder: &Folder, url: &str) -> Authority {
    let hub = admin::keys(folder.dir.path(), None, url).expect("tells its keys");
    // As it travels to those who sign.
    let hub = HubKeys::parse(&hub.to_text()).expect("is read");
    let mut authority = Authority::new();
    let timestamp = &mut authority.root.content.timestamp;
    timestamp.holders = vec![repere_register::Holder {
        name: hub.name.clone(),
        keys: hub.timestamp_keys.clone(),
    }];
    let id = authority.id();
    authority.deployment.register = Some(id.clone());
    authority.introductions.register = Some(id);
    let desk = authority.desk.public();
    let content = &mut authority.deployment.content;
    content.hub_urls = vec![hub.url];
    content.hub_ca_pem = hub.ca_pem;
    content.receipt_keys = vec![hub.receipt_keys];
    let mut east = authority::agency("east");
    east.agency.recipient = folder.identity.recipient();
    east.agency.keys = Some(desk.clone());
    content.agencies = vec![east, authority::agency("west")];
    content.registrars = vec![RegistrarEntry {
        id: "east".to_owned(),
        name: "East".to_owned(),
        keys: desk,
        epoch: 0,
        before: Vec::new(),
    }];
    authority.introductions.content.registrar = "east".to_owned();
    authority
}

/// What those who sign hand to the hub's operator.
fn file(authority: &Authority) -> Update {
    Update {
        roots: vec![authority.first_root()],
        deployment: Some(authority.signed_deployment()),
        ..Update::default()
    }
}

async fn import(dir: &Path, update: &Update, id: Option<&str>) -> Result<usize, AdminError> {
    let file = update.to_text();
    let imported = admin::import_register(dir, file.as_bytes(), id).await?;
    Ok(imported.changes.len())
}

/// Why a register was not taken, and why it is not believed.
fn code(refused: Result<usize, AdminError>) -> String {
    match refused.expect_err("is refused") {
        AdminError::Register(RegisterError::Refused(refused)) => refused.code().to_owned(),
        error => error.code().to_owned(),
    }
}

impl Registered {
    async fn new() -> Registered {
        let world = World::new().await;
        let url = format!("https://localhost:{}", world.hub.local_addr().port());
        let authority = authority_of(&world.folder, &url);
        let (dir, id) = (world.folder.dir.path(), authority.id());
        // While the hub serves.
        let file = file(&authority);
        import(dir, &file, Some(&id)).await.expect("is believed");
        Registered { world, authority }
    }

    fn dir(&self) -> &Path {
        self.world.folder.dir.path()
    }

    fn url(&self) -> String {
        format!("https://localhost:{}", self.world.hub.local_addr().port())
    }

    fn client(&self) -> HubClient {
        let deployment: &Deployment = &self.authority.deployment.content;
        HubClient::of(deployment).expect("a client")
    }

    /// Brings the next edition of the deployment, while the hub serves.
    async fn publish(&mut self, change: impl FnOnce(&mut Deployment)) {
        self.authority.next_deployment(change);
        let update = file(&self.authority);
        import(self.dir(), &update, None).await.expect("follows");
    }

    /// Brings the next edition of whom the desk of `east` believes.
    async fn introduce(
        &mut self,
        devices: Vec<Introduction>,
        withdrawn: Vec<Withdrawal>,
    ) -> Result<(), ExchangeError> {
        self.authority.next_introductions(|one| {
            one.devices = devices;
            one.withdrawn = withdrawn;
        });
        self.put(&self.authority.signed_introductions()).await
    }

    /// Sends something to an agency, sealed to the key that the register names.
    async fn send(
        &self,
        (keys, bearer): (&SigningKeys, &str),
        id: &Uuid,
        agency: &str,
        kind: MailboxKind,
    ) -> Result<Receipt, ExchangeError> {
        let entry = self.authority.deployment.content.agency(agency);
        let recipient = entry.expect("is there").agency.recipient.id();
        let outgoing = Outgoing {
            id,
            agency,
            recipient: &recipient,
            device: &keys.public().id(),
            sealed: b"sealed",
            first_format: false,
        };
        match kind {
            MailboxKind::Referral => self.client().upload(bearer, &outgoing).await,
            MailboxKind::Erasure => self.client().ask_to_erase(bearer, &outgoing).await,
        }
    }

    async fn put(&self, statement: &CoSigned) -> Result<(), ExchangeError> {
        let desk = &self.world.folder.desk;
        self.client().put_registrar(desk, "east", statement).await
    }

    /// A device that follows the register from its first root.
    fn follower(&self, introductions: bool) -> Kept {
        let root = Update {
            roots: vec![self.authority.first_root()],
            ..Update::default()
        };
        Kept::begin(&root, introductions, |_| true).expect("begins")
    }
}

fn withdrawal(keys: &SigningKeys) -> Withdrawal {
    Withdrawal {
        device: keys.public().id(),
        since: authority::start(),
    }
}

fn introduction(keys: &SigningKeys, code: &str) -> Introduction {
    Introduction::of(&DeviceKeys::from(keys), code, authority::start())
}

#[tokio::test]
async fn first_register_of_a_hub_needs_its_id() {
    let folder = Folder::new().await;
    let authority = authority_of(&folder, "https://localhost:8443");
    let (dir, whole, id) = (folder.dir.path(), file(&authority), authority.id());
    let unnamed = import(dir, &whole, None).await.expect_err("is refused");
    let AdminError::Register(RegisterError::IdNeeded { id: said }) = unnamed else {
        panic!("{unnamed:?}");
    };
    assert_eq!(said, id, "the error says which register it is");
    let other = "0".repeat(64);
    let named = import(dir, &whole, Some(&other)).await;
    assert_eq!(code(named), "register-other-id");
    let empty = import(dir, &Update::default(), Some(&id)).await;
    assert_eq!(code(empty), "not-vouched");
    let unreadable = admin::import_register(dir, b"{}", Some(&id)).await;
    assert_eq!(code(unreadable.map(|_| 0)), "unreadable");
    // Nothing was taken so far: it is still the first one.
    let spaced = format!(" {}\n", id.to_uppercase());
    import(dir, &whole, Some(&spaced)).await.expect("believed");
    assert_eq!(import(dir, &whole, None).await.expect("the same"), 0);
    let imported = admin::import_register(dir, whole.to_text().as_bytes(), None).await;
    let imported = imported.expect("the same");
    assert_eq!((imported.id, imported.first), (id, false));
    assert_eq!(imported.without_desk, ["west"]);
    let mut stranger = authority_of(&folder, "https://localhost:8443");
    stranger.root.content.root.holders.truncate(2);
    let other = file(&stranger);
    assert_eq!(code(import(dir, &other, None).await), "register-other-id");
}

#[tokio::test]
async fn update_that_is_not_believed_changes_nothing() {
    let mut hub = Registered::new().await;
    let old = file(&hub.authority);
    hub.publish(|one| one.name = "Nouveau".to_owned()).await;
    let before = hub.client().register(&Known::default()).await;
    let before = before.expect("is given").expect("is newer").to_text();
    let anne = &hub.authority.anne;
    let ben = &hub.authority.ben;
    let stranger = authority::keys(99);
    let name = |name: &str, by: &[&SigningKeys]| {
        let mut edition = hub.authority.deployment.clone();
        let sha256 = edition.sha256().expect("a text");
        let (issued, expires) = (edition.issued, edition.expires);
        edition.content.name = name.to_owned();
        let next = edition.next(
            &hub.authority.id(),
            &sha256,
            issued,
            expires,
            edition.content.clone(),
        );
        Update {
            deployment: Some(signed(&next, by)),
            ..Update::default()
        }
    };
    let second = {
        let mut edition = hub.authority.deployment.clone();
        edition.content.name = "Zwei".to_owned();
        signed(&edition, &[anne, ben])
    };
    let keys = {
        let mut edition = hub.authority.deployment.clone();
        edition.version += 2;
        edition.content.receipt_keys = vec![stranger.public()];
        signed(&edition, &[anne, ben])
    };
    let authority = {
        let elsewhere = tempfile::tempdir().expect("a folder");
        let names = repere_hub::HubNames::parse(&["localhost"]).expect("names");
        admin::init(elsewhere.path(), &names).expect("makes a hub");
        let other = admin::keys(elsewhere.path(), None, "https://localhost").expect("its keys");
        let mut edition = hub.authority.deployment.clone();
        edition.version += 2;
        edition.content.hub_ca_pem = other.ca_pem;
        signed(&edition, &[anne, ben])
    };
    let deployment = |deployment: CoSigned| Update {
        deployment: Some(deployment),
        ..Update::default()
    };
    for (update, expected) in [
        (old, "rollback"),
        (name("a", &[anne]), "not-enough-signatures"),
        (name("b", &[anne, ben, &stranger]), "extraneous-signature"),
        (name("c", &[&stranger]), "unknown-signers"),
        (deployment(second), "two-contents"),
        (deployment(keys), "other-receipt-keys"),
        (deployment(authority), "register-other-authority"),
    ] {
        assert_eq!(code(import(hub.dir(), &update, None).await), expected);
    }
    let after = hub.client().register(&Known::default()).await;
    let after = after.expect("is given").expect("is newer").to_text();
    assert_eq!(after, before);
    let update = name("d", &[anne, ben]);
    assert_eq!(import(hub.dir(), &update, None).await.expect("follows"), 1);
}

#[tokio::test]
async fn register_is_followed_and_only_what_is_newer_comes() {
    let world = World::new().await;
    let none = world.client.register(&Known::default()).await;
    assert_eq!(none.map(drop), Err(ExchangeError::NoRegister));
    drop(world);

    let mut hub = Registered::new().await;
    let client = hub.client();
    let mut device = hub.follower(false);
    let newer = client.register(&Known::of(device.register())).await;
    let newer = newer.expect("is given").expect("is newer");
    assert_eq!(newer.roots.len(), 0, "it has that root");
    (device, _) = device.apply(&newer).expect("believed");
    assert!(device.register().timestamp().is_some());
    let known = Known::of(device.register());
    assert!(client.register(&known).await.expect("is given").is_none());

    // What the operator brings is seen at once by the hub that serves.
    hub.publish(|one| one.name = "Nouveau".to_owned()).await;
    let newer = client.register(&known).await.expect("is given");
    let (device, changes) = device.apply(&newer.expect("is newer")).expect("believed");
    assert_eq!(
        changes.iter().map(Change::code).collect::<Vec<_>>(),
        ["name"]
    );

    // Devices are told of no device; desks are, of those of every desk.
    let keys = keys();
    let code = "00".repeat(32);
    let put = hub.introduce(vec![introduction(&keys, &code)], Vec::new());
    put.await.expect("believed");
    let known = Known::of(device.register());
    let newer = client.register(&known).await.expect("is given");
    let newer = newer.expect("the timestamp is newer");
    assert!(newer.registrars.is_empty() && newer.deployment.is_none());
    let (device, changes) = device.apply(&newer).expect("believed");
    assert!(changes.is_empty());
    let text = serde_json::to_string(&device.to_text()).expect("text");
    assert!(!text.contains(&keys.public().id()));

    let desk = &hub.world.folder.desk;
    let follower = hub.follower(true);
    let known = Known::of(follower.register());
    let newer = client.register_with_registrars(desk, &known).await;
    let newer = newer.expect("is given").expect("is newer");
    let (follower, _) = follower.apply(&newer).expect("believed");
    let found = follower.register().device(&DeviceKeys::from(&keys));
    assert_eq!(found.map(|one| one.invitation.as_str()), Ok(code.as_str()));
    for stranger in ["", "wrong"] {
        let asked = client.register_with_registrars(stranger, &known).await;
        assert_eq!(asked.map(drop), Err(ExchangeError::Unauthorised));
    }
}

#[tokio::test]
async fn roots_come_from_the_one_on_that_is_known() {
    let mut hub = Registered::new().await;
    let client = hub.client();
    let device = hub.follower(false);
    let spare = holder("Zoé 2", &authority::keys(33));
    for version in 2..=3 {
        let root = hub.authority.next_root(|root| {
            root.root.holders[2] = if version == 2 {
                spare.clone()
            } else {
                holder("Zoé 3", &authority::keys(34))
            };
        });
        let by = [&hub.authority.anne, &hub.authority.ben];
        let update = Update {
            roots: vec![signed(&root, &by)],
            ..Update::default()
        };
        import(hub.dir(), &update, None).await.expect("follows");
        hub.authority.root = root;
    }
    for (known, expected) in [(0, 3), (1, 2), (2, 1), (3, 0), (9, 0)] {
        let known = Known {
            root: known,
            ..Known::default()
        };
        let newer = client.register(&known).await.expect("is given");
        assert_eq!(newer.expect("is newer").roots.len(), expected, "{known:?}");
    }
    let newer = client.register(&Known::of(device.register())).await;
    let newer = newer.expect("is given").expect("is newer");
    let (device, _) = device.apply(&newer).expect("believed");
    assert_eq!(device.register().root().edition.version, 3);
}

#[tokio::test]
async fn device_is_refused_everything_once_its_desk_has_withdrawn_it() {
    let mut hub = Registered::new().await;
    let (first, token) = hub.world.device().await;
    let (second, other) = hub.world.device().await;
    let send = async |hub: &Registered, device: (&SigningKeys, &str)| {
        let id = Uuid::now_v7();
        let sent = hub.send(device, &id, "east", MailboxKind::Referral).await;
        sent.map(drop)
    };
    // Nobody has introduced them yet: that comes with the desk's next look.
    assert_eq!(send(&hub, (&first, &token)).await, Ok(()));
    let introduced = vec![
        introduction(&first, &"11".repeat(32)),
        introduction(&second, &"22".repeat(32)),
    ];
    let put = hub.introduce(introduced.clone(), Vec::new()).await;
    assert_eq!(put, Ok(()));
    assert_eq!(send(&hub, (&first, &token)).await, Ok(()));
    let put = hub.introduce(vec![introduced[1].clone()], vec![withdrawal(&first)]);
    assert_eq!(put.await, Ok(()));
    let client = hub.client();
    let id = Uuid::now_v7();
    let refused = Err(ExchangeError::Withdrawn);
    assert_eq!(send(&hub, (&first, &token)).await, refused);
    let erasure = hub.send((&first, &token), &id, "east", MailboxKind::Erasure);
    assert_eq!(erasure.await.map(drop), refused);
    let erased = client.erase(&token, &id, &first.public().id()).await;
    assert_eq!(erased.map(drop), refused);
    assert_eq!(client.replies(&token).await.map(drop), refused);
    assert_eq!(client.acknowledge_reply(&token, &id).await, refused);
    let code = hub.world.code().await;
    let signing = client.clone().signed_by(&first);
    let again = signing.enrol(&code, &hub.world.text, &first).await;
    assert_eq!(again.map(drop), refused, "not with a new code either");
    let others = send(&hub, (&second, &other)).await;
    assert_eq!(others, Ok(()), "the others go on");
    // Nor by somebody else's hand, nor may it carry for the others.
    let carried = |keys: &SigningKeys| {
        let entry = hub.authority.deployment.content.agency("west");
        let id = Uuid::now_v7();
        let said = Waybill {
            id,
            kind: MailboxKind::Referral,
            about: id,
            agency: "west".to_owned(),
            recipient: entry.expect("is there").agency.recipient.id(),
            device: keys.public().id(),
            deployment: hub.authority.id(),
            sha256: String::new(),
        };
        Carried::sign(said, b"sealed".to_vec(), keys)
    };
    let (its, others) = (carried(&first), carried(&second));
    let reason = "withdrawn-device";
    for bearer in [&other, &hub.world.folder.desk] {
        let handed_in = client.hand_in(bearer, &its).await;
        assert_eq!(handed_in, Err(ExchangeError::WaybillRefused { reason }));
    }
    assert_eq!(client.hand_in(&token, &others).await.map(drop), refused);
    assert!(client.hand_in(&other, &others).await.is_ok());
    // It may still learn what the register says.
    assert!(client.register(&Known::default()).await.is_ok());
    // Introduced again, it is believed again.
    assert_eq!(hub.introduce(introduced, Vec::new()).await, Ok(()));
    assert!(client.hand_in(&other, &its).await.is_ok());
    assert_eq!(send(&hub, (&first, &token)).await, Ok(()));
}

#[tokio::test]
async fn two_operators_at_once_meet_a_conflict_and_nothing_is_lost() {
    let hub = Registered::new().await;
    let (anne, ben) = (keys(), keys());
    let of = |before: Option<&Kept>, device: &SigningKeys, code: &str| {
        let mut authority = authority_of(&hub.world.folder, &hub.url());
        if let Some(held) = before.and_then(|kept| kept.register().registrars().get("east")) {
            authority.introductions = held.edition.clone();
            authority.next_introductions(|one| one.devices.push(introduction(device, code)));
        } else {
            let devices = &mut authority.introductions.content.devices;
            devices.push(introduction(device, code));
        }
        authority.signed_introductions()
    };
    let (one, two) = ("11".repeat(32), "22".repeat(32));
    let (first, second) = (of(None, &anne, &one), of(None, &ben, &two));
    let (first, second) = tokio::join!(hub.put(&first), hub.put(&second));
    let conflict = Err(ExchangeError::Conflict);
    let (late, code) = match (first, second) {
        (Ok(()), refused) => {
            assert_eq!(refused, conflict);
            (&ben, &two)
        }
        (refused, taken) => {
            assert_eq!((refused, taken), (conflict, Ok(())));
            (&anne, &one)
        }
    };
    // Whoever came late fetches what there is, and writes theirs on top of it.
    let desk = &hub.world.folder.desk;
    let follower = hub.follower(true);
    let known = Known::of(follower.register());
    let client = hub.client();
    let newer = client.register_with_registrars(desk, &known).await;
    let newer = newer.expect("is given").expect("is newer");
    let (follower, _) = follower.apply(&newer).expect("believed");
    let next = of(Some(&follower), late, code);
    assert_eq!(hub.put(&next).await, Ok(()));
    assert_eq!(hub.put(&next).await, Ok(()), "the same again is the same");
    let known = Known::of(follower.register());
    let newer = client.register_with_registrars(desk, &known).await;
    let newer = newer.expect("is given").expect("is newer");
    let (follower, _) = follower.apply(&newer).expect("believed");
    for device in [&anne, &ben] {
        let found = follower.register().device(&DeviceKeys::from(device));
        found.expect("introduced");
    }
}

#[tokio::test]
async fn registrars_edition_that_is_not_believed_is_refused_with_its_reason() {
    let mut hub = Registered::new().await;
    let device = introduction(&keys(), &"11".repeat(32));
    let put = hub.introduce(vec![device.clone()], Vec::new()).await;
    assert_eq!(put, Ok(()));
    let put = hub.introduce(vec![device.clone()], Vec::new()).await;
    assert_eq!(put, Ok(()));
    let newest = hub.authority.introductions.clone();
    let desk = &hub.authority.desk;
    let changed = |change: &dyn Fn(&mut repere_register::Edition<_>)| {
        let mut edition = newest.clone();
        edition.version += 1;
        edition.previous = Some(newest.sha256().expect("a text"));
        change(&mut edition);
        edition
    };
    let refused = |reason| Err(ExchangeError::RegisterRefused { reason });
    let conflict = Err(ExchangeError::Conflict);
    let stranger = authority::keys(99);
    let unsigned = changed(&|_| ()).to_statement().expect("a statement");
    let other_register = "0".repeat(64);
    for (statement, expected) in [
        (
            signed(
                &changed(&|one| {
                    one.version = 1;
                    one.previous = None;
                }),
                &[desk],
            ),
            conflict,
        ),
        (signed(&changed(&|one| one.version -= 1), &[desk]), conflict),
        (
            signed(
                &changed(&|one| one.previous = Some("0".repeat(64))),
                &[desk],
            ),
            conflict,
        ),
        (
            signed(&changed(&|_| ()), &[&stranger]),
            refused("unknown-signers"),
        ),
        (
            signed(&changed(&|_| ()), &[desk, &stranger]),
            refused("extraneous-signature"),
        ),
        (unsigned, refused("not-enough-signatures")),
        (
            signed(&changed(&|one| one.epoch = 1), &[desk]),
            refused("epoch-not-opened"),
        ),
        (
            signed(
                &changed(&|one| one.register = Some(other_register.clone())),
                &[desk],
            ),
            refused("other-register"),
        ),
        (
            signed(
                &changed(&|one| one.content.registrar = "west".to_owned()),
                &[desk],
            ),
            refused("malformed"),
        ),
        (hub.authority.signed_deployment(), refused("wrong-role")),
    ] {
        let text = statement.to_text();
        assert_eq!(hub.put(&statement).await, expected, "{text:.300}");
    }
    // Another desk's place, and a desk that is no registrar.
    let client = hub.client();
    let next = signed(&changed(&|_| ()), &[desk]);
    let west = add_west(&hub).await;
    let nothing = Err(ExchangeError::Refused { status: 404 });
    let put = client.put_registrar(&west, "east", &next).await;
    assert_eq!(put, nothing);
    let put = client.put_registrar(&west, "west", &next).await;
    assert_eq!(put, refused("unknown-registrar"));
    let (_, token) = hub.world.device().await;
    let put = client.put_registrar(&token, "east", &next).await;
    assert_eq!(
        put,
        Err(ExchangeError::Unauthorised),
        "a device writes none"
    );
    let endless = CoSigned::new(Role::Registrar.payload_type(), vec![b' '; 9 * 1024 * 1024]);
    let put = client.put_registrar(&hub.world.folder.desk, "east", &endless);
    assert_eq!(put.await, Err(ExchangeError::TooLarge));
    assert_eq!(
        hub.put(&next).await,
        Ok(()),
        "nothing of all that was taken"
    );
}

/// Gives the desk of `west`, which the register brought, its token.
async fn add_west(hub: &Registered) -> String {
    let entry = hub.authority.deployment.content.agency("west");
    let agency = entry.expect("is there").agency.clone();
    let token = admin::add_agency(hub.dir(), agency).await.expect("adds");
    token.expect("gives a token").to_string()
}

#[tokio::test]
async fn agency_of_the_register_receives_before_and_after_its_desk_has_a_token() {
    let hub = Registered::new().await;
    let client = hub.client();
    let (keys, token) = hub.world.device().await;
    let (device, id) = ((&keys, &*token), Uuid::now_v7());
    let sent = hub.send(device, &id, "west", MailboxKind::Referral).await;
    sent.expect("has a mailbox");
    // A desk with another key could open nothing.
    let entry = hub.authority.deployment.content.agency("west");
    let agency = Agency {
        recipient: AgencyIdentity::generate(&mut rand::rng()).recipient(),
        ..entry.expect("is there").agency.clone()
    };
    let other = admin::add_agency(hub.dir(), agency).await.map(|_| 0);
    assert_eq!(code(other), "agency-other-key");
    let west = add_west(&hub).await;
    let mailbox = client.mailbox(&west, "west").await.expect("lists");
    assert_eq!(
        mailbox.iter().map(|one| one.referral).collect::<Vec<_>>(),
        [id]
    );
}

#[tokio::test]
async fn closed_agency_takes_nothing_new() {
    use MailboxKind::{Erasure, Referral};
    let mut hub = Registered::new().await;
    let (keys, token) = hub.world.device().await;
    let device = (&keys, &*token);
    let [before, after, open] = [(); 3].map(|()| Uuid::now_v7());
    let receipt = hub.send(device, &before, "west", Referral).await;
    let receipt = receipt.expect("takes");
    let close = |one: &mut Deployment| one.agencies[1].closed = Some("moved".to_owned());
    hub.publish(close).await;
    let late = hub.send(device, &after, "west", Referral).await;
    assert_eq!(late.map(drop), Err(ExchangeError::AgencyClosed));
    // An answer that was lost is given again, and what was sent can be erased.
    let again = hub.send(device, &before, "west", Referral).await;
    assert_eq!(again, Ok(receipt));
    let asked = hub.send(device, &after, "west", Erasure).await;
    asked.expect("takes");
    let (client, id) = (hub.client(), keys.public().id());
    let dropped = client.erase(&token, &before, &id).await;
    assert_eq!(dropped.map(|one| one.found), Ok(Found::Unread));
    let other = hub.send(device, &open, "east", Referral).await;
    other.expect("the other one takes");
}

#[tokio::test]
async fn desk_is_told_who_enrolled_with_its_codes() {
    let hub = Registered::new().await;
    let (client, desk) = (hub.client(), &hub.world.folder.desk);
    assert_eq!(client.enrolled(desk, None).await, Ok(Vec::new()));
    let code = hub.world.code().await;
    let keys = keys();
    let signing = client.clone().signed_by(&keys);
    let joined = signing.enrol(&code, &hub.world.text, &keys).await;
    let joined = joined.expect("enrols");
    let (_, _) = hub.world.device().await;
    let enrolled = client.enrolled(desk, None).await.expect("lists");
    let invitations = |list: &[EnrolledDevice]| {
        let list = list.iter();
        list.map(|one| one.invitation.clone()).collect::<Vec<_>>()
    };
    assert_eq!(enrolled.len(), 2);
    let first = &enrolled[0];
    assert_eq!(first.invitation, code.token_sha256());
    assert_eq!(first.device.device, joined.device);
    let (voucher, device) = (&first.device.voucher, &first.device.keys);
    assert!(verify_voucher(&code.voucher_key(), device, voucher));
    assert_eq!(
        first.last_seen_on, None,
        "it has not asked for anything yet"
    );
    signing.replies("").await.expect("asks");
    let enrolled = client.enrolled(desk, None).await.expect("lists");
    let today = chrono::Utc::now().date_naive();
    let seen = enrolled[0].last_seen_on.expect("was seen");
    assert!((today - seen).num_days() <= 1, "{seen}");
    let after = client.enrolled(desk, Some(&first.invitation)).await;
    let after = after.expect("lists");
    assert_eq!(invitations(&after), invitations(&enrolled[1..]));
    let west = add_west(&hub).await;
    assert_eq!(client.enrolled(&west, None).await, Ok(Vec::new()));
    let device = signing.enrolled("", None).await;
    assert_eq!(device, Err(ExchangeError::Unauthorised));
    let odd = client.enrolled(desk, Some("no hash")).await;
    assert_eq!(odd, Err(ExchangeError::Refused { status: 400 }));
}

#[tokio::test]
async fn hub_of_before_serves_a_register_once_it_has_timestamp_keys() {
    let world = World::new().await;
    let dir = world.folder.dir.path();
    std::fs::remove_file(dir.join("timestamp.key")).expect("is there");
    let url = format!("https://localhost:{}", world.hub.local_addr().port());
    // The hub that serves knows of no keys so far.
    let served = repere_hub::serve(dir, ([127, 0, 0, 1], 0).into()).await;
    let served = served.expect("serves");
    let nothing = import(dir, &Update::default(), Some(&"0".repeat(64))).await;
    assert_eq!(code(nothing), "no-timestamp-keys");
    let other = admin::keys(dir, None, "https://other.example").map(|_| 0);
    assert_eq!(code(other), "other-name");
    let bad = admin::keys(dir, Some("a\nb"), &url).map(|_| 0);
    assert_eq!(code(bad), "bad-name");
    let authority = authority_of(&world.folder, &url);
    let told = admin::keys(dir, Some("Hub"), &url).expect("tells its keys");
    let again = admin::keys(dir, Some("Hub"), &url).expect("tells its keys");
    assert_eq!(told, again, "keys are made once");
    import(dir, &file(&authority), Some(&authority.id()))
        .await
        .expect("believed");
    let mut hub = Registered { world, authority };
    hub.authority.deployment.content.hub_urls =
        vec![format!("https://localhost:{}", served.local_addr().port())];
    let put = hub.put(&hub.authority.signed_introductions()).await;
    assert_eq!(put, Ok(()), "it finds the keys that were made since");
    std::fs::write(hub.dir().join("timestamp.key"), "short").expect("writes");
    let damaged = admin::keys(hub.dir(), None, &url).map(|_| 0);
    assert_eq!(code(damaged), "damaged-timestamp-keys");
}
