import { daysBetween } from '@lianxin/base';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { met, type Rule, start, when } from './Rule.js';

/** Art 40: the day that the supervisor sets. The limits of the demand itself are left as they are. */
export const supervisionClocks: readonly Rule[] = [
  when(e.supervised, ['start supervise.feedback'], ({ data: d, on }, c) => [
    start('supervise.feedback', c, on, { owner: d.unit, n: daysBetween(on, d.answerBy) }),
  ]),
  when(e.supervisionAnswered, ['met supervise.feedback'], () => [met('supervise.feedback')]),
  when(e.supervisionReturned, ['start supervise.feedback'], ({ about, data: d, on }, c) => {
    const { unit } = foldCase(c.entries).supervisions.get(about)!;
    return [start('supervise.feedback', c, on, { owner: unit, n: daysBetween(on, d.answerBy) })];
  }),
];
