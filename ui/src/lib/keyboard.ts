/** What a key does during the interview; pure, so that the whole map is one table in a test. */

export interface Press {
  key: string;
  repeat?: boolean;
  ctrlKey?: boolean;
  altKey?: boolean;
  metaKey?: boolean;
  isComposing?: boolean;
}

/** Where the focus is when the key goes down. */
export interface Where {
  /** In a field that takes letters. */
  typing: boolean;
  /** On a radio button, whose arrows choose among its like. */
  radio: boolean;
  /** On a button, a link or a checkbox, which Enter and Space belong to. */
  pressable: boolean;
  direction: 'ltr' | 'rtl';
}

export type KeyAction =
  | { kind: 'hide' }
  | { kind: 'danger' }
  | { kind: 'help' }
  | { kind: 'back' }
  | { kind: 'note' }
  | { kind: 'languages' }
  | { kind: 'provenance' }
  | { kind: 'hand-over' }
  | { kind: 'continue' }
  | { kind: 'choose'; index: number }
  | { kind: 'move'; by: 1 | -1 };

/**
 * The action of a key, or `null` when the key belongs to the page.
 * Hiding wins over everything: it works while typing and over an open sheet.
 */
export function keyAction(press: Press, where: Where): KeyAction | null {
  if (press.isComposing) return null;
  if (press.key === 'Escape') return { kind: 'hide' };
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (where.typing) return null;
  // A key held down must not answer one question after the other.
  if (press.repeat && press.key !== 'ArrowDown' && press.key !== 'ArrowUp') return null;
  switch (press.key) {
    case '!':
      return { kind: 'danger' };
    case '?':
    case '؟':
      return { kind: 'help' };
    case 'Backspace':
      return { kind: 'back' };
    case 'n':
    case 'N':
      return { kind: 'note' };
    case 'l':
    case 'L':
      return { kind: 'languages' };
    case 'h':
    case 'H':
      return { kind: 'hand-over' };
    case 'p':
    case 'P':
      return { kind: 'provenance' };
  }
  const digit = digitOf(press.key);
  if (digit !== null && digit > 0) return { kind: 'choose', index: digit - 1 };
  if (press.key === 'Enter') return where.pressable ? null : { kind: 'continue' };
  if (where.radio) return null;
  switch (press.key) {
    case 'ArrowDown':
      return { kind: 'move', by: 1 };
    case 'ArrowUp':
      return { kind: 'move', by: -1 };
    case 'ArrowLeft':
      return where.direction === 'ltr' ? { kind: 'back' } : null;
    case 'ArrowRight':
      return where.direction === 'rtl' ? { kind: 'back' } : null;
  }
  return null;
}

/** Western, Arabic and Persian digits: a keyboard gives its own. */
export function digitOf(key: string): number | null {
  if (key.length !== 1) return null;
  const point = key.charCodeAt(0);
  for (const zero of [0x30, 0x660, 0x6f0]) {
    if (point >= zero && point <= zero + 9) return point - zero;
  }
  return null;
}

/** Where the focus is, read from the page. */
export function whereIs(target: EventTarget | null, direction: 'ltr' | 'rtl'): Where {
  const element = target instanceof HTMLElement ? target : null;
  const input = element instanceof HTMLInputElement ? element.type : null;
  return {
    typing:
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement ||
      (input !== null && !['radio', 'checkbox', 'button', 'submit', 'file'].includes(input)),
    radio: input === 'radio',
    pressable:
      element instanceof HTMLButtonElement || element instanceof HTMLAnchorElement || input === 'checkbox',
    direction,
  };
}

/** Whole numbers in any of the digits that people type; `null` for anything else. */
export function wholeNumber(typed: string): number | null {
  let text = '';
  for (const character of typed.trim()) {
    const digit = digitOf(character);
    if (digit !== null) text += digit;
    else if (character === '-' && text === '') text = '-';
    else if (!/[\s\u00a0\u202f]/.test(character)) return null;
  }
  if (!/^-?\d{1,15}$/.test(text)) return null;
  return Number(text);
}

/** The calendar day of three typed fields, as `YYYY-MM-DD`; `null` when there is no such day. */
export function calendarDay(day: string, month: string, year: string): string | null {
  const [d, m, y] = [wholeNumber(day), wholeNumber(month), wholeNumber(year)];
  if (d === null || m === null || y === null || y < 1900 || y > 2200) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
