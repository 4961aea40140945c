import { type Day, dayOf } from '@lianxin/base';
import type { Entry } from '@lianxin/core/common';
import { type Detail, detailsOf } from './details.js';
import { isHarmless, type OpenCase, textOf } from './readCase.js';
import { type Thing, thingOf } from './thingOf.js';

/** One entry of the log in words, with what later became of it. */
export interface LogLine {
  readonly seq: number;
  readonly type: string;
  /** The day it happened in law, as it counts. */
  readonly on: Day;
  /** The instant it was recorded. */
  readonly at: string;
  /** Recorded on a later day than it happened. */
  readonly late: boolean;
  /** Why its day lies before the previous step, or long past. */
  readonly why?: string | undefined;
  readonly by: string;
  readonly unit: string;
  /** What it is about; absent for the case itself. */
  readonly about?: Thing | undefined;
  /** Whom it concerns, where it concerns one person. */
  readonly party?: Thing | undefined;
  readonly details: readonly Detail[];
  /** The demands it touches: the one it is about, those it names, those its document or transfer carries. */
  readonly demands: readonly string[];
  /** Counts no longer. */
  readonly annulled?: Correction;
  /** The day as first recorded, and why it was another. */
  readonly redated?: Correction & { readonly was: Day };
}

/** The entry that corrected a line. */
export interface Correction {
  readonly seq: number;
  readonly by: string;
  readonly on: Day;
  readonly reason?: string | undefined;
}

const ANNULLED = 'core.annulled';
const REDATED = 'core.redated';

/** The log newest first, as recorded: what was corrected stays readable, with the correction beside it. */
export function logLines(open: OpenCase): readonly LogLine[] {
  const { view, entries } = open;
  const counted = new Map(entries.map((entry) => [entry.seq, entry]));
  const corrections = view.entries.filter((e) => (e.type === ANNULLED || e.type === REDATED) && counted.has(e.seq));
  return view.entries
    .map((entry) => {
      const annulled = corrections.find((c) => c.type === ANNULLED && c.data.entry === entry.seq);
      const redated = corrections.findLast((c) => c.type === REDATED && c.data.entry === entry.seq);
      const on = counted.get(entry.seq)?.on ?? entry.on;
      return {
        ...lineOf(open, entry, on),
        ...(annulled && { annulled: correction(open, annulled) }),
        ...(redated && { redated: { ...correction(open, redated), was: entry.on } }),
      };
    })
    .sort((a, b) => b.seq - a.seq);
}

function lineOf(open: OpenCase, entry: Entry, on: Day): LogLine {
  const { seq, type, at, about, party } = entry;
  const thing = thingOf(open, about);
  return {
    seq,
    type,
    on,
    at,
    late: dayOf(new Date(at)) > on,
    why: textOf(open.view, entry.why),
    by: actorOf(open, entry),
    unit: open.view.units[entry.unit] ?? '',
    about: thing?.kind === 'case' ? undefined : thing,
    party: party === undefined ? undefined : thingOf(open, party),
    details: detailsOf(open, entry),
    demands: demandsOf(open, entry),
  };
}

function demandsOf({ state }: OpenCase, { about, data }: Entry): readonly string[] {
  const disputed = state.disputes.get(about)?.demand ?? about;
  if (state.demands.has(disputed)) return [disputed];
  const named = Array.isArray(data.demands) ? (data.demands as string[]) : [];
  const carrier =
    state.documents.get(about) ??
    state.transfers.get(about) ??
    state.supervisions.get(about) ??
    state.proceedings.get(about);
  return [...new Set([...named, ...(carrier?.demands ?? [])])];
}

/** Empty for what the system did by itself. */
const actorOf = ({ view }: OpenCase, { actor }: Entry): string => view.people[actor] ?? '';

const correction = (open: OpenCase, entry: Entry): Correction => ({
  seq: entry.seq,
  by: actorOf(open, entry),
  on: entry.on,
  reason: textOf(open.view, entry.data.reason as string),
});

/** Which lines a reader asks for: everything, only the steps of the procedure, or what touches one demand. */
export type LogFilter = 'all' | 'steps' | { readonly demand: string };

/** True for a line the filter lets through. */
export function passes(line: LogLine, filter: LogFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'steps') return !isHarmless(line.type) && !line.annulled;
  return line.demands.includes(filter.demand);
}
