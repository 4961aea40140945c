import type { EffectiveEntry } from '../dossier/effective.js';
import type { CaseState } from './CaseState.js';

/** What the catalogue of a case file (domain 18.4) asks for and the file lacks. */
export const ARCHIVE_GAPS = [
  'petitioner_material',
  'notice',
  'service_proof',
  'investigation',
  'opinion',
  'completion_report',
  'statement',
] as const;
export type ArchiveGapKind = (typeof ARCHIVE_GAPS)[number];

export interface ArchiveGap {
  readonly kind: ArchiveGapKind;
  /** The demand, document or transfer that lacks it; absent for the case itself. */
  readonly about?: string;
}

/** Papers by which a demand was told its path in writing (arts 23, 29, 31, 36). */
const NOTICES: readonly string[] = [
  'acceptance_notice',
  'branch_notice',
  'non_acceptance_notice',
  'no_longer_accept_notice',
  'suggestion_reply',
];
/** Ends that rest on a paper of the petitioner or the parties. */
const STATED: readonly string[] = ['withdrawn', 'settled'];

/** Compares a case with the catalogue. Pure: what is missing is told, and a person says why it may stay so. */
export function archiveGaps(state: CaseState, entries: readonly EffectiveEntry[]): readonly ArchiveGap[] {
  const documents = [...state.documents.values()];
  const answers = (kinds: readonly string[], demand: string) =>
    documents.some((d) => d.issuedOn && kinds.includes(d.kind) && d.demands.includes(demand));
  const happened = (type: string, about: string) => entries.some((e) => e.type === type && e.about === about);
  const attached = new Set(entries.filter((e) => e.type === 'core.files_attached').map((e) => e.about));

  const ofCase: ArchiveGap[] =
    state.filings.some((f) => attached.has(f.id) || f.text) || attached.has(state.dossier)
      ? []
      : [{ kind: 'petitioner_material' }];
  const ofDemands = [...state.demands.values()].flatMap(({ id, branch, end }): ArchiveGap[] => [
    ...(branch && !answers(NOTICES, id) ? [{ kind: 'notice' as const, about: id }] : []),
    ...(branch === 'b6_petition' && end === 'opinion_served' && !happened('core.investigated', id)
      ? [{ kind: 'investigation' as const, about: id }]
      : []),
    ...(end === 'opinion_served' && !answers(['handling_opinion'], id)
      ? [{ kind: 'opinion' as const, about: id }]
      : []),
    ...(end && STATED.includes(end) && !attached.has(id) ? [{ kind: 'statement' as const, about: id }] : []),
  ]);
  const ofDocuments = documents
    .filter((d) => d.phase === 'issued')
    .map(({ id }): ArchiveGap => ({ kind: 'service_proof', about: id }));
  const ofTransfers = [...state.transfers.values()]
    .filter((t) => t.way === 'assign' && t.phase !== 'completed' && t.phase !== 'returned')
    .map(({ id }): ArchiveGap => ({ kind: 'completion_report', about: id }));
  return [...ofCase, ...ofDemands, ...ofDocuments, ...ofTransfers];
}
