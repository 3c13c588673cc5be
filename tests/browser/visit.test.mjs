// A visit, in every language on a phone and on a computer: opened, six interviews, what they have in
// common, the next person by one touch, and its referral to the agency's desk.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
  RESPONDENT,
  PHONE,
  accessible,
  closeBrowser,
  openPage,
  repere,
  shot,
  startApp,
  startDeployment,
  wordsOf,
} from './app-in-chromium.mjs';
import { button, command, enrol, firstStart, practise, send, skipTour, unlock } from './walk.mjs';

after(closeBrowser);

const SIZES = { phone: PHONE, desktop: DESKTOP };
const PLACE = 'Serres du Val';
const NAME = 'Monsieur Ali';
const REHEARSED = 'Le patron est très gentil avec nous.';

/** What somebody answers whose papers are held, or not, and who may name who found the work. */
async function seed(page, visit, interviewerLocale, [respondentLocale, papers, recruiter, words]) {
  const { screening } = await send(page, {
    command: 'begin-screening',
    protocol: 'labour-exploitation',
    interviewerLocale,
    respondentLocale,
    visit,
  });
  await send(page, { command: 'begin-questions', screening: screening.id, way: 'questions' });
  const answers = [
    ['age-band', { code: 'adult' }],
    ['work', { code: 'agriculture' }],
    ['how-found', { codes: ['recruiter'] }],
    ...(recruiter ? [['recruiter-name', { text: recruiter }]] : []),
    ['hours', { number: 70 }],
    ['papers-held-by', papers === null ? { unanswered: 'not-safe-to-ask' } : { code: papers }],
    // Only where the worker has looked as well is it known that papers are not held.
    ...(papers === 'self' ? [['seen', { codes: ['nothing'] }]] : []),
  ];
  for (const [question, answer] of answers) {
    await send(page, {
      command: 'record-answer',
      screening: screening.id,
      question,
      answer,
      provenance: 'answered',
    });
  }
  if (words)
    await send(page, { command: 'set-own-words', screening: screening.id, question: 'hours', words });
  await send(page, { command: 'finish-screening', screening: screening.id });
}

const FIVE = [
  ['ar', 'employer', NAME, REHEARSED],
  ['ro', 'employer', 'monsieur ali', 'le patron est très gentil avec nous'],
  ['ro', 'employer', 'M. Ben', null],
  ['fr', 'self', 'MONSIEUR  ALI', REHEARSED],
  ['ar', null, null, null],
];

/** From the list to the empty page of a visit. */
async function openVisit(page, w, look) {
  await button(page, w('visit-home-open')).click();
  await page.getByRole('heading', { name: w('visit-new-title') }).waitFor();
  await page.locator('#place').fill(PLACE);
  await page.locator('#sector').selectOption('A_AgricultureForestryAndFishing');
  await look('about');
  const view = await command(page, 'open-visit', () => button(page, w('visit-begin')).click());
  await page.getByRole('heading', { name: PLACE }).waitFor();
  return view.visit.id;
}

/** Leaves the visit for the list and comes back, so that the page shows what was added meanwhile. */
async function again(page, w, look) {
  await button(page, w('action-back')).click();
  await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
  await page.locator('button.visit').first().waitFor();
  await look('home');
  const view = await command(page, 'show-visit', () => page.locator('button.visit').first().click());
  await page.getByRole('heading', { name: PLACE }).waitFor();
  return view;
}

const text = (page) => page.evaluate(() => document.body.innerText.toLowerCase());

