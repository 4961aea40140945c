import { expect, test } from 'vitest';
import { awaited, clockLines, isLapsed, ruleName } from '../../client/petition/case/clockLines.js';
import { demandLines, ownersOf } from '../../client/petition/case/demandLines.js';
import { documentLines, papersOf } from '../../client/petition/case/documentLines.js';
import { partyLines } from '../../client/petition/case/partyLines.js';
import { isCorrectable, readCase, subjectOf } from '../../client/petition/case/readCase.js';
import { lawOfKind } from '../petition/lawOfKind.js';
import { BUREAU, clock, id, LAND, PARTY, ROAD, registered, text, viewOf } from './caseView.js';

const TRANSFER = id(20);
const OPINION = id(21);

test('a case is called after the subject of its first filing', () => {
  expect(subjectOf(readCase(viewOf(registered())))).toBe('The road in front of the school');
});

test('a demand stands with the unit that answers for it and with what falls due first', () => {
  const log = registered().add('core.transferred', TRANSFER, '2026-03-05', {
    way: 'forward',
    demands: [LAND],
    unit: BUREAU,
  });
  const clocks = [
    clock('unit.inform', LAND, { due: '2026-03-20', owner: BUREAU }),
    clock('office.sort', LAND, { state: 'met', endedOn: '2026-03-05' }),
    clock('unit.objection', LAND, { due: '2026-03-12', owner: BUREAU }),
  ];
  const open = readCase(viewOf(log, { clocks }));
  expect(demandLines(open)).toMatchObject([
    { n: 1, text: 'Repair the road', unit: 'Petition office', clock: undefined },
    { n: 2, text: 'Pay for the land', unit: 'Transport bureau', clock: { key: 'unit.objection' } },
  ]);
  expect(ownersOf(open)).toEqual(['Petition office', 'Transport bureau']);
});

test('clocks that run come first by their last day, those that stand still after them, what is over last', () => {
  const clocks = [
    clock('a', ROAD, { state: 'met', endedOn: '2026-03-04' }),
    clock('b', ROAD, { state: 'standing' }),
    clock('c', ROAD, { due: '2026-05-06' }),
    clock('d', ROAD, { due: '2026-03-17' }),
  ];
  expect(clockLines(clocks, '2026-03-10').map((c) => c.key)).toEqual(['d', 'c', 'b', 'a']);
});

test('time that nobody used is over, not overdue: only a duty can be overdue', () => {
  const own = clock('review.request', ROAD, { due: '2026-03-09' });
  expect(isLapsed(own, '2026-03-10')).toBe(true);
  expect(isLapsed(own, '2026-03-09')).toBe(false);
  expect(isLapsed({ ...own, owner: BUREAU }, '2026-03-10')).toBe(false);
});

test('the days of an organ that the directory does not know are waited for: nobody has missed them', () => {
  const opinion = id(21);
  const log = registered()
    .add('core.opinion_drafted', opinion, '2026-04-01', { demands: [ROAD], outcomes: ['supported'], body: text(5) })
    .add('core.review_requested', opinion, '2026-04-20', { request: text(5), for: [PARTY] }, { party: PARTY })
    .add('core.review_passed_on', opinion, '2026-04-21', { organ: text(6) });
  const decide = clock('review.decide', opinion, { party: PARTY, due: '2026-05-20' });
  const view = viewOf(log, { clocks: [decide] });
  const organ = { kind: 'core.note', body: { text: 'City tax bureau' } };
  const open = readCase({ ...view, records: { ...view.records, [text(6)]: organ } });
  expect(isLapsed(decide, '2026-07-01')).toBe(false);
  expect(awaited(open, decide)).toBe('City tax bureau');
  expect(awaited(open, { ...decide, owner: BUREAU })).toBeUndefined();
  expect(awaited(open, clock('review.request', opinion, { party: PARTY }))).toBeUndefined();
});

test('a rule is read apart into pack, version and article', () => {
  expect(ruleName('regs2022@1:31(6)')).toEqual({ pack: 'regs2022', v: '1', article: '31(6)' });
  expect(ruleName('by hand')).toBeUndefined();
});

test('petitioners stand before their agents, and an agent says for whom', () => {
  expect(partyLines(readCase(viewOf(registered())))).toMatchObject([
    { party: { role: 'petitioner' }, known: { name: 'L×', phone: '139****0001' }, actsFor: undefined },
    { party: { role: 'agent' }, known: { organisation: 'A law firm' }, actsFor: 'L×' },
  ]);
});

test('nothing of a destroyed record is shown', () => {
  const view = viewOf(registered());
  const records = { ...view.records, [text(1)]: { ...view.records[text(1)]!, erased: true } };
  const [petitioner, agent] = partyLines(readCase({ ...view, records }));
  expect(petitioner).toMatchObject({ known: {}, erased: true });
  expect(agent!.actsFor).toBeUndefined();
});

test('a document says whom it reached and how long this person may ask for a review', () => {
  const log = registered()
    .add('core.opinion_drafted', OPINION, '2026-04-01', { demands: [LAND], outcomes: ['supported'], body: text(5) })
    .add('core.issued', OPINION, '2026-04-02', {
      kind: 'handling_opinion',
      ...lawOfKind('handling_opinion'),
      demands: [LAND],
      parties: [PARTY],
      file: id(30),
    })
    .add('core.served', OPINION, '2026-04-03', { mode: 'in_person' }, { party: PARTY });
  const files = [id(30), id(31)].map((file) => ({ id: file, name: `${file}.docx`, mime: '', size: 1 }));
  const clocks = [clock('review.request', OPINION, { party: PARTY, due: '2026-05-06' })];
  const open = readCase(viewOf(log, { files, clocks }));
  expect(documentLines(open)).toMatchObject([
    {
      document: { phase: 'served', kind: 'handling_opinion' },
      demands: [2],
      file: { id: id(30) },
      persons: [{ name: 'L×', service: { on: '2026-04-03', mode: 'in_person' }, window: { due: '2026-05-06' } }],
    },
  ]);
  expect(papersOf(open)).toMatchObject([{ id: id(31) }]);
});

test('no pencil stands beside what founds a case or destroyed a file: neither may be corrected', () => {
  expect(['core.registered', 'core.taken_over', 'core.file_erased'].filter(isCorrectable)).toEqual([]);
  expect(['core.accepted', 'core.contacted', 'mediation.opened'].every(isCorrectable)).toBe(true);
});
