let title: string | null = null;

/**
 * Some printers put the page's title on every sheet, and a file is named after it: it says nothing meanwhile. An
 * empty one will not do, an address stands in for it.
 */
function unname(): void {
  title ??= document.title;
  document.title = '–';
}

function rename(): void {
  if (title !== null) document.title = title;
  title = null;
}

// However it was asked for: a platform may have a key of its own.
addEventListener('beforeprint', unname);
addEventListener('afterprint', rename);

/** Prints the page. */
export function print(): void {
  // Before the platform is asked, because one reads the title first.
  unname();
  window.print();
}
