// From a result to the agency's desk, and what goes wrong on the way: enrolment, preview, sealing,
// the outbox with and without a hub, a used code, a page that is not the hub.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
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
import {
  OF_CONCERN,
  answerAll,
  begin,
  button,
  command,
  enrol,
  firstStart,
  skipTour,
  unlock,
} from './walk.mjs';

after(closeBrowser);

/** A hostile note: it must arrive, and be shown everywhere, as what it is: text. */
const HOSTILE = `<img src=x onerror="document.title='pwned'"><script>document.title='pwned'</script> \u202Eabc\u202C « Il me le rendra. »`;

async function toResult(page, w, respondent, note) {
  const first = await begin(page, w, respondent);
  await answerAll(page, w, first, OF_CONCERN, async (id) => {
    if (id !== 'papers-held-by' || !note) return;
    if (!(await page.locator('#note').isVisible())) await button(page, w('note-and-words')).click();
    await command(page, 'set-note', () => page.locator('#note').fill(note));
  });
  const result = await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
  await page.getByRole('heading', { name: result.outcome.title.text }).waitFor();
  return result;
}

const AGENCY = 'Comité d’accueil';

/** Words that name the agency, which the page isolates where it runs the other way. */
function naming(w, id) {
  const plain = w(id, { agency: AGENCY }).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(plain.replace(AGENCY, `\u2068?${AGENCY}\u2069?`));
}

/** Opens the referral page, consents, and gives back the preview. */
async function compose(page, w) {
  await button(page, w('result-refer')).click();
  await page.getByRole('heading', { name: w('referral-title') }).waitFor();
  await page.getByText(naming(w, 'preview-title')).waitFor();
  await page
    .getByRole('radio', { name: naming(w, 'referral-consent-to') })
    .or(page.getByRole('radio', { name: w('referral-consent') }))
    .first()
    .check({ force: true });
}

const outbox = async (page, w) => {
  await button(page, w('referral-home')).click();
  await page.getByRole('navigation').getByRole('button').last().click();
  await page.getByRole('heading', { name: w('outbox-title'), exact: true }).waitFor();
};

/** Waits until the outbox is in one state; asks for it as a worker would, while there is something to send. */
async function untilState(page, w, state) {
  for (let tries = 0; tries < 120; tries += 1) {
    const [item] = page.outbox;
    if (item?.state === state) return item;
    const send = button(page, w('outbox-send'));
    if (await send.isVisible()) await send.click({ timeout: 1000 }).catch(() => {});
    await page.waitForTimeout(250);
  }
  return assert.fail(`the referral does not become ${state}`);
}

const SIZES = { phone: PHONE, desktop: DESKTOP };
for (const [locale, size] of LOCALES.flatMap((locale) => Object.keys(SIZES).map((size) => [locale, size]))) {
  test(`a referral reaches the desk, in ${locale} on a ${size}`, async (t) => {
    const w = wordsOf(locale);
    const deployment = await startDeployment(t);
    const { address } = await startApp(t);
    const page = await openPage(t, address, { size: SIZES[size] });
    const look = async (name) => {
      await accessible(page, `${name} (${locale}, ${size})`);
      await shot(page, `${locale}-${size}-${name}`);
    };
    await firstStart(page, w, locale);
    const code = await deployment.code();
    const status = await enrol(page, w, deployment, code);
    assert.equal(status.deployment.name, 'Essai');
    await skipTour(page, w);
    await page.getByRole('heading', { name: w('home-title'), exact: true }).waitFor();

    // No network: the hub is gone while the worker talks and seals.
    await deployment.stop();
    await toResult(page, w, locale === 'ar' ? 'ro' : 'ar', HOSTILE);
    await compose(page, w);
    await page
      .locator('label', { hasText: w('share-answers') })
      .first()
      .click();
    await page
      .locator('label', { hasText: w('share-notes') })
      .first()
      .click();
    await page.getByText('<img src=x', { exact: false }).first().waitFor();
    await look('referral');

    // Hidden in the middle of it: what was chosen is still there, and nothing was sealed.
    await command(page, 'lock', () => page.keyboard.press('Escape'));
    await unlock(page, w);
    await page.getByRole('button', { name: /^K1/ }).click();
    await button(page, w('result-refer')).click();
    await page.getByText('<img src=x', { exact: false }).first().waitFor();
    assert.ok(await page.locator('input[name="basis"][value="consent"]').isChecked());
    const sealed = await command(page, 'queue-referral', () => button(page, w('referral-seal')).click());
    assert.equal(sealed.state, 'waiting');
    await page.getByRole('heading', { name: naming(w, 'sealed-title-waiting') }).waitFor();
    await look('sealed');
    await outbox(page, w);
    const tried = await command(page, 'send-outbox', () => button(page, w('outbox-send')).click());
    assert.equal(tried[0].state, 'waiting');
    assert.equal(tried[0].problem.code, 'offline');
    await page.getByText(w('error-offline'), { exact: false }).waitFor();
    await look('outbox-offline');

    await deployment.start();
    const received = await untilState(page, w, 'received');
    assert.ok(received.receivedAt);
    await page.getByText(w('outbox-state-received'), { exact: false }).first().waitFor();
    await look('outbox-received');

    const [fetched] = JSON.parse(
      await repere('desk', 'fetch', '--dir', deployment.desk, '--format', 'json'),
    ).referrals;
    assert.equal(fetched.referral, sealed.referral);
    const opened = JSON.parse(
      await repere('desk', 'open', sealed.referral, '--dir', deployment.desk, '--format', 'json'),
    );
    assert.equal(opened.verified, true);
    assert.equal(opened.document.assessment.outcome, 'situation-of-concern');
    assert.equal(opened.document.facts.vic_TraffickingStatus, 'PossibleVictimOfTrafficking');
    assert.equal(opened.document.notes[0].note, HOSTILE);

    const sheet = join(deployment.folder, 'opened.html');
    await repere(
      'desk',
      'open',
      sealed.referral,
      '--dir',
      deployment.desk,
      '--format',
      'html',
      '--out',
      sheet,
    );
    await page.goto(`file://${sheet}`);
    assert.notEqual(await page.title(), 'pwned');
    assert.equal(await page.locator('img, script').count(), 0);
    await shot(page, `desk-${locale}-${size}`);
  });
}

