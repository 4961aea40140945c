import { clockId, openHolds } from '@lianxin/sdk/common';
import * as e from '../entries/index.js';
import { type Rule, rule } from './rule.js';

/** Why the organ's 60 days stand, where the county lets them stand. */
export const GROUND = 'mediation.running';

const HANDLE = 'unit.handle';
const PERIOD = 'mediation.period';

/** Everybody has consented: the mediation's own period begins; by the county's choice the 60 days stand meanwhile. */
const begins: Rule = (m, { on }, { setting }, before) => {
  if (m.phase !== 'running' || before?.phase !== 'proposed') return [];
  const n = setting<number>('mediation.periodDays', on);
  const roll = setting<boolean>('clock.rollOnHoliday.organ', on);
  const pauses = setting<boolean>('mediation.pausesHandleClock', on);
  return [
    { do: 'start', key: PERIOD, about: m.id, n, unit: 'calendar', roll, owner: m.host, rule: rule('period') },
    ...(pauses ? m.demands : []).map(
      (about) => ({ do: 'hold', key: HANDLE, about, ground: GROUND, rule: rule('pauses') }) as const,
    ),
  ];
};

/** The mediation is over: what it held runs on. (A refusal is one party's; the period, named here, is everybody's.) */
export const isOver: Rule = (m, _, { clocks }) => [
  { do: 'met', key: PERIOD, about: m.id },
  ...m.demands.flatMap((about) => {
    const clock = clocks.get(clockId(HANDLE, about));
    const held = clock && openHolds(clock).some(({ ground }) => ground === GROUND);
    return held ? [{ do: 'release', key: HANDLE, about, ground: GROUND } as const] : [];
  }),
];

export const periodRules: readonly (readonly [string, Rule])[] = [
  ...[e.consented, e.wentOnWithout, e.accepted].map(({ id }) => [id, begins] as const),
  [e.extended.id, (_, { data }) => [{ do: 'extend', key: PERIOD, n: Number(data.days), rule: rule('period') }]],
  ...[e.refused, e.ended, e.handedOver].map(({ id }) => [id, isOver] as const),
  // Core releases the holds of a mediation that it ends.
  ['core.proceeding_ended', (m) => [{ do: 'void', key: PERIOD, about: m.id, ground: 'mediation.switched_off' }]],
];
