import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { drop, type Rule, when } from './Rule.js';

/**
 * Art 24: a dispute stops nothing. Decided for another unit, the first receiver owes nothing more; the transfer that
 * follows gives the other its own fifteen days.
 */
export const disputeClocks: readonly Rule[] = [
  when(e.disputeDecided, ['void unit.inform', 'void unit.contact', 'void assign.feedback'], ({ about, data: d }, c) => {
    const { disputes, demands, transfers } = foldCase(c.entries);
    const demand = demands.get(disputes.get(about)!.demand)!;
    if (demand.unit === d.unit) return [];
    const transfer = transfers.get(demand.transfer ?? '');
    const isLast = transfer && transfer.givenBack.length + 1 === transfer.demands.length;
    return [
      drop('unit.inform', 'dispute_decided', demand.id),
      drop('unit.contact', 'dispute_decided', demand.id),
      ...(isLast ? [drop('assign.feedback', 'dispute_decided', transfer.id)] : []),
    ];
  }),
];
