import { newId } from '@lianxin/base';
import fc from 'fast-check';
import type { z } from 'zod';

/** Ids that are known somewhere, by the name of the field that would carry them. */
export type Known = (field: string) => readonly string[];

interface Def {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
}

/** What people paste, programs send and others try. */
const ODD = [
  ...[
    '请求尽快维修',
    ' 前后有空格 ',
    'a',
    'ab',
    '👨‍👩‍👧 一家三口',
    '𠮷野家',
    'ى‮חיים',
    '﻿零​宽',
    '\u0001\u001f',
    '第一行\r\n第二行\t',
  ],
  ...["'; drop table core_heads; --", '%_\\', '" OR 1 NEAR *', '{{number}}', '<script>alert(1)</script>', '__proto__'],
  ...[
    '09:20',
    '23:59',
    'housing@1:repair',
    '2026-03-02',
    '2026-02-28',
    '1949-01-01',
    '2100-12-31',
    'core.sort',
    '99999999999',
    'a1'.repeat(32),
    '漏水'.repeat(40),
  ],
];

const JSON_VALUES = fc.constantFrom<unknown>(null, 0, -1, 1.5, '', '文', true, [], {}, { a: [{}] }, 90, 15);

/** Inputs that the schema accepts, the odder the better. */
export function anyInput(schema: z.ZodType, known: Known, field = ''): fc.Arbitrary<unknown> {
  const def = schema.def as unknown as Def;
  const within = (inner: z.ZodType, name = field) => anyInput(inner, known, name);
  const accepted = <T>(values: readonly T[]) => values.filter((value) => schema.safeParse(value).success);
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape!).map(([name, inner]) => [name, within(inner, name)] as const);
      return fc.record(Object.fromEntries(fields)).map(withoutUndefined);
    }
    case 'optional':
    case 'default':
    case 'prefault':
      return fc.option(within(def.innerType!), { nil: undefined, freq: 1 });
    case 'nullable':
      return fc.option(within(def.innerType!), { nil: null });
    case 'array':
      return fc.array(within(def.element!), { maxLength: 3 }).filter((list) => schema.safeParse(list).success);
    case 'record':
      return fc.dictionary(fc.constantFrom('subject', '文', '__proto__'), within(def.valueType!), { maxKeys: 2 });
    case 'union':
      return fc.oneof(...def.options!.map((option) => within(option)));
    case 'literal':
      return fc.constantFrom(...def.values!);
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.constantFrom(...accepted([0, 1, 2, 3, 30, 60, 200, 2026, 3650, 2 ** 31, Number.MAX_SAFE_INTEGER]));
    case 'enum':
      return fc.constantFrom(...(schema as unknown as z.ZodEnum).options);
    case 'unknown':
    case 'lazy':
      return JSON_VALUES;
    case 'string': {
      const odd = accepted([...ODD, newId()]);
      const familiar = accepted(known(field));
      return familiar.length
        ? fc.oneof({ arbitrary: fc.constantFrom(...familiar), weight: 4 }, fc.constantFrom(...odd))
        : fc.constantFrom(...odd);
    }
    default:
      throw new Error(`anyInput does not know the schema "${def.type}" of the field "${field}": teach it`);
  }
}

const withoutUndefined = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined));
