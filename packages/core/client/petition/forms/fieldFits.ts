import { z } from 'zod';

/** Changes what a form says of a field; what is allowed stays what the action says. */
export const meta = (more: Readonly<Record<string, unknown>>) => (field: z.ZodType) =>
  field.meta({ ...field.meta(), ...more });
export const starting = (value: unknown) => (field: z.ZodType) =>
  value === undefined || value === '' ? field : field.meta({ ...field.meta(), default: value });
/** Only these may be chosen; a single one is chosen already. */
export const among = (ids: readonly string[]) => (field: z.ZodType) =>
  starting(ids.length === 1 ? ids[0] : undefined)(meta({ among: ids })(field));
export const when = (field: string, ...values: readonly (string | boolean)[]) => meta({ when: { [field]: values } });
export const all = (ids: readonly string[]) => (field: z.ZodType) => starting(ids)(meta({ among: ids })(field));
/** Of several, those meant are chosen; a single one is chosen already. */
export const whose = (ids: readonly string[]) => (field: z.ZodType) =>
  starting(ids.length === 1 ? ids : undefined)(meta({ among: ids })(field));

/** A field nobody is asked. */
export const hidden = meta({ when: { '': [true] } });
/** Left open by the action, asked of whoever does it here. */
export const required = (field: z.ZodType) => (field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field);
