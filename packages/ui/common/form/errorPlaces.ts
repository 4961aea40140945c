import type { WireError } from '@lianxin/api/common';
import type { Field, Group } from './Field.js';

export type FieldError = NonNullable<WireError['fields']>[number];

/** Name of a field as antd knows it: keys and positions from the top of the form. */
export type NamePath = (string | number)[];

/** The field that shows what is wrong at a path, and its name; `undefined` where only the head of the form can. */
export function placeOf(group: Group, path: string): { field: Field; name: NamePath } | undefined {
  if (!path) return undefined;
  let field: Field | undefined = group;
  const name: NamePath = [];
  for (const part of path.split('.')) {
    if (field.widget) break; // the widget answers for all that is inside it
    if (field.type === 'list') field = field.item;
    else if (field.type === 'group') field = field.fields.find((each) => each.name === part);
    else break;
    if (!field) return undefined;
    name.push(/^\d+$/.test(part) ? Number(part) : part);
  }
  return field.type === 'group' && !field.widget ? undefined : { field, name };
}

/** The names of everything inside a change, and of the lists and groups around it. */
export function namesIn(change: unknown, at: NamePath = []): NamePath[] {
  const here = at.length > 0 ? [at] : [];
  if (typeof change !== 'object' || change === null) return here;
  const inside = Array.isArray(change)
    ? change.flatMap((each, i) => namesIn(each, [...at, i]))
    : Object.entries(change).flatMap(([key, each]) => namesIn(each, [...at, key]));
  return [...here, ...inside];
}
