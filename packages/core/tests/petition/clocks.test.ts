import { newId } from '@lianxin/base';
import { officialCalendar } from '@lianxin/calendar';
import {
  dueOf,
  type EntryType,
  petitionEntries as e,
  type NewEntry,
  unitsAtWork,
  wasInTime,
} from '@lianxin/core/common';
import { beforeEach, describe, expect, test } from 'vitest';
import { lawOfKind } from './lawOfKind.js';
import { PaperLog } from './paperLog.js';

const entry = <D extends Record<string, unknown>>(
  type: EntryType<D>,
  data: NoInfer<D>,
  more: Partial<NewEntry> = {},
): NewEntry => ({ type: type.id, data, ...more });
const rec = newId;
const [office, housing, labour] = [newId(), newId(), newId()];
let [first, second, transfer, anna, bela, opinion] = [newId(), newId(), newId(), newId(), newId(), newId()];
const [third, fourth] = [newId(), newId()];
let log: PaperLog;

const registered = () =>
  entry(e.registered, { filing: newId(), text: rec(), channel: 'visit', unit: office, office, year: 2026, number: 1 });
const demand = (id: string) =>
  entry(e.demandAdded, { text: rec(), kind: 'appeal_request', unit: office, direct: false }, { about: id });
const party = (id: string) => entry(e.partyAdded, { role: 'petitioner', body: rec() }, { about: id });
const passOn = (demands: string[], unit: string, id = transfer) =>
  entry(e.transferred, { way: 'forward', demands, unit }, { about: id });
const accept = (id: string) => entry(e.accepted, { branch: 'b6_petition' }, { about: id });
const draft = (demands: string[]) =>
  entry(
    e.opinionDrafted,
    { demands, outcomes: demands.map(() => 'supported' as const), body: rec() },
    { about: opinion },
  );
const sign = (demands: string[]) =>
  entry(
    e.issued,
    { kind: 'handling_opinion', ...lawOfKind('handling_opinion'), demands, parties: [anna, bela], file: newId() },
    { about: opinion },
  );
const notice = newId();
/** Asked for, granted on the 20th of April, its notice served on one person. */
const extend = (on: PaperLog, id: string, days: number, servedOn = '2026-04-22') =>
  on
    .add('2026-04-18', housing, entry(e.extensionRequested, { days, reason: rec() }, { about: id }))
    .add('2026-04-20', housing, entry(e.extensionGranted, { days, reason: rec() }, { about: id }))
    .add(
      '2026-04-20',
      housing,
      entry(
        e.issued,
        { kind: 'extension_notice', ...lawOfKind('extension_notice'), demands: [id], parties: [anna], file: newId() },
        { about: notice },
      ),
    )
    .add(servedOn, housing, entry(e.served, { mode: 'in_person' }, { about: notice, party: anna }));
const serve = (who: string) => entry(e.served, { mode: 'in_person' }, { about: opinion, party: who });

beforeEach(() => {
  [first, second, transfer, anna, bela, opinion] = [newId(), newId(), newId(), newId(), newId(), newId()];
  log = new PaperLog()
    .add('2026-03-02', office, registered())
    .add('2026-03-02', office, party(anna))
    .add('2026-03-02', office, party(bela))
    .add('2026-03-02', office, demand(first))
    .add('2026-03-02', office, demand(second));
});

describe('sorting (art 22)', () => {
  test('the petition office sorts within 15 days of receipt', () => {
    expect(log.due('office.sort', first)).toBe('2026-03-17');
    expect(log.clock('office.sort', first)?.owner).toBe(office);
  });

  test("a transfer ends the sorting and starts the unit's 15 days and its 5 working days", () => {
    log.add('2026-03-10', office, passOn([first], housing));
    expect(log.clock('office.sort', first)?.state).toBe('met');
    expect(log.due('unit.inform', first)).toBe('2026-03-25');
    expect(log.due('unit.objection', transfer)).toBe('2026-03-17');
    expect(log.clock('office.sort', second)?.state).toBe('running');
  });

  test('two demands may lie with two units and fall due on different days', () => {
    log
      .add('2026-03-10', office, passOn([first], housing))
      .add('2026-03-12', office, passOn([second], labour, newId()));
    expect(log.due('unit.inform', first)).toBe('2026-03-25');
    expect(log.due('unit.inform', second)).toBe('2026-03-27');
    expect([log.state.demands.get(first)?.unit, log.state.demands.get(second)?.unit]).toEqual([housing, labour]);
  });
});

