### review: draft

## The protocol

title = Financial signs
summary = For labour inspectors and social services: what papers say about where the money goes. Nobody is questioned. The points are set by the authors and have not been measured.

## The parts

section-papers = The papers
section-pay = Pay
section-people = The people
section-firms = The firms
section-bookings = Bookings and accounts
section-assets = What is owned

## The papers

question-looked-at = Papers read
    .observe = Which papers could you read?
    .hint = Tick only what was read. A paper that is not there says nothing by itself: then pass over the questions that depend on it.
    .option-payslips = Payslips
    .option-bank = Transfers, bank statements
    .option-contracts = Contracts of employment
    .option-register = Staff register
    .option-hours = Records of hours, rotas
    .option-declarations = Social security declarations
    .option-invoices = Invoices, subcontracts
    .option-cash-book = Cash book, notebooks
    .option-other = Other papers

## Pay

question-paid-to = Where wages go
    .observe = Where do the wages arrive?
    .hint = Compare the account numbers with one another. A couple or a family may share an account.
    .option-own-account = On each person’s own account
    .option-other-person = With somebody other than the person who works
    .option-shared-account = On one account for at least three people who are not family
    .option-cash = In cash only
    .option-no-trace = No trace of payment

question-account-control = Access to accounts
    .observe = Does somebody else have a hand on the people’s accounts?
    .option-cards = Cards or codes of several people kept together
    .option-mandate = A power of attorney for the employer, a foreman or an intermediary
    .option-none = None of these

question-paid-back = Wages returned
    .observe = Does part of the wages go back to the employer or to an intermediary?
    .hint = A transfer the other way, a withdrawal of the same amount just after pay day, a notebook of repayments.

question-below-minimum = Below the minimum
    .observe = For the hours really worked, is the pay below the legal or agreed minimum?
    .hint = Divide the sum paid by the real hours, not by those written down. The minimum changes: take that of the period.

question-deductions = Deductions
    .observe = What is taken off the pay?
    .hint = Housing or meals may be declared benefits in kind: tick only what is taken off besides, or without a written agreement.
    .option-housing = Housing
    .option-transport = Transport
    .option-tools = Tools, work clothes
    .option-fines = Fines, penalties
    .option-loan = An advance or a loan
    .option-fees = Fees for the job or for papers
    .option-unexplained = Sums without explanation
    .option-none = None of these

question-deductions-half = Weight of the deductions
    .observe = Do the deductions take half of the pay, or more?

question-payslips = Payslips
    .observe = What do the payslips show?
    .option-missing = People at work have none
    .option-no-hours = The hours are not on them
    .option-identical = They are identical for everybody, month after month
    .option-none = None of these

question-hours-recorded = Hours in writing
    .observe = How many hours a week, by the papers?
    .hint = Take the longest week of one person.
    .option-up-to-48 = 48 or fewer
    .option-49-60 = From 49 to 60
    .option-61-or-more = 61 or more
    .option-not-credible = Hours written that are not the real ones
    .option-none-kept = No record

## The people

question-contracts = Contracts
    .observe = What do the contracts of employment show?
    .option-not-found = People at work have none
    .option-after-arrival = Signed after arrival in France, for a job agreed abroad
    .option-language = In a language that the people do not read
    .option-two-versions = Two different versions for the same person
    .option-not-the-work = Another job, place or wage than the real ones
    .option-none = None of these

question-fees = Fees for the job
    .observe = Did the people pay to have this job?
    .hint = Receipts, transfers before the hiring, an agency’s invoices.
    .option-to-recruiter = To an intermediary or an agency
    .option-to-employer = To the employer
    .option-for-papers = For a visa, a work permit, a promise of employment
    .option-none = None of these

question-loans = Debts
    .observe = Do the people owe money to those who employ or recruited them?
    .option-employer = A loan or an advance from the employer
    .option-recruiter = A loan from whoever recruited
    .option-until-paid = The contract or a paper ties the work to the repayment
    .option-grows = The debt grows although the person pays back
    .option-none = None of these

question-identity-papers = Identity papers
    .observe = Are original passports or residence permits kept with the firm’s papers?
    .hint = Copies in the files are ordinary.

question-same-for-many = Shared details
    .observe = Is the same detail used for at least three people who are not family?
    .hint = The address of a hostel or an association is ordinary.
    .option-address = The same address
    .option-phone = The same telephone number
    .option-email = The same e-mail address
    .option-guarantor = The same guarantor or person to contact
    .option-none = None of these

