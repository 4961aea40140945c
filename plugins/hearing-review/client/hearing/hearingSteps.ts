import type { Milestone, Translate } from '@lianxin/sdk/client';
import type { Day } from '@lianxin/sdk/common';
import type { Hearing } from '../../common/index.js';

/** How far a hearing is, with the days on which each step was taken. */
export function hearingSteps(hearing: Hearing, t: Translate): readonly Milestone[] {
  const { openedOn, decidedOn, panel, session, attendance, conclusion, report, phase } = hearing;
  const steps: readonly (readonly [name: string, done: boolean, on?: Day | undefined])[] = [
    ['opened', true, openedOn],
    ['decided', decidedOn !== undefined, decidedOn],
    ['panel', panel !== undefined],
    ['noticed', session !== undefined, session?.day],
    ['opened_session', attendance !== undefined, attendance?.on],
    ['concluded', conclusion !== undefined, conclusion?.on],
    ['reported', report !== undefined],
  ];
  const at = steps.findIndex(([, done]) => !done);
  const known = phase === 'ended' ? steps.filter(([, done]) => done) : steps;
  return known.map(([name, done, on], i) => ({
    name: t(`hearingStep.${name}`),
    state: done ? 'done' : i === at ? 'at' : 'ahead',
    ...(on && { on }),
  }));
}
