import type { Day } from '@lianxin/base';
import type { NewEntry, RecordKind } from '@lianxin/core/common';
import type { Dossier } from './Dossier.js';
import type { Recipient } from './Log.js';

/** What shall stand in a record instead of all it said so far. */
export interface Replacement {
  readonly kind: RecordKind;
  readonly record: string;
  readonly body: unknown;
}

/** What a redaction does to the contents of a dossier. */
export interface Contents {
  readonly records: readonly Replacement[];
  /** Records of which nothing stays. */
  readonly destroyed: readonly string[];
  readonly files: readonly string[];
}

/** What one does to one dossier within a unit of work. Entries take their place in the log when the unit ends. */
export interface DossierWriter {
  /** The dossier with everything appended so far. */
  readonly dossier: Dossier;
  /** The day on which it happens in law. */
  readonly on: Day;

  /**
   * Checks the entries and asks the county's clock rules; what they resolve is written into the entries.
   * DomainError('blocked', 'core.future_day' | 'core.day_needs_reason') for an impossible day.
   */
  append(...entries: readonly NewEntry[]): Promise<void>;

  /** Keeps a body as a record of this dossier and answers its id, for entries to refer to. */
  put<B>(kind: RecordKind<B>, body: B): Promise<string>;

  /** A further version of a record; appends `core.record_revised`. The reason is itself kept as a record. */
  revise<B>(kind: RecordKind<B>, record: string, body: B, reason: string): Promise<void>;

  /** Destroys a record's content for good; appends `core.record_erased`. The log stays verifiable. */
  erase(record: string, reason: string): Promise<void>;

  /**
   * Puts other contents in the place of records and destroys what they said before, other records and files; appends
   * `core.contents_redacted`. Whoever needs the originals has copied them. The log stays verifiable.
   */
  redact(contents: Contents): Promise<void>;

  /** The bodies of records of this dossier. An erased one is absent. */
  read(records: readonly string[]): Promise<ReadonlyMap<string, unknown>>;

  /** Makes waiting files of the actor part of this dossier; entries that name them then carry their fingerprints. */
  take(files: readonly string[]): Promise<void>;

  /** Takes files and appends `core.files_attached` about the thing. */
  attach(files: readonly string[], about: string): Promise<void>;

  /** Destroys a file's content for good; appends `core.file_erased`. */
  eraseFile(file: string, reason: string): Promise<void>;

  /** The next number of a series on paper: `青信〔2026〕3号` is number 3 of its unit, series and year. */
  number(unit: string, series: string, year: number): Promise<number>;

  /** Moves the dossier to the sealed store at the end of the unit of work; names further recipients of a sealed one. */
  seal(recipients: readonly Recipient[]): void;

  /**
   * Writes what was appended (positions, entries, head, projections) and answers the dossier as it then stands. Called
   * once, last, by whoever began the unit of work; an action's `run` leaves it to the machinery.
   */
  flush(): Promise<Dossier>;
}
