import { allOf, entered, fitForm, fixed, formOf, HIDDEN, initialOf, jsonOf, oneOf, someOf } from '@lianxin/ui';
import { expect, test } from 'vitest';
import { z } from 'zod';

const form = z.strictObject({
  party: z.string().meta({ widget: 'party' }),
  also: z.array(z.string()).optional(),
  note: z.string(),
});
const fitted = (fit: Parameters<typeof fitForm>[1]) => fitForm(form, fit) as z.ZodType;

test('a fitted field starts with what is given and keeps its control; the others stay as they are', () => {
  expect(jsonOf(fitted({ party: oneOf(['a']), also: someOf(['b', 'c']) })).properties).toMatchObject({
    party: { widget: 'party', among: ['a'], default: 'a' },
    also: { among: ['b', 'c'] },
    note: { type: 'string' },
  });
});

test('of several one is chosen by hand, and all of them where all are meant', () => {
  expect(oneOf(['a', 'b'])).toEqual({ among: ['a', 'b'] });
  expect(allOf(['a', 'b'])).toEqual({ among: ['a', 'b'], default: ['a', 'b'] });
});

test('where there is nothing to choose nobody is asked', () => {
  expect(someOf([])).toBe(HIDDEN);
  const [also] = formOf(fitted({ also: HIDDEN })).group.fields.filter(({ name }) => name === 'also');
  expect(also!.visible?.({ party: 'a' })).toBe(false);
});

test('what is fixed is answered without being asked', () => {
  const { group } = formOf(fitted({ party: fixed('a') }));
  expect(group.fields[0]!.meta).toMatchObject({ fixed: true });
  expect(entered(group, initialOf(group, { note: 'n' }))).toEqual({ party: 'a', note: 'n' });
});

test('what is allowed stays what the form says', () => {
  expect(fitted({ party: oneOf(['a']) }).safeParse({ party: 'b', note: '' }).success).toBe(true);
  expect(fitted({ party: oneOf(['a']) }).safeParse({ party: 'a' }).success).toBe(false);
});

test('a field the form does not have is a mistake of the author', () => {
  expect(() => fitted({ nobody: HIDDEN })).toThrow('nobody');
});
