import { isDay } from '@lianxin/base';
import { z } from 'zod';

/**
 * What an entry may carry: codes, days, integers, flags and references. No free text and no personal data, because a
 * log is never erased; names, numbers and texts are records that entries refer to.
 */
const closed = new WeakSet<object>();
const records = new WeakSet<object>();
const close = <T extends z.ZodType>(schema: T): T => {
  closed.add(schema);
  return schema;
};

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** One of a fixed list of codes, or any code where the list is data (`code()`). */
export function code<const T extends readonly [string, ...string[]]>(values: T): z.ZodEnum<{ [K in T[number]]: K }>;
export function code(): z.ZodString;
export function code(values?: readonly [string, ...string[]]): z.ZodType {
  return close(values ? z.enum(values) : z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,79}$/));
}

/** A civil day `YYYY-MM-DD`. */
export const day = () => close(z.string().refine(isDay, { params: { code: 'core.field.day' } }));
/** A whole number: a count, a number of days, an amount in cents. */
export const int = () => close(z.int().min(-9_007_199_254_740_991).max(9_007_199_254_740_991));
export const flag = () => close(z.boolean());
/** The id of a thing: demand, unit, document, person. */
export const ref = () => close(z.string().regex(ID));
/** The id of a record that holds text or personal data. */
export const record = () => {
  const schema = close(z.string().regex(ID).meta({ record: true }));
  records.add(schema);
  return schema;
};
/** A list of records, or a record that may be absent, still names records. */
const inherit = <T extends z.ZodType>(of: z.ZodType, schema: T): T => {
  if (records.has(of)) records.add(schema);
  return schema;
};

/** The members of a large group, who are named together; no entry has more to say. */
const LONGEST = 5000;

/** Several of one of the above. */
export const list = <T extends z.ZodType>(of: T) => {
  if (!closed.has(of)) throw new Error('an entry may only hold lists of code, int, day, flag, ref or record');
  return inherit(of, close(z.array(of).max(LONGEST)));
};
/** May be absent. */
export const maybe = <T extends z.ZodType>(of: T) => {
  if (!closed.has(of)) throw new Error('an entry may only hold code, int, day, flag, ref, record and lists of them');
  return inherit(of, close(of.optional()));
};

/** True when every field was made by the kit. */
export const isClosed = (shape: Readonly<Record<string, z.ZodType>>): boolean =>
  Object.values(shape).every((s) => closed.has(s));

/** The fields that name records. */
export const recordFields = (shape: Readonly<Record<string, z.ZodType>>): readonly string[] =>
  Object.keys(shape).filter((field) => records.has(shape[field]!));
