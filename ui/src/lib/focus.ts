/** Where the focus goes when the page changes. */

/** An attachment for a page's heading: takes the focus when it appears, so that it is read out. */
export function heading(element: HTMLElement): void {
  element.tabIndex = -1;
  // Not before the page before is gone: a focus on an element that leaves would be lost.
  queueMicrotask(() => element.focus({ preventScroll: true }));
}
