import { newId } from '@lianxin/base';
import { explain, officialCalendar } from '@lianxin/calendar';
import { type EntryType, petitionEntries as e, entries, type NewEntry } from '@lianxin/core/common';
import { beforeEach, expect, test } from 'vitest';
import { lawOfKind } from './lawOfKind.js';
import { PaperLog } from './paperLog.js';

// What the papers of a case tell its petitioner, by hand: each `issued` names the limit, whose it is and the day; it
// is told with the service.
const entry = <D extends Record<string, unknown>>(
  type: EntryType<D>,
  data: NoInfer<D>,
  more: Partial<NewEntry> = {},
): NewEntry => ({ type: type.id, data, ...more });
const [office, housing, demand, party, opinion] = [newId(), newId(), newId(), newId(), newId()];
const [notice, longer] = [newId(), newId()];
const SLIP = newId();
const paper = (kind: 'acceptance_notice' | 'extension_notice' | 'service_proof', about: string, lastDay: string) => {
  const [limit, of] = kind === 'service_proof' ? ['review.request', opinion] : ['unit.handle', demand];
  const told = { limit, limitOf: [of], lastDay };
  return entry(
    e.issued,
    { kind, ...lawOfKind(kind), demands: [demand], parties: [party], file: newId(), ...told },
    { about },
  );
};
const serve = (about: string) => entry(e.served, { mode: 'in_person' }, { about, party });
const accept = entry(e.accepted, { branch: 'b6_petition' }, { about: demand });

let log: PaperLog;
beforeEach(() => {
  log = new PaperLog()
    .add(
      '2026-03-02',
      office,
      entry(e.registered, {
        ...{ filing: newId(), text: newId(), channel: 'visit', unit: office, office, year: 2026, number: 1 },
      }),
    )
    .add('2026-03-02', office, entry(e.partyAdded, { role: 'petitioner', body: newId() }, { about: party }))
    .add(
      '2026-03-02',
      office,
      entry(e.demandAdded, { text: newId(), kind: 'appeal_request', unit: office, direct: false }, { about: demand }),
    )
    .add(
      '2026-03-02',
      office,
      entry(e.transferred, { way: 'forward', demands: [demand], unit: housing }, { about: newId() }),
    );
});

const told = () => log.clock('unit.handle', demand)?.limit.told;
const accepted = (lastDay: string) =>
  log
    .add('2026-03-02', housing, accept)
    .add('2026-03-02', housing, paper('acceptance_notice', notice, lastDay))
    .add('2026-03-04', housing, serve(notice));
const extended = (servedOn: string) =>
  log
    .add('2026-04-30', housing, entry(e.extensionGranted, { days: 30, reason: newId() }, { about: demand }))
    .add('2026-04-30', housing, paper('extension_notice', longer, '2026-06-01'))
    .add(servedOn, housing, serve(longer));

test('the day that a served acceptance notice told is kept, though counted anew the limit would end before it', () => {
  log.add('2026-03-02', housing, accept).add('2026-03-02', housing, paper('acceptance_notice', notice, '2026-05-08'));
  expect(told(), 'nobody has read it yet').toBeUndefined();
  log.add('2026-03-04', housing, serve(notice));
  expect(explain(log.clock('unit.handle', demand)!.limit, officialCalendar)).toMatchObject({
    due: '2026-05-08',
    counted: '2026-05-06',
    limit: { told: { day: '2026-05-08', on: '2026-03-04' } },
  });
});

test('an extension moves it on, and its notice tells the new day', () => {
  accepted('2026-05-06');
  extended('2026-05-06');
  expect(log.due('unit.handle', demand)).toBe('2026-06-01');
  expect(told()).toEqual({ day: '2026-06-01', on: '2026-05-06' });
});

test('the notice of an extension that came too late gives the organ no day (art 34)', () => {
  accepted('2026-05-06');
  extended('2026-05-07');
  expect(told()).toEqual({ day: '2026-05-06', on: '2026-03-04' });
  expect(log.due('unit.handle', demand)).toBe('2026-05-06');
});

test("no correction takes back the petitioner's window that the slip told", () => {
  const document = {
    kind: 'handling_opinion' as const,
    ...lawOfKind('handling_opinion'),
    demands: [demand],
    parties: [party],
    file: newId(),
  };
  accepted('2026-05-06')
    .add('2026-03-20', housing, entry(e.issued, document, { about: opinion }))
    .add('2026-03-25', housing, serve(opinion));
  const seq = log.entries.length;
  log.add('2026-03-25', housing, paper('service_proof', SLIP, '2026-04-24'));
  log.add('2026-03-26', housing, entry(entries.redated, { entry: seq, on: '2026-03-22', reason: newId() }));
  expect(log.clock('review.request', opinion, party)?.limit.from).toBe('2026-03-22');
  expect(log.due('review.request', opinion, party)).toBe('2026-04-24');
});

test('a case joined and separated again keeps what its petitioner was told, and when', () => {
  accepted('2026-05-08')
    .add('2026-03-10', office, entry(e.joined, { into: newId() }))
    .add('2026-03-12', office, entry(e.separated, { from: newId() }));
  expect(log.clock('unit.handle', demand)?.state).toBe('running');
  expect(told()).toEqual({ day: '2026-05-08', on: '2026-03-04' });
});
