### review: draft
### Help of the command `repere`: what each command and each of its arguments is for, and what is said of a
### line that cannot be read.
### One message a command; each of its attributes is an argument. An argument that the command does not name
### is looked for in the command around it. Words after `--`, values and names of files are typed as they
### stand and are not translated.

## The page of help

help-usage = Usage:
help-commands = Commands:
help-arguments = Arguments:
help-options = Options:
# In the place of “[OPTIONS]” and “<COMMAND>” in the line of usage.
help-some-options = OPTIONS
help-a-command = COMMAND
help-default = [default: { $value }]
help-values = [one of: { $values }]

# What stands in the place of a value.
help-value =
    .agency = FILE
    .bearer = TOKEN
    .column = COLUMN
    .command = COMMAND
    .date = DATE
    .days = DAYS
    .deployment = FILE
    .device = DEVICE
    .dir = DIR
    .file = FILE
    .parcel = FILE
    .receipts = FILE
    .file-svg = FILE.svg
    .format = FORM
    .from = START
    .id = ID
    .ids = IDS
    .lang = LANGUAGE
    .listen = ADDRESS
    .locale = LANGUAGE
    .log = WHAT
    .message = TEXT
    .message-file = FILE
    .n = N
    .name = NAME
    .name-tag = NAME=TAG
    .names = NAME
    .new = NEW
    .number = NUMBER
    .old = OLD
    .one = FILE
    .other = FILE
    .out = FILE
    .outcome = OUTCOME
    .path = DIR
    .paths = DIR
    .purpose = TEXT
    .referral = REFERRAL
    .seconds = SECONDS
    .share = SHARE
    .shell = SHELL
    .state = STATE
    .tag = TAG
    .url = URL
    .what = WHAT
    .store = STORE

## The command and its large parts

help-repere = Repère: for those who write protocols, receive referrals, run a hub, or want to see the whole journey.
    .lang = Language of what is printed: one of { $languages }. Default: the system's, else French
    .format = The form: text to be read, json for a program
    .help = Print this help
    .version = Print the version
help-help = Print the help of a command
help-completions = Write what a shell completes commands with.
    .shell = The shell
    .after =
        Examples:
          repere completions bash > ~/.local/share/bash-completion/completions/repere
          repere --lang en completions fish > ~/.config/fish/completions/repere.fish
              What the commands do is said in the language asked for.

help-protocol = Check, try, draw and compare protocols.
    .path = The folder of a protocol
    .paths = Folders of protocols, or folders with protocols in them
    .answers = A file of answers, JSON or TOML: ids of questions with codes; `-` reads standard input
    .out = The file to write; otherwise, standard output
help-desk = Receive referrals: keys, fetching, opening.
    .dir = The desk's folder
    .referral = The number of the referral
help-hub = Run the central endpoint.
    .dir = The hub's folder
    .store = Where the store is: `sqlite:PATH` or `postgres://USER@HOST/DATABASE`, never with a password; without it the variable REPERE_HUB_STORE, else the file "hub.db" of the folder
help-demo = Walk the whole way, from the first question to the desk, against the real parts.
    .json = Print one JSON object instead of sentences
    .out = Leave what was made in this folder: the referral as sent, the agency's key, the opened document
help-demo-prepare = Make a demonstration deployment that stays: a hub, a desk, an enrolled device.
    .dir = Where it is kept; what is there already stays
    .listen = Where its hub will listen
    .show = Make nothing, only say what is there

## Protocols

help-protocol-new = Make a small, complete protocol to begin with.
    .dir = The folder to make. It must not exist yet
    .id = The protocol's id: small letters without accents, digits, hyphens. Default: the folder's name
    .from = What to begin with: minimal (four questions, two indicators, one dimension that weighs them) or points (five questions that add up points, with cut-offs)
    .after =
        Examples:
          repere protocol new my-protocol
              Makes the folder `my-protocol`: four questions in French and English, six cases.
          repere protocol new drafts/second --id street-outreach
              The same in another folder, for a protocol named `street-outreach`.
          repere protocol new my-protocol --from points
              Begins with questions that add up points, and cut-offs.

        Then change one thing at a time, and after each change:
          repere protocol check my-protocol
          repere protocol test my-protocol
