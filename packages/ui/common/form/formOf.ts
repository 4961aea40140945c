import { z } from 'zod';
import type { Group } from './Field.js';
import { groupOf } from './fieldOf.js';
import type { JsonSchema } from './JsonSchema.js';

/** What a form shows, and the schema that what is entered must satisfy. */
export interface FormModel<I = unknown> {
  readonly group: Group;
  readonly schema: z.ZodType<I>;
}

/** A form as an author gives it: a zod schema, or JSON Schema where it came over the wire. */
export type FormSource<I = unknown> = z.ZodType<I> | JsonSchema;

/** What to show and to ask for. Both kinds of source go through JSON Schema, so that both look the same. */
export function formOf<I>(source: FormSource<I>): FormModel<I> {
  if (!isZod(source)) return { group: groupOf(source), schema: z.fromJSONSchema(source as never) as z.ZodType<I> };
  return { group: groupOf(jsonOf(source)), schema: source };
}

/** The JSON Schema of what a person enters: before defaults and conversions, `meta` included. */
export const jsonOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as JsonSchema;

const isZod = <I>(source: FormSource<I>): source is z.ZodType<I> => '_zod' in source;

/** The model of whatever an author hands to a form. */
export const modelOf = <I>(form: FormSource<I> | FormModel<I>): FormModel<I> =>
  'group' in form && 'schema' in form ? (form as FormModel<I>) : formOf(form);
