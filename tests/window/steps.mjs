// What a worker does in the real window, step by step.

/** Answers that amount to a situation of concern; every other question is left as *not asked*. */
export const OF_CONCERN = {
  'age-band': 'adult',
  work: 'construction',
  'could-refuse': 'yes',
  'as-promised': 'yes',
  hours: 80,
  rest: 'never',
  pay: 'nothing',
  'papers-held-by': 'employer',
  'papers-back': 'no',
  'free-to-go': 'no',
  'not-free-how': ['watched', 'permission'],
};

/** An empty device becomes a practice device, in French. */
export async function firstStart(window, passphrase, look = async () => {}) {
  await window.wait('button[lang="fr"]');
  await look('langue');
  await window.click('button[lang="fr"]');
  await window.click('button[data-role="labour-inspector"]');
  await window.type('#passphrase', passphrase);
  await window.type('#passphrase-again', passphrase);
  await look('phrase-de-passe');
  await window.click('button.main[type="submit"]');
  await window.click('.or button');
  await window.wait('[data-tour-skip]');
  await look('premiers-pas');
  await window.click('[data-tour-skip]');
  await window.wait('h1');
}

/** From the lock page, or from the page that hiding shows. */
export async function unlock(window, passphrase) {
  await window.wait('#passphrase, [data-return]');
  if (await window.find('[data-return]')) await window.click('[data-return]');
  await window.type('#passphrase', passphrase);
  await window.click('button.main[type="submit"]');
}

/** From the list to the first question. */
export async function begin(window, respondent, look = async () => {}, protocol = 'labour-exploitation') {
  // The main button of the list; on the next page the same place holds *begin*.
  await window.click('button.main');
  await window.wait('input[name="protocol"]');
  // What is for other roles is one touch further.
  if (await window.find(`details:not([open]) input[name="protocol"][value="${protocol}"]`))
    await window.click('details.others summary');
  await window.click(`label:has(input[name="protocol"][value="${protocol}"])`);
  await window.wait('input[name="respondent"]');
  await window.click(`label:has(input[name="respondent"][value="${respondent}"])`);
  await look('nouvel-entretien');
  await window.click('button.main');
  await window.wait('button[data-skip]');
  await look('avant-les-questions');
  await window.click('button[data-skip]');
  return question(window);
}

/** The id of the question on the page. */
export async function question(window) {
  return window.attribute('[data-question]', 'data-question');
}

/** Answers the question on the page and waits for the next one; `null` at the end. */
export async function answer(window, given) {
  const before = await question(window);
  if (given === undefined) await window.click('[data-answer="not-asked"]');
  else if (typeof given === 'number') {
    await window.type('#answer-number', String(given));
    await window.click('[data-question] form button.main');
  } else if (Array.isArray(given)) {
    for (const code of given) await window.click(`label:has([data-answer="${code}"])`);
    await window.click('[data-question] form button.main');
  } else await window.click(`[data-answer="${given}"]`);
  await window.wait(`main:not(:has([data-question="${before}"]))`);
  return (await window.find('[data-question]')) ? question(window) : null;
}

/** Answers to the end; `look` sees some of the questions. */
export async function answerAll(window, look = async () => {}) {
  let id = await question(window);
  for (let asked = 0; id !== null; asked += 1) {
    if (asked > 60) throw new Error('the questions do not end');
    await look(id);
    id = await answer(window, OF_CONCERN[id]);
  }
}
