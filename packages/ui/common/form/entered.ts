import { newId } from '@lianxin/base';
import type { Field, Group, Values } from './Field.js';

/** What a form starts with: what is given, completed by the defaults of the schema. */
export function initialOf(group: Group, given: Values = {}): Values {
  const values: Record<string, unknown> = { ...given };
  for (const field of group.fields) {
    const initial = startOf(field, given[field.name]);
    if (initial !== undefined) values[field.name] = initial;
  }
  return values;
}

/** What a field, or a row that is added to a list, starts with. */
export function startOf(field: Field, given: unknown): unknown {
  if (field.type === 'group' && !field.widget) return initialOf(field, (given ?? {}) as Values);
  if (given !== undefined) return given;
  if (field.default !== undefined) return field.default;
  if (field.type === 'id' && field.required) return newId();
  if (field.type === 'flag' && field.required) return false;
  if (field.type === 'list' && !field.widget && field.min > 0)
    return Array.from({ length: field.min }, () => startOf(field.item, undefined));
  return undefined;
}

/**
 * What was entered, as the schema wants it: without what is empty or was hidden, and without optional groups in which
 * nothing was entered: an id that nobody types is nothing.
 */
export function entered(group: Group, values: Values): Values {
  const out: Record<string, unknown> = {};
  for (const field of group.fields) {
    if (field.visible && !field.visible(values)) continue;
    const value = enteredIn(field, values[field.name]);
    if (value !== undefined) out[field.name] = value;
  }
  return out;
}

function enteredIn(field: Field, value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (field.widget) return value ?? (mayStayEmpty(field) ? [] : undefined);
  if (field.type === 'group') {
    const inner = entered(field, (value ?? {}) as Values);
    return field.required || field.fields.some(({ type, name }) => type !== 'id' && name in inner) ? inner : undefined;
  }
  if (field.type === 'list') {
    const rows = ((value ?? []) as unknown[])
      .map((row) => enteredIn(field.item, row))
      .filter((row) => row !== undefined);
    return rows.length === 0 && !field.required ? undefined : rows;
  }
  if (field.type === 'choices') return value === undefined && field.required ? [] : value;
  return value;
}

/** A list of which the schema asks for nothing but that it is there. */
const mayStayEmpty = (field: Field): boolean => field.required && field.type === 'list' && field.min === 0;
