import type { ClockRule } from '../../dossier/ClockRule.js';
import { assistanceClocks } from './assistance.js';
import { branchingClocks } from './branching.js';
import { contactClocks } from './contact.js';
import { disputeClocks } from './disputes.js';
import { endingClocks } from './ending.js';
import { executionClocks, recusalClocks } from './execution.js';
import { extensionClocks } from './extension.js';
import { fromAboveClocks } from './fromAbove.js';
import { handlingClocks, leftWhenLed } from './handling.js';
import type { Asked, Rule } from './Rule.js';
import { isDeciding, reviewClocks, reviewLimits } from './reviews.js';
import { sealingClocks } from './sealing.js';
import { simplifiedClocks } from './simplified.js';
import { sortingClocks } from './sorting.js';
import { successionClocks } from './succession.js';
import { supervisionClocks } from './supervision.js';
import { tellingClocks } from './telling.js';

export { isDeciding, leftWhenLed, reviewLimits };

/** Entry by entry: what starts, ends and moves the limits of the Regulations. */
const RULES: readonly Rule[] = [
  ...sortingClocks,
  ...disputeClocks,
  ...assistanceClocks,
  ...successionClocks,
  ...supervisionClocks,
  ...fromAboveClocks,
  ...contactClocks,
  ...handlingClocks,
  ...reviewClocks,
  ...branchingClocks,
  ...extensionClocks,
  ...simplifiedClocks,
  ...executionClocks,
  ...recusalClocks,
  ...endingClocks,
  ...sealingClocks,
  ...tellingClocks,
];

const TABLE: ReadonlyMap<string, readonly Rule[]> = Map.groupBy(RULES, (rule) => rule.type);

/** Entry type by entry type, what it may do to which limit: for the generated table of actions. */
export const clockTouches: ReadonlyMap<string, readonly string[]> = new Map(
  [...TABLE].map(([type, rules]) => [type, rules.flatMap((r) => r.touches)]),
);

/** The limits of the Regulations. Whatever plugins a county has, these run. */
export const petitionClocks: ClockRule = {
  id: 'core.regs2022',
  on: [...TABLE.keys()],
  effects: (entry, context) => (TABLE.get(entry.type) ?? []).flatMap((r) => r.effects(entry as Asked<never>, context)),
};
