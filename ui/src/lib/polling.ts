/** Looks again at what the app does by itself, for as long as it can change. */

/** Soon after something was sealed, because a network that is there takes it at once. */
const FIRST_MS = 1_000;
/** Then now and then. */
const LATER_MS = 5_000;

/** Calls `look` again and again until the returned function is called. One call at a time. */
export function poll(look: () => Promise<unknown>): () => void {
  let timer = setTimeout(() => void again(), FIRST_MS);
  let over = false;
  async function again(): Promise<void> {
    // What cannot be seen now is seen the next time; the page that asked for it shows failures.
    await look().catch(() => {});
    if (!over) timer = setTimeout(() => void again(), LATER_MS);
  }
  return () => {
    over = true;
    clearTimeout(timer);
  };
}
