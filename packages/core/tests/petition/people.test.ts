import { newId } from '@lianxin/base';
import {
  type Act,
  addressees,
  type CaseState,
  type EntryType,
  petitionEntries as e,
  mayActFor,
  mostSpeakers,
  type NewEntry,
  unnamed,
} from '@lianxin/core/common';
import { beforeEach, expect, test } from 'vitest';
import { PaperLog } from './paperLog.js';

const entry = <D extends Record<string, unknown>>(
  type: EntryType<D>,
  data: NoInfer<D>,
  more: Partial<NewEntry> = {},
): NewEntry => ({ type: type.id, data, ...more });

const office = newId();
let [anna, bela, cora, lawyer, demand] = [newId(), newId(), newId(), newId(), newId()];
let log: PaperLog;
const state = (): CaseState => log.state;
const person = (id: string, role: 'representative' | 'co_petitioner' | 'agent' | 'guardian') =>
  entry(e.partyAdded, { role, body: newId() }, { about: id });
const authorise = (holder: string, members: string[], acts: Act[]) =>
  entry(e.authorised, { members, acts, papers: [newId()] }, { about: holder });

beforeEach(() => {
  [anna, bela, cora, lawyer, demand] = [newId(), newId(), newId(), newId(), newId()];
  log = new PaperLog()
    .add(
      '2026-03-02',
      office,
      entry(e.registered, {
        filing: newId(),
        text: newId(),
        channel: 'visit',
        unit: office,
        office,
        year: 2026,
        number: 1,
      }),
    )
    .add('2026-03-02', office, person(anna, 'representative'))
    .add('2026-03-02', office, entry(e.membersAdded, { parties: [bela, cora], bodies: [newId(), newId()] }))
    .add('2026-03-02', office, person(lawyer, 'agent'))
    .add(
      '2026-03-02',
      office,
      entry(e.demandAdded, { text: newId(), kind: 'appeal_request', unit: office, direct: false }, { about: demand }),
    );
});

test('a representative receives papers for the group and gives nothing up for it', () => {
  expect(mayActFor(state(), anna, bela, 'receive_papers')).toBe(true);
  for (const act of ['consent', 'settle', 'withdraw', 'review'] as const) {
    expect(mayActFor(state(), anna, bela, act)).toBe(false);
    expect(mayActFor(state(), bela, bela, act)).toBe(true);
  }
  expect(mayActFor(state(), lawyer, bela, 'receive_papers')).toBe(false);
});

test('authority is for the act, the member and the holder that were written down; a later paper replaces an earlier one', () => {
  log.add('2026-03-03', office, authorise(lawyer, [bela], ['settle', 'withdraw']));
  expect([mayActFor(state(), lawyer, bela, 'settle'), mayActFor(state(), lawyer, bela, 'review')]).toEqual([
    true,
    false,
  ]);
  expect([mayActFor(state(), lawyer, cora, 'settle'), mayActFor(state(), anna, bela, 'settle')]).toEqual([
    false,
    false,
  ]);
  log.add('2026-03-04', office, authorise(lawyer, [bela], ['review']));
  expect([mayActFor(state(), lawyer, bela, 'settle'), mayActFor(state(), lawyer, bela, 'review')]).toEqual([
    false,
    true,
  ]);
});

test('who left acts for nobody and nobody acts for who left', () => {
  log
    .add('2026-03-03', office, authorise(lawyer, [bela, cora], ['settle']))
    .add('2026-03-04', office, entry(e.partyLeft, { reason: newId() }, { about: cora }));
  expect([mayActFor(state(), lawyer, cora, 'settle'), mayActFor(state(), lawyer, bela, 'settle')]).toEqual([
    false,
    true,
  ]);
  log.add('2026-03-05', office, entry(e.partyLeft, { reason: newId() }, { about: lawyer }));
  expect(mayActFor(state(), lawyer, bela, 'settle')).toBe(false);
});