question-young = Under 18
    .observe = Does a date of birth in the papers give less than 18 years?
    .hint = A declared apprenticeship or placement is ordinary. A date in writing may be false, either way.

## The firms

question-declarations = Social security declarations
    .observe = What do the social security declarations show?
    .option-not-made = People at work are not declared
    .option-posted = Posted workers without a declaration or a social security certificate
    .option-fewer-hours = Fewer hours declared than worked
    .option-other-employer = Declared by another firm than the one that directs the work
    .option-none = None of these

question-chain = Subcontracting
    .observe = What do the subcontracts and invoices show?
    .option-levels = Three levels or more between the client and those who work
    .option-labour-only = A subcontractor that supplies nothing but hands
    .option-price = A price too low to pay the wages
    .option-same-people = The same people move from one employer to the next
    .option-none = None of these

question-firm = The firm itself
    .observe = What is known of the firm that employs?
    .hint = From public registers and its own papers.
    .option-no-premises = Neither premises nor equipment, only an address
    .option-short-life = Created lately, or closed and created again
    .option-front-manager = A manager who does not know the business
    .option-many-firms = The same manager or address for many firms
    .option-none = None of these

question-money-out = Money that leaves
    .observe = How does the money go out, by receipts and statements?
    .hint = Sending money to one’s family is ordinary.
    .option-one-sender = One person sends for several
    .option-one-recipient = Several send to one person who is not their family
    .option-after-pay = The account is emptied by the same person just after pay day
    .option-none = None of these

## Bookings and accounts

question-other-papers = Other papers
    .observe = Did you read bookings, or accounts of persons?
    .hint = Only what your office, or the person’s agreement, lets you read. Never search a phone.
    .option-bookings = Bookings: rooms, short lettings, journeys
    .option-accounts = Statements or receipts of persons
    .option-none = No

question-lettings = Rooms and lettings
    .observe = What do the bookings show?
    .hint = A family, a work team or an association book for others too.
    .option-many-in-one-name = Many short stays in one person’s name
    .option-short-and-moving = One town after another, a few nights each time, for other people
    .option-paid-by-another = The stays of several people paid by somebody who does not sleep there
    .option-visitors = Many comings and goings
    .option-none = None of these

question-one-card = One card for several
    .observe = Does one card pay for several people who are not family?
    .option-bookings = Rooms or lettings
    .option-journeys = Journeys
    .option-phones = Telephone top-ups
    .option-none = None of these

question-adverts-paid = Adverts paid for
    .observe = Does somebody often pay advert sites, for several people?
    .hint = Paying for an advert of one’s own is no sign.

question-cash-in = Money that comes in
    .observe = How does the money reach the account?
    .hint = A shop or tips often explain cash.
    .option-small-notes = Frequent deposits of cash in small notes, without a known trade
    .option-many-places = Deposits in different towns
    .option-prepaid = Prepaid cards or vouchers
    .option-passes-on = The money goes on at once to the same person
    .option-none = None of these

## What is owned

question-assets-seen = Assets seen
    .observe = What was seen of what those who have the money own?
    .hint = Owning is no sign. This sheet helps a prosecutor to ask for a seizure together with the inquiry (AGRASC). Write only what was seen or read, and where.
    .option-vehicles = Vehicles
    .option-places = Homes, premises
    .option-firms = Firms
    .option-accounts = Accounts, cards, crypto-assets
    .option-cash = Cash, valuables
    .option-none = Nothing

question-asset-vehicles = Vehicles
    .observe = Which vehicles? Make, plate, who drives.
    .hint = Where it was seen, and when.

question-asset-places = Homes and premises
    .observe = Which homes or premises? Address, in whose name by the papers.
    .hint = Never the address where a victim is sheltered.

question-asset-firms = Firms
    .observe = Which firms? Name, number, manager by the register.

question-asset-accounts = Accounts
    .observe = Which accounts, cards or crypto-assets? Bank or platform, in whose name.
    .hint = Relatives’ names count only if they stand in a paper.

question-asset-cash = Cash and valuables
    .observe = What, about how much, and where?
    .hint = Touch nothing, count nothing in front of people.

## Indications: exploitation

indicator-excessive-hours = Excessive hours of work
indicator-low-or-no-pay = Very low pay or none
indicator-wage-manipulation = Pay cut or given to somebody else
indicator-labour-law-contract-breach = Labour law or contract not respected
indicator-no-social-protection = No social protection

