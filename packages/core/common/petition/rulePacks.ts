import type { Day } from '@lianxin/base';
import type { LimitRule, RulePack } from './RulePack.js';
import { regs2022 } from './regs2022.js';

/** A limit that the core counts. */
export type LimitKey = keyof typeof regs2022.limits;

/** Every version of the law that the core knows, the oldest first. An amendment is one more line. */
export const RULE_PACKS: readonly RulePack<LimitKey>[] = [regs2022];

/** The limits, by key. */
export const LIMIT_KEYS = Object.keys(regs2022.limits) as LimitKey[];

/** The law in force on a day. What happened before the first pack is counted by the first. */
export const rulePackOn = <L extends string>(day: Day, packs: readonly RulePack<L>[]): RulePack<L> =>
  packs.findLast((pack) => pack.inForce <= day) ?? packs[0]!;

/** A limit as the law has it on a day. */
export const limitOn = (key: LimitKey, day: Day): LimitRule => rulePackOn(day, RULE_PACKS).limits[key];

/** The rule behind a clock as it stands in an entry: pack, version, article. */
export function ruleOn(key: LimitKey, day: Day): string {
  const { id, v, limits } = rulePackOn(day, RULE_PACKS);
  return `${id}@${v}:${limits[key].article}`;
}
