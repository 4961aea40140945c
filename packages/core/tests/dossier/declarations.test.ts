import {
  canonical,
  type Entry,
  type EntryType,
  effective,
  entryType,
  kit,
  masked,
  personal,
  recordKind,
  sensitive,
} from '@lianxin/core/common';
import { expect, test } from 'vitest';
import { z } from 'zod';

const { code, int, list, maybe, record, ref } = kit;

test('an entry type with free text, a decimal, or anything else not of the kit is refused at once', () => {
  const declare = (schema: z.ZodType) => () => entryType('tiny.bad', 'demand', { field: schema });
  expect(declare(z.string())).toThrow('its data may only be made of');
  expect(declare(z.number())).toThrow();
  expect(declare(z.object({ words: z.string() }))).toThrow();
  expect(() => list(z.string())).toThrow();
  expect(() => maybe(z.string())).toThrow();
  expect(declare(code())).not.toThrow();
});

test('a code is no sentence, a number is whole, and an unknown field is refused', () => {
  const type = entryType('tiny.good', 'demand', { why: code(), n: int() });
  expect(type.data.safeParse({ why: 'late', n: 3 }).success).toBe(true);
  expect(type.data.safeParse({ why: '因为下雨', n: 3 }).success).toBe(false);
  expect(type.data.safeParse({ why: 'because it rained', n: 3 }).success).toBe(false);
  expect(type.data.safeParse({ why: 'late', n: 3.5 }).success).toBe(false);
  expect(type.data.safeParse({ why: 'late', n: 3, words: '随便写' }).success).toBe(false);
});

test('the fields that name records are known, alone, in lists and when they may be absent', () => {
  const type = entryType('tiny.papers', 'demand', {
    one: record(),
    some: list(record()),
    perhaps: maybe(record()),
    person: ref(),
  });
  expect(type.records).toEqual(['one', 'some', 'perhaps']);
});

test('an entry of an old version is brought up step by step and stays as it was written', () => {
  const now = entryType(
    'tiny.moved',
    'demand',
    { days: int(), unit: code() },
    {
      v: 3,
      upcast: {
        1: (data) => ({ days: Number(data.weeks) * 7 }),
        2: (data) => ({ ...data, unit: 'calendar' }),
      },
    },
  );
  const typeOf = (id: string) => (id === now.id ? (now as unknown as EntryType) : undefined);
  const written = { seq: 1, type: now.id, v: 1, on: '2026-03-02', data: { weeks: 2 } } as unknown as Entry;
  expect(effective([written], typeOf)[0]?.data).toEqual({ days: 14, unit: 'calendar' });
  expect(written.data).toEqual({ weeks: 2 });
  // Where no installed plugin knows the type it stays readable as it is.
  expect(effective([written], () => undefined)[0]?.data).toEqual({ weeks: 2 });
});

test('the text that is hashed does not depend on the order of keys, and holds no decimals', () => {
  expect(canonical({ b: 1, a: { d: [2, { z: true, y: null }], c: undefined } })).toBe(
    '{"a":{"d":[2,{"y":null,"z":true}]},"b":1}',
  );
  expect(() => canonical({ n: 0.1 })).toThrow('only whole numbers');
});

test('marked fields are shortened for lists; the rest stays', () => {
  const kind = recordKind('tiny.person', {
    name: personal(z.string(), 'name'),
    phone: personal(z.string().optional(), 'phone'),
    card: sensitive(z.string(), 'idNumber'),
    home: personal(z.string(), 'address'),
    role: z.string(),
  });
  const body = {
    name: '欧阳小燕',
    phone: '13912345678',
    card: '320102198001011234',
    home: '柳河镇柳湾村12号',
    role: '信访人',
  };
  expect(masked(kind, body)).toEqual({
    name: '欧×××',
    phone: '139****5678',
    card: '**************1234',
    home: '柳河镇柳湾村',
    role: '信访人',
  });
});