help-protocol-check = Check protocols and show every problem, its place and how to put it right.
    .deny-warnings = Count warnings as errors
help-protocol-test = Run the cases of protocols.
help-protocol-score = Assess answers, or indicators, with a protocol.
    .indicators = Exactly these indicators are present, separated by commas; every other one is absent
    .presumed-minor = Apply the child weights and rules (with --indicators)
help-protocol-evaluate = Say how well a protocol agrees with a reference, from the table of a study.
    .data = The table (CSV): one row a person, one column a question, named by its id
    .reference = The column that says who is concerned: yes or no, 1 or 0
    .indicators = Columns are indicators with 1 or 0 instead of questions with answers
    .ignore = A column to leave out; may be repeated
    .positive = The lowest outcome that counts as positive. Default: the highest one
    .prevalence = The share of people who are concerned where the protocol will be used: 0.011 or 1.1%
    .plot = Also draw it, for people who are no statisticians
help-protocol-keygen = Make the keys of a publisher of protocols.
    .name = What people call the publisher
    .out = The new file for the secret keys, readable by its owner only
help-protocol-sign = Sign a protocol, into one file that devices install.
    .key = The publisher's secret keys, as `keygen` wrote them
    .unsigned = Sign with nobody's keys: only a demonstration takes it
    .out = The file to write. Default: the protocol's id and version, in this folder
help-protocol-verify = Say who signed a protocol, and whether it is as it was then.
    .file = A `.repere-protocol` file
    .publishers = A publisher who is trusted: what `keygen` printed; may be repeated
help-protocol-schema = Print the JSON Schema of protocol.toml or cases.toml, for editors.
    .cases = The schema of cases.toml, instead of the one of protocol.toml
    .after =
        Examples:
          repere protocol schema --out protocol.schema.json
              Writes the schema. Then the first line of protocol.toml says where it is:
              #:schema ../protocol.schema.json
          repere --lang en protocol schema --cases --out cases.schema.json
              The schema of cases.toml, with descriptions in English.

        Editors that understand this line: Visual Studio Code with “Even Better TOML”, and all others
        that use taplo. They complete keys, explain them, and underline what cannot be right.
        `repere protocol check` still sees more: for instance whether a question that is named exists.
help-protocol-explain = Walk one case and say why it ends where it does.
    .case = The id of one of its cases
    .after =
        Examples:
          repere protocol explain my-protocol --case hours-alone
              Walks a case of cases.toml: what was asked, what opened and closed each question,
              which indicators the answers raised, the rules, the outcome, and what would change it.
          repere protocol explain my-protocol --answers answers.json
              The same for a file of answers, such as {"{"} "papers-held-by": "employer" {"}"}.
          repere protocol explain my-protocol --case hours-alone --format json
              The same as data.
help-protocol-diff = Say what a new version changes, and for whom.
    .old = The folder of the old version
    .new = The folder of the new version
    .samples = How many random sets of answers to try
    .seed = Where the random answers begin
    .after =
        Examples:
          repere protocol diff released/my-protocol my-protocol
              Questions, rules, weights and texts that differ; then the outcome of every case and of
              10,000 random sets of answers with both, and the shortest example of each kind of change.
          repere protocol diff old new --samples 100000 --seed 7
              Looks longer, at other answers. The same seed gives the same answers everywhere.
          repere protocol diff old new --format json
              The same as data.
help-protocol-graph = Draw which answers open which questions.
    .format = What the drawing is made of: svg, which browsers show, or dot, which Graphviz reads
    .with = What to draw besides the questions: the indicators that answers raise, the dimensions and the outcomes
    .after =
        Examples:
          repere protocol graph screening-protocols/labour-exploitation --out routing.svg
              Draws the questions and what opens them. Any browser shows the file.
          repere --lang ar protocol graph screening-protocols/labour-exploitation --out routing.svg
              The same with the Arabic texts, read from right to left.
          repere protocol graph my-protocol --with indicators --out routing.svg
              Also draws which answers raise which indicators, the dimensions and the outcomes.
          repere protocol graph my-protocol --format dot | dot -Tpdf -o routing.pdf
              For those who have Graphviz.