describe('objection (art 23)', () => {
  const object = (demands: string[]) => entry(e.objected, { demands, reason: rec() }, { about: transfer });
  const decide = (demands: string[], agreed: boolean) =>
    entry(e.objectionDecided, { demands, agreed, reason: rec() }, { about: transfer });
  beforeEach(() => void log.add('2026-03-10', office, passOn([first, second], housing)));

  test("while it is undecided the unit's own limit runs on and exactly one organ owns the demand (INV-08)", () => {
    log.add('2026-03-12', housing, object([first]));
    expect(log.clock('unit.inform', first)?.state).toBe('running');
    expect(log.state.demands.get(first)).toMatchObject({ phase: 'objected', unit: housing });
    expect(log.due('office.objection', transfer)).toBe('2026-03-17');
  });

  test('upheld for one of two demands: that one goes back and is sorted anew, the other stays', () => {
    log.add('2026-03-12', housing, object([first, second])).add('2026-03-13', office, decide([first], true));
    expect(log.state.demands.get(first)).toMatchObject({ phase: 'to_sort', unit: office });
    expect(log.clock('unit.inform', first)).toMatchObject({ state: 'void', ground: 'objection_upheld' });
    expect(log.due('office.sort', first)).toBe('2026-03-30'); // 28 March is a Saturday
    expect(log.state.demands.get(second)).toMatchObject({ phase: 'transferred', unit: housing });
    expect(log.due('unit.inform', second)).toBe('2026-03-25');
  });

  test("refused, and late: the unit's limit keeps its first day, also while the office lets its three days pass", () => {
    log.add('2026-03-12', housing, object([first]));
    expect(log.due('office.objection', transfer)).toBe('2026-03-17');
    expect(log.due('unit.inform', first)).toBe('2026-03-25');
    log.add('2026-03-20', office, decide([first], false));
    expect(log.state.demands.get(first)?.phase).toBe('transferred');
    expect(log.due('unit.inform', first)).toBe('2026-03-25');
    expect(wasInTime(log.clock('office.objection', transfer)!, officialCalendar)).toBe(false);
  });

  test('an assignment whose last demand went back owes no report any more; before that it does', () => {
    const assigned = newId();
    log
      .add('2026-03-10', office, demand(third))
      .add('2026-03-10', office, demand(fourth))
      .add(
        '2026-03-11',
        office,
        entry(
          e.transferred,
          { way: 'assign', demands: [third, fourth], unit: labour, feedbackBy: '2026-05-20' },
          { about: assigned },
        ),
      )
      .add('2026-03-12', labour, entry(e.objected, { demands: [third], reason: rec() }, { about: assigned }))
      .add(
        '2026-03-13',
        office,
        entry(e.objectionDecided, { demands: [third], agreed: true, reason: rec() }, { about: assigned }),
      );
    expect([log.clock('assign.feedback', assigned)?.state, log.state.transfers.get(assigned)?.phase]).toEqual([
      'running',
      'sent',
    ]);
    const back = { demands: [fourth], reason: rec(), unitAgreed: rec() };
    log.add('2026-03-30', office, entry(e.takenBack, back, { about: assigned }));
    expect(log.clock('assign.feedback', assigned)).toMatchObject({ state: 'void', ground: 'taken_back' });
    expect(log.clock('unit.inform', fourth)).toMatchObject({ state: 'void', ground: 'taken_back' });
    expect(log.due('office.sort', fourth)).toBe('2026-04-14');
    expect(log.state.demands.get(fourth)).toMatchObject({ phase: 'to_sort', unit: office });
    expect(log.state.transfers.get(assigned)?.phase).toBe('returned');
  });
});

