/**
 * An attachment that hands a number between 0 and 1 to the style sheet as `--fraction`. The content
 * security policy forbids style attributes; the style object is not one.
 */
export const fraction =
  (value: number) =>
  (element: HTMLElement): void => {
    element.style.setProperty('--fraction', String(Math.min(1, Math.max(0, value))));
  };
