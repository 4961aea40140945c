import * as e from '../entries/index.js';
import { type Rule, rule } from './rule.js';

const REPORT = 'mediation.report';

/** Whoever was entrusted tells the result within 3 working days (opinion of 2025). */
const owed: Rule = ({ id, host, opener, to, takenOver }, { on }, { setting }) => {
  const n = setting<number>('mediation.reportWorkdays', on);
  const limit = { about: id, n, unit: 'working', roll: false, owner: host, rule: rule('link2025.report') } as const;
  // What was done on paper is over: nobody owes anything for it.
  return host === opener || to || takenOver ? [] : [{ do: 'start', key: REPORT, ...limit }];
};

export const reportRules: readonly (readonly [string, Rule])[] = [
  ...[e.refused, e.declined, e.ended, e.concluded].map(({ id }) => [id, owed] as const),
  [e.resultReported.id, (m) => [{ do: 'met', key: REPORT, about: m.id }]],
  // Who goes on with it will tell.
  [e.handedOver.id, (m) => [{ do: 'void', key: REPORT, about: m.id, ground: e.handedOver.id }]],
];
