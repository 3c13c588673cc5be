import { describe, expect, test } from 'vitest';
import { bundleOf, directionOf, formattingLocale, lookUp, shown } from './fluent';

const french = bundleOf('fr', [
  'greeting = Bonjour { $name }\nonly-french = Seulement ici\n    .fix = Voir',
  'count = { $n ->\n    [one] un\n   *[other] { $n }\n}',
]);
const english = bundleOf('en', ['greeting = Hello { $name }']);
const arabic = bundleOf('ar', ['greeting = أهلا { $name }\ncount = { $n }']);

describe('a text is found', () => {
  const cases = [
    ['in the chosen language', english, 'greeting', { name: 'A' }, 'Hello A'],
    ['in the source language, visibly', english, 'only-french', {}, '\u2068Seulement ici\u2069 [fr]'],
    ['as an attribute', french, 'only-french.fix', {}, 'Voir'],
    ['as an attribute of the source language', english, 'only-french.fix', {}, '\u2068Voir\u2069 [fr]'],
    ['never, and shows its id', english, 'nowhere', {}, '⟨nowhere⟩'],
    ['with a missing argument, and is not blank', english, 'greeting', {}, 'Hello {$name}'],
    ['with its number', french, 'count', { n: 1 }, 'un'],
    [
      'with names isolated in right-to-left text',
      arabic,
      'greeting',
      { name: 'K42' },
      'أهلا \u2068K42\u2069',
    ],
    ['with European digits in Arabic', arabic, 'count', { n: 12 }, '12'],
  ] as const;
  test.each(cases)('%s', (_, chosen, id, args, expected) => {
    expect(shown(lookUp(chosen, french, id, args), id)).toBe(expected);
  });

  test('a text of the source language is missing before that language has come', () => {
    expect(lookUp(english, null, 'only-french')).toBeNull();
  });
});

describe('direction', () => {
  test.each([
    ['fr', 'ltr'],
    ['ro', 'ltr'],
    ['ar', 'rtl'],
    ['ar-MA', 'rtl'],
    ['fa', 'rtl'],
    ['ckb', 'rtl'],
    ['ku', 'ltr'],
    ['ku-IQ', 'rtl'],
    ['uk', 'ltr'],
    ['no tag', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['az-Arab-IR', 'rtl'],
    ['uz-Cyrl', 'ltr'],
    ['pa-Arab', 'rtl'],
    ['ur-Latn', 'ltr'],
  ] as const)('of %s is %s', (locale, expected) => {
    expect(directionOf(locale)).toBe(expected);
  });
});

test('Arabic is formatted with the digits of the keyboard', () => {
  expect(formattingLocale('ar')).toBe('ar-u-nu-latn');
  expect(new Intl.NumberFormat(formattingLocale('ar')).format(42)).toBe('42');
  expect(formattingLocale('ro')).toBe('ro');
});
