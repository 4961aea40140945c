import type { BodyOf, CaseDocument, CaseState, EffectiveEntry, PaperSource, VolumeItem } from '@lianxin/core/common';
import { documentNumber } from '../documents/caseNumber.js';
import { FILE_PLACES } from '../documents/Paper.js';
import type { ProvenFile } from './DossierProofs.js';
import { pagesOf } from './pagesOf.js';

/** What papers are called, where they are filed, and by what mark a unit numbers them. */
export interface Filing {
  titleOf(kind: string): string;
  /** The part of the file, by number. */
  placeOf(kind: string): number;
  markOf(unit: string): string;
  /** What a paper of another organ says of itself, by the record that keeps it. */
  readonly sources: ReadonlyMap<string, BodyOf<typeof PaperSource>>;
}

/** A file on its way into a volume, and after what it is sorted: its part of the file, its day, what it belongs to. */
type Piece = Omit<VolumeItem, 'file' | 'firstPage' | 'lastPage'> & {
  readonly file: ProvenFile;
  readonly order: readonly (string | number)[];
};

const MATERIAL = FILE_PLACES.indexOf('material');

/**
 * The pieces of a volume with the pages they take: part by part, and by day within each. What belongs to a paper (a proof
 * of service, what was attached to it) lies behind that paper.
 */
export async function volumeOf(
  state: CaseState,
  entries: readonly EffectiveEntry[],
  files: readonly ProvenFile[],
  filing: Filing,
): Promise<readonly VolumeItem[]> {
  const byId = new Map(files.map((f) => [f.id, f]));
  const orderOf = ({ id, kind, issuedOn = '' }: CaseDocument) => [filing.placeOf(kind), issuedOn, id];
  const issued = [...state.documents.values()].flatMap((d): Piece[] => {
    const file = d.file && byId.get(d.file);
    if (!file || !d.issuedOn) return [];
    const main = state.documents.get(d.of ?? '');
    const order = main ? [...orderOf(main), d.issuedOn] : orderOf(d);
    return [{ file, on: d.issuedOn, order, ...namesOf(d, filing) }];
  });
  const shown = new Set(issued.map(({ file }) => file.id));
  const attached = entries
    .filter((e) => e.type === 'core.files_attached')
    .flatMap((e) => (e.data.files as readonly string[]).map((id) => ({ id, on: e.on, about: e.about })))
    .flatMap(({ id, on, about }): Piece[] => {
      const file = byId.get(id);
      const main = state.documents.get(about);
      const order = main ? [...orderOf(main), on] : [MATERIAL, on];
      return file && !shown.has(id) ? [{ file, title: file.name, on, order }] : [];
    });
  const items: VolumeItem[] = [];
  for (const { file, order: _order, ...item } of [...issued, ...attached].sort(inOrder)) {
    const firstPage = (items.at(-1)?.lastPage ?? 0) + 1;
    const lastPage = firstPage + (await pagesOf(file.content, file.mime)) - 1;
    items.push({ file: file.id, ...item, firstPage, lastPage });
  }
  return items;
}

/** Of a paper of this county title and number; of one that came from another organ also whose it is. */
function namesOf(d: CaseDocument, filing: Filing): Pick<Piece, 'title' | 'number'> {
  const title = filing.titleOf(d.kind);
  const source = d.from && filing.sources.get(d.from.source);
  if (source) return { title: `${source.organ}${title}`, ...(source.number && { number: source.number }) };
  if (d.number === undefined) return { title };
  return { title, number: documentNumber(filing.markOf(d.issuer ?? d.unit), d.year!, d.number) };
}

/** By the first thing in which they differ; what has less to say comes first. */
function inOrder({ order: a }: Piece, { order: b }: Piece): number {
  for (const [i, x] of a.entries()) {
    const y = b[i];
    if (y === undefined) return 1;
    if (x !== y) return x < y ? -1 : 1;
  }
  return a.length - b.length;
}