help-protocol-speak = Have a machine read the questions aloud: draft recordings, marked as such.
    .locales = A language of the protocol; may be repeated. Default: all of them
    .again = Make those anew that a machine spoke and whose words have not changed
help-protocol-import = Make a protocol from a spreadsheet form (XLSForm), and say what did not go over.
    .file = The spreadsheet: an XLSForm, .xlsx
    .out = The folder to make. It must not exist yet
    .id = The protocol's id. Default: the form's id
    .locale = The language that the protocol is written in. Default: the form's default language
    .language = The tag of a language that a column names in an unknown way; may be repeated
    .after =
        Examples:
          repere protocol import arrival.xlsx --out arrival
              Makes the folder `arrival`: the questions, their words and what opens them, as a protocol.
              What did not go over is listed here and in arrival/import-report.txt.
          repere protocol import arrival.xlsx --out arrival --id arrival-screening --locale en
              The same under another id, written first in English.
          repere protocol import form.xlsx --out form --language "Tigrigna=ti"
              Says which language a column is in whose name is not known.

        Read are the sheets `survey`, `choices` and `settings`. A form says nothing of what answers point
        to: write that into protocol.toml, where an example stands, then
          repere protocol check arrival
help-protocol-export = Write a protocol as a spreadsheet form (XLSForm) or a FHIR questionnaire.
    .format = What to make: xlsform, a spreadsheet .xlsx, or fhir, FHIR R4 in JSON
    .answers = Answers, JSON or TOML, to be written as a QuestionnaireResponse; `-` reads standard input
    .out = The file to make. It must not exist yet. Default: standard output
    .after =
        Examples:
          repere protocol export screening-protocols/labour-exploitation --format xlsform --out labour.xlsx
              A spreadsheet for ODK, KoboToolbox and their relatives: every question in every language,
              what opens it, what is allowed, and the five non-answers as choices.
          repere protocol export labour-exploitation --format fhir --out questionnaire.json
              A Questionnaire (FHIR R4), status draft.
          repere protocol export labour-exploitation --format fhir --answers answers.json
              A QuestionnaireResponse with these answers, on standard output.

        What does not go over, such as the assessment, is told on standard error.

## The receiving desk

help-desk-new-key = Make a new key for the agency; the old ones stay and open what was sealed to them.
    .replies = Make new keys to sign replies and to introduce devices instead
help-desk-keygen = Make the agency's key and its public description.
    .id = The agency's id: lower-case letters, digits, hyphens
    .name = The agency's name, as workers will read it
    .purpose = What the agency does, in a sentence
    .locale = The language that the agency reads (BCP 47)
help-desk-connect = Join the deployment whose hub receives for this agency.
    .register = The file of the deployment's register
    .deployment = The settings file of a deployment without a register
    .id = Its id, as those who signed it say it by another way: no other register is taken; needed where the register that is kept here is damaged
    .bearer = For a desk of an earlier version, which does not sign: the token from whoever runs the hub; `-` reads it from standard input
help-desk-invite = Make a one-time code that lets one device send to this agency.
    .qr = Also write the code as a picture (PNG) that the app reads from a photograph
    .count = Make so many codes
    .csv = Make a code for each line of this table, whose first column says for whom; the list stays at the desk
    .out = Write the codes on cards to print (PDF), which only their owner can read
help-desk-fetch = Fetch what came, keep it sealed, check who sent it.
    .all = Also what was fetched before
    .every = Do it again every so many seconds, until it is stopped (Ctrl-C or SIGTERM): a device that was withdrawn, or a newer register, then counts here within a minute
help-desk-open = Open and verify one referral.
    .referral = A sealed referral, or the number of one in the inbox
    .format = The form of the document: text to be read here, html for one page to read and print, json for a program
    .out = Write to this file, readable by its owner only, instead of standard output
