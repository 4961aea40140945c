import * as e from '../entries/index.js';
import { LIMIT_KEYS } from '../rulePacks.js';
import { type Rule, type Touch, when } from './Rule.js';

const PASS = LIMIT_KEYS.map((key): Touch => `pass ${key}`);

/** Art 24: what the unit owed, its successor owes, by the same day. */
export const successionClocks: readonly Rule[] = [
  when(e.succeeded, PASS, ({ data: { from, to } }, c) =>
    [...c.clocks.values()]
      .filter((k) => k.owner === from && (k.state === 'running' || k.state === 'standing'))
      .map(({ key, about, party }) => ({ do: 'pass' as const, key, about, ...(party && { party }), to })),
  ),
];
