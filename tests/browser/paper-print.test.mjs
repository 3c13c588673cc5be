// What comes out of the printer: every sheet of the app and of the desk, in every language, as a PDF that is read
// and measured. The files stay beside the screenshots, for people to look at.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
  RESPONDENT,
  TARGET,
  closeBrowser,
  directionOf,
  openPage,
  repere,
  startApp,
  startDeployment,
  wordsOf,
} from './app-in-chromium.mjs';
import { button, command, enrol, firstStart, practise, send, skipTour } from './walk.mjs';

after(closeBrowser);

const PDFS = process.env.REPERE_SHOTS ?? join(TARGET, '..', 'screenshots');
const PHONE_NUMBER = '+33 6 12 34 56 78';
const SAID = `On m’a dit de ne pas parler. ${PHONE_NUMBER}`;
/** Ten thousand characters, a third of them one word. */
const LONG = 'Il dort derrière l’atelier. '.repeat(240) + 'é'.repeat(10_000 - 240 * 28);

/** Points of PostScript in a millimetre. */
const MM = 72 / 25.4;
/** What no sheet of the app comes nearer to the edge than, in millimetres. */
const MARGIN = 16;

/** A screening of concern, to its result. */
async function seed(page, interviewerLocale, respondentLocale, { age = '15-17', note, visit } = {}) {
  const begun = await send(page, {
    command: 'begin-screening',
    protocol: 'labour-exploitation',
    interviewerLocale,
    respondentLocale,
    ...(visit && { visit }),
  });
  const screening = begun.screening.id;
  await send(page, { command: 'begin-questions', screening, way: 'questions' });
  for (const [question, answer, provenance] of [
    ['age-band', { code: age }, 'answered'],
    ['work', { code: 'construction' }, 'observed'],
    ['could-refuse', { code: 'yes' }, 'answered'],
    ['hours', { number: 80 }, 'reported'],
    ['rest', { code: 'never' }, 'answered'],
    ['pay', { code: 'nothing' }, 'answered'],
    ['papers-held-by', { code: 'employer' }, 'document'],
    ['papers-back', { code: 'no' }, 'answered'],
    ['free-to-go', { code: 'no' }, 'answered'],
    ['not-free-how', { codes: ['watched', 'permission'] }, 'observed'],
  ]) {
    await send(page, { command: 'record-answer', screening, question, answer, provenance });
  }
  await send(page, { command: 'set-own-words', screening, question: 'hours', words: SAID });
  if (note) await send(page, { command: 'set-note', screening, question: 'work', note });
  return send(page, { command: 'finish-screening', screening });
}

/**
 * What can be compared of a text: the plain form of each letter, without space and without what only steers a
 * direction. Poppler sets space between Arabic letters, turns the ligature of lam and alef round, and gives marks
 * apart from their letters: all three are left out.
 */
const plain = (text) =>
  text
    .normalize('NFKC')
    .replace(
      /[\s\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\u0644\u0627\u0623\u0625\u0622]|[\u064b-\u0652]/g,
      '',
    );

const poppler = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 << 20 });

/**
 * Prints the page that is open. Whatever it is, it holds: A4, every font inside, black on white, nothing in the
 * margins or beyond them, no page without words, none that ends with a heading.
 * @returns what can be read on it, the title of the file, how many pages it has, and what stands at the foot of each.
 */
