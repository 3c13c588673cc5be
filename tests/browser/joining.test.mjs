// What one joins is shown before it is joined, and joining another deployment sends nothing of what waited for the
// first one: it has to be looked at and sealed again.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  DESKTOP,
  LOCALES,
  RESPONDENT,
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
  answerAll,
  begin,
  button,
  command,
  enrol,
  firstStart,
  lookAtJoining,
  skipTour,
  unlock,
} from './walk.mjs';

after(closeBrowser);

const SIZES = { phone: { width: 360, height: 640 }, desktop: DESKTOP };

/** Everything that the page shows of what one would join is in view, or one scroll away, and can be said no to. */
async function preview(page, w, deployment, look) {
  const shown = await lookAtJoining(page, w, deployment);
  await page.getByRole('heading', { name: w('joining-title') }).waitFor();
  const part = page.locator('[data-joining]');
  await part.getByText(shown.name, { exact: true }).waitFor();
  for (const agency of shown.agencies) await part.getByText(agency.name, { exact: true }).waitFor();
  await part.getByText(shown.hubs[0].replace('https://', ''), { exact: true }).waitFor();
  await look('joining');
  return shown;
}

/** From a screening to a referral that waits, because the hub is away. */
async function referWithoutHub(page, w, locale, deployment) {
  const first = await begin(page, w, RESPONDENT[locale]);
  await answerAll(page, w, first, {});
  await command(page, 'finish-screening', () => button(page, w('end-finish')).click());
  await deployment.stop();
  await button(page, w('result-refer')).click();
  await page.getByRole('heading', { name: w('referral-title') }).waitFor();
  await page.locator('input[name="basis"][value="consent"]').check({ force: true });
  await page.locator('[aria-busy="false"] section').waitFor();
  await command(page, 'queue-referral', () => button(page, w('referral-seal')).click());
  await button(page, w('referral-home')).click();
}

for (const [locale, size] of LOCALES.flatMap((locale) => Object.keys(SIZES).map((size) => [locale, size]))) {
  test(`another deployment is seen, joined, and given nothing of the first, in ${locale} on a ${size}`, async (t) => {
    const w = wordsOf(locale);
    const [first, second] = await Promise.all([startDeployment(t), startDeployment(t)]);
    const page = await openPage(t, (await startApp(t)).address, { size: SIZES[size] });
    const look = async (name) => {
      // What has no words in a language is drawn in these brackets.
      assert.doesNotMatch(await page.locator('body').innerText(), /⟨/);
      await accessible(page, `${name} (${locale}, ${size})`);
      await shot(page, `${locale}-${size}-${name}`);
    };
    await firstStart(page, w, locale);

    // Said no to, the form is there again with what was typed; said yes to, it is joined.
    await preview(page, w, first, look);
    await button(page, w('joining-no')).click();
    await page.locator('#enrol-code').waitFor();
    await enrol(page, w, first);
    await skipTour(page, w);
    await referWithoutHub(page, w, locale, first);

    await button(page, w('settings-title')).click();
    await page.getByText(w('settings-join-again')).click();
    await page.locator('#enrol-code').waitFor();
    const shown = await preview(page, w, second, (name) => look(`${name}-again`));
    assert.equal(shown.present.same, false);
    await page
      .locator('[data-present]')
      .getByText(w('joining-waiting', { count: 1 }))
      .waitFor();
    await command(page, 'enrol', () => button(page, w('enrol-join')).click());
    await button(page, w('action-back')).first().click();

    const again = button(page, w('home-seal-again', { count: 1 }));
    await again.waitFor();
    await look('home-seal-again');
    await again.click();
    await page.getByText(w('outbox-state-seal-again'), { exact: true }).waitFor();
    await look('outbox-seal-again');
    await button(page, w('outbox-seal-again')).click();
    await page.getByRole('heading', { name: w('referral-title') }).waitFor();
    // What was agreed to then is asked anew.
    assert.equal(await page.locator('input[name="basis"]:checked').count(), 0);
    await page.locator('input[name="basis"][value="consent"]').check({ force: true });
    await page.locator('[aria-busy="false"] section').waitFor();
    await command(page, 'queue-referral', () => button(page, w('referral-seal')).click());
    await button(page, w('referral-home')).click();
    await page.getByRole('navigation').getByRole('button').last().click();
    await page.getByText(w('outbox-state-withdrawn'), { exact: true }).waitFor();
    assert.equal(await page.getByText(w('outbox-state-seal-again'), { exact: true }).count(), 0);
  });
}

