import { as, type Day, defineMutation, defineQuery, fields, z } from '@lianxin/sdk/common';
import type { Phase, Way } from './codes.js';
import type { FilePiece, FileRow } from './mediationFile.js';

/** A mediation on the desk of a unit. */
export interface DeskRow {
  readonly dossier: string;
  readonly mediation: string;
  /** Number and subject of the case, as lists show them. */
  readonly number: string;
  readonly subject: string;
  readonly way: Way;
  readonly phase: Phase;
  readonly host: string;
  readonly openedOn: Day;
  /** Those who have not consented yet. */
  readonly awaited: number;
  readonly mediators: readonly string[];
  /** The acting person is one of them. */
  readonly mine: boolean;
  /** What runs for it and ends first. */
  readonly due?: Day;
  readonly dueKey?: string;
  /** The next meeting: hours in minutes of the day, and the name of the room. */
  readonly session?: { readonly day: Day; readonly from: number; readonly to: number; readonly room?: string };
}

/** Open mediations that the acting unit hosts or proposed: the acting person's own on top, then those due first. */
export const desk = defineQuery('mediation.desk', {
  permission: 'mediation.read',
  input: z.strictObject({ limit: z.int().min(1).max(200).default(100) }).prefault({}),
  output: as<{ readonly rows: readonly DeskRow[]; readonly more: boolean }>(),
});

/** What the acting unit holds on some days: the acting person's own on top, then by day and hour. */
export const sessions = defineQuery('mediation.sessions', {
  permission: 'mediation.read',
  input: z.strictObject({ from: fields.day(), to: fields.day() }),
  output: as<readonly DeskRow[]>(),
});

/** What was said in a joint session; `record` is the one that the case names. */
export interface SessionNote {
  readonly record: string;
  readonly on: Day;
  readonly place: string;
  readonly present: string;
  readonly note: string;
}

const ofMediation = z.strictObject({ dossier: z.uuid(), mediation: z.uuid() });

/** An agreement that waits for signatures, as a waiting file to print; nothing takes effect by it. */
export const printAgreement = defineMutation('mediation.printAgreement', {
  permission: 'mediation.host',
  input: z.strictObject({ dossier: z.uuid(), agreement: z.uuid() }),
  output: as<{ readonly file: string }>(),
});

/** The case file of one mediation: its number, what is in it, and what it must have and has not. */
export const file = defineQuery('mediation.file', {
  permission: 'mediation.read',
  input: ofMediation,
  output: as<{
    readonly number?: string;
    readonly filedOn?: Day;
    readonly rows: readonly FileRow[];
    readonly missing: readonly FilePiece[];
  }>(),
});

/** What was said in the joint sessions of one mediation, for the unit that mediates. Leaves a line in the audit log. */
export const notes = defineQuery('mediation.notes', {
  permission: 'mediation.host',
  input: ofMediation,
  output: as<readonly SessionNote[]>(),
});

/** What some of the parties said apart, for the mediators as persons; "not found" for everybody else. Audited. */
export const notebook = defineQuery('mediation.notebook', {
  permission: 'mediation.host',
  input: ofMediation,
  output: as<readonly { readonly on: Day; readonly parties: readonly string[]; readonly note: string }[]>(),
});
