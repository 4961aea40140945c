import { point } from '@lianxin/kernel/common';
import { z } from 'zod';
import { isClosed, recordFields } from './kit.js';

/** What an entry can be about; status, clocks, actions and blockers are per `about`. */
export const ABOUT_KINDS = [
  'dossier',
  'filing',
  'party',
  'demand',
  'way',
  'transfer',
  'dispute',
  'urgentReport',
  'supervision',
  'assignment',
  'document',
  'evidence',
  'execution',
  'item',
  'help',
  'recusal',
  'proceeding',
] as const;
export type AboutKind = (typeof ABOUT_KINDS)[number];

export type EntryData = Readonly<Record<string, unknown>>;

/** A kind of entry a plugin may append. Its label stands in the owner's locale file under `entries.<id>`. */
export interface EntryType<D extends EntryData = EntryData> {
  /** `<plugin>.<past participle>`, such as `core.registered`. */
  readonly id: string;
  readonly v: number;
  readonly about: AboutKind;
  readonly data: z.ZodType<D>;
  /** What it is about begins with it: an id that something in the dossier has already is refused. */
  readonly begins: boolean;
  /** An addition that does not disturb a decision somebody else is about to make (a paper added, a note). */
  readonly harmless: boolean;
  /** May be annulled or redated. What creates the dossier and what corrects may not. */
  readonly correctable: boolean;
  /** A correction, which is no step itself: what follows may lie before its day. */
  readonly corrects: boolean;
  /** Once this stands, correcting anything before it about the same thing takes a second person. */
  readonly issues: boolean;
  /** Somebody outside relies on it from then on: what it rests on is no longer annulled, only served again. */
  readonly serves: boolean;
  /** The fields of `data` that name records. */
  readonly records: readonly string[];
  /** From the version before (`upcast[1]` makes 2 of 1). Pure; the entry as stored never changes. */
  readonly upcast: Readonly<Record<number, (data: EntryData) => EntryData>>;
}

/** What may be appended and read; `s.value(EntryType, registered)` declares one. */
export const EntryType = point<EntryType>('core.EntryType', 'reading');

type Shape = Readonly<Record<string, z.ZodType>>;

/**
 * Declares a kind of entry. `shape` is made of the closed kit (`code day int flag ref record list maybe`); anything
 * else is refused at once.
 */
export function entryType<S extends Shape>(
  id: string,
  about: AboutKind,
  shape: S,
  options: Partial<
    Pick<EntryType, 'v' | 'begins' | 'harmless' | 'correctable' | 'corrects' | 'issues' | 'serves' | 'upcast'>
  > = {},
): EntryType<z.infer<z.ZodObject<S>>> {
  if (!isClosed(shape))
    throw new Error(`entry type ${id}: its data may only be made of code, day, int, flag, ref and record`);
  const data = z.strictObject(shape) as unknown as z.ZodType<z.infer<z.ZodObject<S>>>;
  return {
    id,
    about,
    data,
    records: recordFields(shape),
    v: 1,
    begins: false,
    harmless: false,
    correctable: true,
    corrects: false,
    issues: false,
    serves: false,
    upcast: {},
    ...options,
  };
}

export type DataOf<T> = T extends EntryType<infer D> ? D : never;
