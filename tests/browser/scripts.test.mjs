// Every script that people are spoken with in is shown with a font that came with the app: no page
// depends on what the machine happens to have, and none shows an empty box.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, openPage, startApp, wordsOf } from './app-in-chromium.mjs';
import { begin, firstStart, practise } from './walk.mjs';

after(closeBrowser);

const SAMPLES = [
  ['fr', 'Où gardez-vous vos papiers ? Çà, là, œuvre, « garçon ».'],
  ['ro', 'Cine vă ține actele? Ășțîâ ĂȘȚÎÂ'],
  ['pl', 'Kto trzyma twoje dokumenty? ąćęłńóśźż'],
  ['tr', 'Pasaportunuz kimde? ğışçöü İĞŞ'],
  ['sq', 'Kush i mban dokumentet? ëç'],
  ['vi', 'Ai giữ giấy tờ của bạn? Ngôn ngữ tiếng Việt'],
  ['ar', 'من يحتفظ بجواز سفرك؟ ١٢٣'],
  ['fa', 'چه کسی گذرنامهٔ شما را نگه می‌دارد؟'],
  ['ps', 'ستاسو پاسپورټ له چا سره دی؟ ښږځڅ'],
  ['ur', 'آپ کا پاسپورٹ کس کے پاس ہے؟ ٹڈڑے'],
  ['ckb', 'پاسپۆرتەکەت لای کێیە؟ ڕڵێۆ'],
  ['ru', 'Кто хранит ваш паспорт? Ёё'],
  ['uk', 'Хто зберігає ваш паспорт? ЇїЄєҐґ'],
  ['bg', 'Кой пази паспорта ви?'],
  ['bn', 'আপনার পাসপোর্ট কার কাছে আছে? ১২৩'],
  ['hi', 'आपका पासपोर्ट किसके पास है? १२३'],
  ['ne', 'तपाईंको राहदानी कोसँग छ?'],
  ['am', 'ፓስፖርትህ ማን ጋር ነው?'],
  ['ti', 'ፓስፖርትካ ኣብ መን ኣሎ?'],
  ['zh-Hans', '谁保管您的护照？您可以随时停止。'],
  ['zh-Hant', '誰保管您的護照？您可以隨時停止。'],
];

/** The fonts that the browser really draws an element's letters with. */
async function drawnWith(cdp, selector) {
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts;
}

test("every script in a font of the app's own", async (t) => {
  const page = await openPage(t, (await startApp(t)).address);
  const w = wordsOf('fr');
  await firstStart(page, w, 'fr');
  await practise(page, w);
  await begin(page, w, 'ar');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const wrong = [];
  for (const [locale, text] of SAMPLES) {
    await page.evaluate(
      ([lang, sample]) => {
        document.querySelector('#sample')?.remove();
        const line = document.createElement('p');
        line.id = 'sample';
        line.lang = lang;
        line.textContent = sample;
        document.querySelector('main').prepend(line);
      },
      [locale, text],
    );
    await page.evaluate(() => document.querySelector('#sample').getBoundingClientRect());
    await page.evaluate(() => document.fonts.ready);
    const fonts = await drawnWith(cdp, '#sample');
    const others = fonts
      .filter((font) => !font.isCustomFont)
      .map((font) => `${font.familyName} (${font.glyphCount})`);
    if (others.length > 0 || fonts.length === 0) wrong.push(`${locale}: ${others.join(', ')}`);
  }
  assert.deepEqual(wrong, []);
});
