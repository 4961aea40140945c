import { newId } from '@lianxin/base';
import { contactOf, type EntryType, petitionEntries as e, foldCase, type NewEntry } from '@lianxin/core/common';
import { beforeEach, describe, expect, test } from 'vitest';
import { lawOfKind } from './lawOfKind.js';
import { PaperLog } from './paperLog.js';

const entry = <D extends Record<string, unknown>>(
  type: EntryType<D>,
  data: NoInfer<D>,
  more: Partial<NewEntry> = {},
): NewEntry => ({ type: type.id, data, ...more });
const [office, housing, labour, township] = [newId(), newId(), newId(), newId()];
let [first, second, transfer, opinion, anna] = [newId(), newId(), newId(), newId(), newId()];
let log: PaperLog;

const registered = (at = office) =>
  entry(e.registered, {
    ...{ filing: newId(), text: newId(), channel: 'phone', unit: at, office, year: 2026, number: 1 },
  });
const party = (reachable: boolean) =>
  entry(e.partyAdded, { role: 'petitioner', body: newId(), ...(reachable && { reachable }) }, { about: anna });
const demand = (id: string, more: { direct?: boolean; unit?: string; kind?: 'report' } = {}) =>
  entry(e.demandAdded, { text: newId(), unit: office, direct: false, kind: 'appeal_request', ...more }, { about: id });
const passOn = (demands: string[], unit: string) =>
  entry(e.transferred, { way: 'forward', demands, unit }, { about: transfer });
const spoke = (reached: boolean) => entry(e.contacted, { way: 'phone', reached });
const named = (id: string, person = newId()) => entry(e.handlerNamed, { person }, { about: id });
const agreed = (demands: string[]) =>
  entry(e.objectionDecided, { demands, agreed: true, reason: newId() }, { about: transfer });
const contact = (id = first) => log.clock('unit.contact', id);

beforeEach(() => {
  [first, second, transfer, opinion, anna] = [newId(), newId(), newId(), newId(), newId()];
  log = new PaperLog({ 'clock.contactWorkdays': 3 })
    .add('2026-03-02', office, registered())
    .add('2026-03-02', office, party(true))
    .add('2026-03-02', office, demand(first))
    .add('2026-03-02', office, demand(second));
});

