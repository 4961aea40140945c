import { expect, test } from 'vitest';
import { logLines, passes } from '../../client/petition/case/logLines.js';
import { readCase } from '../../client/petition/case/readCase.js';
import { BUREAU, CASE, id, LAND, ROAD, registered, text, viewOf } from './caseView.js';

const TRANSFER = id(20);
const lines = (log: ReturnType<typeof registered>) => logLines(readCase(viewOf(log)));

test('the newest entry comes first, its ids are said in words, and what the heading says is not repeated', () => {
  const log = registered().add('core.transferred', TRANSFER, '2026-03-05', {
    way: 'assign',
    demands: [ROAD, LAND],
    unit: BUREAU,
    feedbackBy: '2026-04-20',
  });
  expect(lines(log)[0]).toMatchObject({
    seq: 6,
    by: 'Wang',
    unit: 'Petition office',
    about: { kind: 'transfer', way: 'assign', words: 'Transport bureau' },
    demands: [ROAD, LAND],
    details: [
      { field: 'demands', type: 'thing', thing: { kind: 'demand', n: 1, words: 'Repair the road' } },
      { field: 'demands', type: 'thing', thing: { kind: 'demand', n: 2, words: 'Pay for the land' } },
      { field: 'feedbackBy', type: 'day', day: '2026-04-20' },
    ],
  });
});

test('an annulled entry stays readable, with who struck it out and why', () => {
  const log = registered()
    .add('core.kind_decided', ROAD, '2026-03-03', { kind: 'suggestion' })
    .add('core.annulled', ROAD, '2026-03-04', { entry: 6, reason: text(5) });
  const [correction, struck] = lines(log);
  expect(struck).toMatchObject({
    seq: 6,
    annulled: { seq: 7, by: 'Wang', on: '2026-03-04', reason: 'The wrong demand was chosen' },
  });
  expect(correction!.annulled).toBeUndefined();
});

test('a correction that was itself annulled strikes nothing out', () => {
  const log = registered()
    .add('core.kind_decided', ROAD, '2026-03-03', { kind: 'suggestion' })
    .add('core.annulled', ROAD, '2026-03-04', { entry: 6, reason: text(5) })
    .add('core.annulled', ROAD, '2026-03-05', { entry: 7, reason: text(5) });
  expect(lines(log).find((line) => line.seq === 6)!.annulled).toBeUndefined();
});

test('a redated entry shows the day that counts and the day it was first given', () => {
  const log = registered()
    .add('core.kind_decided', ROAD, '2026-03-05', { kind: 'suggestion' })
    .add('core.redated', ROAD, '2026-03-06', { entry: 6, on: '2026-03-03', reason: text(5) });
  expect(lines(log).find((line) => line.seq === 6)).toMatchObject({ on: '2026-03-03', redated: { was: '2026-03-05' } });
});

test('an entry recorded after the day it happened says so', () => {
  const log = registered().add('core.noted', CASE, '2026-03-03', { text: text(5) }, { at: '2026-03-04T01:00:00.000Z' });
  expect(lines(log)[0]!.late).toBe(true);
  expect(lines(registered())[0]!.late).toBe(false);
});

test('codes are named by the dictionary that belongs to the field of this very type', () => {
  const path = { way: 'refer_out', branch: 'b1_judicial', reason: text(5) };
  expect(lines(registered().add('core.guided', ROAD, '2026-03-09', path))[0]!.details).toMatchObject([
    { field: 'way', keys: ['codes.guideWay.refer_out', 'refer_out'] },
    { field: 'branch', keys: ['codes.branch.b1_judicial', 'b1_judicial'] },
    { field: 'reason', thing: { words: 'The wrong demand was chosen' } },
  ]);
});

test('codes of a plugin are looked up in its own dictionary first', () => {
  const log = registered().add('mediation.closed', ROAD, '2026-03-09', { outcome: 'agreed' });
  expect(lines(log)[0]!.details).toEqual([
    { field: 'outcome', type: 'code', keys: ['mediation:codes.outcome.agreed', 'codes.outcome.agreed', 'agreed'] },
  ]);
});

test('the filter leaves out notes, what was struck out, or what concerns other demands', () => {
  const log = registered()
    .add('core.noted', CASE, '2026-03-03', { text: text(5) })
    .add('core.transferred', TRANSFER, '2026-03-05', { way: 'forward', demands: [LAND], unit: BUREAU });
  const all = lines(log);
  expect(all.filter((line) => passes(line, 'all'))).toHaveLength(7);
  expect(all.filter((line) => passes(line, 'steps')).map((line) => line.seq)).toEqual([7, 5, 4, 1]);
  expect(all.filter((line) => passes(line, { demand: LAND })).map((line) => line.seq)).toEqual([7, 5]);
});
