import { z } from 'zod';
import { type Blocker, blocker, defineAction, type Question } from '../../dossier/Action.js';
import { clockId } from '../../dossier/foldClocks.js';
import type { CaseState } from '../CaseState.js';
import { waiversIn } from '../findWaivers.js';
import { petitionFold } from '../petitionFold.js';
import { long } from './fields.js';

type Asked = Question<CaseState>;

const extensionOf = ({ state, about }: Asked) => state.demands.get(about)?.extension;

/** Days that may still be granted: at most 30 in all (art 34). */
const left = ({ state, about, setting }: Asked) =>
  setting<number>('clock.handleExtendMax') - (state.demands.get(about)?.extended ?? 0);
const tooLong = (q: Asked, days: number): readonly Blocker[] =>
  days > left(q) ? [blocker('core.extension_too_long', { left: Math.max(0, left(q)) })] : [];

/** What is over cannot be lengthened. */
function expired({ clocks, about, due, today }: Asked): readonly Blocker[] {
  const clock = clocks.get(clockId('unit.handle', about));
  const last = clock && due(clock);
  return last && today > last ? [blocker('core.extension_expired', { day: last })] : [];
}

/** Before the 60 days are over, for a complex matter (art 34). */
export const requestExtension = defineAction('core.requestExtension', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['accepted', 'drafted'],
  input: z.strictObject({ days: z.int().min(1).max(30), reason: long(5000) }),
  fold: petitionFold,
  appends: ['core.extension_requested'],
  blockers: (q) => [
    ...(extensionOf(q)?.state === 'requested' ? [blocker('core.extension_pending')] : []),
    ...(extensionOf(q)?.state === 'granted' ? [blocker('core.extension_to_serve')] : []),
    ...(q.state.demands.get(q.about)?.redo ? [blocker('core.redo_not_extended')] : []),
    ...(left(q) <= 0 ? [blocker('core.extension_used_up')] : []),
    ...expired(q),
  ],
  check: (q, { days }) => tooLong(q, days),
});

/**
 * The head of the organ decides before the limit is over, neither who asked nor who handles; the petitioner is told the
 * reasons in writing (art 34). It takes effect when the notice has reached everybody, in time.
 */
export const decideExtension = defineAction('core.decideExtension', {
  about: 'demand',
  permission: 'core.sign',
  unit: 'handler',
  from: ['accepted', 'drafted'],
  notBy: 'core.extension_requested',
  input: z.strictObject({ granted: z.boolean(), reason: long(5000) }),
  fold: petitionFold,
  appends: ['core.extension_granted', 'core.extension_refused', 'core.issued'],
  documents: ['extension_notice'],
  blockers: (q) => {
    if (extensionOf(q)?.state !== 'requested') return [blocker('core.no_extension_asked')];
    return q.state.demands.get(q.about)?.handler === q.actor.person ? [blocker('core.approver_handles')] : [];
  },
  check: (q, { granted, reason }) => [
    ...waiversIn(reason),
    ...(granted ? [...expired(q), ...tooLong(q, extensionOf(q)?.days ?? 0)] : []),
  ],
});
