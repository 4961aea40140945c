import type { Milestone, OpenCase, Translate } from '@lianxin/sdk/client';
import type { Day } from '@lianxin/sdk/common';
import type { Hearing } from '../../common/index.js';
import { dayOf } from '../proceedingsOf.js';

/** How far a hearing is, with the day on which each step was taken, or is to be. */
export function hearingSteps(open: OpenCase, hearing: Hearing, t: Translate): readonly Milestone[] {
  const { id, openedOn, decidedOn, panel, session, attendance, conclusion, report, phase } = hearing;
  const steps: readonly (readonly [name: string, done: boolean, on?: Day | undefined])[] = [
    ['opened', true, openedOn],
    ['decided', decidedOn !== undefined, decidedOn],
    ['panel', panel !== undefined, dayOf(open, id, 'hearing-review.panel_named')],
    ['noticed', session !== undefined, session && dayOf(open, id, 'hearing-review.session_set')],
    ['opened_session', attendance !== undefined, attendance?.on ?? session?.day],
    ['concluded', conclusion !== undefined, conclusion?.on],
    ['reported', report !== undefined, dayOf(open, id, 'hearing-review.hearing_reported')],
  ];
  const at = steps.findIndex(([, done]) => !done);
  const known = phase === 'ended' ? steps.filter(([, done]) => done) : steps;
  return known.map(([name, done, on], i) => ({
    name: t(`hearingStep.${name}`),
    state: done ? 'done' : i === at ? 'at' : 'ahead',
    ...(on && { on }),
  }));
}
