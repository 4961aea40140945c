import { createHash } from 'node:crypto';
import type { VolumeItem } from '@lianxin/core/common';
import type { ProvenEntry, ProvenFile, ProvenRecord } from './DossierProofs.js';
import { VERIFIER } from './verifier.js';

/** A file of the exported folder. */
export interface FolderFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface Exported {
  /** What the folder holds and how it is checked, for whoever opens it. */
  readonly readme: string;
  /** What an archive asks about the whole: number, organ, dates, retention. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly items: readonly VolumeItem[];
  readonly entries: readonly ProvenEntry[];
  readonly records: readonly ProvenRecord[];
  readonly files: readonly ProvenFile[];
}

/** Lays out a case as a folder that proves itself: nothing outside it is needed to read or to check it. */
export function archiveFolder({ readme, metadata, items, entries, records, files }: Exported): readonly FolderFile[] {
  const paths = new Map(files.map((file, i) => [file.id, pathOf(file, items, i)]));
  const listed = items.map((item) => ({ ...item, path: paths.get(item.file) }));
  const contents: FolderFile[] = [
    { path: 'README.txt', content: Buffer.from(readme) },
    { path: 'metadata.json', content: json({ ...metadata, items: listed }) },
    { path: 'log.jsonl', content: jsonLines(entries) },
    { path: 'records.jsonl', content: jsonLines(records) },
    {
      path: 'files.jsonl',
      content: jsonLines(files.map(({ id, salt, fingerprint }) => ({ id, path: paths.get(id), salt, fingerprint }))),
    },
    { path: 'verify.mjs', content: Buffer.from(VERIFIER) },
    ...files.map((file) => ({ path: paths.get(file.id)!, content: file.content })),
  ];
  const sums = contents.map(({ path, content }) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`);
  return [...contents, { path: 'SHA256SUMS', content: Buffer.from(sums.join('')) }];
}

/** Numbered as in the index; what the index does not list follows. A title keeps what every file system can name. */
function pathOf({ id, name }: ProvenFile, items: readonly VolumeItem[], i: number): string {
  const place = items.findIndex((item) => item.file === id);
  const title = place < 0 ? name : `${items[place]!.title}${extensionOf(items[place]!.title) ? '' : extensionOf(name)}`;
  const number = String((place < 0 ? items.length + i : place) + 1).padStart(3, '0');
  return `documents/${number}-${title.replace(/[^\p{L}\p{N}._-]+/gu, '_')}`;
}

const extensionOf = (name: string): string => /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
const jsonLines = (values: readonly unknown[]): Uint8Array =>
  Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
