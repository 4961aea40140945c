import { isId } from '@lianxin/base';
import { entered, formOf, initialOf } from '@lianxin/ui/common';
import { expect, test } from 'vitest';
import { z } from 'zod';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const { group } = formOf(
  z.strictObject({
    filing: z.string().regex(ID),
    subject: z.string(),
    note: z.string().optional(),
    urgent: z.boolean(),
    channel: z.enum(['visit', 'letter']).default('visit'),
    address: z.strictObject({ town: z.string(), street: z.string().optional() }).optional(),
    parties: z.array(z.strictObject({ id: z.string().regex(ID), name: z.string() })).min(1),
    heads: z
      .int()
      .meta({ when: { channel: ['visit'] } })
      .optional(),
    units: z.array(z.string()).meta({ widget: 'units' }).optional(),
  }),
);

test('a form starts with its defaults, as many rows as are needed, and the ids nobody types', () => {
  const start = initialOf(group) as { filing: string; parties: { id: string }[] };
  expect(start).toMatchObject({ urgent: false, channel: 'visit', parties: [{}] });
  expect(isId(start.filing)).toBe(true);
  expect(isId(start.parties[0]!.id)).toBe(true);
});

test('what is given wins over the defaults, and what a draft kept keeps its ids', () => {
  const draft = initialOf(group, { subject: 'a leaking roof' });
  expect(initialOf(group, draft)).toEqual(draft);
  expect(initialOf(group, { channel: 'letter' })).toMatchObject({ channel: 'letter' });
});

test('what was left empty is not sent', () => {
  const values = { subject: 'a', note: '', address: { town: '', street: undefined }, urgent: false, units: ['u'] };
  expect(entered(group, values)).toEqual({ subject: 'a', urgent: false, parties: [], units: ['u'] });
});

test('a list that may stay empty is sent empty, whatever its control makes of nothing chosen', () => {
  const people = z.array(z.string()).max(9).meta({ widget: 'members' });
  const form = formOf(z.strictObject({ reserves: people, members: people.min(1), experts: people.optional() }));
  expect(entered(form.group, {})).toEqual({ reserves: [] });
});

test('an optional group of which there is only the id that nobody types is not sent', () => {
  const other = z.strictObject({ id: z.string().regex(ID), name: z.string().optional() });
  const form = formOf(z.strictObject({ other: other.optional() }));
  const start = initialOf(form.group) as { other: { id: string } };
  expect(entered(form.group, start)).toEqual({});
  const named = { other: { ...start.other, name: 'Li' } };
  expect(entered(form.group, named)).toEqual(named);
});

test('a group in which something was entered is sent, so that what it lacks is said', () => {
  expect(entered(group, { address: { street: 'East Street' } })).toMatchObject({ address: { street: 'East Street' } });
});

test('what was entered in a field that no longer applies is not sent', () => {
  expect(entered(group, { channel: 'visit', heads: 12 })).toMatchObject({ heads: 12 });
  expect(entered(group, { channel: 'letter', heads: 12 })).not.toHaveProperty('heads');
});
