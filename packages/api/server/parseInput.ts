import type { Contract } from '@lianxin/api/common';
import { DomainError } from '@lianxin/base';
import { ZodError } from 'zod';

/** No form is nested deeper; the schemas of free JSON would follow any depth until the stack is full. */
const DEEPEST = 100;

/**
 * What a contract makes of an input. Throws a ZodError for what the contract does not take, and for text that no
 * database keeps as it is: with a zero character, or half of one that takes two.
 */
export function parseInput({ input }: Pick<Contract, 'input'>, given: unknown): unknown {
  const path = findBadText(given, 0);
  if (!path) return input.parse(given);
  const params = { code: 'api.field.bad_character' };
  throw new ZodError([{ code: 'custom', path, message: '', input: undefined, params }]);
}

/** Where the first text stands that cannot be kept. */
function findBadText(value: unknown, depth: number): string[] | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > DEEPEST) throw new DomainError('invalid', 'api.bad_request');
  for (const [name, member] of Object.entries(value)) {
    const path = findBadText(name, depth) ?? findBadText(member, depth + 1);
    if (path) return [name, ...path];
  }
  return undefined;
}