for (const locale of LOCALES) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`a visit in ${locale} on a ${size}`, async (t) => {
      const w = wordsOf(locale);
      const { address } = await startApp(t);
      const page = await openPage(t, address, { size: viewport });
      const look = async (name) => {
        await accessible(page, `${name} (${locale}, ${size})`);
        await shot(page, `visit-${locale}-${size}-${name}`);
      };
      await firstStart(page, w, locale);
      await practise(page, w);
      const visit = await openVisit(page, w, look);
      await page.getByRole('heading', { name: w('visit-none') }).waitFor();
      await look('empty');

      // The first: everything is chosen, and putting it aside leads back to the visit.
      await button(page, w('visit-next')).click();
      await page.locator('input[name="protocol"][value="labour-exploitation"]').check({ force: true });
      await page.locator(`input[name="respondent"][value="${RESPONDENT[locale]}"]`).check({ force: true });
      await command(page, 'begin-screening', () => button(page, w('new-begin')).click());
      await command(page, 'begin-questions', () => button(page, w('before-skip')).click());
      await page.locator('[data-question]').waitFor();
      await command(page, 'show-visit', () => button(page, w('pause')).first().click());
      await page.getByRole('heading', { name: PLACE }).waitFor();
      await page.getByText(w('home-resume'), { exact: true }).waitFor();

      for (const one of FIVE) await seed(page, visit, locale, one);
      const view = await again(page, w, look);
      const [common] = view.common;
      assert.equal(common.interviews, 5, 'who has not answered is not compared');
      const papers = common.indications.find((one) => one.id === 'documents-confiscated');
      assert.deepEqual(
        [papers.present, papers.settled, papers.unknown],
        [3, 4, 1],
        'not safe to ask is not a no',
      );
      assert.deepEqual([common.named[0].interviews, common.named[0].naming], [3, 4]);
      assert.equal(common.said[0].interviews, 3);
      await look('visit');
      const cells = page.locator('.share[role="img"]:has(.open)').first();
      for (const [kind, count] of [
        ['full', 3],
        ['open', 1],
        ['none', 1],
      ])
        assert.equal(await cells.locator(`.${kind}`).count(), count, kind);

      // Over a shoulder there is neither a name nor a sentence, and no word of what this is about.
      const seen = await text(page);
      for (const hidden of ['ali\\b', 'gentil', 'traite', 'trafficking', 'victim']) {
        assert.ok(!new RegExp(`\\b${hidden}`).test(seen), hidden);
      }
      await page.locator('summary', { hasText: w('visit-named-recruiter') }).click();
      assert.doesNotMatch(await text(page), /monsieur/, 'codes first, the name only where it is asked for');
      await button(page, w('visit-name-show')).click();
      assert.match(await text(page), /monsieur/);
      await page.locator('summary', { hasText: w('visit-said') }).click();
      await button(page, w('visit-words-show')).click();
      assert.match(await text(page), /gentil/);
      await look('shown');
      await button(page, w('visit-name-hide')).click();
      assert.doesNotMatch(await text(page), /monsieur/);

      // The next: one touch on a language, those of the visit first.
      await button(page, w('visit-next')).click();
      await page.getByRole('heading', { name: w('visit-next') }).waitFor();
      await look('next');
      const begun = await command(page, 'begin-screening', () =>
        page.locator('button.language').first().click(),
      );
      assert.equal(begun.screening.respondent.locale, 'ar');
      assert.equal(begun.screening.interviewer.locale, locale);
      await page.getByRole('heading', { name: w('before-safe') }).waitFor();
      await command(page, 'show-visit', () => button(page, w('action-back')).click());
      await page.getByRole('heading', { name: PLACE }).waitFor();

      // A result leads back to the visit; closing can be undone.
      const result = await command(page, 'show-result', () =>
        page.getByRole('button', { name: /^K3\b/ }).click(),
      );
      await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
      await command(page, 'show-visit', () => button(page, w('action-back')).click());
      await command(page, 'close-visit', () => button(page, w('visit-close')).click());
      await page.getByText(w('visit-closed')).waitFor();
      assert.equal(await button(page, w('visit-next')).count(), 0);
      await command(page, 'reopen-visit', () => button(page, w('visit-reopen')).click());
      await button(page, w('visit-next')).waitFor();
    });
  }
}

