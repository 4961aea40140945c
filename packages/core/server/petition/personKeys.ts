import { createHmac, type KeyObject } from 'node:crypto';
import type { BodyOf, PartyBody } from '@lianxin/core/common';

export const PERSON_KEYS = ['id', 'phone', 'name'] as const;
export type PersonKeyKind = (typeof PERSON_KEYS)[number];

type Person = Pick<BodyOf<typeof PartyBody>, 'name' | 'phone' | 'idNumber'>;

const signs = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What one must give at least, so that a key says something. */
const SHORTEST: Record<PersonKeyKind, number> = { id: 8, phone: 7, name: 2 };

/**
 * The keys under which a person is found again: what the county's key makes of identity number, telephone and name.
 * Nothing readable, and nothing that another county could compare.
 */
export function personKeys({ name, phone, idNumber }: Person, key: KeyObject): ReadonlyMap<string, PersonKeyKind> {
  const given: Record<PersonKeyKind, string> = {
    id: signs(idNumber),
    phone: signs(phone).slice(-11),
    name: signs(name),
  };
  return new Map(
    PERSON_KEYS.filter((kind) => given[kind].length >= SHORTEST[kind]).map((kind) => [
      createHmac('sha256', key).update(`person ${kind} ${given[kind]}`).digest('base64url'),
      kind,
    ]),
  );
}
