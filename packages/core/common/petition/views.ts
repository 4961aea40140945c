import type { Day, ErrorParams } from '@lianxin/base';
import type { Explanation } from '@lianxin/calendar';
import type { Text } from '../directory/Me.js';
import type { Clock } from '../dossier/Clock.js';
import type { Entry } from '../dossier/Entry.js';
import type { Channel, DemandKind, DemandPhase, Purpose } from './codes.js';

/** A clock with its last day worked out under the county's calendar. */
export interface ClockView extends Clock {
  readonly due?: Day;
  readonly raw?: Day;
  readonly provisional: boolean;
  /** Days left when it stands. */
  readonly left?: number;
  readonly inTime?: boolean;
  /** The law's own last day, where the county's limit is shorter. */
  readonly lawDue?: Day;
}

export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

/** The re-examination opinion with which a matter became final: whose, under what number, of what day (art 36). */
export interface FinalOpinion {
  readonly organ: string;
  readonly number?: string | undefined;
  readonly on: Day;
}

/** Everything the page of one case needs; folds run in the browser on the same entries. */
export interface CaseView {
  readonly dossier: string;
  readonly number: string;
  readonly store: 'open' | 'sealed';
  readonly seq: number;
  /** The log as recorded; `effective()` gives it as it counts. */
  readonly entries: readonly Entry[];
  /** Bodies by record id, masked as this reader may see them. */
  readonly records: Readonly<
    Record<
      string,
      { readonly kind: string; readonly body: Readonly<Record<string, unknown>>; readonly erased?: boolean }
    >
  >;
  readonly clocks: readonly ClockView[];
  readonly files: readonly FileView[];
  /** Names of the units and staff that the entries mention. */
  readonly units: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
  /** Labels of entry types whose plugin is not installed or off, so that a log always reads. */
  readonly labels: Readonly<Record<string, Text>>;
  /** What the papers of the case are called, by kind. */
  readonly papers: Readonly<Record<string, Text>>;
  readonly today: Day;
  /** Brought by as many as the county calls a group visit or a joint letter. */
  readonly group?: 'group_visit' | 'joint_letter';
  /** With which this matter became final, here or in a case that it repeats. */
  readonly final?: FinalOpinion;
  /** Marks this person may look at behind a mask, giving a reason. */
  readonly mayReveal: boolean;
}

interface NamedStaff {
  readonly person: string;
  readonly name: string;
}

/** Who may open a sealed case, who did, and who had read it before. Instants are ISO texts. */
export interface SealedView {
  readonly recipients: readonly (NamedStaff & { readonly purpose: string; readonly by: string; readonly at: string })[];
  /** A line for each person and day. */
  readonly openings: readonly (NamedStaff & { readonly day: Day; readonly first: string; readonly last: string })[];
  /** Who had it open before it was sealed. */
  readonly seen: readonly (NamedStaff & { readonly unit: string; readonly first: string; readonly last: string })[];
  /** The units that could have opened it before. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** The open case whose originals it keeps. */
  readonly from?: string;
}

/** One case as a list shows it: already masked, the same for everybody in the unit. */
export interface CaseRow {
  readonly dossier: string;
  readonly number: string;
  readonly subject: string;
  readonly petitioner: string;
  readonly channel: Channel;
  readonly purpose?: Purpose;
  readonly receivedOn: Day;
  readonly status: 'open' | 'done' | 'closed' | 'joined' | 'past';
  /** The least advanced phase of its demands as this unit sees it. */
  readonly phase: DemandPhase;
  readonly kind?: DemandKind;
  readonly demands: number;
  /** What falls due first for this unit. */
  readonly due?: Day;
  readonly dueKey?: string;
  readonly provisional: boolean;
  readonly owner: string;
  readonly handler?: string;
}

export interface CaseFilter {
  readonly text?: string;
  readonly status?: CaseRow['status'];
  readonly channel?: Channel;
  readonly purpose?: Purpose;
  readonly kind?: DemandKind;
  readonly phase?: DemandPhase;
  readonly owner?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly cursor?: string;
  readonly limit?: number;
}

export interface CasePage {
  readonly rows: readonly CaseRow[];
  /** For the next page; absent on the last. */
  readonly cursor?: string;
}

/** What falls due: one line per running clock of the unit. */
export interface WorkRow {
  readonly dossier: string;
  readonly number: string;
  readonly subject: string;
  readonly about: string;
  readonly key: string;
  readonly due?: Day;
  readonly provisional: boolean;
  readonly owner: string;
  readonly handler?: string;
  readonly standing: boolean;
}

/** A document that is signed and has not reached everybody. */
export interface UnservedRow {
  readonly dossier: string;
  readonly document: string;
  readonly kind: string;
  readonly title: Text;
  readonly number: string;
  readonly subject: string;
  readonly unit: string;
  readonly issuedOn: Day;
  /** How many still wait for it. */
  readonly persons: number;
  /** How often somebody was sought in vain. */
  readonly attempts: number;
}

export interface WorkView {
  readonly rows: readonly WorkRow[];
  readonly counts: { readonly overdue: number; readonly today: number; readonly week: number; readonly all: number };
}

/** A case in which a unit that exists no more still has a demand. */
export interface SuccessionRow {
  readonly dossier: string;
  readonly number: string;
  readonly subject: string;
  readonly unit: string;
  /** As the directory names it. */
  readonly successor?: string;
}

export type ClockExplanation = Explanation & { readonly rule: string; readonly entries: readonly number[] };

/** A sheet of an Excel or CSV file before it is imported. */
export interface ImportPreview {
  readonly file: string;
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly columns: readonly string[];
  /** Which column gives which field, found by header. */
  readonly map: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly read: number;
  readonly rejected: readonly { readonly row: number; readonly reason: string }[];
}

/** A line of a table of members, masked as in lists, with the code of what stands in the way. */
export interface MemberLine {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly name?: string;
  readonly idNumber?: string;
  readonly phone?: string;
  readonly address?: string;
  /** In cents. */
  readonly sum?: number;
  readonly problem?: { readonly code: string; readonly params: ErrorParams };
}

export interface MembersPreview {
  readonly lines: readonly MemberLine[];
  /** Of all lines, in cents. */
  readonly total: number;
  readonly problems: number;
}

export interface ImportProgress {
  readonly job: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly read: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly total?: number;
  readonly rejected: readonly { readonly row: number; readonly reason: string }[];
  readonly error?: { readonly code: string; readonly params: ErrorParams };
}