for (const [locale, size] of LOCALES.flatMap((locale) => Object.keys(SIZES).map((size) => [locale, size]))) {
  test(`a visit is referred, in ${locale} on a ${size}`, async (t) => {
    const w = wordsOf(locale);
    const deployment = await startDeployment(t);
    const { address } = await startApp(t);
    const page = await openPage(t, address, { size: SIZES[size] });
    const look = async (name) => {
      await accessible(page, `${name} (${locale}, ${size})`);
      await shot(page, `visit-${locale}-${size}-${name}`);
    };
    await firstStart(page, w, locale);
    await enrol(page, w, deployment);
    await skipTour(page, w);
    await button(page, w('visit-home-open')).waitFor();
    const visit = await openVisit(page, w, async () => {});
    for (const one of FIVE) await seed(page, visit, locale, one);
    await again(page, w, async () => {});

    await button(page, w('visit-refer')).click();
    await page.getByRole('heading', { name: w('visit-refer') }).waitFor();
    await page.locator('input[value="consent"]').check({ force: true });
    await button(page, w('referral-seal')).click();
    await page.getByText(w('visit-refer-nobody')).waitFor();
    const seen = await command(page, 'preview-visit-referral', () =>
      page.locator('input[type="checkbox"]:not([role])').first().check({ force: true }),
    );
    assert.deepEqual([seen.told, seen.counted], [['K5'], ['K1', 'K2', 'K3', 'K4']]);
    await page.locator('#preview-title').waitFor();
    await look('refer-consent');

    // Of whom nobody is told any more, nothing stays on the page.
    await page.locator('input[type="checkbox"]:not([role])').first().uncheck({ force: true });
    await page.locator('#preview-title').waitFor({ state: 'detached' });

    // A duty tells of all; names only because it is chosen.
    await page.locator('input[value="legal-duty"]').check({ force: true });
    await command(page, 'preview-visit-referral', () => page.locator('#ground').fill('Article 40 CPP'));
    assert.doesNotMatch(await text(page), /monsieur/);
    const named = await command(page, 'preview-visit-referral', () =>
      page.getByRole('switch', { name: w('visit-share-names') }).check(),
    );
    assert.deepEqual(named.counted, []);
    await page
      .locator('dd', { hasText: /monsieur/i })
      .first()
      .waitFor();
    await look('refer-duty');

    // Hidden in the middle of it: what was chosen is still there, and nothing was sealed.
    await command(page, 'lock', () => page.keyboard.press('Escape'));
    await unlock(page, w);
    await command(page, 'show-visit', () => page.locator('section button.visit').first().click());
    await button(page, w('visit-refer')).click();
    await page.locator('#ground').waitFor();
    assert.equal(await page.locator('#ground').inputValue(), 'Article 40 CPP');
    const item = await command(page, 'queue-visit-referral', () => button(page, w('referral-seal')).click());
    assert.equal(item.code, 'V1');
    await send(page, { command: 'send-outbox' });
    await button(page, w('visit-refer-back')).click();
    await page.getByRole('heading', { name: w('visit-referrals') }).waitFor();
    await look('referred');

    await repere('desk', 'fetch', '--dir', deployment.desk, '--format', 'json');
    const sheet = join(deployment.folder, 'opened.html');
    await repere('desk', 'open', item.referral, '--dir', deployment.desk, '--format', 'html', '--out', sheet);
    const read = readFileSync(sheet, 'utf8');
    assert.match(read, /monsieur/i);
    for (const said of [
      'V1',
      wordsOf('en')('document-visit-common'),
      wordsOf('en')('document-visit-others'),
    ]) {
      assert.ok(read.includes(said), said);
    }
    assert.ok(!read.includes('gentil'), 'a sentence never leaves');
    await page.goto(`file://${sheet}`);
    await shot(page, `visit-desk-${locale}`);
  });
}

test('a half-typed visit is there after hiding, and gone once it is kept or left', async (t) => {
  const w = wordsOf('fr');
  const page = await openPage(t, (await startApp(t)).address);
  await firstStart(page, w, 'fr');
  await practise(page, w);
  const [place, day, sector] = ['#place', '#day', '#sector'].map((id) => page.locator(id));
  const hide = async () => {
    await command(page, 'lock', () => page.keyboard.press('Escape'));
    await unlock(page, w);
    await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();
  };
  const form = () => command(page, 'show-visit-form', () => button(page, w('visit-home-open')).click());
  const fields = async () => {
    await place.waitFor();
    return Promise.all([place, day, sector].map((one) => one.inputValue()));
  };

  await form();
  const empty = await fields();
  await place.fill(PLACE);
  await day.fill('2026-11-20');
  await sector.selectOption('F_Construction');
  await hide();
  await form();
  assert.deepEqual(await fields(), [PLACE, '2026-11-20', 'F_Construction']);

  // Left on purpose.
  await button(page, w('action-back')).click();
  await button(page, w('visit-home-open')).waitFor();
  await form();
  assert.deepEqual(await fields(), empty);

  // Opened after hiding: the next one begins empty.
  await place.fill(PLACE);
  await hide();
  await form();
  await command(page, 'open-visit', () => button(page, w('visit-begin')).click());
  await page.getByRole('heading', { name: PLACE }).waitFor();

  // One that is changed keeps its own words apart from a new one's.
  await command(page, 'show-visit-form', () => button(page, w('visit-change')).click());
  await place.fill('Serres du Mont');
  await hide();
  await form();
  assert.deepEqual(await fields(), empty);
  await button(page, w('action-back')).click();
  await command(page, 'show-visit', () => page.locator('button.visit').first().click());
  await command(page, 'show-visit-form', () => button(page, w('visit-change')).click());
  assert.equal((await fields())[0], 'Serres du Mont');
  await command(page, 'change-visit', () => button(page, w('visit-keep')).click());
  await page.getByRole('heading', { name: 'Serres du Mont' }).waitFor();
});
