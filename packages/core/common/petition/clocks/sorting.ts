import { daysBetween } from '@lianxin/base';
import type { ClockEffect } from '../../dossier/ClockEffect.js';
import type { RuleContext } from '../../dossier/ClockRule.js';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { type Asked, drop, met, type Rule, start, type Touch, when } from './Rule.js';

const BACK: readonly Touch[] = ['void unit.inform', 'start office.sort', 'void assign.feedback'];

/** Demands back with the office: the unit owes nothing for them any more, and they are sorted anew. */
function goBack(
  { about: transfer, data, on }: Asked<{ readonly demands: readonly string[] }>,
  c: RuleContext,
  ground: string,
): readonly ClockEffect[] {
  const { office, transfers } = foldCase(c.entries);
  const { demands: all, givenBack } = transfers.get(transfer)!;
  const back = data.demands.flatMap((about) => [
    drop('unit.inform', ground, about),
    start('office.sort', c, on, { about, owner: office }),
  ]);
  const isLast = givenBack.length + data.demands.length === all.length;
  return [...back, ...(isLast ? [drop('assign.feedback', ground)] : [])];
}

/** Sorting and passing on (arts 22, 23). */
export const sortingClocks: readonly Rule[] = [
  // Art 22: the petition office sorts within 15 days of receipt. Art 23: an organ that received directly informs.
  when(e.demandAdded, ['start unit.inform', 'start office.sort'], ({ data: d, on }, c) =>
    d.past ? [] : [start(d.direct ? 'unit.inform' : 'office.sort', c, on, { owner: d.unit })],
  ),
  when(e.takenUp, ['start office.sort'], ({ on }, c) => {
    const { demands, office, origin, receivedOn } = foldCase(c.entries);
    const from = origin === 'running' ? receivedOn : on;
    return [...demands.values()]
      .filter((d) => d.phase === 'past')
      .map((d) => start('office.sort', c, on, { about: d.id, owner: office, from }));
  }),
  when(
    e.transferred,
    ['met office.sort', 'start unit.inform', 'start unit.objection', 'start assign.feedback'],
    ({ data: d, on }, c) => [
      ...d.demands.flatMap((about) => [
        met('office.sort', about),
        start('unit.inform', c, on, { about, owner: d.unit }),
      ]),
      // A right of the unit, not a duty: nobody is late with it. What was disputed and decided is not objected to.
      ...(d.dispute ? [] : [start('unit.objection', c, on, {})]),
      ...(d.feedbackBy ? [start('assign.feedback', c, on, { owner: d.unit, n: daysBetween(on, d.feedbackBy) })] : []),
    ],
  ),
  when(e.reportedUp, ['met office.sort'], () => [met('office.sort')]),
  when(e.reportPassedOn, ['met office.sort'], () => [met('office.sort')]),
  // Art 23: objection within 5 working days; undecided, the unit's own limit runs on.
  when(e.objected, ['met unit.objection', 'start office.objection'], ({ on }, c) => [
    met('unit.objection'),
    start('office.objection', c, on, { owner: foldCase(c.entries).office }),
  ]),
  when(e.objectionDecided, ['met office.objection', ...BACK], (entry, c) => [
    met('office.objection'),
    ...(entry.data.agreed ? goBack(entry, c, 'objection_upheld') : []),
  ]),
  when(e.takenBack, BACK, (entry, c) => goBack(entry, c, 'taken_back')),
  when(e.completionReported, ['met assign.feedback'], () => [met('assign.feedback')]),
  when(e.completionReturned, ['start assign.feedback'], ({ data: d, about, on }, c) => {
    const owner = foldCase(c.entries).transfers.get(about)?.unit;
    return [start('assign.feedback', c, on, { ...(owner && { owner }), n: daysBetween(on, d.feedbackBy) })];
  }),
];
