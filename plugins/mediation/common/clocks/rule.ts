import type { ClockEffect, ClockRule, RuleContext } from '@lianxin/sdk/common';
import type { Mediation } from '../Mediation.js';

/** What an entry does to clocks, by the mediation as it stands after it, and before it where there was one. */
export type Rule = (
  mediation: Mediation,
  entry: Parameters<ClockRule['effects']>[0],
  context: RuleContext,
  before?: Mediation,
) => readonly ClockEffect[];

/** The rule that an effect rests on, as it stands in the log. */
export const rule = (article: string) => `mediation@1:${article}`;
