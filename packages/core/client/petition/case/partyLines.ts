import { PARTY_ROLES, type Party } from '@lianxin/core/common';
import { isErased, type OpenCase, textOf } from './readCase.js';

/** The fields of a person's record, in the order in which they are read. */
export const PARTY_FIELDS = ['name', 'organisation', 'phone', 'address', 'idNumber'] as const;
export type PartyField = (typeof PARTY_FIELDS)[number];

/** A person taking part as the case page shows one. */
export interface PartyLine {
  readonly party: Party;
  /** What is known, masked; what was not given is absent. */
  readonly known: Readonly<Partial<Record<PartyField, string>>>;
  readonly erased: boolean;
  /** The one an agent, guardian or interpreter acts for. */
  readonly actsFor?: string | undefined;
}

/** Those who take part by role, those who left last. */
export function partyLines({ view, state }: OpenCase): readonly PartyLine[] {
  return [...state.parties.values()]
    .toSorted((a, b) => Number(a.left) - Number(b.left) || rank(a) - rank(b))
    .map((party) => {
      const known: Partial<Record<PartyField, string>> = {};
      for (const field of PARTY_FIELDS) {
        const text = textOf(view, party.body, field);
        if (text !== undefined) known[field] = text;
      }
      const principal = party.for === undefined ? undefined : state.parties.get(party.for);
      const erased = isErased(view, party.body);
      return { party, known, erased, actsFor: principal && textOf(view, principal.body, 'name') };
    });
}

const rank = ({ role }: Party): number => PARTY_ROLES.indexOf(role);

/** A mask leaves stars or crosses where there is more to see. */
export const isMasked = (text: string): boolean => /[*×]/.test(text);
