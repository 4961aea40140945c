import type { DocumentKind, SheetOf, TemplateField } from '@lianxin/core/common';
import { type FieldNames, frameFields, namesOf } from './Fields.js';
import { paperOf } from './papers/index.js';

/** The fields that a template of a kind may name. */
export function fieldNames<K extends DocumentKind>(kind: K): FieldNames {
  const { sample, fields } = paperOf(kind);
  return namesOf({ ...frameFields(sample), ...fields(sample as SheetOf<K>) });
}

/** The same as a list for those who write templates. */
export const fieldRows = (kind: DocumentKind): readonly TemplateField[] => rowsOf(fieldNames(kind));

const rowsOf = (names: FieldNames): TemplateField[] =>
  [...names].map(([name, inside]) => ({ name, ...(inside && { rows: rowsOf(inside) }) }));