help-desk-attachment = Write a picture or a recording of a referral to a file.
    .referral = The number of a referral in the inbox
    .number = Which of the attachments, from 1, in the order of the document
    .out = The file to write it to in the clear, readable by its owner only; nothing may have that name
help-desk-list = List what was received.
help-desk-hand-in = Hand in at the hub a file brought on a stick, for the devices that sealed it, and write their receipts.
    .parcel = The file that was brought
    .receipts = Write the receipts into this file, to be brought back
help-desk-reply = Word back on a referral: it was taken up, or is closed.
    .referral = The number of a referral in the inbox
    .state = What became of it: taken-up, somebody works on it; closed, the agency's part is done
    .message = A few words to the worker, in the agency's language: at most 2,000 characters of plain text
    .message-file = The same out of a file
help-desk-erase = Erase every copy of a referral here, and say so to who referred.
    .held-nowhere = Nobody in the agency has this referral, which was made sure of: say that it is erased.
help-desk-devices = List the devices that are believed, those that are not any more, and the codes that wait.
help-desk-settle = Ask no more for what is missing of a device: somebody has looked into it.
    .device = What this desk calls it, or its number
help-desk-withdraw = Withdraw a device, here, at the hub and at every desk: it was lost or stolen.
    .device = What this desk calls it, or its number
help-desk-strike = Believe a device no longer: it was lost or stolen.
    .device = The device's number, as every opened referral of it says
    .unused-codes = Also every one-time code that no device has used yet

## The hub

help-hub-init = Make a hub in an empty folder: its own authority, certificate, receipt keys and store.
    .names = A DNS name or IP address under which devices reach the hub; may be repeated
help-hub-add-agency = Let an agency in. Prints a token, once, if its desk has no keys to sign with.
    .agency = The `agency.json` that the agency's desk made
help-hub-update-agency = Take a new description of an agency that is here, with other names for instance. Its token stays.
    .agency = The `agency.json` that the agency's desk made
help-hub-deployment = Write the settings file that devices and desks need.
    .name = What people call the deployment
    .url = Where devices reach the hub: `https://host[:port]`
    .demonstration = Mark it as practice: nothing that is sent is a real case
    .publishers = Somebody whose protocols devices may install: what `repere protocol keygen` printed; may be repeated
    .inactive-days = Have devices delete a screening so many days after its last change; announced two weeks ahead
    .delivered-days = Have devices delete a screening so many days after all that was referred of it was received
    .out = The file to write; `-` writes to standard output
help-hub-keys = Write the public keys of the hub, for those who sign the register; makes those of timestamps if they are missing.
    .url = Where devices reach the hub: `https://host[:port]`
    .name = What the hub is called in the register; without it, the host
    .out = The file to write; `-` writes to standard output
help-hub-register = Take a signed register, and give it to devices and desks. May be done while the hub serves.
    .register = The register's file
    .id = For the first register: its id, which those who signed it say by another way
help-hub-serve = Answer devices and desks until stopped (Ctrl-C or SIGTERM).
    .listen = The address and port to listen on; port 0 takes a free one
    .balancers = The address of a load balancer, which says for whom it speaks (PROXY protocol, version 2); may be repeated. From these addresses nothing else is taken, and from no other one is it believed
    .observe = The address of this machine at which to ask how the hub is, without TLS: `/livez`, `/readyz`, and `/metrics` for Prometheus; port 0 takes a free one
    .json = Print the address as JSON
    .log = What to write to standard error, one JSON object a line, never anything about a person: none, nothing; problems, what to look into; all, every request too
help-hub-renew = Make a new certificate from the same authority; settings files stay good.
help-hub-rotate = Make anew what the hub is known by, without anybody joining again.
    .authority = A new authority, which the one before vouches for, and its certificate; needs "authority.key"
    .receipts = New keys for receipts, in use once the register names them
    .timestamps = New keys for timestamps, in use once the register names them