async function print(page, name) {
  mkdirSync(PDFS, { recursive: true });
  const path = join(PDFS, `paper-${name}.pdf`);
  const headings = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, dt')].map((one) => one.textContent),
  );
  await page.pdf({ path, preferCSSPageSize: true });
  const about = poppler('pdfinfo', path);
  assert.match(about, /Page size: .*A4/, name);
  for (const font of poppler('pdffonts', path).split('\n').slice(2).filter(Boolean))
    assert.match(font, /\byes (yes|no) +(yes|no) +\d/, `${name}: a font is not in the file`);

  // Rough grey pictures: the first pixel is paper, and little is ink.
  const picture = execFileSync('pdftoppm', ['-r', '20', '-gray', '-singlefile', path], {
    maxBuffer: 64 << 20,
  });
  const pixels = picture.subarray(picture.length - 166 * 234);
  assert.equal(pixels[0], 255, `${name} is not white`);
  assert.ok(pixels.filter((one) => one < 128).length < pixels.length / 8, `${name} is dark`);

  const [width, height] = about
    .match(/Page size: +([\d.]+) x ([\d.]+)/)
    .slice(1)
    .map(Number);
  for (const [, left, top, right, bottom, word] of poppler('pdftotext', '-bbox', path, '-').matchAll(
    /<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">([^<]*)/g,
  )) {
    const edge = MARGIN * MM - 1;
    assert.ok(
      left >= edge && right <= width - edge && top >= edge - 6 && bottom <= height - 12,
      `${name}: "${word}" lies in the margin`,
    );
  }
  const sheets = poppler('pdftotext', '-layout', path, '-').split('\f').slice(0, -1);
  assert.equal(sheets.length, Number(about.match(/Pages: +(\d+)/)[1]));
  const isFoot = (line) => /^(K\d+·)?\d+\/\d+$/.test(line);
  const linesOf = (sheet) => sheet.split('\n').map(plain).filter(Boolean);
  for (const [at, sheet] of sheets.entries()) {
    const lines = linesOf(sheet).filter((line) => !isFoot(line));
    assert.ok(lines.length > 0, `${name}: page ${at + 1} is empty`);
    if (at < sheets.length - 1)
      assert.ok(
        !headings.some((one) => plain(one) === lines.at(-1)),
        `${name}: page ${at + 1} ends with "${lines.at(-1)}"`,
      );
  }
  const feet = sheets.map((sheet) => linesOf(sheet).filter(isFoot).at(-1) ?? null);
  return {
    text: plain(poppler('pdftotext', path, '-')),
    pages: sheets.length,
    feet,
    title: (about.match(/^Title:(.*)$/m)?.[1] ?? '').trim(),
  };
}

function holds({ text }, words, name) {
  for (const one of words) assert.ok(text.includes(plain(one)), `${name} does not say "${one}":\n${text}`);
}
function lacks({ text, title }, words, name) {
  assert.equal(title, '–', `${name} has a title: ${title}`);
  for (const one of words)
    assert.ok(!text.toLowerCase().includes(plain(one).toLowerCase()), `${name} says "${one}"`);
}

test('every sheet of a result, as it is printed', async (t) => {
  const { address } = await startApp(t);
  const page = await openPage(t, address, { size: DESKTOP, colorScheme: 'dark' });
  await firstStart(page, wordsOf('fr'), 'fr');
  await practise(page, wordsOf('fr'));

  const toPaper = async (w, code) => {
    await page.reload();
    await command(page, 'show-result', () =>
      page.getByRole('button', { name: new RegExp(`^${code}\\b`) }).click(),
    );
    await button(page, w('paper-open')).click();
    await page.locator('.sheet h1').waitFor();
    // The screen of somebody who needs large letters and much contrast, at night.
    await page.evaluate(() =>
      Object.assign(document.documentElement.dataset, { theme: 'dark', contrast: 'more', text: '200' }),
    );
  };
  const toPerson = async () => {
    await page.locator('.off-paper').getByRole('button').click();
    await page.locator('article').waitFor();
  };

  for (const locale of LOCALES) {
    await t.test(`in ${locale}`, async () => {
      const w = wordsOf(locale);
      await send(page, { command: 'set-interface-locale', interfaceLocale: locale });
      const result = await seed(page, locale, RESPONDENT[locale]);
      const { code } = result.screening;
      await toPaper(w, code);
      assert.equal(await page.evaluate(() => document.documentElement.dir), directionOf(locale));
      const screenOnly = [
        w('paper-print'),
        w('paper-about'),
        w('rights-open', { language: result.screening.respondent.name }),
        'Repère',
      ];

      const file = await print(page, `${locale}-file`);
      holds(
        file,
        [
          code,
          result.protocol.sha256.slice(0, 16),
          PHONE_NUMBER,
          result.outcome.title.text,
          w('paper-answers'),
        ],
        'the file',
      );
      lacks(file, [...screenOnly, w('report-title')], 'the file');
      const feet = [`${code}·1/2`, `${code}·2/2`];
      assert.deepEqual([file.pages, file.feet], [2, feet]);

      await page.getByLabel(w('paper-report')).check({ force: true });
      await page.getByRole('heading', { name: w('report-title') }).waitFor();
      await page.locator('#report-name').fill('Nadia Benali');
      const report = await print(page, `${locale}-report`);
      holds(
        report,
        [
          code,
          PHONE_NUMBER,
          'Nadia Benali',
          w('report-seen'),
          w('report-words'),
          w('report-told'),
          w('report-name'),
        ],
        'the report',
      );
      lacks(report, [...screenOnly, result.outcome.title.text], 'the report');
      assert.deepEqual([report.pages, report.feet], [2, feet]);

      await toPerson();
      const rights = await send(page, { command: 'show-rights', screening: result.screening.id });
      const theirs = wordsOf(RESPONDENT[locale]);
      const person = await print(page, `${locale}-person`);
      holds(person, [rights.title.text, '119', '116 006'], 'the sheet for the person');
      lacks(
        person,
        [
          ...screenOnly,
          theirs('paper-print'),
          code,
          result.protocol.title.text,
          w('rights-back'),
          'exploit',
          'traite',
          'trafic',
          'traffick',
        ],
        'the sheet for the person',
      );
      assert.deepEqual([person.pages, person.feet], [1, [null]]);
    });
  }

  await t.test('with a note of ten thousand characters, and of an adult', async () => {
    const w = wordsOf('fr');
    await send(page, { command: 'set-interface-locale', interfaceLocale: 'fr' });
    const result = await seed(page, 'fr', 'fr', { age: 'adult', note: LONG });
    await toPaper(w, result.screening.code);
    assert.equal(await page.getByLabel(w('paper-report')).count(), 0);
    const file = await print(page, 'fr-file-long');
    assert.equal(file.text.match(/é/g).length > 3000, true);
    assert.ok(file.pages <= 5, `${file.pages} pages`);
    await toPerson();
    assert.equal((await print(page, 'fr-person-adult')).pages, 1);
  });
});

