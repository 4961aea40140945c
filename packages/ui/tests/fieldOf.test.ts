import { formOf, type Group, jsonOf } from '@lianxin/ui/common';
import { expect, test } from 'vitest';
import { z } from 'zod';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const fieldsOf = (schema: z.ZodType) => formOf(schema).group.fields;
const only = (schema: z.ZodType) => fieldsOf(z.strictObject({ x: schema }))[0]!;

test.each([
  ['a line of text', z.string().max(60), { type: 'text', maxLength: 60, required: true }],
  ['text that may stay empty', z.string().optional(), { type: 'text', required: false }],
  ['text that may be nothing', z.string().nullable().optional(), { type: 'text', required: false }],
  ['several lines', z.string().trim().min(1).meta({ widget: 'textarea' }), { type: 'text', widget: 'textarea' }],
  ['a whole number with its bounds', z.int().min(1).max(9), { type: 'int', min: 1, max: 9 }],
  ['a positive number', z.int().positive(), { type: 'int', min: 1 }],
  ['yes or no', z.boolean(), { type: 'flag', required: true }],
  ['yes or no with a default', z.boolean().default(true), { type: 'flag', required: false, default: true }],
  ['a field that starts with a value', z.string().meta({ default: 'so' }), { required: true, default: 'so' }],
  ['a day', z.iso.date(), { type: 'day' }],
  ['one of some codes', z.enum(['a', 'b']), { type: 'choice', options: ['a', 'b'], codes: 'x' }],
  ['those of some codes that fit', z.enum(['a', 'b']).meta({ among: ['b', 'c'] }), { type: 'choice', options: ['b'] }],
  ['some codes but for those done', z.enum(['a', 'b']).meta({ not: ['b'] }), { type: 'choice', options: ['a'] }],
  ['codes with a name', z.enum(['a']).meta({ codes: 'channel' }).optional(), { type: 'choice', codes: 'channel' }],
  ['several of some codes', z.array(z.enum(['a', 'b'])).meta({ codes: 'role' }), { type: 'choices', codes: 'role' }],
  ['a thing of the case', z.string().regex(ID).meta({ widget: 'unit' }), { type: 'text', widget: 'unit' }],
  ['an id nobody types', z.string().regex(ID), { type: 'id' }],
  ['an id of the library', z.uuid(), { type: 'id' }],
  ['whatever a widget makes of it', z.string().meta({ widget: 'case', among: ['1'] }), { meta: { among: ['1'] } }],
])('%s', (_what, schema, field) => {
  expect(only(schema)).toMatchObject({ name: 'x', path: 'x', ...field });
});

test('a list has rows of one kind, as many as the schema allows', () => {
  const list = only(
    z
      .array(z.strictObject({ name: z.string(), town: z.string().optional() }))
      .min(1)
      .max(3),
  );
  expect(list).toMatchObject({ type: 'list', min: 1, max: 3 });
  const { item } = list as { item: Group };
  expect(item.fields.map(({ path, required }) => [path, required])).toEqual([
    ['x.name', true],
    ['x.town', false],
  ]);
});

test('a group knows the whole path of its fields', () => {
  const group = only(z.strictObject({ town: z.strictObject({ street: z.string() }) })) as Group;
  expect((group.fields[0] as Group).fields[0]!.path).toBe('x.town.street');
});

test('objects that differ in one fixed property become a choice, and fields that go with it', () => {
  const fields = fieldsOf(
    z.discriminatedUnion('result', [
      z.strictObject({ result: z.literal('granted').meta({ codes: 'decision' }), days: z.int(), note: z.string() }),
      z.strictObject({ result: z.literal('refused'), note: z.string() }),
    ]),
  );
  expect(fields[0]).toMatchObject({
    name: 'result',
    type: 'choice',
    options: ['granted', 'refused'],
    codes: 'decision',
  });
  const shown = (result: string) => fields.filter((f) => f.visible?.({ result })).map(({ name }) => name);
  expect(shown('granted')).toEqual(['days', 'note']);
  expect(shown('refused')).toEqual(['note']);
});

test('`when` shows a field only beside certain values', () => {
  const field = only(z.int().meta({ when: { role: ['representative'] } }));
  expect(field.visible?.({ role: 'representative' })).toBe(true);
  expect(field.visible?.({ role: 'agent' })).toBe(false);
  expect(field.visible?.({})).toBe(false);
});

test('a form that came over the wire looks the same as the one it was made from', () => {
  const schema = z.strictObject({
    kind: z.enum(['a', 'b']).meta({ codes: 'demandKind' }),
    text: z.string().max(500).meta({ widget: 'textarea' }),
    parties: z.array(z.strictObject({ id: z.string().regex(ID), name: z.string().max(60) })).min(1),
  });
  const sent = JSON.parse(JSON.stringify(jsonOf(schema)));
  expect(formOf(sent).group).toEqual(formOf(schema).group);
  expect(formOf(sent).schema.safeParse({ kind: 'c' }).success).toBe(false);
});

test('what is no object is no form', () => {
  expect(() => formOf(z.string())).toThrow('a form is made from the schema of an object');
});
