import type { Field, Group, Values } from './Field.js';

/**
 * What of the values of a form may be kept as a draft: all but what stands in fields that declare
 * `meta({ draft: false })`, wherever they stand. What is kept apart once it is sent, such as single votes, is not to lie
 * about before.
 */
export function draftOf(group: Group, values: Values): Values {
  const kept = { ...values };
  for (const field of group.fields) {
    if (field.meta.draft === false) delete kept[field.name];
    else if (kept[field.name] !== undefined) kept[field.name] = draftIn(field, kept[field.name]);
  }
  return kept;
}

function draftIn(field: Field, value: unknown): unknown {
  if (field.type === 'group') return value && draftOf(field, value as Values);
  if (field.type === 'list' && Array.isArray(value)) return value.map((row) => draftIn(field.item, row));
  return value;
}
