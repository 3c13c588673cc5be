/** What kind of network there is, for what should not be sent over one that costs. */
import { handle } from './api';

/** The part of the Network Information API that counts here; not every browser has it. */
interface Connection extends EventTarget {
  saveData?: boolean | undefined;
  type?: string | undefined;
}

/** Whether data costs something on this network, or is to be saved; null where nobody knows. */
export function isMetered(connection: Connection | undefined): boolean | null {
  if (connection?.saveData || connection?.type === 'cellular') return true;
  return connection?.type === 'wifi' || connection?.type === 'ethernet' ? false : null;
}

const connectionOf = (from: Navigator): Connection | undefined =>
  (from as Navigator & { connection?: Connection }).connection;

/** Tells the app now and whenever it changes. Out: what stops that. */
export function reportNetwork(): () => void {
  const connection = connectionOf(navigator);
  // The app asks for nothing: where this fails, the next change says it.
  const report = (): void =>
    void handle({ command: 'report-network', metered: isMetered(connection) }).catch(() => {});
  report();
  connection?.addEventListener('change', report);
  return () => connection?.removeEventListener('change', report);
}
