/** The question page as the person and the worker see it: languages, directions, answers. */
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../generated/Answer';
import type { OptionView } from '../generated/OptionView';
import type { QuestionView } from '../generated/QuestionView';
import type { Text } from '../generated/Text';
import AnswerInputs from './AnswerInputs.svelte';
import { AnswerFields } from './answer-fields.svelte';
import QuestionText from './QuestionText.svelte';

const french = (text: string): Text => ({
  text,
  locale: 'fr',
  direction: 'ltr',
  review: 'source',
  fallback: false,
});
const arabic = (text: string): Text => ({
  text,
  locale: 'ar',
  direction: 'rtl',
  review: 'draft',
  fallback: false,
});

const option = (code: string, exclusive = false): OptionView => ({
  code,
  respondent: arabic(`ع ${code}`),
  interviewer: french(code),
  exclusive,
});

function question(part: Partial<QuestionView>): QuestionView {
  return {
    id: 'papers',
    section: 'papers',
    kind: 'choice',
    canAsk: true,
    canObserve: true,
    respondent: { ask: arabic('من يحتفظ بأوراقك؟'), observe: null, hint: arabic('لا تسأل'), voice: null },
    interviewer: {
      ask: french('Qui garde vos papiers ?'),
      observe: french('Qui garde ses papiers ?'),
      hint: french('Sans nommer.'),
      voice: null,
    },
    options: [option('self'), option('employer')],
    minimum: null,
    maximum: null,
    recorded: null,
    note: '',
    ownWords: '',
    draft: null,
    ...part,
  };
}

let mounted: Record<string, unknown>[] = [];
afterEach(async () => {
  for (const one of mounted) await unmount(one);
  mounted = [];
  document.body.replaceChildren();
});

function read(
  part: Partial<QuestionView>,
  observing: boolean,
): { lang: string; dir: string; text: string }[] {
  mounted.push(
    mount(QuestionText, {
      target: document.body,
      props: { screening: 's', question: question(part), observing },
    }),
  );
  flushSync();
  return [...document.querySelectorAll<HTMLElement>('h1 [lang]')].map((one) => ({
    lang: one.lang,
    dir: one.dir,
    text: one.textContent ?? '',
  }));
}

describe('the heading', () => {
  test('has each language in its own direction, the person’s first', () => {
    expect(read({}, false)).toEqual([
      { lang: 'ar', dir: 'rtl', text: 'من يحتفظ بأوراقك؟' },
      { lang: 'fr', dir: 'ltr', text: 'Qui garde vos papiers ?' },
    ]);
  });
  test('shows only what to look for when the worker observes', () => {
    expect(read({}, true)).toEqual([{ lang: 'fr', dir: 'ltr', text: 'Qui garde ses papiers ?' }]);
  });
  test('says one text once', () => {
    const same = french('Qui garde vos papiers ?');
    expect(read({ respondent: { ask: same, observe: null, hint: null, voice: null } }, false)).toEqual([
      { lang: 'fr', dir: 'ltr', text: same.text },
    ]);
  });
  test('keeps the hint for the worker', () => {
    read({}, false);
    expect(document.body.textContent).toContain('Sans nommer.');
    expect(document.body.textContent).not.toContain('لا تسأل');
  });
});

function answers(
  part: Partial<QuestionView>,
  observing = false,
): { recorded: Answer[]; page: HTMLElement; fields: AnswerFields } {
  const recorded: Answer[] = [];
  const asked = question(part);
  const fields = new AnswerFields(asked);
  mounted.push(
    mount(AnswerInputs, {
      target: document.body,
      props: {
        question: asked,
        observing,
        sending: null,
        record: (answer: Answer) => recorded.push(answer),
        fields,
      },
    }),
  );
  flushSync();
  return { recorded, page: document.body, fields };
}

