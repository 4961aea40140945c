import { type Contact, contactOf } from '@lianxin/core/common';
import type { OpenCase } from './readCase.js';

/** Somebody the petitioner may turn to. */
export interface ContactLine {
  readonly name: string;
  readonly unit: string;
  /** Received it first, and nobody has taken over yet. */
  readonly isFirst: boolean;
}

/** Who speaks with the petitioner now, each once; who received a case first until a handler was named in the unit. */
export function contactsOf({ view, state }: OpenCase): readonly ContactLine[] {
  const open = [...state.demands.values()].filter((d) => d.phase !== 'ended');
  const contacts = new Map<string, Contact>();
  for (const { id } of open) {
    const contact = contactOf(state, id);
    if (contact) contacts.set(`${contact.unit} ${contact.person}`, contact);
  }
  return [...contacts.values()].map((contact) => ({
    name: view.people[contact.person] ?? '',
    unit: view.units[contact.unit] ?? '',
    isFirst: contact === state.firstContact,
  }));
}
