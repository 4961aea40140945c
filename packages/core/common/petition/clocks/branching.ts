import type { ClockEffect } from '../../dossier/ClockEffect.js';
import type { RuleContext } from '../../dossier/ClockRule.js';
import { openWays } from '../branchingSteps.js';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { ruleOn } from '../rulePacks.js';
import { LED_ELSEWHERE } from './handling.js';
import { drop, met, type Rule, start, type Touch, when } from './Rule.js';

const KEY = 'limitation.apply';
const DROP: readonly Touch[] = [`void ${KEY}`];

/** What only branch 6 carries (art 34). */
const HANDLING = ['unit.handle', 'simple.handle', 'extension.serve'] as const;

/** The petitioner's time on every way of a demand counts for nothing any more. */
const dropWays = (c: RuleContext, demand: string, ground: string): readonly ClockEffect[] =>
  openWays(foldCase(c.entries), demand).map((way) => drop(KEY, ground, way.id));

/** Led into other procedures (art 31): the petitioner's own time to apply there, way by way; never an organ's duty. */
export const branchingClocks: readonly Rule[] = [
  when(e.led, ['met unit.inform', ...HANDLING.map((key): Touch => `void ${key}`), ...DROP], ({ about }, c) => [
    met('unit.inform'),
    ...HANDLING.map((key) => drop(key, LED_ELSEWHERE)),
    ...dropWays(c, about, 'decided_anew'),
  ]),
  when(e.guided, ['met office.sort', 'met unit.inform', ...DROP], ({ about }, c) => [
    met('office.sort'),
    met('unit.inform'),
    ...dropWays(c, about, 'decided_anew'),
  ]),
  when(e.accepted, DROP, ({ about }, c) => dropWays(c, about, 'decided_anew')),
  // Counted from the event that the way names, never from registration. Unknown, it does not run yet.
  when(e.wayOffered, [`start ${KEY}`], ({ data: d, on }, c) => {
    if (d.counted === undefined || !d.eventDay) return [];
    const [n, unit] = [d.lengths[d.counted]!, d.units[d.counted]!];
    return [start(KEY, c, on, { from: d.eventDay, n, unit, rule: d.line ?? ruleOn(KEY, on) })];
  }),
  when(e.eventAnswered, [`start ${KEY}`], ({ data: d, about, on }, c) => {
    const way = foldCase(c.entries).ways.get(about);
    const count = way?.counts[d.counted];
    if (!count) return [];
    const { n, unit } = count;
    return [start(KEY, c, on, { from: d.eventDay, n, unit, rule: way.line ?? ruleOn(KEY, on) })];
  }),
  when(e.ledConfirmed, [`met ${KEY}`, ...DROP], ({ data: d, about }, c) => [
    met(KEY, d.way),
    ...dropWays(c, about, 'other_way_taken'),
  ]),
  // What the notice told of a way is kept, whatever calendar comes later.
  when(e.served, [`tell ${KEY}`], ({ about }, c) => {
    const state = foldCase(c.entries);
    const demands = state.documents.get(about)?.demands ?? [];
    const told = demands.filter((d) => state.demands.get(d)?.decisions.at(-1)?.notices.includes(about));
    return told
      .flatMap((demand) => openWays(state, demand))
      .flatMap(({ id, end }) => (end ? [{ do: 'tell', key: KEY, about: id, day: end.lastDay } as const] : []));
  }),
  when(e.settled, DROP, ({ about }, c) => dropWays(c, about, 'settled')),
  when(e.withdrawn, DROP, ({ about }, c) => dropWays(c, about, 'withdrawn')),
  when(e.deceased, DROP, ({ about }, c) => dropWays(c, about, 'deceased')),
  when(e.joined, DROP, (_, c) =>
    [...foldCase(c.entries).demands.keys()].flatMap((about) => dropWays(c, about, 'joined')),
  ),
];
