/** Locks when nobody touches the page any more, and says so first. */

/** Seconds of warning: WCAG 2.2.1 asks for at least 20. */
export const WARNING_SECONDS = 30;

export type Idleness = 'active' | 'warning' | 'over';

/** What an idle time amounts to. Pure; both times in milliseconds. */
export function idleness(idle: number, lockAfter: number): Idleness {
  if (idle >= lockAfter) return 'over';
  const warning = Math.min(WARNING_SECONDS * 1000, lockAfter / 2);
  return idle >= lockAfter - warning ? 'warning' : 'active';
}

/** On the warning itself, which stays where it is until it has been answered. */
export const WARNING_MARK = 'data-idle-warning';

/**
 * Watches the page and reports each change. Uses the clock and not a countdown, because timers
 * sleep when the device does.
 */
export function watchIdle(
  lockAfterSeconds: number,
  report: (idleness: Idleness) => void,
): { stop: () => void; stay: () => void } {
  let last = Date.now();
  let said: Idleness = 'active';
  const look = (): void => {
    const now = idleness(Date.now() - last, lockAfterSeconds * 1000);
    if (now !== said) {
      said = now;
      report(now);
    }
  };
  const stay = (): void => {
    // What comes after the time is over is not activity: the page may have slept.
    look();
    if (said === 'over') return;
    last = Date.now();
    look();
  };
  // A warning that went away under the finger would let the touch fall on what lies below.
  const touched = (event: Event): void => {
    if (!(event.target instanceof Element && event.target.closest(`[${WARNING_MARK}]`))) stay();
  };
  const events = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;
  for (const name of events) addEventListener(name, touched, { passive: true, capture: true });
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, 1000);
  const stop = (): void => {
    for (const name of events) removeEventListener(name, touched, { capture: true });
    document.removeEventListener('visibilitychange', look);
    clearInterval(timer);
  };
  return { stop, stay };
}
