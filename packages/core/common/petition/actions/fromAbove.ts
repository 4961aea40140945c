import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { petitionFold } from '../petitionFold.js';
import { day, files, line, long } from './fields.js';

/** A higher office assigned this matter: who, under what number, and until when its report is wanted (art 22(3)). */
export const assignedFromAbove = defineAction('core.assignedFromAbove', {
  about: 'dossier',
  permission: 'core.register',
  unit: 'office',
  from: ['open', 'done'],
  harmless: true,
  input: z.strictObject({
    assigner: line(),
    /** The number of his letter. */
    number: line(100).optional(),
    asked: long(5000).optional(),
    wantsReport: z.boolean(),
    reportBy: day().optional(),
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.assigned_from_above', 'core.files_attached'],
  check: ({ on }, { wantsReport, reportBy }) => [
    ...(reportBy && !wantsReport ? [blocker('core.day_without_report')] : []),
    ...(reportBy && reportBy <= on ? [blocker('core.day_must_come')] : []),
  ],
});

/** The assigner alone moves his day; his paper is kept. */
export const recordExtension = defineAction('core.recordExtension', {
  about: 'assignment',
  permission: 'core.register',
  unit: 'office',
  from: ['open'],
  input: z.strictObject({
    reportBy: day(),
    note: long(2000).optional(),
    files: z.array(z.string()).min(1).max(50).meta({ widget: 'files' }),
  }),
  fold: petitionFold,
  appends: ['core.assigner_extended', 'core.files_attached'],
  blockers: ({ state, about }) => (state.assignments.get(about)?.wantsReport ? [] : [blocker('core.no_report_wanted')]),
  check: ({ state, about, on }, { reportBy }) =>
    reportBy > (state.assignments.get(about)?.reportBy ?? on) ? [] : [blocker('core.day_must_be_later')],
});

/** The report to whoever assigned the matter, once the units' own reports are accepted (domain 5.6). */
export const reportToAbove = defineAction('core.reportToAbove', {
  about: 'assignment',
  permission: 'core.sort',
  unit: 'office',
  from: ['open'],
  input: z.strictObject({ report: long(), files: files() }),
  fold: petitionFold,
  appends: ['core.reported_to_above', 'core.files_attached', 'core.issued'],
  documents: ['completion_report'],
  blockers: ({ state, about }) => [
    ...(state.assignments.get(about)?.wantsReport ? [] : [blocker('core.no_report_wanted')]),
    ...(reportMissing(state) ? [blocker('core.completion_report_missing')] : []),
    ...([...state.demands.values()].every((d) => isDone(state, d.id)) ? [] : [blocker('core.not_done_below')]),
  ],
});

/** An assigned matter whose unit has not reported, or whose report was not accepted yet (art 22(3)). */
export const reportMissing = ({ transfers }: CaseState): boolean =>
  [...transfers.values()].some((t) => t.way === 'assign' && t.phase !== 'completed' && t.phase !== 'returned');

function isDone(state: CaseState, demand: string): boolean {
  const { phase, transfer } = state.demands.get(demand)!;
  return phase === 'ended' || (transfer !== undefined && state.transfers.get(transfer)?.phase === 'completed');
}
