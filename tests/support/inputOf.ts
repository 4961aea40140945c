import type { Contract } from '@lianxin/api/common';
import { validInput } from './validInput.js';

/** True for a contract whose input has this field. */
export const takes = ({ input }: Contract, field: string): boolean =>
  field in ((input.def as unknown as { shape?: object }).shape ?? {});

/** What a procedure may be asked about a thing of a dossier; pages begin at their beginning. */
export function inputOf(
  contract: Contract,
  { dossier, about }: { readonly dossier: string; readonly about: string },
  fill: (field: string) => string | undefined,
): unknown {
  const input = validInput(contract.input, (field) => (field === 'cursor' ? null : fill(field)));
  const named = { ...(takes(contract, 'dossier') && { dossier }), ...(takes(contract, 'about') && { about }) };
  return Object.keys(named).length ? { ...(input as object), ...named } : input;
}
