import type { Day, EffectiveEntry } from '@lianxin/sdk/common';
import { bound } from './Agreement.js';
import type { Mediation, MediationState } from './Mediation.js';

/** The pieces of a mediation's case file, in their order (domain 8.5); cover and back cover come with the catalogue. */
export const FILE_PIECES = [
  'register',
  'notice',
  'identity',
  'authority',
  'investigation',
  'evidence',
  'record',
  'agreement',
  'performance',
  'return_visit',
  'confirmation',
  'file_note',
] as const;
export type FilePiece = (typeof FILE_PIECES)[number];

/** What the platform knows of itself needs no adding by hand. */
export const ADDED_PIECES = [
  'register',
  'notice',
  'identity',
  'authority',
  'investigation',
  'evidence',
  'record',
  'performance',
  'file_note',
] as const satisfies readonly FilePiece[];

/** How long the file is kept. */
export const RETENTIONS = ['permanent', 'long', 'short'] as const;
export type Retention = (typeof RETENTIONS)[number];

const MUST: readonly FilePiece[] = ['register', 'notice', 'identity', 'record', 'agreement'];

/** One line of the catalogue: what is there, of which days, and whether the file is whole without it. */
export interface FileRow {
  readonly piece: FilePiece;
  readonly must: boolean;
  readonly days: readonly Day[];
}

/** Papers of the platform that are a piece of the file. */
const PAPERS: Readonly<Record<string, FilePiece>> = {
  'mediation.application': 'register',
  'mediation.acceptance_register': 'register',
  'mediation.rights_notice': 'notice',
  'mediation.record': 'record',
};

/** Steps on an agreement that are a piece of the file. */
const STEPS: Readonly<Record<string, FilePiece>> = {
  'mediation.instalment_performed': 'performance',
  'mediation.return_visited': 'return_visit',
  'mediation.confirmation_applied': 'confirmation',
  'mediation.court_answered': 'confirmation',
  'mediation.notarisation_applied': 'confirmation',
  'mediation.notary_answered': 'confirmation',
};

/**
 * The catalogue of one mediation, with what is there. Separate sessions are never part of it: only what was held with
 * everybody is a mediation record.
 */
export function mediationFile(
  state: MediationState,
  entries: readonly EffectiveEntry[],
  mediation: Mediation,
): readonly FileRow[] {
  const agreements = [...state.agreements.values()].filter((a) => a.mediation === mediation.id);
  const own = new Set([mediation.id, ...agreements.map(({ id }) => id)]);
  for (const { id, agreement } of state.instalments.values()) if (own.has(agreement)) own.add(id);
  const found = entries.flatMap((entry): readonly (readonly [FilePiece, Day])[] => {
    const { type, about, on, data } = entry;
    if (type === 'core.authorised')
      return (data.members as string[]).some((one) => mediation.parties.includes(one)) ? [['authority', on]] : [];
    if (!own.has(about) && !concerns(entry, mediation)) return [];
    const piece =
      type === 'mediation.piece_filed' ? (data.piece as FilePiece) : (STEPS[type] ?? PAPERS[String(data.kind)]);
    return piece ? [[piece, on]] : [];
  });
  const known: Readonly<Partial<Record<FilePiece, readonly Day[]>>> = {
    register: [mediation.openedOn],
    record: mediation.sessions.flatMap(({ on, apart }) => (apart ? [] : [on])),
    agreement: agreements.flatMap(({ effectiveOn }) => effectiveOn ?? []),
  };
  return FILE_PIECES.map((piece) => ({
    piece,
    must: MUST.includes(piece) && (piece !== 'agreement' || agreements.some(bound)),
    days: [...(known[piece] ?? []), ...found.flatMap(([of, on]) => (of === piece ? [on] : []))].toSorted(),
  }));
}

/** A paper in the name of who mediates, on demands of the mediation. */
const concerns = ({ type, unit, data }: EffectiveEntry, { host, demands }: Mediation): boolean =>
  type === 'core.issued' &&
  (data.issuer ?? unit) === host &&
  (data.demands as string[]).some((one) => demands.includes(one));

/** What the file must have and has not. */
export const missingIn = (rows: readonly FileRow[]): readonly FilePiece[] =>
  rows.flatMap(({ piece, must, days }) => (must && days.length === 0 ? [piece] : []));
