import type { Actor } from '@lianxin/api/common';
import { type Day, DomainError } from '@lianxin/base';
import type { Directory } from '../directory/Directory.js';
import type { Recipient } from '../dossier/Log.js';
import type { Accusation } from './Accused.js';

/** The sentence of a purpose is `core.purpose.<purpose>`. */
export const purposeOf = (purpose: string): string => `core.purpose.${purpose}`;

/**
 * Who alone may open a report: who took it in and the chiefs who pass it on, none of whom is accused in it.
 * DomainError('blocked', 'core.no_receiver_left') where nobody remains: it must never be kept open for want of a reader.
 */
export function receiversOf(
  directory: Directory,
  { county, person }: Pick<Actor, 'county' | 'person'>,
  { units, people }: Accusation,
  on: Day,
): Recipient[] {
  const offices = directory.tree(county).units.filter((u) => u.kind === 'petitionOffice' && !units.includes(u.id));
  const chiefs = offices
    .flatMap((u) => directory.postsIn(u.id, on))
    .filter((p) => p.roles.includes('officeChief') && p.person !== person);
  const receivers = [
    { person, purpose: purposeOf('received') },
    ...chiefs.map((p) => ({ person: p.person, purpose: purposeOf('passing_on') })),
  ].filter((r) => !people.includes(r.person));
  if (!receivers.length) throw new DomainError('blocked', 'core.no_receiver_left');
  return receivers;
}
