import { fieldErrors } from '@lianxin/api/common';
import { formOf, namesIn, placeOf } from '@lianxin/ui/common';
import { expect, test } from 'vitest';
import { z } from 'zod';

const schema = z.strictObject({
  subject: z.string().min(1),
  heads: z.int().max(5),
  address: z.strictObject({ town: z.string() }),
  parties: z.array(z.strictObject({ name: z.string().min(2) })).min(1),
  units: z.array(z.string().min(1)).meta({ widget: 'units' }),
});
const { group } = formOf(schema);

test.each([
  ['subject', ['subject']],
  ['address.town', ['address', 'town']],
  ['parties', ['parties']],
  ['parties.0.name', ['parties', 0, 'name']],
  ['units.2', ['units']],
])('what is wrong at %s is shown there', (path, name) => {
  expect(placeOf(group, path)?.name).toEqual(name);
});

test.each(['', 'address', 'nowhere', 'parties.0.nowhere'])(
  'nothing shows "%s": its sentence goes to the head',
  (path) => {
    expect(placeOf(group, path)).toBeUndefined();
  },
);

test('each fault has a code of its own: what is missing, too little, too much', () => {
  const { error } = schema.safeParse({ subject: '', heads: 6, address: {}, parties: [{ name: 'x' }], units: [] });
  expect(fieldErrors(error!)).toEqual([
    { path: 'subject', code: 'api.field.missing', params: { minimum: '1' } },
    { path: 'heads', code: 'api.field.too_big', params: { maximum: '5' } },
    { path: 'address.town', code: 'api.field.missing' },
    { path: 'parties.0.name', code: 'api.field.too_short', params: { minimum: '2' } },
  ]);
});

test('an empty list and a rule of its own say so in their words', () => {
  const own = schema.refine(() => false, { path: ['heads'], params: { code: 'core.field.heads' } });
  const { error } = own.safeParse({ subject: 'a', heads: 1, address: { town: 'b' }, parties: [], units: [] });
  expect(fieldErrors(error!)).toEqual([
    { path: 'parties', code: 'api.field.too_few', params: { minimum: '1' } },
    { path: 'heads', code: 'core.field.heads' },
  ]);
});

test('a change names everything inside it and around it', () => {
  expect(namesIn({ parties: [undefined, { name: 'x' }] })).toEqual([
    ['parties'],
    ['parties', 0],
    ['parties', 1],
    ['parties', 1, 'name'],
  ]);
});
