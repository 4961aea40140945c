import { daysBetween } from '@lianxin/base';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { ruleOn } from '../rulePacks.js';
import { met, type Rule, start, when } from './Rule.js';

/** Art 22(3): the day of the higher office, which this office keeps. It lengthens no limit of the units. */
export const fromAboveClocks: readonly Rule[] = [
  when(e.assignedFromAbove, ['start above.report'], ({ data: d, on, unit }, c) =>
    d.reportBy ? [start('above.report', c, on, { owner: unit, n: daysBetween(on, d.reportBy) })] : [],
  ),
  when(e.assignerExtended, ['extend above.report', 'start above.report'], ({ about, data: d, on }, c) => {
    const { assignments, office } = foldCase(c.entries);
    const before = assignments.get(about)?.reportBy;
    return before
      ? [{ do: 'extend', key: 'above.report', n: daysBetween(before, d.reportBy), rule: ruleOn('above.report', on) }]
      : [start('above.report', c, on, { owner: office, n: daysBetween(on, d.reportBy) })];
  }),
  when(e.reportedToAbove, ['met above.report'], () => [met('above.report')]),
];
