import type { Choice, Field, Group, Values } from './Field.js';
import type { JsonSchema } from './JsonSchema.js';
import { plainSchema } from './plainSchema.js';

interface Place {
  readonly name: string;
  readonly path: string;
  readonly required: boolean;
}

/** The fields of a form whose schema is an object or a choice between objects. */
export function groupOf(schema: JsonSchema): Group {
  const field = fieldOf(schema, { name: '', path: '', required: true });
  if (field.type !== 'group') throw new Error('a form is made from the schema of an object');
  return field;
}

/** The field a schema asks for at a place. */
export function fieldOf(given: JsonSchema, place: Place): Field {
  const schema = plainSchema(given);
  const base = baseOf(schema, place);
  if (schema.properties || schema.oneOf || schema.anyOf) {
    return {
      ...base,
      type: 'group',
      fields: [...propertiesOf(schema, place.path), ...alternativesOf(schema, place.path)],
    };
  }
  const options = schema.const === undefined ? schema.enum : [schema.const];
  if (options)
    return { ...base, type: 'choice', options: allowed(options, base.meta), codes: codesOf(schema, place.path) };
  switch (schema.type) {
    case 'array':
      return listOf(schema, place);
    case 'integer':
      return { ...base, type: 'int', ...limitsOf(schema) };
    case 'number':
      return { ...base, type: 'number', ...limitsOf(schema) };
    case 'boolean':
      return { ...base, type: 'flag' };
    case 'string':
      if (schema.format === 'date') return { ...base, type: 'day' };
      if (isId(schema) && !base.widget) return { ...base, type: 'id' };
      return { ...base, type: 'text', ...(schema.maxLength !== undefined && { maxLength: schema.maxLength }) };
    default:
      return { ...base, type: 'other' };
  }
}

/** What a form is fitted to let choose. */
const allowed = (options: readonly unknown[], { among, not }: Field['meta']): Choice['options'] =>
  options.filter(
    (each) => !(Array.isArray(among) && !among.includes(each)) && !(Array.isArray(not) && not.includes(each)),
  ) as Choice['options'];

function listOf(schema: JsonSchema, place: Place): Field {
  const base = baseOf(schema, place);
  const item = fieldOf(schema.items ?? {}, { name: '', path: place.path, required: true });
  if (item.type === 'choice') {
    return { ...base, type: 'choices', options: item.options, codes: String(schema.codes ?? item.codes) };
  }
  const { minItems: min = 0, maxItems: max } = schema;
  return { ...base, type: 'list', item, min, ...(max !== undefined && { max }) };
}

function propertiesOf(schema: JsonSchema, path: string): readonly Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, each]) => {
    const required = schema.required?.includes(name) === true;
    return fieldOf(each, { name, path: inner(path, name), required });
  });
}

/**
 * Objects that differ in one fixed property (a discriminated union) become a choice between its values, and fields
 * that show with the values they belong to.
 */
function alternativesOf(schema: JsonSchema, path: string): readonly Field[] {
  const objects = schema.oneOf ?? schema.anyOf ?? [];
  const first = objects[0]?.properties ?? {};
  const key = Object.keys(first).find((name) => objects.every((each) => each.properties?.[name]?.const !== undefined));
  if (!key) return [];
  const found = new Map<string, { readonly field: Field; readonly of: unknown[] }>();
  const options: string[] = [];
  for (const object of objects) {
    const option = object.properties?.[key]?.const as string;
    options.push(option);
    for (const field of propertiesOf(object, path)) {
      if (field.name === key) continue;
      if (!found.has(field.name)) found.set(field.name, { field, of: [] });
      found.get(field.name)!.of.push(option);
    }
  }
  const place = { name: key, path: inner(path, key), required: true };
  const chooser: Field = { ...place, meta: {}, type: 'choice', options, codes: codesOf(first[key]!, place.path) };
  const fields = [...found.values()].map(({ field, of }) => ({
    ...field,
    visible: (beside: Values) => of.includes(beside[key]),
  }));
  return [chooser, ...fields];
}

const AN_ID = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

/** What only ids satisfy is nothing to be typed. */
const isId = ({ format, pattern }: JsonSchema): boolean =>
  format === 'uuid' || (pattern !== undefined && new RegExp(pattern).test(AN_ID) && !new RegExp(pattern).test('text'));

const inner = (path: string, name: string): string => (path ? `${path}.${name}` : name);

const codesOf = (schema: JsonSchema, path: string): string => String(schema.codes ?? path.split('.').at(-1));

function limitsOf({ minimum, exclusiveMinimum, maximum }: JsonSchema) {
  const min = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  return { ...(isMeant(min) && { min }), ...(isMeant(maximum) && { max: maximum }) };
}

/** Where the author gave no bound, zod writes that of safe integers. */
const isMeant = (limit: number | undefined): limit is number =>
  limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;

const RULES = new Set(
  (
    '$schema type properties required items enum const anyOf oneOf allOf format pattern default additionalProperties ' +
    'minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum minItems maxItems widget when codes'
  ).split(' '),
);

function baseOf(schema: JsonSchema, { name, path, required }: Place) {
  const { widget, when } = schema as { widget?: string; when?: Readonly<Record<string, readonly unknown[]>> };
  const meta = Object.fromEntries(Object.entries(schema).filter(([key]) => !RULES.has(key)));
  const visible = (beside: Values) => Object.entries(when ?? {}).every(([key, some]) => some.includes(beside[key]));
  const initial = schema.default ?? schema.const;
  return {
    name,
    path,
    required,
    meta,
    ...(initial !== undefined && { default: initial }),
    ...(widget && { widget }),
    ...(when && { visible }),
  };
}