help-hub-status = Say what ends, and when: the certificate, the authority, the register. The exit code is 1 where there is something to do.
    .format = The form: text to read here, json for a program
help-hub-verify = Check that what the hub keeps is true to its log: every receipt, every entry, nothing twice. The exit code is 1 where something is missing or different.
    .checkpoints = A signed checkpoint of the log that was kept elsewhere: after a restore, tells what is missing. May be given several times

## A line that cannot be read

usage-missing-argument = Missing: { $arguments }
usage-missing-value = A value is missing after { $argument }.
usage-missing-command = A command is missing after `{ $command }`.
usage-unknown-argument = There is no argument `{ $argument }` here.
usage-unknown-command = There is no command `{ $command }`.
usage-bad-value = The value `{ $value }` does not fit { $argument }.
usage-too-many-values = There is one value too many for { $argument }: `{ $value }`
usage-wrong-number = { $argument } has the wrong number of values.
usage-twice = { $argument } can be given only once.
usage-conflict = { $argument } does not go with { $other }.
usage-no-equals = There must be an equals sign between { $argument } and its value.
usage-not-text = The line has bytes that are no text.
usage-other = The line cannot be read.
usage-possible = One of: { $values }
usage-more = For more: `{ $command } --help`

## The terminal

terminal-cannot-write = Standard output could not be written ({ $reason }).
    .fix = Check where it leads and how much space is left.
terminal-no-runtime = The system has nothing to open a connection with ({ $reason }).
    .fix = Close other programs, then try again.

## The directory

help-directory = Check, try, compare and sign the directory of a deployment: numbers, duties, rights, roles.
    .path = The folder of a directory
help-directory-new = Copy Repère’s directory as the next edition, to be changed.
    .dir = The folder to make. It must not exist yet
help-directory-check = Check a directory and show each problem, where it is and how to put it right.
    .deny-warnings = Fail also for what should only be looked at
    .unverified = Say one by one what nobody has verified
help-directory-test = Run the cases of a directory.
help-directory-diff = Say in words what a new edition changes.
    .old = The directory before
    .new = The directory after
help-directory-sign = Sign a directory, as one file that devices install.
    .key = The publisher’s secret keys, as `repere protocol keygen` wrote them
    .unsigned = Sign with nobody’s keys: only a demonstration takes it
    .out = The file to write. By default, the directory’s id and edition, in this folder
help-directory-verify = Say who signed a directory, and whether it is as it was.
    .file = A `.repere-directory` file
    .publishers = A publisher who is trusted: what `repere protocol keygen` printed; can be repeated

## The register

help-authority = Keep the register: whom a deployment believes, signed by several people.
    .dir = The register’s folder
    .agency = The file `agency.json` that the agency’s desk made
    .id = The agency’s id
    .registrar = Its desk lets devices in, too
    .hubs = The file of a hub’s keys; may be repeated
    .deployment-threshold = How many of them have to sign the deployment. By default as many as for the root
    .format = The form: text to read, json for a program
help-authority-keygen = Make the keys of somebody who signs: the secret ones in a file, the public ones beside it.
    .name = That person’s name
    .out = The file of secret keys to write, such as `anne.key`; the public ones go to `anne.public.json`
help-authority-init = Begin a register: the first root and the first deployment, to be signed.
    .dir = The folder to make
    .root = Who signs the root: the public keys of one person or several
    .threshold = How many of them have to sign
    .deployment-signers = Who signs the deployment. By default the same people
    .settings = The settings file of a deployment of before, which goes on this way
    .name = What people call the deployment
    .demonstration = Mark it as practice: nothing that is sent is a real case
    .agencies = The file `agency.json` of an agency; may be repeated
    .registrar = The desks of these agencies let devices in, too
    .after =
        Example:
          repere authority init --dir register --root anne.public.json ben.public.json zoe.public.json --threshold 2 --hub hub-keys.json --name "Inspection" --agency agency.json --registrar
              Two of three people have to sign; if one loses the keys, the other two go on.
