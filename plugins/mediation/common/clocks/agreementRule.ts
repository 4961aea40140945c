import type { ClockEffect, ClockRule, EntryData, EntryType, RuleContext } from '@lianxin/sdk/common';
import type { Agreed } from '../Agreement.js';

type Asked<D> = Parameters<ClockRule['effects']>[0] & { readonly data: D };

/** What an entry about an agreement, or about what is to be done for it, does to clocks. */
export type AgreementRule = (agreed: Agreed, entry: Asked<never>, context: RuleContext) => readonly ClockEffect[];

/** One line of a table of rules. */
export const when = <D extends EntryData>(
  type: EntryType<D>,
  effects: (agreed: Agreed, entry: Asked<D>, context: RuleContext) => readonly ClockEffect[],
) => [type.id, effects as AgreementRule] as const;
