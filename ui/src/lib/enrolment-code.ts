/** The one-time code as people read it out: six groups of five. */

/** Groups what was typed; what a code cannot contain stays as it is, so that nobody's typing vanishes. */
export function grouped(typed: string): string {
  const characters = typed.toUpperCase().replace(/[\s\u00a0\u202f-]+/g, '');
  if (!/^[0-9A-Z]{1,30}$/.test(characters)) return typed.trim();
  return characters.match(/.{1,5}/g)?.join(' ') ?? '';
}

/** Whether a text is a whole code, grouped or not: what a picture says may be anything. */
export function isWhole(text: string): boolean {
  return /^[0-9A-Z]{30}$/.test(text.toUpperCase().replace(/[\s\u00a0\u202f-]+/g, ''));
}
