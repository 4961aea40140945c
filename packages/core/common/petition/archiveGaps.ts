import type { EffectiveEntry } from '../dossier/effective.js';
import type { CaseDocument, CaseState } from './CaseState.js';

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

/** Ends that rest on a paper of the petitioner or the parties. */
const STATED: readonly string[] = ['withdrawn', 'settled'];

/** Compares a case with the catalogue. Pure: what is missing is told, and a person says why it may stay so. */
export function archiveGaps(state: CaseState, entries: readonly EffectiveEntry[]): readonly ArchiveGap[] {
  const documents = [...state.documents.values()];
  const has = (demand: string, fits: (d: CaseDocument) => boolean) =>
    documents.some((d) => d.issuedOn && d.demands.includes(demand) && fits(d));
  const happened = (type: string, about: string) => entries.some((e) => e.type === type && e.about === about);
  const attached = new Set(entries.filter((e) => e.type === 'core.files_attached').map((e) => e.about));

  const ofCase: ArchiveGap[] =
    state.filings.some((f) => attached.has(f.id) || f.text) || attached.has(state.dossier)
      ? []
      : [{ kind: 'petitioner_material' }];
  const ofDemands = [...state.demands.values()].flatMap(({ id, branch, end }): ArchiveGap[] => [
    ...(branch && !has(id, (d) => !!d.tellsPath) ? [{ kind: 'notice' as const, about: id }] : []),
    ...(branch === 'b6_petition' && end === 'opinion_served' && !happened('core.investigated', id)
      ? [{ kind: 'investigation' as const, about: id }]
      : []),
    ...(end === 'opinion_served' && !has(id, (d) => d.kind === 'handling_opinion')
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
