import { type Day, isDay, isId } from '@lianxin/base';
import type { Entry } from '@lianxin/core/common';
import { codeKeys, isSaid } from './logWords.js';
import { isErased, type OpenCase } from './readCase.js';
import { type Thing, thingOf } from './thingOf.js';

/** One thing an entry says, to be shown in words. */
export type Detail = { readonly field: string } & Value;

export type Value =
  /** Keys under which the name of a code is looked for, first to last. */
  | { readonly type: 'code'; readonly keys: readonly string[] }
  | { readonly type: 'day'; readonly day: Day }
  | { readonly type: 'number'; readonly n: number }
  /** A time of day, in minutes since midnight. */
  | { readonly type: 'time'; readonly minute: number }
  | { readonly type: 'flag'; readonly yes: boolean }
  | { readonly type: 'thing'; readonly id: string; readonly thing: Thing }
  | { readonly type: 'erased' };

/** The fields that hold a time of day. */
const TIMES = new Set(['from', 'to']);

/** Of more than so many only the number is said. */
const MANY = 12;

/** What an entry says beside its heading, field by field; lists one by one. */
export function detailsOf(open: OpenCase, entry: Entry): readonly Detail[] {
  return Object.entries(entry.data).flatMap(([field, value]) => {
    if (!isSaid(entry.type, field)) return [];
    const several = Array.isArray(value) ? value : [value];
    if (several.length > MANY) return [{ field, type: 'number', n: several.length }];
    return several
      .flatMap((each) => readValue(open, entry.type, field, each) ?? [])
      .map((each) => ({ field, ...each }));
  });
}

function readValue(open: OpenCase, type: string, field: string, value: unknown): Value | undefined {
  if (typeof value === 'boolean') return { type: 'flag', yes: value };
  if (typeof value === 'number' && TIMES.has(field)) return { type: 'time', minute: value };
  // Sums are kept in cents and read in yuan.
  if (typeof value === 'number') return { type: 'number', n: field === 'amount' ? value / 100 : value };
  if (typeof value !== 'string') return undefined;
  if (isDay(value)) return { type: 'day', day: value };
  if (!isId(value)) return { type: 'code', keys: codeKeys(type, field, value) };
  if (isErased(open.view, value)) return { type: 'erased' };
  const thing = thingOf(open, value);
  return thing && { type: 'thing', id: value, thing };
}
