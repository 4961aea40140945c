import {
  type ClockEffect,
  type ClockRule,
  clockId,
  daysBetween,
  openHolds,
  type RuleContext,
} from '@lianxin/sdk/common';
import * as e from './entries.js';
import { awaited, type Mediation } from './Mediation.js';
import { foldMediations } from './mediationFold.js';

/** Why the organ's 60 days stand, where the county lets them stand. */
export const GROUND = 'mediation.running';

type Entry = Parameters<ClockRule['effects']>[0];
type Rule = (mediation: Mediation, entry: Entry, context: RuleContext) => readonly ClockEffect[];

const HANDLE = 'unit.handle';
const PERIOD = 'mediation.period';
const rule = (article: string) => `mediation@1:${article}`;

/** Everybody has consented: the mediation's own period begins; by the county's choice the 60 days stand meanwhile. */
const begins: Rule = (m, { party, on }, { setting }) => {
  if (awaited(m).some((one) => one !== party)) return [];
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
const isOver: Rule = (m, _, { clocks }) => [
  { do: 'met', key: PERIOD, about: m.id },
  ...m.demands.flatMap((about) => {
    const clock = clocks.get(clockId(HANDLE, about));
    const held = clock && openHolds(clock).some(({ ground }) => ground === GROUND);
    return held ? [{ do: 'release', key: HANDLE, about, ground: GROUND } as const] : [];
  }),
];

/**
 * 30 days for a joint application to the court (art 33): the parties' own time, so nobody owns it, it always rolls and
 * no setting shortens it. And the day by which the agreement is to be performed, which the committee watches over.
 */
const tookEffect: Rule = (m, entry, context) => [
  ...isOver(m, entry, context),
  { do: 'start', key: 'mediation.confirm', n: 30, unit: 'calendar', roll: true, rule: rule('pml2010.33') },
  {
    do: 'start',
    key: 'mediation.perform',
    n: Math.max(0, daysBetween(entry.on, String(entry.data.performBy))),
    unit: 'calendar',
    roll: false,
    owner: m.host,
    rule: rule('pml2010.31'),
  },
];

const performs = {
  whole: { do: 'met', key: 'mediation.perform' },
  broken: { do: 'void', key: 'mediation.perform', ground: 'mediation.broken' },
} as const;

const RULES = new Map<string, Rule>([
  [e.consented.id, begins],
  [e.extended.id, (_, { data }) => [{ do: 'extend', key: PERIOD, n: Number(data.days), rule: rule('period') }]],
  [e.refused.id, isOver],
  [e.ended.id, isOver],
  // Core releases the holds of a mediation that it ends.
  ['core.proceeding_ended', (m) => [{ do: 'void', key: PERIOD, about: m.id, ground: 'mediation.switched_off' }]],
  [e.tookEffect.id, tookEffect],
  [e.confirmationApplied.id, () => [{ do: 'met', key: 'mediation.confirm' }]],
  [e.performed.id, (_, { data: { result } }) => (result === 'part' ? [] : [performs[result as 'whole' | 'broken']])],
]);

/** What a mediation does to clocks. Nothing before everybody has consented, so a refusal never touches one. */
export const mediationClocks: ClockRule = {
  id: 'mediation.clocks',
  on: [...RULES.keys()],
  effects(entry, context) {
    const mediation = foldMediations(context.entries).get(entry.about);
    return (mediation && RULES.get(entry.type)?.(mediation, entry, context)) ?? [];
  },
};