describe('handling (art 34)', () => {
  beforeEach(() => void log.add('2026-03-10', office, passOn([first, second], housing)));

  test('60 days run from acceptance', () => {
    log.add('2026-03-16', housing, accept(first));
    expect(log.clock('unit.inform', first)?.state).toBe('met');
    expect(log.due('unit.handle', first)).toBe('2026-05-15');
  });

  test("a notice given late does not lengthen them: they run from the notice's last day", () => {
    log.add('2026-04-20', housing, accept(first));
    expect(log.clock('unit.handle', first)?.limit.from).toBe('2026-03-25');
    expect(wasInTime(log.clock('unit.inform', first)!, officialCalendar)).toBe(false);
  });

  test('an extension counts from the original start, never from a rolled date (INV-12)', () => {
    const late = new PaperLog()
      .add('2026-02-20', office, registered())
      .add('2026-02-20', office, demand(first))
      .add('2026-02-25', office, passOn([first], housing))
      .add('2026-03-02', housing, accept(first));
    expect(late.due('unit.handle', first)).toBe('2026-05-06');
    extend(late, first, 30);
    expect(late.due('unit.handle', first)).toBe('2026-06-01');
  });

  test('only branch 6 carries the 60 days; led into another procedure they fall away (INV-10)', () => {
    log.add('2026-03-16', housing, entry(e.led, { branch: 'b2_arbitration' }, { about: first }));
    expect(log.clock('unit.handle', first)).toBeUndefined();
    log
      .add('2026-03-16', housing, accept(second))
      .add('2026-04-01', housing, entry(e.led, { branch: 'b4_admin' }, { about: second }));
    expect(log.clock('unit.handle', second)?.state).toBe('void');
    expect(log.state.demands.get(second)).toMatchObject({ phase: 'led', branch: 'b4_admin' });
  });

  test("a county's shorter limit counts for entries made under it, never for a clock already running (INV-40)", () => {
    const strict = new PaperLog({ 'clock.handleDays': 30 })
      .add('2026-03-02', office, registered())
      .add('2026-03-02', office, demand(first))
      .add('2026-03-02', office, passOn([first], housing))
      .add('2026-03-02', housing, accept(first));
    expect(strict.due('unit.handle', first)).toBe('2026-04-01');
    const running = strict.clock('unit.handle', first);
    expect(dueOf(running!, officialCalendar).due).toBe('2026-04-01');
  });
});

describe('service (arts 34, 35)', () => {
  beforeEach(
    () =>
      void log
        .add('2026-03-10', office, passOn([first, second], housing))
        .add('2026-03-16', housing, accept(first))
        .add('2026-03-16', housing, accept(second))
        .add('2026-04-10', housing, draft([first, second]))
        .add('2026-04-12', housing, sign([first, second])),
  );

  test("each person's 30 days run from his own receipt, and only from it (INV-15)", () => {
    expect(log.clock('review.request', opinion, anna)).toBeUndefined();
    log.add('2026-04-15', housing, serve(anna)).add('2026-04-20', housing, serve(bela));
    expect(log.due('review.request', opinion, anna)).toBe('2026-05-15');
    expect(log.due('review.request', opinion, bela)).toBe('2026-05-20');
    expect(log.clock('review.request', opinion, anna)?.owner).toBeUndefined();
  });

  test('the 60 days end, and with them the demands, when the last person concerned has it', () => {
    log.add('2026-04-15', housing, serve(anna));
    expect(log.clock('unit.handle', first)?.state).toBe('running');
    expect(log.state.demands.get(first)?.phase).toBe('signed');
    log.add('2026-04-20', housing, serve(bela));
    expect(log.clock('unit.handle', first)).toMatchObject({ state: 'met', endedOn: '2026-04-20' });
    expect(log.state.demands.get(second)).toMatchObject({ phase: 'ended', end: 'opinion_served' });
    expect(log.state.status).toBe('done');
  });

  test('a service recorded on the wrong day is redated, and the window moves with it', () => {
    log.add('2026-04-15', housing, serve(anna));
    const seq = log.entries.length;
    log.add('2026-04-16', housing, {
      type: 'core.redated',
      data: { entry: seq, on: '2026-04-13', reason: rec() },
      about: opinion,
    });
    expect(log.due('review.request', opinion, anna)).toBe('2026-05-13');
  });

  test('an annulled step counts for nothing, and an annulled annulment brings it back', () => {
    log.add('2026-04-15', housing, serve(anna));
    const seq = log.entries.length;
    log.add('2026-04-16', housing, { type: 'core.annulled', data: { entry: seq, reason: rec() }, about: opinion });
    expect(log.clock('review.request', opinion, anna)).toBeUndefined();
    log.add('2026-04-17', housing, { type: 'core.annulled', data: { entry: seq + 1, reason: rec() }, about: opinion });
    expect(log.due('review.request', opinion, anna)).toBe('2026-05-15');
  });
});

