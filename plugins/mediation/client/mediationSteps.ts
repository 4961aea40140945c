import type { Milestone, OpenCase, Translate } from '@lianxin/sdk/client';
import type { Day } from '@lianxin/sdk/common';
import { type Agreement, bound, type Mediation } from '../common/index.js';

/** How far a mediation is, with the days: one that failed shows how far it came. */
export function mediationSteps(
  { id, phase, openedOn, sessions }: Mediation,
  agreements: readonly Agreement[],
  { entries }: OpenCase,
  t: Translate,
): readonly Milestone[] {
  const consents = entries.filter((e) => e.about === id && e.type === 'mediation.consented').map(({ on }) => on);
  const inForce = agreements.find(bound);
  const steps: readonly (readonly [name: string, done: boolean, on?: Day | undefined])[] = [
    ['opened', true, openedOn],
    ['consented', phase !== 'proposed' && consents.length > 0, consents.toSorted().at(-1)],
    ['met', sessions.length > 0, sessions.at(-1)?.on],
    ['drafted', agreements.length > 0, agreements.at(-1)?.draftedOn],
    ['in_force', inForce !== undefined, inForce?.effectiveOn],
    ['performed', agreements.some((a) => a.phase === 'performed')],
  ];
  const last = steps.findLastIndex(([, done]) => done);
  const failed = phase === 'ended' && !inForce;
  // What was passed over, as a session where they agreed at once, is no longer ahead.
  const shown = steps.filter(([, done], i) => done || (!failed && i > last));
  const at = shown.findIndex(([, done]) => !done);
  return shown.map(([name, done, on], i) => ({
    name: t(`step.${name}`),
    state: done ? 'done' : i === at ? 'at' : 'ahead',
    ...(done && on && { on }),
  }));
}
