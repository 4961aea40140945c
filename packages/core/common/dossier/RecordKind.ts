import { point } from '@lianxin/kernel/common';
import { z } from 'zod';

export type Sensitivity = 'personal' | 'sensitive' | 'secret';
/** How a field is shown to whoever may see the record but has given no reason to see it whole (domain 18.2). */
export type MaskName = 'name' | 'phone' | 'idNumber' | 'address' | 'hidden';

const marks = new WeakMap<object, { sensitivity: Sensitivity; mask?: MaskName }>();
const mark =
  (sensitivity: Sensitivity) =>
  <T extends z.ZodType>(schema: T, mask?: MaskName): T => {
    marks.set(schema, { sensitivity, ...(mask && { mask }) });
    return schema;
  };

/** Identifies a person: name, telephone, address. */
export const personal = mark('personal');
/** Sensitive under art 28 PIPL: identity numbers, accounts, health, minors. */
export const sensitive = mark('sensitive');
/** Readable only by the persons it is addressed to. */
export const secret = mark('secret');

/**
 * A kind of content that entries refer to: versioned, encrypted at rest, erasable without touching a log. The marks on
 * its fields drive masking, reasoned full view, export and erasure, for plugins too.
 */
export interface RecordKind<B = unknown> {
  /** `<plugin>.<noun>`, such as `core.party`. */
  readonly id: string;
  readonly v: number;
  readonly body: z.ZodType<B>;
  readonly fields: Readonly<Record<string, { readonly sensitivity: Sensitivity; readonly mask?: MaskName }>>;
}

/** What may be kept and read; `s.value(RecordKind, PartyBody)` declares one. */
export const RecordKind = point<RecordKind>('core.RecordKind', 'reading');

/** Declares a kind of record. */
export function recordKind<S extends Readonly<Record<string, z.ZodType>>>(
  id: string,
  shape: S,
  v = 1,
): RecordKind<z.infer<z.ZodObject<S>>> {
  const fields = Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) => {
      const found = marks.get(schema) ?? (schema instanceof z.ZodOptional ? marks.get(schema.unwrap()) : undefined);
      return found ? [[name, found]] : [];
    }),
  );
  return { id, v, body: z.strictObject(shape) as unknown as z.ZodType<z.infer<z.ZodObject<S>>>, fields };
}

export type BodyOf<K> = K extends RecordKind<infer B> ? B : never;

const MASKS: Record<MaskName, (text: string) => string> = {
  name: (t) => `${t.slice(0, 1)}${'×'.repeat(Math.max(1, [...t].length - 1))}`,
  phone: (t) => (t.length > 7 ? `${t.slice(0, 3)}${'*'.repeat(t.length - 7)}${t.slice(-4)}` : '*'.repeat(t.length)),
  idNumber: (t) => `${'*'.repeat(Math.max(0, t.length - 4))}${t.slice(-4)}`,
  address: (t) => /^(?:.*?(?:村|社区)|.*?(?:镇|乡|街道))/.exec(t)?.[0] ?? t.slice(0, 6),
  hidden: () => '***',
};

/** The body with every marked field that has a mask shortened to what 18.2 allows in lists. */
export function masked<B>(kind: RecordKind<B>, body: B): B {
  const out: Record<string, unknown> = { ...(body as Record<string, unknown>) };
  for (const [name, { mask }] of Object.entries(kind.fields)) {
    if (mask && typeof out[name] === 'string') out[name] = MASKS[mask](out[name]);
  }
  return out as B;
}
