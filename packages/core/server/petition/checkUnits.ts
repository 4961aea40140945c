import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError } from '@lianxin/base';
import type { Directory } from '../directory/Directory.js';

/** Throws `core.no_such_unit` unless all are units of the actor's county that exist on the day; on none, ever existed. */
export function checkUnits(directory: Directory, { actor }: ActorCtx, units: readonly string[], on?: Day): void {
  const tree = directory.tree(actor.county);
  const isThere = (unit: string) => (on ? tree.inOffice(unit, on)?.id === unit : tree.find(unit) !== undefined);
  if (!units.every(isThere)) throw new DomainError('invalid', 'core.no_such_unit');
}