describe('succession of units (art 24)', () => {
  test('what a unit had in hand passes with its days: the sixty days, the paper to serve; what is done stays with who did it', () => {
    const merged = newId();
    log
      .add('2026-03-10', office, passOn([first, second], housing))
      .add('2026-03-16', housing, accept(first))
      .add('2026-04-10', housing, draft([first]))
      .add('2026-04-12', housing, sign([first]));
    const days = [log.due('unit.handle', first), log.due('unit.inform', second)];
    log.add('2026-04-13', office, entry(e.succeeded, { from: housing, to: merged, reason: rec() }));
    expect([log.due('unit.handle', first), log.due('unit.inform', second)]).toEqual(days);
    expect([log.clock('unit.handle', first)?.owner, log.clock('unit.inform', second)?.owner]).toEqual([merged, merged]);
    expect(log.clock('unit.inform', first)).toMatchObject({ state: 'met', owner: housing });
    expect(log.state.documents.get(opinion)?.unit).toBe(merged);
    expect(unitsAtWork(log.state)).toEqual([merged, office]);
    log.add('2026-04-20', merged, serve(anna)).add('2026-04-20', merged, serve(bela));
    expect(log.clock('unit.handle', first)).toMatchObject({ state: 'met', owner: merged });
    const again = newId();
    log.add('2026-04-21', office, entry(e.succeeded, { from: merged, to: again, reason: rec() }));
    expect([log.state.demands.get(first)?.unit, log.state.documents.get(opinion)?.unit]).toEqual([merged, merged]);
    expect(log.state.demands.get(second)?.unit).toBe(again);
  });
});

describe('joining and taking over', () => {
  test('a repeat joined to the running case owes nothing by itself; separated again, its old limit stands', () => {
    log.add('2026-03-04', office, entry(e.joined, { into: newId() }));
    expect([log.state.status, log.clock('office.sort', first)?.state]).toEqual(['joined', 'void']);
    log.add('2026-03-09', office, entry(e.separated, { from: newId() }));
    expect([log.state.status, log.due('office.sort', first)]).toEqual(['open', '2026-03-17']);
  });

  test.each([
    ['past', '2026-03-17', 'past'],
    ['running', '2026-02-24', 'open'],
  ] as const)(
    'a matter taken over as %s starts no clock; taken up, it is sorted from the right day',
    (as, due, status) => {
      const over = new PaperLog()
        .add(
          '2026-02-05',
          office,
          entry(e.takenOver, {
            filing: newId(),
            text: rec(),
            channel: 'online',
            unit: office,
            office,
            as,
            source: 'import',
          }),
        )
        .add(
          '2026-02-05',
          office,
          entry(e.demandAdded, { text: rec(), unit: office, direct: false, past: true }, { about: first }),
        );
      expect([over.clocks.size, over.state.status]).toEqual([0, status]);
      over.add('2026-03-02', office, entry(e.takenUp, { year: 2026, number: 7 }));
      expect(over.due('office.sort', first)).toBe(due);
      expect(over.state.demands.get(first)?.phase).toBe('unkinded');
    },
  );
});