test("the desk's sheets, as they are printed", async (t) => {
  const w = wordsOf('fr');
  const deployment = await startDeployment(t);
  const { address } = await startApp(t);
  const page = await openPage(t, address, { size: DESKTOP, colorScheme: 'dark' });
  await firstStart(page, w, 'fr');
  await enrol(page, w, deployment);
  await skipTour(page, w);
  const { visit } = await send(page, {
    command: 'open-visit',
    about: { place: 'Serres du Val', day: '2026-11-24', sector: 'A_AgricultureForestryAndFishing' },
  });
  const { screening } = await seed(page, 'fr', 'ar', { age: 'adult', note: LONG, visit: visit.id });
  for (const respondent of ['ro', 'fr'])
    await seed(page, 'fr', respondent, { age: 'adult', visit: visit.id });

  const basis = { kind: 'legal-duty', ground: 'Article 40 CPP' };
  const contact = {
    channel: 'call',
    value: PHONE_NUMBER,
    hours: 'Après 20 h',
    askFor: 'Une cousine',
    neverLeaveMessage: true,
    phoneWatched: true,
    other: '',
  };
  const one = {
    screening: screening.id,
    agency: 'ccem',
    basis,
    includeAnswers: true,
    includeNotes: true,
    includeJudgement: true,
    identity: { firstName: 'Maria', secondName: 'Ionescu' },
    safeContact: contact,
  };
  const seen = await send(page, { command: 'preview-referral', draft: one });
  const all = { visit: visit.id, agency: 'ccem', basis, agreed: [], includePlace: true, includeNames: false };
  const seenOfAll = await send(page, { command: 'preview-visit-referral', draft: all });
  const sealed = {
    case: await send(page, {
      command: 'queue-referral',
      draft: one,
      digest: seen.digest,
      referral: seen.referral,
    }),
    visit: await send(page, {
      command: 'queue-visit-referral',
      draft: all,
      digest: seenOfAll.preview.digest,
      referral: seenOfAll.preview.referral,
    }),
  };
  await send(page, { command: 'send-outbox' });
  await repere('desk', 'fetch', '--dir', deployment.desk, '--format', 'json');

  for (const locale of LOCALES) {
    await t.test(`in ${locale}`, async () => {
      const words = wordsOf(locale);
      for (const [kind, item] of Object.entries(sealed)) {
        const sheet = join(deployment.folder, `${kind}-${locale}.html`);
        execFileSync(
          join(TARGET, 'repere'),
          [
            '--lang',
            locale,
            'desk',
            'open',
            item.referral,
            '--dir',
            deployment.desk,
            '--format',
            'html',
            '--out',
            sheet,
          ],
          { stdio: 'ignore' },
        );
        await page.goto(`file://${sheet}`);
        assert.equal(await page.evaluate(() => document.documentElement.dir), directionOf(locale));
        const printed = await print(page, `desk-${kind}-${locale}`);
        const said =
          kind === 'case'
            ? [PHONE_NUMBER, 'Maria', 'document-answers', 'document-notes']
            : ['Serres du Val', 'V1 · K1', 'document-visit-common', 'document-visit-others'];
        holds(
          printed,
          said.map((one) => (one.startsWith('document-') ? words(one) : one)),
          `${kind} in ${locale}`,
        );
        assert.ok(
          printed.pages <= (kind === 'case' ? 6 : 4),
          `${kind} in ${locale} has ${printed.pages} pages`,
        );
      }
    });
  }
});
