import { describe, expect, test } from 'vitest';
import { calendarDay, keyAction, wholeNumber, type KeyAction, type Press, type Where } from './keyboard';

const page: Where = { typing: false, radio: false, pressable: false, direction: 'ltr' };
const typing = { ...page, typing: true };
const radio = { ...page, radio: true };
const button = { ...page, pressable: true };
const rtl: Where = { ...page, direction: 'rtl' };

describe('a key', () => {
  const cases: [string, Press, Where, KeyAction | null][] = [
    ['hides', { key: 'Escape' }, page, { kind: 'hide' }],
    ['hides while typing', { key: 'Escape' }, typing, { kind: 'hide' }],
    ['does not hide while letters are composed', { key: 'Escape', isComposing: true }, typing, null],
    ['answers by its number', { key: '1' }, page, { kind: 'choose', index: 0 }],
    ['answers the ninth', { key: '9' }, page, { kind: 'choose', index: 8 }],
    ['answers by an Arabic digit', { key: '٣' }, page, { kind: 'choose', index: 2 }],
    ['answers by a Persian digit', { key: '۴' }, page, { kind: 'choose', index: 3 }],
    ['answers from a button too', { key: '2' }, button, { kind: 'choose', index: 1 }],
    ['has no zeroth answer', { key: '0' }, page, null],
    ['does not answer while typing', { key: '1' }, typing, null],
    ['does not answer twice while held', { key: '1', repeat: true }, page, null],
    ['belongs to the system with a modifier', { key: '1', ctrlKey: true }, page, null],
    ['moves down', { key: 'ArrowDown' }, page, { kind: 'move', by: 1 }],
    ['moves on while held', { key: 'ArrowUp', repeat: true }, page, { kind: 'move', by: -1 }],
    ['belongs to a radio button', { key: 'ArrowDown' }, radio, null],
    ['goes back to the start edge', { key: 'ArrowLeft' }, page, { kind: 'back' }],
    ['goes back to the start edge, mirrored', { key: 'ArrowRight' }, rtl, { kind: 'back' }],
    ['does nothing towards the end edge', { key: 'ArrowRight' }, page, null],
    ['goes back', { key: 'Backspace' }, page, { kind: 'back' }],
    ['erases a letter', { key: 'Backspace' }, typing, null],
    ['opens the note', { key: 'n' }, page, { kind: 'note' }],
    ['is a letter while typing', { key: 'n' }, typing, null],
    ['continues', { key: 'Enter' }, page, { kind: 'continue' }],
    ['continues from a radio button', { key: 'Enter' }, radio, { kind: 'continue' }],
    ['presses the button it is on', { key: 'Enter' }, button, null],
    ['helps', { key: '?' }, page, { kind: 'help' }],
    ['helps from an Arabic keyboard', { key: '؟' }, page, { kind: 'help' }],
    ['warns of danger', { key: '!' }, page, { kind: 'danger' }],
    ['chooses where it comes from', { key: 'p' }, page, { kind: 'provenance' }],
    ['hands over', { key: 'h' }, page, { kind: 'hand-over' }],
    ['chooses languages', { key: 'l' }, page, { kind: 'languages' }],
    ['of no meaning does nothing', { key: 'x' }, page, null],
  ];
  test.each(cases)('%s', (_, press, where, expected) => {
    expect(keyAction(press, where)).toEqual(expected);
  });
});

test.each([
  ['70', 70],
  [' 1 000 ', 1000],
  ['٧٠', 70],
  ['۷۰', 70],
  ['-3', -3],
  ['1\u202f250', 1250],
  ['', null],
  ['7,5', null],
  ['7e3', null],
  ['sept', null],
  ['9999999999999999', null],
])('the number %j is %j', (typed, expected) => {
  expect(wholeNumber(typed)).toBe(expected);
});

test.each([
  ['3', '5', '2026', '2026-05-03'],
  ['29', '2', '2024', '2024-02-29'],
  ['29', '2', '2026', null],
  ['31', '4', '2026', null],
  ['١', '٢', '٢٠٢٦', '2026-02-01'],
  ['1', '1', '26', null],
  ['', '1', '2026', null],
])('the day %s.%s.%s is %j', (day, month, year, expected) => {
  expect(calendarDay(day, month, year)).toBe(expected);
});
