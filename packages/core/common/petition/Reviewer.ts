import type { Day } from '@lianxin/base';
import { isCurrent } from '../directory/Post.js';
import type { Unit } from '../directory/Unit.js';
import type { UnitTree } from '../directory/UnitTree.js';

/** Who reviews: the organ in whose name it is decided, and the unit of this county that does the work for it. */
export interface ReviewSeat {
  readonly organ: Unit;
  /** Absent where the organ is above the county: it decides outside, and what it decides is recorded by hand. */
  readonly seat?: Unit;
}

/** Units that act for the government they belong to. */
const ACT_FOR_GOVERNMENT: readonly Unit['kind'][] = ['committee', 'petitionOffice'];
/** Organs that keep no cases here. */
const OUTSIDE: readonly Unit['level'][] = ['city', 'province'];

/**
 * Who reviews the opinions of a unit (arts 35, 36): exactly one level above, as the directory says. A government's review
 * committee does its work, without one its petition office. Undefined where the directory knows nobody above.
 */
export function reviewerOf(tree: UnitTree, unit: string, on: Day): ReviewSeat | undefined {
  const own = tree.find(unit);
  const issuer = own && ACT_FOR_GOVERNMENT.includes(own.kind) ? own.parent : unit;
  const organ = issuer === undefined ? undefined : tree.oneLevelAbove(issuer);
  if (!organ) return undefined;
  if (OUTSIDE.includes(organ.level)) return { organ };
  if (organ.kind !== 'government') return { organ, seat: organ };
  const committee = tree.units.find((u) => u.kind === 'committee' && u.parent === organ.id && isCurrent(u, on));
  return { organ, seat: committee ?? tree.petitionOffice(on) };
}
