import { fieldErrors } from '@lianxin/api/common';
import { callForm, entered, initialOf, placeOf, requestIds } from '@lianxin/ui/common';
import { expect, test } from 'vitest';
import { z } from 'zod';

const { group, schema } = callForm(z.strictObject({ reason: z.string().min(2) }), '2026-11-22');

test('the form of an action asks for its input and for the day, which is today at first', () => {
  expect(initialOf(group)).toMatchObject({ on: '2026-11-22', input: {} });
  expect(placeOf(group, 'input.reason')?.name).toEqual(['input', 'reason']);
});

test('labels are those of the action, not of the call it travels in', () => {
  expect(placeOf(group, 'input.reason')?.field.path).toBe('reason');
});

test('why a day is an earlier one is asked only of an earlier one', () => {
  const values = { input: { reason: 'ok' }, onReason: 'entered late' };
  expect(entered(group, { ...values, on: '2026-11-20' })).toHaveProperty('onReason', 'entered late');
  expect(entered(group, { ...values, on: '2026-11-22' })).not.toHaveProperty('onReason');
});

test('what is wrong with the input is said at its field', () => {
  const { error } = schema.safeParse({ input: {}, on: '2026-11-22' });
  expect(fieldErrors(error!)).toEqual([{ path: 'input.reason', code: 'api.field.missing' }]);
});

test('sending the same again is the same request; sending something else is another', () => {
  const requestId = requestIds();
  const first = requestId({ input: 1 });
  expect(requestId({ input: 1 })).toBe(first);
  const other = requestId({ input: 2 });
  expect(other).not.toBe(first);
  expect(requestId({ input: 1 })).not.toBe(first);
});
