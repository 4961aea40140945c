import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { drop, type Rule, start, when } from './Rule.js';

/** What counts no longer when a demand leaves the open side, and what begins once a case is found to be a report. */
export const sealingClocks: readonly Rule[] = [
  when(e.redacted, ['void office.sort', 'void unit.inform'], ({ data: d }) =>
    d.demands.flatMap((about) => [drop('office.sort', 'redacted', about), drop('unit.inform', 'redacted', about)]),
  ),
  // Art 22: a report is passed on within 15 days; what units owed for what it was taken for, they owe no longer.
  when(
    e.reportFound,
    ['void office.sort', 'void unit.inform', 'void unit.handle', 'void assign.feedback', 'start office.sort'],
    ({ on }, c) => {
      const { demands, office, transfers } = foldCase(c.entries);
      return [
        ...[...transfers.keys()].map((about) => drop('assign.feedback', 'report_found', about)),
        ...[...demands.keys()].flatMap((about) => [
          drop('unit.inform', 'report_found', about),
          drop('unit.handle', 'report_found', about),
          drop('office.sort', 'report_found', about),
          start('office.sort', c, on, { about, owner: office }),
        ]),
      ];
    },
  ),
];