help-authority-sign = Say in words what waits for a signature, then sign it.
    .key = The secret keys, as `repere authority keygen` wrote them
    .only-show = Sign nothing, only say what waits
help-authority-rotate = Write the next root: other people, other keys, or a later end.
    .add-root = Somebody who signs the root from here on: the public keys; may be repeated
    .remove-root = Somebody who does not sign it any more: the name, or the fingerprint of the keys; may be repeated
    .threshold = How many people have to sign the root. By default as many as before
    .add-deployment-signer = Somebody who signs the deployment from here on: the public keys; may be repeated
    .remove-deployment-signer = Somebody who does not sign it any more: the name, or the fingerprint of the keys; may be repeated
    .deployment-threshold = How many people have to sign the deployment. By default as many as before
    .hubs = A hub that confirms the register from here on, in the place of those of before: the file of its keys; may be repeated
    .void-deployment = Keys were stolen: nothing that was signed for the deployment so far is good any more
    .void-timestamps = The hub’s keys were stolen: nothing that it has confirmed so far is good any more
help-authority-agency = To whom devices refer: add, close, open again or describe an agency.
help-authority-agency-add = Add an agency.
help-authority-agency-close = Close an agency: no device refers to it any more.
    .why = Why, in one line that users will read
help-authority-agency-open = Open an agency again that was closed.
help-authority-agency-key = Take a new description of an agency: another key, other words.
    .reserve = Only put its keys in reserve: hubs and devices know them, and nothing is sealed to them yet
    .until = Until the evening of this day (YYYY-MM-DD, UTC), what is sealed to the key of before is still received, and what was signed with the keys of before still counts; without it, nothing
help-authority-agency-withdraw-key = Withdraw a key of an agency, in reserve or of before: what is sealed to it is received no more, what is signed with it counts no more.
    .key = The fingerprint of the key, which the words of an edition say
help-authority-registrar = Which desks let devices in.
help-authority-registrar-add = Let the desk of an agency let devices in.
help-authority-registrar-remove = Let a desk let devices in no more: those that it alone has let in are not believed any more.
help-authority-registrar-epoch = The keys of a desk were stolen: what it has said of devices is void, and it has to let them in anew.
help-authority-publisher = Whose protocols and directories devices install.
help-authority-publisher-add = Add a publisher.
    .file = What `repere protocol keygen` printed
help-authority-publisher-remove = Take a publisher away.
    .name = The name, or the fingerprint of the keys
help-authority-settings = Change the rest of the deployment: its name, the hub, how long things are kept; or renew it.
    .name = What people call the deployment
    .hub-urls = Where devices reach the hub, in the place of what was there; may be repeated
    .hubs = The file of a hub’s keys, in the place of all those of before; may be repeated
    .also-hubs = The file of a hub’s keys to add: the keys of before stay good; may be repeated
    .inactive-days = Have devices delete a screening so many days after its last change
    .delivered-days = Have devices delete a screening so many days after all that was sent of it was received
    .no-retention = Have devices delete nothing any more
    .renew = Write the deployment anew even if nothing changes, with a later end
help-authority-files = Name files of the deployment, by their hash.
help-authority-files-add = Name a file, or its new content.
    .file = The file
    .called = What to call it. By default its own name
help-authority-files-remove = Name a file no more.
    .name = Its name
help-authority-files-check = Compare a file with the one that a register names.
    .file = The file
    .register = The register file, or the register.json of a desk
    .called = The name that the register has for it. By default its own name
help-authority-take = Take over texts and signatures of another copy of the folder.
    .from = The other copy
help-authority-discard = Set aside what waits for signatures and should not get them.
help-authority-status = Say what is signed and by whom, what is missing, and what ends in 90, 30 or 7 days.
help-authority-diff = Say in words what a text, or a register, changes of another.
    .old = The one of before
    .new = The one of after
help-authority-compare = Say whether two registers, which two people hold, contradict each other: two texts under one number. The exit code is 1 where they do.
    .one = The register file that one holds: that of a desk, of a hub, or from a stick
    .other = The one that the other holds
    .format = The form: text to read here, json for a program