describe('whoever answers speaks with the petitioner within three working days (domain 5.2)', () => {
  test('the unit owes it from the transfer on, counted in working days', () => {
    expect(contact()).toBeUndefined();
    log.add('2026-03-05', office, passOn([first], housing));
    expect([contact()?.owner, log.due('unit.contact', first)]).toEqual([housing, '2026-03-10']);
  });

  test('an organ to which somebody came directly owes it from registration on', () => {
    log = new PaperLog({ 'clock.contactWorkdays': 1 })
      .add('2026-03-02', township, registered(township))
      .add('2026-03-02', township, party(true))
      .add('2026-03-02', township, demand(first, { direct: true, unit: township }));
    expect([contact()?.owner, log.due('unit.contact', first)]).toEqual([township, '2026-03-03']);
  });

  test('an attempt that reached nobody is recorded and meets nothing; whoever is reached is contacted about everything', () => {
    log.add('2026-03-05', office, passOn([first, second], housing)).add('2026-03-06', housing, spoke(false));
    expect([contact()?.state, contact(second)?.state]).toEqual(['running', 'running']);
    log.add('2026-03-09', housing, spoke(true));
    expect([contact()?.state, contact(second)?.state, contact()?.endedOn]).toEqual(['met', 'met', '2026-03-09']);
  });

  test("one unit's call does not meet what another unit owes", () => {
    log.add('2026-03-05', office, passOn([first], housing));
    transfer = newId();
    log.add('2026-03-05', office, passOn([second], labour)).add('2026-03-06', labour, spoke(true));
    expect([contact()?.state, contact(second)?.state]).toEqual(['running', 'met']);
  });

  test('nobody is asked to speak with somebody who left neither telephone nor address, or about a sealed report', () => {
    log = new PaperLog()
      .add('2026-03-02', office, registered())
      .add('2026-03-02', office, party(false))
      .add('2026-03-02', office, demand(first))
      .add('2026-03-03', office, passOn([first], housing));
    expect(contact()).toBeUndefined();
    log = new PaperLog()
      .add('2026-03-02', township, registered(township))
      .add('2026-03-02', township, party(true))
      .add('2026-03-02', township, demand(first, { direct: true, unit: township, kind: 'report' }));
    expect(contact()).toBeUndefined();
  });

  test('what is answered, given back or joined is owed no more; separated, it runs on as it was', () => {
    log.add('2026-03-05', office, passOn([first, second], housing));
    log.add(
      '2026-03-06',
      housing,
      entry(e.suggestionAnswered, { result: 'adopted', text: newId() }, { about: second }),
    );
    expect([contact(second)?.state, contact(second)?.ground]).toEqual(['void', 'answered']);
    log.add('2026-03-06', office, entry(e.joined, { into: newId() }));
    expect([contact()?.state, contact()?.ground]).toEqual(['void', 'joined']);
    log.add('2026-03-09', office, entry(e.separated, { from: newId() }));
    expect([contact()?.state, log.due('unit.contact', first)]).toEqual(['running', '2026-03-10']);
    log.add('2026-03-09', housing, entry(e.objected, { demands: [first], reason: newId() }, { about: transfer }));
    log.add('2026-03-09', office, agreed([first]));
    expect(contact()?.ground).toBe('objection_upheld');
  });

  test('a notice served leaves it owed, an opinion that reached the petitioner does not', () => {
    log.add('2026-03-05', office, passOn([first], housing));
    const issue = (kind: 'acceptance_notice' | 'handling_opinion', id: string) =>
      entry(e.issued, { kind, ...lawOfKind(kind), demands: [first], parties: [anna], file: newId() }, { about: id });
    const serve = (id: string) => entry(e.served, { mode: 'post_registered' }, { about: id, party: anna });
    const notice = newId();
    log.add('2026-03-06', housing, issue('acceptance_notice', notice)).add('2026-03-06', housing, serve(notice));
    expect(contact()?.state).toBe('running');
    log.add('2026-03-09', housing, issue('handling_opinion', opinion)).add('2026-03-09', housing, serve(opinion));
    expect(contact()?.state).toBe('void');
  });
});

describe('who received it first stays the contact until another has taken over (首接)', () => {
  const state = () => foldCase(log.effective);
  const receiver = () => log.entries[0]!.actor;

  test('passing a demand on changes nothing; naming a person in the unit relieves the first', () => {
    log.add('2026-03-05', office, passOn([first], housing));
    expect(contactOf(state(), first)).toEqual({ unit: office, person: receiver() });
    const person = newId();
    log.add('2026-03-06', housing, named(first, person));
    expect(contactOf(state(), first)).toEqual({ unit: housing, person });
    expect(contactOf(state(), second)).toEqual({ unit: office, person: receiver() });
  });

  test('where the unit gives it back, the first is the contact again', () => {
    log.add('2026-03-05', office, passOn([first], housing)).add('2026-03-06', housing, named(first));
    log.add('2026-03-06', housing, entry(e.objected, { demands: [first], reason: newId() }, { about: transfer }));
    log.add('2026-03-09', office, agreed([first]));
    expect(contactOf(state(), first)?.unit).toBe(office);
  });

  test('what an import brought has no contact until a person takes it up', () => {
    const filing = { filing: newId(), text: newId(), channel: 'online' as const, unit: office, office };
    log = new PaperLog()
      .add('2025-03-02', office, entry(e.takenOver, { ...filing, as: 'past', source: 'import' }))
      .add(
        '2025-03-02',
        office,
        entry(e.demandAdded, { text: newId(), unit: office, direct: false, past: true }, { about: first }),
      );
    expect(contactOf(state(), first)).toBeUndefined();
    log.add('2026-03-02', office, entry(e.takenUp, { year: 2026, number: 1 }));
    expect(contactOf(state(), first)).toEqual({ unit: office, person: log.entries.at(-1)!.actor });
  });
});
