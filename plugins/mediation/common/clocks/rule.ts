import type { ClockEffect, ClockRule, RuleContext } from '@lianxin/sdk/common';
import type { Mediation } from '../Mediation.js';

/** What an entry about a mediation does to clocks. */
export type Rule = (
  mediation: Mediation,
  entry: Parameters<ClockRule['effects']>[0],
  context: RuleContext,
) => readonly ClockEffect[];

/** The rule that an effect rests on, as it stands in the log. */
export const rule = (article: string) => `mediation@1:${article}`;
