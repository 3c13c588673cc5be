/**
 * An attachment that hands a share between 0 and 1 to the style sheet as `--share`. The content
 * security policy forbids style attributes; the style object is not one.
 */
export const share =
  (value: number) =>
  (element: HTMLElement): void => {
    element.style.setProperty('--share', String(Math.min(1, Math.max(0, value))));
  };
