import type { Contract } from '@lianxin/api/common';
import { ZodError } from 'zod';

/**
 * What a contract makes of an input. Throws a ZodError for what the contract does not take, and for text that no
 * database keeps as it is: with a zero character, or half of one that takes two.
 */
export function parseInput({ input }: Pick<Contract, 'input'>, given: unknown): unknown {
  const path = findBadText(given);
  if (!path) return input.parse(given);
  throw new ZodError([
    { code: 'custom', path, message: '', input: undefined, params: { code: 'api.field.bad_character' } },
  ]);
}

/** Where the first text stands that cannot be kept. */
function findBadText(value: unknown): string[] | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const path = findBadText(name) ?? findBadText(member);
    if (path) return [name, ...path];
  }
  return undefined;
}