test('a consent for one agency counts for no other', async (t) => {
  const w = wordsOf('fr');
  const deployment = await startDeployment(t, { others: ['autre'] });
  const page = await openPage(t, (await startApp(t)).address);
  await firstStart(page, w, 'fr');
  await enrol(page, w, deployment);
  await skipTour(page, w);
  const result = await toResult(page, w, 'fr');
  const consent = page.locator('input[name="basis"][value="consent"]');
  const open = () => button(page, w('result-refer')).click();
  await open();
  await page.locator('input[name="agency"][value="ccem"]').check({ force: true });
  await consent.check({ force: true });
  await page.getByRole('switch', { name: w('share-identity') }).check();
  await page.locator('#first-name').fill('Aïcha');
  await page.locator('input[name="agency"][value="autre"]').check({ force: true });
  await page.locator('input[name="basis"]:not(:checked)').nth(1).waitFor();
  assert.equal(await consent.isChecked(), false);
  assert.equal(await page.locator('#first-name').inputValue(), 'Aïcha', 'what was written is not lost');
  await button(page, w('referral-seal')).click();
  await page.getByText(w('referral-basis-missing')).waitFor();

  // Nor after hiding, when the draft comes back.
  await command(page, 'lock', () => page.keyboard.press('Escape'));
  await unlock(page, w);
  await command(page, 'show-result', () =>
    page.getByRole('button', { name: new RegExp(`^${result.screening.code}\\b`) }).click(),
  );
  await open();
  await page.locator('input[name="agency"][value="autre"]:checked').waitFor();
  assert.deepEqual(
    [await consent.isChecked(), await page.locator('#first-name').inputValue()],
    [false, 'Aïcha'],
  );
});

test('every failure of a referral has its own sentence, and loses nothing', async (t) => {
  const w = wordsOf('fr');
  const deployment = await startDeployment(t);
  const code = await deployment.code();

  const first = await openPage(t, (await startApp(t)).address);
  await firstStart(first, w, 'fr');
  await enrol(first, w, deployment, code);

  const { address } = await startApp(t);
  const page = await openPage(t, address);
  await firstStart(page, w, 'fr');
  const says = async (id, args) => {
    await page.getByText(w(id, args), { exact: false }).waitFor();
    await page.getByText(w(`${id}.fix`), { exact: false }).waitFor();
    page.expectComplaint(/status of 4/);
  };

  await enrol(page, w, deployment, code);
  await says('error-code-used');
  await enrol(page, w, deployment, '00000-00000-00000-00000-00000-00000');
  await says('error-code-for-other-deployment');
  await enrol(page, w, deployment, 'ABCDE-12345');
  await says('error-code-wrong-length', { found: 10 });
  const broken = { settings: join(deployment.folder, 'broken.json') };
  writeFileSync(broken.settings, readFileSync(deployment.settings, 'utf8').slice(0, 200));
  await enrol(page, w, broken, code);
  await says('error-deployment-invalid');
  await deployment.stop();
  await enrol(page, w, deployment, code);
  await says('error-offline');

  // Somebody else answers at the hub's address, with a certificate of their own and a login page.
  const at = new URL(JSON.parse(readFileSync(deployment.settings, 'utf8')).hub_url);
  const { key, cert } = await strangersCertificate(deployment.folder);
  const stranger = createServer({ key, cert }, (_, reply) => reply.end('<html>Wi-Fi</html>'));
  await new Promise((listening) => stranger.listen(Number(at.port), at.hostname, listening));
  t.after(() => stranger.close());
  await enrol(page, w, deployment, code);
  await says('error-not-the-hub');
  await accessible(page, 'an enrolment that failed');
});

/** A certificate by another authority: another hub's. */
async function strangersCertificate(folder) {
  const other = join(folder, 'other');
  await repere('hub', 'init', '--dir', other);
  // One file holds the certificate and its key.
  const pem = readFileSync(join(other, 'server.pem'), 'utf8');
  return { key: pem, cert: pem };
}
