import { type EffectiveEntry, foldProceedings, type ProceedingEffect } from '@lianxin/core/common';
import { expect, test } from 'vitest';

const told = (...effects: readonly ProceedingEffect[]) =>
  foldProceedings(effects.map((proceeding) => ({ about: 'p', on: '2026-03-02', proceeding }) as EffectiveEntry)).get(
    'p',
  );

const open = { do: 'open', plugin: 'panel', demands: ['d'], unit: 'u' } as const;

test('in whose hands a proceeding lies is known without its plugin, and changes with each seating', () => {
  expect(told(open)?.people).toEqual([]);
  expect(told({ ...open, people: ['a', 'b'] })?.people).toEqual(['a', 'b']);
  expect(told({ ...open, people: ['a', 'b'] }, { do: 'seat', people: ['b', 'c'] })?.people).toEqual(['b', 'c']);
});

test('once it has ended nobody is seated any more', () => {
  const ended = told({ ...open, people: ['a'] }, { do: 'end', outcome: 'done' }, { do: 'seat', people: ['b'] });
  expect(ended).toMatchObject({ people: ['a'], endedOn: '2026-03-02', outcome: 'done' });
});