test('going on alone ends what was given to the representative, not what an own agent may do', () => {
  log
    .add('2026-03-03', office, authorise(anna, [bela], ['withdraw']))
    .add('2026-03-03', office, authorise(lawyer, [bela], ['withdraw']))
    .add('2026-03-04', office, entry(e.wentAlone, { members: [bela] }));
  expect(mayActFor(state(), anna, bela, 'withdraw')).toBe(false);
  expect(mayActFor(state(), anna, bela, 'receive_papers')).toBe(false);
  expect(mayActFor(state(), lawyer, bela, 'withdraw')).toBe(true);
  expect(addressees(state(), [demand])).toEqual([anna, bela]);
});

test('a guardian does everything for the one he looks after, who does not sign himself', () => {
  const guardian = newId();
  log.add('2026-03-03', office, person(guardian, 'guardian'));
  expect(mayActFor(state(), cora, cora, 'withdraw')).toBe(true);
  log.add('2026-03-03', office, authorise(guardian, [cora], []));
  expect([mayActFor(state(), guardian, cora, 'withdraw'), mayActFor(state(), cora, cora, 'withdraw')]).toEqual([
    true,
    false,
  ]);
});

test('when the guardian has left, the one he looked after signs again', () => {
  const guardian = newId();
  log
    .add('2026-03-03', office, person(guardian, 'guardian'))
    .add('2026-03-03', office, authorise(guardian, [cora], []))
    .add('2026-03-04', office, entry(e.partyLeft, { reason: newId() }, { about: guardian }));
  expect(mayActFor(state(), cora, cora, 'withdraw')).toBe(true);
});

test("a member's own demand is answered to that member; the group's to its representative", () => {
  const own = newId();
  log.add(
    '2026-03-03',
    office,
    entry(e.demandAdded, { text: newId(), unit: office, direct: false, of: [cora] }, { about: own }),
  );
  expect([addressees(state(), [demand]), addressees(state(), [own]), addressees(state(), [demand, own])]).toEqual([
    [anna],
    [cora],
    [anna, cora],
  ]);
});

test('a demand ends with the last for whom it is open; its clock runs for the others', () => {
  const withdraw = (...parties: string[]) =>
    entry(e.withdrawn, { statement: newId(), form: 'signed', parties, papers: [newId()] }, { about: demand });
  log.add('2026-03-03', office, withdraw(anna, bela));
  expect([state().demands.get(demand)?.phase, log.clock('office.sort', demand)?.state]).toEqual(['to_sort', 'running']);
  log.add('2026-03-04', office, entry(e.settled, { parties: [cora] }, { about: demand }));
  expect(state().demands.get(demand)).toMatchObject({ phase: 'ended', end: 'settled', endedOn: '2026-03-04' });
  expect(log.clock('office.sort', demand)?.state).toBe('void');
});

test('a table brought in by mistake is annulled as it came', () => {
  const added = log.entries.find((x) => x.type === 'core.members_added')!.seq;
  log.add('2026-03-03', office, { type: 'core.annulled', data: { entry: added, reason: newId() } });
  expect([...state().parties.keys()]).toEqual([anna, lawyer]);
});

test('INV-03 five speak for any number; where a county has tiers, three for at most ten', () => {
  const most = (tiers: boolean, persons: number) =>
    mostSpeakers(persons, <T>(key: string) => (key === 'visit.representativeTiers' ? tiers : 5) as T);
  expect([most(false, 6), most(false, 4000), most(true, 10), most(true, 11)]).toEqual([5, 5, 3, 5]);
});

test('those who are counted but not named are as many as a representative speaks for beyond the named', () => {
  log.add(
    '2026-03-03',
    office,
    entry(e.partyAdded, { role: 'representative', body: newId(), headCount: 39 }, { about: newId() }),
  );
  expect(unnamed(state())).toBe(35);
});
