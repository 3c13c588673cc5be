import type { Contact } from '../generated/Contact';

/** What can be said of a whole list of numbers at once, so that it need not stand at each. */
export type ListTrust = { all: 'unverified' } | { all: 'official'; readOn: string } | { all: 'mixed' };

/**
 * Official numbers are not warned of: the warning has to mean something where it stands. What was read
 * on different days is as old as the oldest.
 */
export function listTrust(contacts: Contact[]): ListTrust {
  const unsure = contacts.filter((contact) => contact.verifiedOn === null);
  if (unsure.length < contacts.length || contacts.length === 0) return { all: 'mixed' };
  const days = unsure.flatMap((contact) =>
    contact.official && contact.readOn !== null ? [contact.readOn] : [],
  );
  const [oldest] = days.toSorted();
  if (oldest === undefined) return { all: 'unverified' };
  return days.length === contacts.length ? { all: 'official', readOn: oldest } : { all: 'mixed' };
}