## Indications: coercion

indicator-documents-confiscated = Papers kept by the employer or somebody else
indicator-debt-bondage = A debt to be paid back by working

## Signs: where the money goes

indicator-one-account-for-many = One account for several people
indicator-account-controlled = Accounts or cards in somebody else’s hands
indicator-wages-paid-back = Wages returned to the employer or an intermediary
indicator-money-collected = Money of several people gathered by one
indicator-recruitment-fees = Fees paid to have the job
indicator-same-contact-for-many = The same details for several people
indicator-shell-employer = An employer that hardly exists
indicator-employer-loan = A loan or an advance from those who employ
indicator-pay-without-trace = Pay in cash or without trace
indicator-identical-payslips = Payslips identical for everybody
indicator-declarations-do-not-fit = Social security declarations that do not fit
indicator-subcontracting-hides-employer = Subcontracting that hides the employer
indicator-contract-not-understood = A contract in a language not understood
indicator-contract-after-arrival = A contract signed after arrival
indicator-stays-paid-by-another = Stays of several people paid by another one
indicator-one-card-for-many = One card pays for several people
indicator-lettings-in-one-name = Many short stays in one person’s name
indicator-adverts-paid-for-several = Adverts paid for several people
indicator-cash-without-a-trade = Cash deposited without a known trade
indicator-phones-topped-up-by-one = Telephones of several people topped up by one
indicator-prepaid-vouchers = Prepaid cards or vouchers

dimension-exploitation = Conditions of exploitation
dimension-coercion-at-destination = Coercion at the place
dimension-money-trail = Where the money goes
dimension-money-of-several-people = Money of several people

score-money-signs = Financial signs

## What the papers say

outcome-strong-signs = Many financial signs
    .meaning = Nine points or more, by weights that the authors chose. The papers point the same way: that is enough to go to the hierarchy or the prosecutor. It is neither evidence of trafficking nor evidence against anybody.
outcome-several-signs = Several financial signs
    .meaning = From four to eight points, by weights that the authors chose. Other papers must be read and, above all, the people talked with. It says neither that there is trafficking nor that there is none.
outcome-few-signs = A few signs
    .meaning = From one to three points. A single sign often has another explanation: poor bookkeeping, an arrangement within a family, a breach of labour law.
outcome-none-recorded = No sign recorded
    .meaning = Nothing was recorded in the papers that were read. Papers in order say nothing about what people live through, and what was not read stays unknown.

## And now

next-step-danger-first = If there is immediate danger, call the emergency services or the police before anything else.
next-step-people-first = People before papers: talk with each of them, apart, with the protocol “Work and living conditions”.
next-step-hierarchy-or-prosecutor = Pass it on to the hierarchy or the prosecutor, who is told without delay of a crime or offence (French Code of Criminal Procedure, art. 40; to be verified). Ask for an inquiry into the money together with that into the facts.
next-step-not-tracfin = Tracfin, the French financial intelligence service, is approached by the prosecutor or the hierarchy. Nothing is sent to it from this application.
next-step-seizure = Add the sheet of what is owned: the prosecutor can have assets looked for and seized with the inquiry (AGRASC, the French agency for seized assets; to be verified). Do not look for them yourself.
next-step-record-offences = Labour inspectors: offences can be put on record (French Labour Code, art. L8112-2; to be verified).
next-step-joint-check = Suggest a joint check to the hierarchy, with the social security collectors (Urssaf) or the tax office, for example through the anti-fraud committee (Codaf).
next-step-principal = Look at the client too: it has duties of vigilance (French Labour Code, art. L8222-1 and following; to be verified).
next-step-labour-law = First deal with what is a matter of labour law, and keep the rest in mind for another visit.
next-step-complete = Complete: questions that were passed over stay unknown. Ask for the papers that were missing.
next-step-copies = Take copies only within your powers. Note of each paper what it is, its date and where it was.
next-step-not-warn = Do not let it be guessed what is of interest: an employer who is warned may empty accounts, destroy papers or threaten people.
next-step-facts = Keep to what is written. Note apart what is supposed.

## Alerts

alert-papers-kept = Original identity papers are here. See with the hierarchy how to have them given back without putting the people in danger.
alert-minor = Somebody may be under 18. Protect them first: alert child protection (119). Take a protocol for minors with them.