const press = (element: Element | null | undefined, detail = 1): void => {
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  flushSync();
};
const submit = (page: HTMLElement): void => {
  page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  flushSync();
};
const type = (field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void => {
  if (!field) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
};

describe('an answer', () => {
  test('is its code, whatever language is on the page', () => {
    const { recorded, page } = answers({});
    press(page.querySelectorAll('button')[1]);
    expect(recorded).toEqual([{ code: 'employer' }]);
  });
  test('is not given twice by a double tap', () => {
    const { recorded, page } = answers({});
    press(page.querySelector('button'), 2);
    expect(recorded).toEqual([]);
  });
  test('does not show the person’s words to somebody who observes', () => {
    const { page } = answers({}, true);
    expect(page.querySelector('[lang=ar]')).toBeNull();
  });
  test('of several keeps the order of the question', () => {
    const { recorded, page } = answers({ kind: 'choices', options: [option('a'), option('b'), option('c')] });
    const boxes = page.querySelectorAll<HTMLInputElement>('input');
    for (const at of [2, 0]) {
      boxes[at]?.dispatchEvent(new Event('change', { bubbles: true }));
      flushSync();
    }
    submit(page);
    expect(recorded).toEqual([{ codes: ['a', 'c'] }]);
  });
  test('that excludes the others stands alone, and leaves when another comes', () => {
    const { recorded, page } = answers({
      kind: 'choices',
      options: [option('a'), option('b'), option('none', true)],
    });
    const choose = (at: number): void => {
      page.querySelectorAll('input')[at]?.dispatchEvent(new Event('change', { bubbles: true }));
      flushSync();
    };
    submit(page);
    expect(recorded).toEqual([]);
    choose(0);
    choose(2);
    submit(page);
    choose(1);
    submit(page);
    expect(recorded).toEqual([{ codes: ['none'] }, { codes: ['b'] }]);
  });
  test('of none of these is said by the button', () => {
    const { recorded, page } = answers({ kind: 'choices' });
    submit(page);
    expect(recorded).toEqual([{ codes: [] }]);
  });
  test.each([
    ['72', { number: 72 }],
    ['٧٢', { number: 72 }],
    ['', null],
    ['beaucoup', null],
    ['169', null],
  ])('of a number typed %j is %j', (typed, expected) => {
    const { recorded, page } = answers({ kind: 'number', options: [], minimum: 0, maximum: 168 });
    type(page.querySelector('input'), typed);
    submit(page);
    expect(recorded).toEqual(expected ? [expected] : []);
    expect(page.querySelector('#answer-complaint')?.textContent === '').toBe(expected !== null);
    expect(page.querySelector('input')?.value).toBe(typed);
  });
  test('in words stays as it was typed, whatever it is', () => {
    const hostile = '<script>alert(1)</script> \u202E « mes mots »';
    const { recorded, page } = answers({ kind: 'text', options: [] });
    type(page.querySelector('textarea'), hostile);
    submit(page);
    expect(recorded).toEqual([{ text: hostile }]);
  });
});

describe('text left in the fields', () => {
  const choices: Partial<QuestionView> = {
    kind: 'choices',
    options: [option('a'), option('b'), option('c')],
  };
  const tick = (page: HTMLElement, at: number): void => {
    page.querySelectorAll('input')[at]?.dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
  };

  test.each<[string, Partial<QuestionView>, (page: HTMLElement) => void, Answer]>([
    ['ticks', choices, (page) => tick(page, 1), { codes: ['b'] }],
    [
      'a number',
      { kind: 'number', options: [] },
      (page) => type(page.querySelector('input'), '7'),
      { number: 7 },
    ],
    [
      'words',
      { kind: 'text', options: [] },
      (page) => type(page.querySelector('textarea'), 'à moitié'),
      { text: 'à moitié' },
    ],
  ])('comes back unconfirmed and is recorded by Continue only: %s', async (_, part, fill, expected) => {
    const before = answers(part);
    fill(before.page);
    expect(before.recorded).toEqual([]);
    const { draft } = before.fields;
    expect(draft).not.toBe('');
    await unmount(mounted.pop()!);
    document.body.replaceChildren();

    const after = answers({ ...part, draft });
    expect(after.page.textContent).toContain('answer-unconfirmed');
    expect(after.fields.draft).toBe(draft);
    expect(after.recorded).toEqual([]);
    submit(after.page);
    expect(after.recorded).toEqual([expected]);
  });

  test('half a date is kept, and is no answer', () => {
    const date: Partial<QuestionView> = { kind: 'date', options: [] };
    const fields = new AnswerFields(question(date));
    fields.month = '3';
    const { recorded, page } = answers({ ...date, draft: fields.draft });
    expect([...page.querySelectorAll('input')].map((one) => one.value)).toEqual(['', '3', '']);
    submit(page);
    expect(recorded).toEqual([]);
  });

  test('does not hide what is recorded, nor stay when the fields are as recorded again', () => {
    const part: Partial<QuestionView> = {
      ...choices,
      recorded: { answer: { codes: ['a'] }, provenance: 'answered' } as QuestionView['recorded'],
    };
    const fields = new AnswerFields(question(part));
    expect(fields.draft).toBe('');
    fields.codes = ['b', 'a'];
    const draft = fields.draft;
    expect(new AnswerFields(question({ ...part, draft })).codes).toEqual(['a', 'b']);
    fields.codes = ['a'];
    expect(fields.draft).toBe('');
  });

  test('has its provenance, if the question can have it', () => {
    const fields = new AnswerFields(question({}));
    fields.provenance = 'observed';
    expect(new AnswerFields(question({ draft: fields.draft })).provenance).toBe('observed');
    expect(new AnswerFields(question({ draft: fields.draft, canObserve: false })).provenance).toBe(
      'answered',
    );
  });

  test.each(['{', '[]', '{"codes":["zz",7],"typed":{},"provenance":"guessed"}'])(
    'is ignored when it cannot be read: %s',
    (draft) => {
      const fields = new AnswerFields(question({ ...choices, draft }));
      expect([fields.codes, fields.typed, fields.provenance, fields.draft, fields.restored]).toEqual([
        [],
        '',
        'answered',
        '',
        false,
      ]);
    },
  );
});
