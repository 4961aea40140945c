import { petitionActions } from '@lianxin/core/common';
import { expect, test } from 'vitest';
import { hintsOf } from '../../client/petition/register/hints.js';
import { putAside, shelfOf, without } from '../../client/petition/register/putAside.js';
import {
  blankDemand,
  blankParty,
  blankValues,
  isAnswered,
  isBlank,
  type RegisterValues,
} from '../../client/petition/register/RegisterValues.js';
import { answeredCallOf, callOf, formPath, problemsOf } from '../../client/petition/register/registerCall.js';

const TODAY = '2026-03-10';
const filled = (more: Partial<RegisterValues> = {}): RegisterValues => ({
  ...blankValues(TODAY),
  channel: 'visit',
  subject: 'The road in front of the school',
  ...more,
});

test('channel, day and one sentence are enough: the sentence is then the demand', () => {
  const values = filled();
  expect(problemsOf(values, TODAY)).toEqual([]);
  const { input } = callOf(values, TODAY);
  expect(petitionActions.RegisterInput.parse(input)).toMatchObject({
    demands: [{ id: values.demands[0]!.id, text: 'The road in front of the school' }],
    parties: [],
  });
});

test('without channel, day or sentence each of them is named', () => {
  const { channel: _channel, subject: _subject, on: _on, ...rest } = filled();
  expect(problemsOf(rest, TODAY).map((each) => each.path)).toEqual(['on', 'channel', 'subject', 'subject']);
});

test('a day to come is refused, and one long past asks why', () => {
  expect(problemsOf(filled({ on: '2026-03-11' }), TODAY)).toEqual([{ path: 'on', code: 'core.future_day' }]);
  expect(problemsOf(filled({ on: '2026-02-08' }), TODAY)).toEqual([]);
  expect(problemsOf(filled({ on: '2026-02-07' }), TODAY)).toEqual([{ path: 'onReason', code: 'api.field.missing' }]);
  const why = filled({ on: '2026-02-07', onReason: ' found in the archive ' });
  expect(callOf(why, TODAY)).toMatchObject({ on: '2026-02-07', onReason: 'found in the archive' });
  expect(callOf(filled(), TODAY)).not.toHaveProperty('on');
});

test('lines in which nothing was entered are left out, and errors still find the right line', () => {
  const agent = { ...blankParty('agent'), name: 'Zhao', phone: '1'.repeat(50) };
  const demand = { ...blankDemand(), text: ' Repair the road ' };
  const values = filled({ demands: [blankDemand(), demand], parties: [blankParty(), agent] });
  const { input } = callOf(values, TODAY);
  expect(input.demands).toEqual([{ id: demand.id, text: 'Repair the road' }]);
  expect(input.parties).toEqual([{ id: agent.id, role: 'agent', name: 'Zhao', phone: agent.phone }]);
  expect(problemsOf(values, TODAY).map((each) => each.path)).toEqual(['parties.1.phone']);
  expect(formPath('input.demands.0.text', values)).toBe('demands.1.text');
});

test('a person of whom nothing is known stays when somebody acts for them', () => {
  const principal = blankParty();
  const guardian = { ...blankParty('guardian'), name: 'Zhao', for: principal.id };
  expect(callOf(filled({ parties: [principal, guardian] }), TODAY).input.parties).toHaveLength(2);
});

test('sending twice names the same case', () => {
  const values = filled();
  expect(callOf(values, TODAY)).toEqual(callOf(values, TODAY));
});

test('a report is announced as sealed, beside other demands as a case of its own', () => {
  const report = { ...blankDemand(), kind: 'report' as const };
  expect(hintsOf({ demands: [report] }, 5)).toMatchObject({ sealed: true, apart: false });
  expect(hintsOf({ demands: [report, blankDemand()] }, 5)).toMatchObject({ sealed: true, apart: true });
  expect(hintsOf({ demands: [blankDemand()] }, 5)).toMatchObject({ sealed: false });
});

test('more representatives than art 20 allows are pointed out for a visit only', () => {
  const parties = Array.from({ length: 6 }, () => blankParty('representative'));
  expect(hintsOf({ channel: 'visit', parties }, 5).representatives).toBe(true);
  expect(hintsOf({ channel: 'letter', parties }, 5).representatives).toBe(false);
});

test('a filing put aside lies on top of the shelf once, an empty one not at all', () => {
  const values = filled();
  const shelf = putAside(putAside([], values, '1'), { ...values, words: 'more' }, '2');
  expect(shelf).toEqual([{ at: '2', values: { ...values, words: 'more' } }]);
  expect(putAside(shelf, blankValues(TODAY), '3')).toEqual(shelf);
  expect(isBlank(blankValues(TODAY))).toBe(true);
  expect(without(shelf, values.dossier)).toEqual([]);
  expect(shelfOf({ items: shelf })).toEqual(shelf);
  expect(shelfOf(undefined)).toEqual([]);
});

test('what a caller says is sent as an oral record, its words kept once; a letter has none', () => {
  const speaker = blankParty();
  const oral = { taken: true, speaker: speaker.id, language: 'mandarin', readBack: true, confirmed: 'spoken' } as const;
  const values = filled({ channel: 'phone', words: 'Nobody listens.', oral, parties: [speaker] });
  expect(problemsOf(values, TODAY)).toEqual([]);
  const { input } = callOf(values, TODAY);
  const { taken: _taken, ...said } = oral;
  expect(input).not.toHaveProperty('words');
  expect(input).toMatchObject({ oral: { ...said, words: 'Nobody listens.' }, parties: [{ id: speaker.id }] });
  expect(callOf({ ...values, channel: 'letter' }, TODAY).input).not.toHaveProperty('oral');
});

test('an oral record without words, or neither read back nor refused, says so at its field', () => {
  const oral = { taken: true, language: 'mandarin', confirmed: 'signature' } as const;
  const paths = (more: Partial<RegisterValues>) => problemsOf(filled({ oral, ...more }), TODAY).map((e) => e.path);
  expect(paths({})).toEqual(['words']);
  expect(paths({ words: 'Nobody listens.' })).toEqual(['oral.readBack']);
  expect(paths({ words: 'x', oral: { ...oral, confirmed: 'refused' } })).toEqual(['oral.refusal']);
});

test('an inquiry with an answer is registered and answered in one call; a kind chosen takes it to its procedure', () => {
  const demand = { ...blankDemand(), text: 'Which papers are needed?' };
  const values = filled({ purpose: 'inquiry', answer: ' Bring the deed. ', demands: [demand] });
  expect(isAnswered(values)).toBe(true);
  expect(problemsOf(values, TODAY)).toEqual([]);
  expect(answeredCallOf(values, TODAY).input).toMatchObject({
    ...{ purpose: 'inquiry', demand: demand.id, text: 'Which papers are needed?', answer: 'Bring the deed.' },
  });
  expect(isAnswered({ ...values, answer: '  ' })).toBe(false);
  expect(isAnswered({ ...values, purpose: 'request' })).toBe(false);
  expect(isAnswered({ ...values, demands: [{ ...demand, kind: 'appeal_request' }] })).toBe(false);
});

test('papers kept and papers given back are named one a line', () => {
  const { input } = callOf(filled({ papersKept: 'receipts\n\n photos ', papersReturned: '' }), TODAY);
  expect(input.papersKept).toEqual(['receipts', 'photos']);
  expect(input).not.toHaveProperty('papersReturned');
});
