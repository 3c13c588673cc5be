import type { Contact } from '../generated/Contact';

/** The address that calls or writes to a contact. */
export function dial(contact: Contact): string {
  return `${contact.byTextMessage ? 'sms' : 'tel'}:${(contact.number ?? '').replace(/[^+\d]/g, '')}`;
}
