import type { TemplateField, Text } from '@lianxin/core/common';
import { type FieldNames, frameFields, namesOf } from './Fields.js';
import type { Paper } from './Paper.js';

/** The fields that a template of a kind may name. */
export const fieldNames = ({ sample, fields }: Paper): FieldNames =>
  namesOf({ ...frameFields(sample), ...fields(sample) });

/** The same as a list for those who write templates, each with what it is called. */
export const fieldRows = (paper: Paper, label: (field: string) => Text): readonly TemplateField[] =>
  rowsOf(fieldNames(paper), label);

const rowsOf = (names: FieldNames, label: (field: string) => Text): TemplateField[] =>
  [...names].map(([name, inside]) => ({ name, label: label(name), ...(inside && { rows: rowsOf(inside, label) }) }));
