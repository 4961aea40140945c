import { LIMIT_UNITS } from '@lianxin/calendar';
import { z } from 'zod';
import { code, day, flag, int, maybe, ref } from './kit.js';

/** Which clock: one per legal limit, thing and, where the law counts per person, party. */
const which = { key: code(), about: maybe(ref()), party: maybe(ref()) };

/**
 * What an entry does to a clock, resolved when the entry is appended: from then on no setting, version or switched-off
 * plugin can move it. `about` and, about the same thing, `party` default to those of the entry, the day to its `on`.
 */
export const ClockEffect = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('start'),
    ...which,
    /** Counted from this day instead of the entry's `on`. */
    from: maybe(day()),
    n: int(),
    unit: code(LIMIT_UNITS),
    /** A last day that is a day of rest moves to the next working day. */
    roll: flag(),
    /** The unit whose duty it is; absent where the time is a petitioner's own. */
    owner: maybe(ref()),
    /** The rule behind it, such as `regs2022@1:34`. */
    rule: code(),
  }),
  z.strictObject({ do: z.literal('hold'), ...which, ground: code(), rule: code() }),
  z.strictObject({ do: z.literal('release'), ...which, ground: code() }),
  z.strictObject({ do: z.literal('extend'), ...which, n: int(), rule: code() }),
  /** Another unit owes it from now on; no day of it moves. */
  z.strictObject({ do: z.literal('pass'), ...which, to: ref() }),
  /** What the clock asked for was done. */
  z.strictObject({ do: z.literal('met'), ...which }),
  /** The clock has lost its object and counts for nothing. */
  z.strictObject({ do: z.literal('void'), ...which, ground: code() }),
  /** A paper tells the last day in writing: from then on the limit never ends before it. */
  z.strictObject({ do: z.literal('tell'), ...which, day: day(), on: maybe(day()) }),
  /** A person sets the running clock on another footing, with a reason. */
  z.strictObject({ do: z.literal('rebase'), ...which, from: maybe(day()), n: maybe(int()), rule: code() }),
]);
export type ClockEffect = z.infer<typeof ClockEffect>;
