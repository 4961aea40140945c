import { expect, test } from 'vitest';
import { instalments } from '../../client/petition/widgets/instalments.js';

test('a sum is split to the cent, a month apart, at the end of short months on their last day', () => {
  const line = { what: '补偿款', amount: 100_000, due: '2026-01-31' };
  expect(instalments(line, 3)).toEqual([
    { what: '补偿款', amount: 33_333, due: '2026-01-31' },
    { what: '补偿款', amount: 33_333, due: '2026-02-28' },
    { what: '补偿款', amount: 33_334, due: '2026-03-31' },
  ]);
});

test('what has no sum or no day stays one line', () => {
  expect(instalments({ what: '维修' }, 3)).toEqual([{ what: '维修' }]);
});
