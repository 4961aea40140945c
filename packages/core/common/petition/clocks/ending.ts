import type { ClockEffect } from '../../dossier/ClockEffect.js';
import type { RuleContext } from '../../dossier/ClockRule.js';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { areLast } from '../people.js';
import type { LimitKey } from '../rulePacks.js';
import { drop, type Rule, restart, type Touch, when } from './Rule.js';

/** Everything the core counts about one demand. */
const ALL: readonly LimitKey[] = [
  'office.sort',
  'unit.inform',
  'unit.contact',
  'unit.handle',
  'extension.serve',
  'simple.handle',
];
const dropAll = (ground: string, about?: string): readonly ClockEffect[] => ALL.map((key) => drop(key, ground, about));

const DROP_ALL: readonly Touch[] = ALL.map((key): Touch => `void ${key}`);

const RESTART_ALL: readonly Touch[] = [...ALL, 'limitation.apply' as const].flatMap((key): Touch[] => [
  `start ${key}`,
  `tell ${key}`,
]);

/** Ends of a demand, and joining. */
export const endingClocks: readonly Rule[] = [
  when(e.settled, DROP_ALL, ({ about, data }, c) => (isOver(c, about, data.parties) ? dropAll('settled') : [])),
  when(e.withdrawn, DROP_ALL, ({ about, data }, c) => (isOver(c, about, data.parties) ? dropAll('withdrawn') : [])),
  when(e.deceased, DROP_ALL, () => dropAll('deceased')),
  // Joining starts no clock: what the running case owes covers it. Separated again, the old limits stand as they were.
  when(e.joined, DROP_ALL, (_, c) =>
    [...foldCase(c.entries).demands.keys()].flatMap((about) => dropAll('joined', about)),
  ),
  when(e.separated, RESTART_ALL, (_, c) =>
    [...c.clocks.values()].filter((k) => k.ground === 'joined').flatMap(restart),
  ),
];

/** What is owed to the others is owed on. */
function isOver(c: RuleContext, about: string, parties: readonly string[] | undefined): boolean {
  const state = foldCase(c.entries);
  const demand = state.demands.get(about);
  return !parties || !demand || areLast(state, demand, parties);
}
