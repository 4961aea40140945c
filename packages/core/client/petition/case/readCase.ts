import {
  type CaseState,
  type CaseView,
  CORE_ENTRIES,
  type EffectiveEntry,
  type EntryType,
  effective,
  foldCase,
  petitionEntries,
} from '@lianxin/core/common';

const TYPES = new Map<string, EntryType>(
  [...CORE_ENTRIES, ...Object.values(petitionEntries)].map((type) => [type.id, type as unknown as EntryType]),
);

/** A case as its page reads it: what the server sent, and what the same fold as the server's makes of it. */
export interface OpenCase {
  readonly view: CaseView;
  readonly state: CaseState;
  /** The log as it counts today. */
  readonly entries: readonly EffectiveEntry[];
}

/** Folds the entries of a view. Entries of plugins keep their data as it stands. */
export function readCase(view: CaseView): OpenCase {
  const entries = effective(view.entries, (id) => TYPES.get(id));
  return { view, entries, state: foldCase(entries) };
}

/** An addition that disturbs nobody's decision: a note, a paper. Types of plugins count as steps. */
export const isHarmless = (type: string): boolean => TYPES.get(type)?.harmless ?? false;

/** What founds a case stands as it is, and what destroyed a file. Of a plugin's types the server knows. */
export const isCorrectable = (type: string): boolean => TYPES.get(type)?.correctable ?? true;

type Records = Pick<CaseView, 'records'>;

/** A field of a record, as this reader may see it; `undefined` where it was not given or was destroyed. */
export function textOf({ records }: Records, record: string | undefined, field = 'text'): string | undefined {
  const found = record === undefined ? undefined : records[record];
  const value = found?.erased ? undefined : found?.body[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A field that is a list of names. */
export function namesOf({ records }: Records, record: string | undefined, field: string): readonly string[] {
  const found = record === undefined ? undefined : records[record];
  const value = found?.erased ? undefined : found?.body[field];
  return Array.isArray(value) ? value : [];
}

/** What of a record stands for the whole of it, where it has no `text`; of a plugin's record its first field. */
const MAIN_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'core.filing': ['subject'],
  'core.oralRecord': ['words'],
  'core.party': ['name', 'organisation'],
  'core.urgent': ['facts'],
  'core.assigner': ['assigner', 'number'],
  'core.path': ['procedure', 'organ'],
  'core.receiptThere': ['organ', 'fileNumber'],
  'core.opinion': ['opinion'],
  'core.investigation': ['findings'],
  'core.evidence': ['shows'],
  'core.service': ['receivedBy', 'note'],
};

/** A record in one piece of text, for a log or a list. */
export function recordWords(view: Records, record: string): string | undefined {
  const found = view.records[record];
  const fields =
    found && (MAIN_FIELDS[found.kind] ?? ('text' in found.body ? ['text'] : Object.keys(found.body).slice(0, 1)));
  const words = fields?.flatMap((field) => textOf(view, record, field) ?? []) ?? [];
  return words.length > 0 ? words.join(' ') : undefined;
}

/** Whether the content behind a record was destroyed. */
export const isErased = ({ records }: Records, record: string): boolean => records[record]?.erased === true;

/** What the case is called: the subject of its first filing. */
export const subjectOf = ({ view, state }: OpenCase): string | undefined =>
  textOf(view, state.filings.find((f) => f.text)?.text, 'subject');
