import type { Blocker, Question } from '@lianxin/sdk/common';
import { blocker, fields } from '@lianxin/sdk/common';
import { hearingFold as fold, type HearingReviewState } from '../../hearingReviewFold.js';
import type { Hearing } from '../Hearing.js';

export type Q = Question<HearingReviewState>;

/** The reason, if it holds. */
export const say = (code: string, when: boolean, params: Blocker['params'] = {}): readonly Blocker[] =>
  when ? [blocker(`hearing-review.${code}`, params)] : [];

/** The hearing that the action is about. */
export const hearingOf = ({ state, about }: Q): Hearing => state.hearings.get(about)!;
export const setting = <T>(q: Q, name: string): T => q.setting<T>(`hearing-review.${name}`);
export const codes = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  fields.codes(`hearing-review:codes.${name}`, values);

/** What all actions on a hearing share: the unit that holds it acts. */
export const onHearing = { about: 'proceeding', fold, unit: 'seat' } as const;
export const decides = { ...onHearing, permission: 'hearing-review.decideHearing' } as const;
export const runs = { ...onHearing, permission: 'hearing-review.runHearing' } as const;

/** Votes and words are in the hands of presider and recorder; another recorder takes over first. */
export const notInHands = (q: Q): readonly Blocker[] => {
  const { panel } = hearingOf(q);
  return say('not_recorder', q.actor.person !== panel?.recorder && q.actor.person !== panel?.presider);
};
