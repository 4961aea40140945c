import type { EntryData, EntryType, ToldEntry } from '@lianxin/sdk/common';
import type { Agreement, Instalment } from '../Agreement.js';

/** What was agreed, while it is being told. */
export interface Agreeing {
  readonly agreements: Map<string, Agreement>;
  readonly instalments: Map<string, Instalment>;
}

/** What an entry does to agreements. */
export type AgreementStep = (s: Agreeing, data: never, entry: ToldEntry) => void;

/** One line of a table of steps. */
export const agreementStep = <D extends EntryData>(
  type: EntryType<D>,
  step: (s: Agreeing, data: D, entry: ToldEntry) => void,
) => [type.id, step as AgreementStep] as const;

export function change(s: Agreeing, id: string, what: (agreement: Agreement) => Partial<Agreement>): void {
  const agreement = s.agreements.get(id);
  if (agreement) s.agreements.set(id, { ...agreement, ...what(agreement) });
}

export const instalmentsOf = ({ instalments }: Agreeing, agreement: string): readonly Instalment[] =>
  [...instalments.values()].filter((each) => each.agreement === agreement);
