import { as, defineMutation, defineQuery } from '@lianxin/api/common';
import type { Day } from '@lianxin/base';
import { z } from 'zod';
import { daySchema } from '../daySchema.js';
import type { Text } from '../directory/Me.js';

const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const kind = z.string().regex(/^[a-z][A-Za-z0-9_.-]{0,79}$/);
const day = daySchema();

/** A rule of the county's own that papers of a kind cite beside the Regulations. */
export const LocalRule = z.strictObject({
  title: z.string().trim().min(2).max(100),
  /** Under what number it was published, where it has one. */
  number: z.string().trim().min(2).max(60).optional(),
  /** The day since which it is in force. */
  since: day,
  /** The article, such as 第八条. */
  clause: z.string().trim().min(2).max(60),
});
export type LocalRule = z.infer<typeof LocalRule>;

/** A field that a template of a kind may name. */
export interface TemplateField {
  readonly name: string;
  readonly label: Text;
  /** Rows of a list, each with fields of its own. */
  readonly rows?: readonly TemplateField[];
}

/** A template that an office brought. */
export interface TemplateRow {
  readonly id: string;
  readonly kind: string;
  /** Absent: for the whole county. */
  readonly unit?: string;
  readonly name: string;
  readonly fingerprint: string;
  readonly by: string;
  readonly at: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** What a county prints papers of one kind with. */
export interface PaperKindRow {
  readonly kind: string;
  readonly title: Text;
  readonly fields: readonly TemplateField[];
  /** Fields that a template must name; `a|b`: one of them. */
  readonly mandatory: readonly string[];
  readonly templates: readonly TemplateRow[];
  readonly localRule?: LocalRule & { readonly from: Day };
}

/** Every kind of paper, its fields, the county's templates and rules. */
export const templates = defineQuery('core.templates', {
  permission: 'core.templates',
  input: z.strictObject({}).nullish(),
  output: as<readonly PaperKindRow[]>(),
});

/** A waiting file with the template that ships, to be edited in Word or WPS; laid out for a unit's name. */
export const shippedTemplate = defineMutation('core.shippedTemplate', {
  permission: 'core.templates',
  input: z.strictObject({ kind, unit: id.optional() }),
  output: as<{ file: string }>(),
});

/** A waiting file with a template that was brought. */
export const templateFile = defineMutation('core.templateFile', {
  permission: 'core.templates',
  input: z.strictObject({ template: id }),
  output: as<{ file: string }>(),
});

/**
 * Checks a waiting file as a template of a kind, tries it with a sample, and keeps it. It is not in force by that.
 * `preview` is a waiting file with the sample. Throws `core.template_*` and `core.waives_*`, and then keeps nothing.
 */
export const addTemplate = defineMutation('core.addTemplate', {
  permission: 'core.templates',
  input: z.strictObject({ kind, unit: id.optional(), file: id }),
  output: as<{ template: string; preview: string }>(),
});

/** Papers are written into it from a day on (default: today, never earlier). */
export const useTemplate = defineMutation('core.useTemplate', {
  permission: 'core.templates',
  input: z.strictObject({ template: id, from: day.optional() }),
  output: as<null>(),
});

/** Takes a template back from today on; what was written into it stays as it is. */
export const dropTemplate = defineMutation('core.dropTemplate', {
  permission: 'core.templates',
  input: z.strictObject({ template: id }),
  output: as<null>(),
});

/** The rule of the county's own that papers of a kind cite from a day on; none: they cite the Regulations alone. */
export const setLocalRule = defineMutation('core.setLocalRule', {
  permission: 'core.templates',
  input: z.strictObject({ kind, rule: LocalRule.optional(), from: day.optional() }),
  output: as<null>(),
});
