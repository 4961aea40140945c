import { type ClockEffect, type ClockRule, clockId, openHolds, type RuleContext } from '@lianxin/sdk/common';
import type { Hearing } from './Hearing.js';

/** Why the days of deciding stand while a hearing is held. */
export const HEARING_GROUND = 'hearing-review.hearing';
/** Why the days for holding it stand: it was put off. */
export const POSTPONED = 'hearing-review.postponed';
/** Why a limit of a hearing has lost its object. */
export const HEARING_OVER = 'hearing-review.hearing_over';

/** The limits of a hearing: those of the petitioner (`apply`, `consent`) and those of the organ. */
export const LIMITS = {
  tell: 'hearing-review.tell',
  apply: 'hearing-review.apply',
  consent: 'hearing-review.consent',
  decide: 'hearing-review.decide_hearing',
  hold: 'hearing-review.hold',
  notice: 'hearing-review.notice',
  report: 'hearing-review.report',
} as const;
type LimitOfHearing = (typeof LIMITS)[keyof typeof LIMITS];

/** Which clock. */
export interface Which {
  readonly key: string;
  readonly about: string;
  readonly party?: string;
}
export type Asked = Parameters<ClockRule['effects']>[0];

const rule = (name: string) => `hearing-review@1:${name}`;

interface Start extends Which {
  readonly key: LimitOfHearing;
  /** Absent where the time is the petitioner's own. */
  readonly owner?: string;
  readonly unit?: 'working' | 'calendar';
  readonly n: number;
}

/** A limit of as many days as the county's setting of this name says. */
export const days = (c: RuleContext, name: string, on: string): number =>
  c.setting<number>(`hearing-review.${name}`, on);

/** A petitioner's last day always moves off a day of rest, an organ's where the county lets it. */
export function start(c: RuleContext, on: string, { unit = 'working', ...which }: Start): ClockEffect {
  const roll = which.owner === undefined || c.setting<boolean>('clock.rollOnHoliday.organ', on);
  return { do: 'start', unit, roll, rule: rule(which.key), ...which };
}
export const met = (which: Which): ClockEffect => ({ do: 'met', ...which });
export const drop = (which: Which): ClockEffect => ({ do: 'void', ...which, ground: HEARING_OVER });
export const hold = (which: Which, ground: string): ClockEffect => ({
  do: 'hold',
  ...which,
  ground,
  rule: rule('hearing'),
});

/** The limits within which the demands, or the requests for review, are to be decided. */
export const stageClocks = ({ stage, demands, document, leads }: Hearing): readonly Which[] =>
  stage === 'handling'
    ? demands.map((about) => ({ key: 'unit.handle', about }))
    : leads.map((party) => ({ key: `${stage}.decide`, about: document!, party }));

/** Art 36: a hearing's time is not counted in re-examination; elsewhere where the county's rules say so. */
export const stops = (hearing: Hearing, c: RuleContext, on: string): readonly ClockEffect[] =>
  hearing.stage === 'reexamination' ||
  c.setting<readonly string[]>('hearing-review.suspends', on).includes(hearing.stage)
    ? stageClocks(hearing).map((which) => hold(which, HEARING_GROUND))
    : [];

/** What stands because of the hearing is counted again. */
export const goesOn = (hearing: Hearing, { clocks }: RuleContext): readonly ClockEffect[] =>
  stageClocks(hearing).flatMap((which) => {
    const clock = clocks.get(clockId(which.key, which.about, which.party));
    const stands = clock && openHolds(clock).some(({ ground }) => ground === HEARING_GROUND);
    return stands ? [{ do: 'release', ...which, ground: HEARING_GROUND } as const] : [];
  });

/** A limit is met, dropped or held only while it runs. */
export const isRunning = ({ clocks }: RuleContext, effect: ClockEffect): boolean => {
  if (effect.do === 'start') return true;
  const state = clocks.get(clockId(effect.key, effect.about ?? '', effect.party))?.state;
  return state === 'running' || state === 'standing';
};
