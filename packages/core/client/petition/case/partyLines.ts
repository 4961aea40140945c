import { type Capacity, type Grant, PARTY_ROLES, type Party } from '@lianxin/core/common';
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
  /** In cents. */
  readonly sum?: number | undefined;
  readonly note?: string | undefined;
  /** Whom this person authorised, and what for. */
  readonly given: readonly Given[];
  /** How many authorised this person, and in what capacity he acts. */
  readonly holds: number;
  readonly capacity?: Capacity | undefined;
}

export interface Given extends Pick<Grant, 'acts'> {
  readonly holder: string;
}

/** Those who take part by role, those who left last. */
export function partyLines({ view, state }: OpenCase): readonly PartyLine[] {
  const held = heldBy(state.parties.values());
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
      const sum = view.records[party.body]?.body.sum;
      const grants = held.get(party.id) ?? [];
      return {
        party,
        known,
        erased,
        actsFor: principal && textOf(view, principal.body, 'name'),
        sum: typeof sum === 'number' && !erased ? sum : undefined,
        note: textOf(view, party.body, 'note'),
        given: party.grants.map(({ holder, acts }) => ({
          acts,
          holder: textOf(view, state.parties.get(holder)?.body, 'name') ?? '',
        })),
        holds: grants.length,
        capacity: grants[0]?.capacity,
      };
    });
}

/** What everybody was authorised to do, by who may do it. */
function heldBy(parties: Iterable<Party>): ReadonlyMap<string, readonly Grant[]> {
  const grants = [...parties].flatMap((p) => (p.left ? [] : p.grants));
  return Map.groupBy(grants, (grant) => grant.holder);
}

/** In cents, of everybody who still takes part. */
export const sumOf = (lines: readonly PartyLine[]): number =>
  lines.reduce((all, { party, sum = 0 }) => all + (party.left ? 0 : sum), 0);

/** True where somebody's name, number or address has these words; masked text is searched as it shows. */
export const mentions = ({ known, note = '' }: PartyLine, words: string): boolean =>
  [...Object.values(known), note].some((text) => text.includes(words.trim()));

const rank = ({ role }: Party): number => PARTY_ROLES.indexOf(role);

/** A mask leaves stars or crosses where there is more to see. */
export const isMasked = (text: string): boolean => /[*×]/.test(text);