/** A deployment that goes on with a register: Anne signs it, the hub serves it, the desk follows it. */
async function startRegister(test) {
  const deployment = await startDeployment(test);
  const { folder, hub, desk, settings } = deployment;
  const at = (name) => join(folder, name);
  const keys = ['--name', 'Hub', '--url', JSON.parse(readFileSync(settings, 'utf8')).hub_url];
  await repere('hub', 'keys', '--dir', hub, ...keys, '--out', at('hub-keys.json'));
  await repere('authority', 'keygen', '--name', 'Anne', '--out', at('anne.key'));
  const register = at('register');
  const signs = ['--root', at('anne.public.json'), '--threshold', '1', '--hub', at('hub-keys.json')];
  await repere('authority', 'init', '--dir', register, ...signs, '--settings', settings);
  const sign = () => repere('authority', 'sign', '--dir', register, '--key', at('anne.key'));
  const file = join(register, 'register.json');
  await sign();
  const { roots } = JSON.parse(readFileSync(file, 'utf8'));
  const text = Buffer.from(roots[0].payload, 'base64');
  const id = Buffer.from(await crypto.subtle.digest('SHA-256', text)).toString('hex');
  await repere('hub', 'register', '--dir', hub, file, '--id', id);
  await repere('desk', 'connect', '--dir', desk, '--register', file);
  return {
    ...deployment,
    settings: file,
    /** Writes, signs and gives out the next edition. */
    change: async (...how) => {
      await repere('authority', ...how, '--dir', register);
      await sign();
      await repere('hub', 'register', '--dir', hub, file);
    },
  };
}

for (const [locale, size] of LOCALES.flatMap((locale) => Object.keys(SIZES).map((size) => [locale, size]))) {
  test(`a register is compared, joined and followed, in ${locale} on a ${size}`, async (t) => {
    const w = wordsOf(locale);
    const deployment = await startRegister(t);
    const vault = join(deployment.folder, 'vault');
    const app = await startApp(t, { vault });
    let page = await openPage(t, app.address, { size: SIZES[size] });
    const look = async (name) => {
      assert.doesNotMatch(await page.locator('body').innerText(), /⟨/);
      await accessible(page, `${name} (${locale}, ${size})`);
      await shot(page, `${locale}-${size}-${name}`);
    };
    await firstStart(page, w, locale);
    const shown = await preview(page, w, deployment, (name) => look(`register-${name}`));
    assert.match(await page.locator('[data-compare]').innerText(), /^(\d{5} ){5}\d{5}$/);
    assert.equal(await page.locator('[data-compare]').innerText(), shown.compare);
    await button(page, w('joining-no')).click();
    await enrol(page, w, deployment);
    await skipTour(page, w);

    // What changed is told on the page that one comes back to, until it was read. A device asks once a minute: one
    // that has just been started asks at once.
    await deployment.change('agency', 'close', 'ccem', '--why', 'Déménagement');
    await app.stop();
    const again = await startApp(t, { vault });
    page = await openPage(t, again.address, { size: SIZES[size] });
    await unlock(page, w);
    const home = page.getByRole('heading', { name: w('home-title'), exact: true });
    await home.waitFor();
    const notices = page.locator('[data-notices]');
    const settings = async () => {
      await button(page, w('settings-title')).click();
      await page.locator('[data-register-age="current"]').waitFor();
      await page.getByText(shown.compare, { exact: true }).waitFor();
    };
    // The page asks for what is new when it is come back to.
    await settings();
    await look('register-settings');
    await button(page, w('action-back')).first().click();
    await notices.getByText('Déménagement', { exact: false }).waitFor();
    await notices.getByText(w('register-do-agency-closed'), { exact: true }).waitFor();
    await look('register-notices');
    await command(page, 'dismiss-notices', () => button(page, w('notices-seen')).click());
    await notices.waitFor({ state: 'detached' });
  });
}
