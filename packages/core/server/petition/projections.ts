import { numberOfDay } from '@lianxin/base';
import type { WorkCalendar } from '@lianxin/calendar';
import {
  type BodyOf,
  CASE,
  type CaseState,
  type Clock,
  DEMAND_PHASES,
  dueOf,
  type FilingText,
  involvedUnits,
  type PartyBody,
  petitionFold,
} from '@lianxin/core/common';
import type { Dialect } from '@lianxin/db';
import type { Dossier } from '../dossier/Dossier.js';
import type { Projected, Projection, ReadRecords } from '../dossier/Projection.js';
import { petitionSchema } from './schema.js';

const DAY = 86_400_000;

/** Newest received first; within a day, newest made first (the first 48 bits of a UUIDv7 are its millisecond). */
const orderOf = (state: CaseState): number =>
  numberOfDay(state.receivedOn) * DAY + (Number.parseInt(state.dossier.replace('-', '').slice(0, 12), 16) % DAY);

/** What a unit sees of a case in its lists, and the words by which it finds it. */
export const caseListProjection: Projection = {
  id: 'core.case_list',
  version: 1,
  kind: CASE,
  table: (dialect: Dialect) => petitionSchema.of(dialect).caseList,
  async project(dossier: Dossier, read: ReadRecords, calendar: WorkCalendar): Promise<Projected> {
    const state = dossier.fold(petitionFold);
    const demands = [...state.demands.values()];
    const parties = [...state.parties.values()].filter((p) => !p.left);
    const filing = state.filings.find((f) => f.text)?.text;
    const bodies = await read([
      ...(filing ? [filing] : []),
      ...parties.map((p) => p.body),
      ...demands.map((d) => d.text),
    ]);
    const text = filing ? (bodies.get(filing) as BodyOf<typeof FilingText> | undefined) : undefined;
    const names = parties.map((p) => nameOf(bodies.get(p.body) as BodyOf<typeof PartyBody> | undefined));
    const units = involvedUnits(state);
    const shared = {
      county: dossier.county,
      dossier: dossier.dossier,
      number: text?.number ?? '',
      subject: text?.subject ?? '',
      petitioner: names.find((n) => n) ?? '',
      channel: state.filings[0]?.channel ?? 'letter',
      purpose: state.filings[0]?.purpose ?? null,
      receivedOn: state.receivedOn,
      status: state.status,
      kind: demands.find((d) => d.kind)?.kind ?? null,
    };
    const rows = units.map((unit) => {
      // The office sees the whole; a unit sees how its own demands stand.
      const own = demands.filter((d) => d.unit === unit);
      const shown = unit === state.office || own.length === 0 ? demands : own;
      const first = leastAdvanced(shown);
      const next = soonest([...dossier.clocks.values()], unit, unit === state.office, calendar);
      return {
        ...shared,
        unit,
        demands: shown.length,
        phase: first?.phase ?? 'to_sort',
        owner: first?.unit ?? state.office,
        handler: first?.handler ?? null,
        due: next?.due ?? null,
        dueKey: next?.key ?? null,
        provisional: next?.provisional ?? false,
      };
    });
    const words = [
      shared.number,
      shared.subject,
      text?.words,
      ...names,
      ...demands.map((d) => (bodies.get(d.text) as { text?: string })?.text),
    ];
    const scopes = units.map((unit) => `u:${unit}`);
    const found = { key: dossier.dossier, order: orderOf(state), scopes, text: words.filter(Boolean).join('\n') };
    return { rows, texts: [found] };
  },
};

/** What statistics count: occasions on which something was brought, and the persons concerned. */
export const filingsProjection: Projection = {
  id: 'core.filings',
  version: 1,
  kind: CASE,
  table: (dialect: Dialect) => petitionSchema.of(dialect).filings,
  project(dossier: Dossier): Projected {
    const state = dossier.fold(petitionFold);
    const rows = state.filings.map(({ id, channel, purpose, on, from }, i) => ({
      id,
      dossier: dossier.dossier,
      county: dossier.county,
      unit: state.registeredAt,
      channel,
      purpose: purpose ?? null,
      on,
      present: i === 0 ? (state.present ?? null) : null,
      concerned: i === 0 ? (state.concerned ?? null) : null,
      joinedFrom: from ?? null,
    }));
    return { rows };
  },
};

/** Which earlier cases a case was found to repeat. */
export const repeatsProjection: Projection = {
  id: 'core.repeats',
  version: 1,
  kind: CASE,
  table: (dialect: Dialect) => petitionSchema.of(dialect).repeats,
  project(dossier: Dossier): Projected {
    const { repeats } = dossier.fold(petitionFold);
    const found = [...repeats].filter(([, finding]) => finding === 'repeat').map(([of]) => of);
    return { rows: found.sort().map((of) => ({ county: dossier.county, dossier: dossier.dossier, of })) };
  },
};

const nameOf = (body: BodyOf<typeof PartyBody> | undefined): string => body?.name ?? body?.organisation ?? '';

const leastAdvanced = (demands: readonly { phase: (typeof DEMAND_PHASES)[number]; unit: string; handler?: string }[]) =>
  [...demands].sort((a, b) => DEMAND_PHASES.indexOf(a.phase) - DEMAND_PHASES.indexOf(b.phase))[0];

/** The running limit that ends first: the unit's own duties, for the office everybody's. */
function soonest(clocks: readonly Clock[], unit: string, all: boolean, calendar: WorkCalendar) {
  return clocks
    .filter((c) => c.state === 'running' && c.owner && (all || c.owner === unit))
    .map((c) => ({ key: c.key, ...dueOf(c, calendar) }))
    .filter((d) => d.due)
    .sort((a, b) => (a.due! < b.due! ? -1 : a.due! > b.due! ? 1 : a.key < b.key ? -1 : 1))[0];
}
