import { newId } from '@lianxin/base';
import { type EntryType, petitionEntries as e, type NewEntry } from '@lianxin/core/common';
import { beforeEach, describe, expect, test } from 'vitest';
import { lawOfKind } from './lawOfKind.js';
import { PaperLog } from './paperLog.js';

const entry = <D extends Record<string, unknown>>(
  type: EntryType<D>,
  data: NoInfer<D>,
  more: Partial<NewEntry> = {},
): NewEntry => ({ type: type.id, data, ...more });
const [office, housing] = [newId(), newId()];
let [demand, anna, bela, notice] = [newId(), newId(), newId(), newId()];

/** Accepted on the 16th of March; the 60 days end on the 15th of May 2026, a Friday. */
function accepted(settings: Record<string, unknown> = {}, people = [anna, bela]): PaperLog {
  const log = new PaperLog(settings).add(
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
  );
  for (const person of people)
    log.add('2026-03-02', office, entry(e.partyAdded, { role: 'petitioner', body: newId() }, { about: person }));
  return log
    .add(
      '2026-03-02',
      office,
      entry(e.demandAdded, { text: newId(), kind: 'appeal_request', unit: office, direct: false }, { about: demand }),
    )
    .add(
      '2026-03-10',
      office,
      entry(e.transferred, { way: 'forward', demands: [demand], unit: housing }, { about: newId() }),
    )
    .add('2026-03-16', housing, entry(e.accepted, { branch: 'b6_petition' }, { about: demand }));
}
function granted(log: PaperLog, days: number, on: string, people = [anna, bela]): PaperLog {
  notice = newId();
  return log
    .add(on, housing, entry(e.extensionRequested, { days, reason: newId() }, { about: demand }))
    .add(on, housing, entry(e.extensionGranted, { days, reason: newId() }, { about: demand }))
    .add(
      on,
      housing,
      entry(
        e.issued,
        {
          kind: 'extension_notice',
          ...lawOfKind('extension_notice'),
          demands: [demand],
          parties: people,
          file: newId(),
        },
        { about: notice },
      ),
    );
}
const served = (log: PaperLog, who: string, on: string) =>
  log.add(on, housing, entry(e.served, { mode: 'in_person' }, { about: notice, party: who }));
const stand = (log: PaperLog) => log.state.demands.get(demand)?.extension?.state;

beforeEach(() => {
  [demand, anna, bela] = [newId(), newId(), newId()];
});

describe('an extension takes effect when its notice has reached everybody in time (art 34, INV-11)', () => {
  test('granted it moves nothing yet: the notice is due by the last day as it stands', () => {
    const log = granted(accepted(), 30, '2026-05-08');
    expect([stand(log), log.due('unit.handle', demand)]).toEqual(['granted', '2026-05-15']);
    expect(log.due('extension.serve', demand)).toBe('2026-05-15');
    expect(log.clock('extension.serve', demand)?.owner).toBe(housing);
  });

  test('it moves the limit with the last service, not with the first', () => {
    const log = served(granted(accepted(), 30, '2026-05-08'), anna, '2026-05-11');
    expect([stand(log), log.due('unit.handle', demand)]).toEqual(['granted', '2026-05-15']);
    served(log, bela, '2026-05-15');
    expect([stand(log), log.due('unit.handle', demand)]).toEqual(['in_effect', '2026-06-15']);
    expect(log.clock('extension.serve', demand)).toMatchObject({ state: 'met', endedOn: '2026-05-15' });
  });

  test('served a day late on one of two it has no effect: late stays late, and the log says so', () => {
    const log = served(served(granted(accepted(), 30, '2026-05-08'), bela, '2026-05-18'), anna, '2026-05-15');
    expect([stand(log), log.due('unit.handle', demand)]).toEqual(['lapsed', '2026-05-15']);
    expect(log.state.demands.get(demand)?.extended).toBe(0);
  });

  test('where nobody is known whom one could tell it counts from the grant', () => {
    const log = granted(accepted({}, []), 10, '2026-05-08', []);
    expect([stand(log), log.due('unit.handle', demand)]).toEqual(['in_effect', '2026-05-25']);
  });

  test('two extensions add up, each counted from the first day (INV-12)', () => {
    const log = served(granted(accepted({}, [anna]), 10, '2026-05-06', [anna]), anna, '2026-05-07');
    expect(log.due('unit.handle', demand)).toBe('2026-05-25');
    served(granted(log, 20, '2026-05-20', [anna]), anna, '2026-05-21');
    expect(log.due('unit.handle', demand)).toBe('2026-06-15'); // 60 + 30 from the 16th of March: a Sunday, rolled
    expect(log.state.demands.get(demand)?.extended).toBe(30);
  });

  test("under a county's 45 days it counts from the law's 60 (INV-12)", () => {
    const log = accepted({ 'clock.handleDays': 45 }, [anna]);
    expect(log.due('unit.handle', demand)).toBe('2026-04-30');
    served(granted(log, 30, '2026-04-20', [anna]), anna, '2026-04-21');
    expect(log.due('unit.handle', demand)).toBe('2026-06-15');
    expect(log.clock('unit.handle', demand)?.limit).toMatchObject({ n: 45, extension: 45 });
  });
});

describe('simple handling: short limits beside the 60 days', () => {
  const simply = (log = accepted({}, [anna])) => {
    log.entries.pop();
    return log.add(
      '2026-03-13',
      housing,
      entry(e.accepted, { branch: 'b6_petition', simplified: 'clear_and_easy' }, { about: demand }),
    );
  };

  test('three working days to accept, ten to answer, and the 60 days run beside them', () => {
    const log = simply();
    expect(log.clock('simple.accept', demand)).toMatchObject({ state: 'met', limit: { from: '2026-03-10', n: 3 } });
    expect([log.due('simple.handle', demand), log.due('unit.handle', demand)]).toEqual(['2026-03-27', '2026-05-12']);
  });

  test('answered by word of mouth it ends; asked for in writing after all, the 60 days run from the first acceptance', () => {
    const answer = { outcome: 'supported' as const, text: newId(), consent: newId() };
    const log = simply().add('2026-03-20', housing, entry(e.answeredOrally, answer, { about: demand }));
    expect(log.state.demands.get(demand)).toMatchObject({ phase: 'ended', end: 'answered_orally' });
    expect(log.clock('simple.handle', demand)).toMatchObject({ state: 'met', endedOn: '2026-03-20' });
    log.add('2026-04-01', housing, entry(e.convertedToOrdinary, { reason: newId() }, { about: demand }));
    expect(log.state.demands.get(demand)).not.toHaveProperty('end');
    expect(log.clock('unit.handle', demand)).toMatchObject({ state: 'running', limit: { from: '2026-03-13', n: 60 } });
  });

  test('turned into ordinary handling the short limit falls away and the 60 days stand', () => {
    const log = simply().add(
      '2026-03-20',
      housing,
      entry(e.convertedToOrdinary, { reason: newId() }, { about: demand }),
    );
    expect(log.clock('simple.handle', demand)).toMatchObject({ state: 'void', ground: 'converted' });
    expect(log.due('unit.handle', demand)).toBe('2026-05-12');
  });
});
