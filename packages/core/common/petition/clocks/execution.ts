import { daysBetween } from '@lianxin/base';
import { clockId } from '../../dossier/foldClocks.js';
import * as e from '../entries/index.js';
import { drop, met, type Rule, restart, running, start, when } from './Rule.js';

/** The plan of what an opinion promised is due after some working days, each of its items on its own day (art 32). */
export const executionClocks: readonly Rule[] = [
  when(e.executionOpened, ['start execution.plan'], ({ data: { unit: owner }, on }, c) => [
    start('execution.plan', c, on, { owner }),
  ]),
  when(e.executionExplained, ['void execution.plan'], () => [drop('execution.plan', 'explained')]),
  when(
    e.itemSet,
    ['met execution.plan', 'start execution.item'],
    ({ data: { execution, due, unit: owner }, on }, c) => [
      ...(running(c, 'execution.plan', execution) ? [met('execution.plan', execution)] : []),
      start('execution.item', c, on, { owner, n: daysBetween(on, due) }),
    ],
  ),
  when(e.itemPerformed, ['met execution.item'], () => [met('execution.item')]),
  // Not done as promised: it is due on the day it was due.
  when(e.itemConfirmed, ['start execution.item'], ({ data: { content }, about }, c) => {
    const clock = c.clocks.get(clockId('execution.item', about));
    return content || !clock ? [] : restart(clock);
  }),
  when(e.itemExplained, ['void execution.item'], () => [drop('execution.item', 'explained')]),
];

/** A person is kept out while nobody has decided, so that is decided soon (art 28). */
export const recusalClocks: readonly Rule[] = [
  when(e.recusalApplied, ['start recusal.decide'], ({ data: { unit: owner }, on }, c) => [
    start('recusal.decide', c, on, { owner }),
  ]),
  when(e.recusalDecided, ['met recusal.decide'], () => [met('recusal.decide')]),
];
