import type { CaseView, ClockView, Entry } from '@lianxin/core/common';

/** Ids that read: `id(3)` is the third. */
export const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const CASE = id(1);
export const OFFICE = id(2);
export const BUREAU = id(3);
export const CLERK = id(4);
export const FILING = id(5);
export const PARTY = id(6);
export const AGENT = id(7);
export const ROAD = id(8);
export const LAND = id(9);
const RECORDS = 100;

/** A log written by hand: each entry with the next number, the office's clerk as its author. */
export class Log {
  readonly entries: Entry[] = [];

  add(type: string, about: string, on: string, data: Entry['data'], more: Partial<Entry> = {}): this {
    const seq = this.entries.length + 1;
    this.entries.push({
      kind: 'case',
      dossier: CASE,
      seq,
      position: seq,
      type,
      v: 1,
      about,
      on,
      at: `${on}T02:00:00.000Z`,
      actor: CLERK,
      post: id(90),
      unit: OFFICE,
      data,
      clock: [],
      prev: '',
      hash: '',
      ...more,
    });
    return this;
  }
}

/** A case with two demands, one petitioner and an agent, as it stands on the day it was registered. */
export function registered(): Log {
  return new Log()
    .add('core.registered', CASE, '2026-03-02', {
      filing: FILING,
      text: id(RECORDS),
      channel: 'visit',
      unit: OFFICE,
      office: OFFICE,
      year: 2026,
      number: 3,
      present: 2,
    })
    .add('core.party_added', AGENT, '2026-03-02', { role: 'agent', body: id(RECORDS + 2), for: PARTY })
    .add('core.party_added', PARTY, '2026-03-02', { role: 'petitioner', body: id(RECORDS + 1) })
    .add('core.demand_added', ROAD, '2026-03-02', {
      text: id(RECORDS + 3),
      kind: 'appeal_request',
      unit: OFFICE,
      direct: false,
    })
    .add('core.demand_added', LAND, '2026-03-02', {
      text: id(RECORDS + 4),
      kind: 'appeal_request',
      unit: OFFICE,
      direct: false,
    });
}

/** The view of a log as the server sends it. */
export function viewOf(log: Log, more: Partial<CaseView> = {}): CaseView {
  const record = (kind: string, body: Readonly<Record<string, unknown>>) => ({ kind, body });
  return {
    dossier: CASE,
    number: '青信〔2026〕3号',
    store: 'open',
    papers: {},
    seq: log.entries.length,
    entries: log.entries,
    records: {
      [id(RECORDS)]: record('core.filing', { number: '青信〔2026〕3号', subject: 'The road in front of the school' }),
      [id(RECORDS + 1)]: record('core.party', { name: 'L×', phone: '139****0001' }),
      [id(RECORDS + 2)]: record('core.party', { organisation: 'A law firm' }),
      [id(RECORDS + 3)]: record('core.demand', { text: 'Repair the road' }),
      [id(RECORDS + 4)]: record('core.demand', { text: 'Pay for the land' }),
      [id(RECORDS + 5)]: record('core.note', { text: 'The wrong demand was chosen' }),
    },
    clocks: [],
    files: [],
    units: { [OFFICE]: 'Petition office', [BUREAU]: 'Transport bureau' },
    people: { [CLERK]: 'Wang' },
    labels: {},
    today: '2026-03-10',
    mayReveal: true,
    ...more,
  };
}

/** A record's id in `viewOf`. */
export const text = (n: number): string => id(RECORDS + n);

export const clock = (key: string, about: string, more: Partial<ClockView> = {}): ClockView => ({
  id: `${key}|${about}|${more.party ?? ''}`,
  key,
  about,
  rule: 'regs2022@1:22',
  limit: { from: '2026-03-02', n: 15, unit: 'calendar', roll: true },
  state: 'running',
  entries: [1],
  provisional: false,
  ...more,
});
