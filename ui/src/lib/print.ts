/** Prints the page. Its title, which some printers put on every sheet, says nothing meanwhile. */
export function print(): void {
  const title = document.title;
  document.title = '\u00a0';
  addEventListener('afterprint', () => (document.title = title), { once: true });
  window.print();
}
