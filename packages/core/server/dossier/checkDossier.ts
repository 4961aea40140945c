import type { ErrorParams } from '@lianxin/base';
import { chained } from './Composer.js';
import { fingerprint } from './cipher.js';
import type { dossierSchema } from './schema.js';

type StoreTables = ReturnType<typeof dossierSchema.of>['open'];
export type HeadRow = StoreTables['heads']['$inferSelect'];
export type EntryRow = StoreTables['entries']['$inferSelect'];
export type RecordRow = StoreTables['records']['$inferSelect'];

/** Something that is not as it was written. */
export interface Problem {
  readonly code: string;
  readonly params: ErrorParams;
}

const problem = (code: string, params: ErrorParams): Problem => ({ code, params });

/** Columns that repeat parts of an entry's text. */
const REPEATED = [
  'kind',
  'dossier',
  'county',
  'seq',
  'type',
  'v',
  'about',
  'party',
  'on',
  'at',
  'actor',
  'post',
  'unit',
] as const;

/** The first entry of a log that was changed, moved or is missing, or the end that is. `entries` are in order. */
export function checkChain(head: HeadRow, entries: readonly EntryRow[]): Problem | undefined {
  const { dossier } = head;
  let prev = '';
  for (const [i, entry] of entries.entries()) {
    const seq = i + 1;
    if (entry.seq !== seq) return problem('core.log_entry_missing', { dossier, seq });
    if (entry.prev !== prev || entry.hash !== chained(prev, entry.text) || !repeatsText(entry))
      return problem('core.log_entry_changed', { dossier, seq });
    prev = entry.hash;
  }
  if (head.seq > entries.length) return problem('core.log_entry_missing', { dossier, seq: entries.length + 1 });
  const fits = head.seq === entries.length && head.hash === prev && head.position === (entries.at(-1)?.position ?? 0);
  return fits ? undefined : problem('core.log_head_changed', { dossier, seq: head.seq });
}

function repeatsText(entry: EntryRow): boolean {
  const said = parsed(entry.text);
  return said !== undefined && REPEATED.every((name) => (said[name] ?? null) === (entry[name] ?? null));
}

/** Where a sealed dossier's log no longer has what its tombstone in the open store says. */
export function checkTombstone(tombstone: HeadRow, sealed: readonly EntryRow[]): Problem | undefined {
  const { dossier, seq, hash } = tombstone;
  if (!sealed.length) return problem('core.log_entry_missing', { dossier, seq: 1 });
  if (seq > 0 && sealed[seq - 1]?.hash !== hash) return problem('core.log_entry_changed', { dossier, seq });
  return undefined;
}

/** What stands beside a log in the tables of its store. */
export interface Contents {
  readonly records: readonly RecordRow[];
  readonly files: readonly { readonly id: string; readonly fingerprint: string }[];
  /** The text of an encrypted body; throws where a bit of it was changed. */
  open(record: RecordRow): Buffer;
}

/** What an entry says of contents. */
interface Said {
  readonly data: {
    readonly record?: string;
    readonly records?: readonly string[];
    readonly destroyed?: readonly string[];
  };
  readonly prints?: Readonly<Record<string, string>>;
}

/** The first record or file that is not what its log says: gone, of another content, or erased without an entry. */
export function checkContents(head: HeadRow, entries: readonly EntryRow[], contents: Contents): Problem | undefined {
  const { dossier } = head;
  const kept = new Set([...contents.records, ...contents.files].map((c) => `${c.id} ${c.fingerprint}`));
  const erased = new Set<unknown>();
  const redacted = new Map<string, number>();
  const versions = new Map(contents.records.map((r) => [`${r.id} ${r.fingerprint}`, r.version]));
  for (const { seq, type, text } of entries) {
    const { data, prints = {} } = parsed(text) as unknown as Said;
    const gone = Object.entries(prints).find(([id, print]) => !kept.has(`${id} ${print}`));
    if (gone) return problem('core.record_changed', { dossier, seq, record: gone[0] });
    if (type === 'core.record_erased') erased.add(data.record);
    if (type === 'core.contents_redacted') {
      for (const id of data.destroyed ?? []) erased.add(id);
      for (const id of data.records ?? []) redacted.set(id, versions.get(`${id} ${prints[id]}`)!);
    }
  }
  const mayBeGone = ({ id, version }: RecordRow) => erased.has(id) || version < (redacted.get(id) ?? 0);
  const changed = contents.records.find((r) => !(r.body && r.salt ? isWhole(r, contents) : mayBeGone(r)));
  return changed && problem('core.record_changed', { dossier, seq: head.seq, record: changed.id });
}

function isWhole(record: RecordRow, { open }: Contents): boolean {
  try {
    return fingerprint(record.salt!, open(record)) === record.fingerprint;
  } catch {
    return false;
  }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
