import { z } from 'zod';
import type { FormSource } from './formOf.js';

/**
 * How one field differs for the thing a form is about: what it starts with (`default`), what may be chosen (`among`,
 * `not`), after which other answers it is asked at all (`when`), and whatever else `meta` says to its control.
 */
export interface FieldFit {
  readonly default?: unknown;
  readonly among?: readonly string[];
  readonly not?: readonly string[];
  readonly when?: Readonly<Record<string, readonly unknown[]>>;
  readonly [meta: string]: unknown;
}

/** How the fields of a form differ, by name; those not named stay as they are. */
export type FormFit = Readonly<Record<string, FieldFit>>;

/** The form with its fields fitted; what is allowed stays what its schema says. Throws for a field it does not have. */
export function fitForm(form: FormSource, fit: FormFit): FormSource {
  if (!(form instanceof z.ZodObject)) return form;
  const shape: Record<string, z.ZodType> = { ...form.shape };
  for (const [name, more] of Object.entries(fit)) {
    const field = shape[name];
    if (!field) throw new Error(`fitForm: the form has no field ${name}`);
    shape[name] = field.meta({ ...field.meta(), ...more });
  }
  return z.strictObject(shape);
}

/** Nobody is asked, and nothing is answered. */
export const HIDDEN: FieldFit = { when: { '': [true] } };

/** The answer is given by where the form stands, and not shown. */
export const fixed = (value: unknown): FieldFit => ({ default: value, fixed: true });

/** One of these; a single one is chosen already. */
export const oneOf = (ids: readonly string[]): FieldFit => ({
  among: ids,
  ...(ids.length === 1 && { default: ids[0] }),
});

/** Some of these; a single one is chosen already, and where there are none nobody is asked. */
export const someOf = (ids: readonly string[]): FieldFit =>
  ids.length ? { among: ids, ...(ids.length === 1 && { default: ids }) } : HIDDEN;

/** Some of these, and all of them to start with. */
export const allOf = (ids: readonly string[]): FieldFit => ({ among: ids, default: ids });
