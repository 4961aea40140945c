import { newId } from '@lianxin/base';
import type { z } from 'zod';

/**
 * What to put for a field, by its name: `undefined` leaves it to the generator. A field that may be left out is, where the
 * answer is `null` for it and for all within it.
 */
export type Fill = (field: string, mayBeLeftOut: boolean) => string | null | undefined;

interface Def {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
}

/** Texts of which a schema that takes text accepts at least one. */
const TEXTS = () => ['请求尽快维修', newId(), '2026-03-02', '09:20', 'ab', 'a1'.repeat(32), 'housing@1:repair'];

/** Numbers of which a schema that takes a number accepts at least one: of things, and of years. */
const NUMBERS = [1, 2026];

/** An input that the schema accepts: small, and of the kinds that contracts use. */
export function validInput(schema: z.ZodType, fill: Fill = () => undefined, field = ''): unknown {
  const def = schema.def as unknown as Def;
  const within = (inner: z.ZodType, name = field) => validInput(inner, fill, name);
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape!).map(([name, inner]) => [name, within(inner, name)] as const);
      return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
    }
    case 'optional':
    case 'default':
    case 'prefault':
      return isLeftOut(def.innerType!, fill, field) ? undefined : within(def.innerType!);
    case 'nullable':
      return within(def.innerType!);
    case 'array':
      return [within(def.element!)];
    case 'record':
      return { [validInput(def.keyType!) as string]: within(def.valueType!) };
    case 'union':
      return within(def.options![0]!);
    case 'literal':
      return def.values![0];
    case 'null':
      return null;
    case 'boolean':
      return true;
    case 'number':
      return NUMBERS.find((number) => schema.safeParse(number).success);
    case 'enum':
      return (schema as unknown as z.ZodEnum).options[0];
    case 'unknown':
    case 'lazy':
      return 'text';
    case 'string':
      return [fill(field, false) ?? undefined, ...TEXTS()].find((text) => schema.safeParse(text).success);
    default:
      throw new Error(`validInput does not know the schema "${def.type}" of the field "${field}": teach it`);
  }
}

const isLeftOut = (inner: z.ZodType, fill: Fill, field: string): boolean =>
  [field, ...textFields(inner, field)].every((name) => fill(name, true) === null);

/** The names of the fields that take text, wherever they stand in the input. */
export function textFields(schema: z.ZodType, field = ''): string[] {
  const { shape, innerType, element, options, type } = schema.def as unknown as Def;
  if (options) return [...new Set(options.flatMap((inner) => textFields(inner, field)))];
  if (shape) return [...new Set(Object.entries(shape).flatMap(([name, inner]) => textFields(inner, name)))];
  if (innerType ?? element) return textFields((innerType ?? element)!, field);
  return type === 'string' ? [field] : [];
}
