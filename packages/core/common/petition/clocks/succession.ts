import * as e from '../entries/index.js';
import { type LimitKey, regs2022 } from '../regs2022.js';
import { type Rule, type Touch, when } from './Rule.js';

const PASS = Object.keys(regs2022.limits).map((key): Touch => `pass ${key as LimitKey}`);

/** Art 24: what the unit owed, its successor owes, by the same day. */
export const successionClocks: readonly Rule[] = [
  when(e.succeeded, PASS, ({ data: { from, to } }, c) =>
    [...c.clocks.values()]
      .filter((k) => k.owner === from && (k.state === 'running' || k.state === 'standing'))
      .map(({ key, about, party }) => ({ do: 'pass' as const, key, about, ...(party && { party }), to })),
  ),
];
