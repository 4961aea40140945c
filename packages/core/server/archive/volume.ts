import type { CaseState, EffectiveEntry, VolumeItem } from '@lianxin/core/common';
import { documentNumber } from '../documents/caseNumber.js';
import type { ProvenFile } from './DossierProofs.js';
import { pagesOf } from './pagesOf.js';

/** The order of a petition file (domain 18.4): what came in, what was passed on, notices, what was found, the answer. */
const ORDER: readonly string[] = [
  'oral_record',
  'receipt',
  'attached',
  'transfer_letter',
  'assignment_letter',
  'objection',
  'supervision_notice',
  'supplement_notice',
  'acceptance_notice',
  'branch_notice',
  'non_acceptance_notice',
  'no_longer_accept_notice',
  'extension_notice',
  'handling_opinion',
  'suggestion_reply',
  'completion_report',
];

/** The pieces of a volume in order, with the pages they take. A proof of service follows what it proves. */
export async function volumeOf(
  state: CaseState,
  entries: readonly EffectiveEntry[],
  files: readonly ProvenFile[],
  named: { markOf(unit: string): string; titleOf(kind: string): string },
): Promise<readonly VolumeItem[]> {
  const byId = new Map(files.map((f) => [f.id, f]));
  const issued = [...state.documents.values()].flatMap((d) => {
    const file = d.file && byId.get(d.file);
    if (!file || !d.issuedOn) return [];
    const number =
      d.number === undefined ? {} : { number: documentNumber(named.markOf(d.issuer ?? d.unit), d.year!, d.number) };
    return [{ file, title: named.titleOf(d.kind), on: d.issuedOn, order: orderOf(d.kind), ...number }];
  });
  const shown = new Set(issued.map(({ file }) => file.id));
  const attached = entries
    .filter((e) => e.type === 'core.files_attached')
    .flatMap((e) => (e.data.files as readonly string[]).map((id) => ({ id, on: e.on })))
    .flatMap(({ id, on }) => {
      const file = byId.get(id);
      return file && !shown.has(id) ? [{ file, title: file.name, on, order: orderOf('attached') }] : [];
    });
  const pieces = [...issued, ...attached].sort((a, b) => a.order - b.order || (a.on < b.on ? -1 : Number(a.on > b.on)));
  const items: VolumeItem[] = [];
  for (const { file, order: _order, ...item } of pieces) {
    const firstPage = (items.at(-1)?.lastPage ?? 0) + 1;
    const lastPage = firstPage + (await pagesOf(file.content, file.mime)) - 1;
    items.push({ file: file.id, ...item, firstPage, lastPage });
  }
  return items;
}

const orderOf = (kind: string): number => {
  const place = ORDER.indexOf(kind);
  return place < 0 ? ORDER.length : place;
};
