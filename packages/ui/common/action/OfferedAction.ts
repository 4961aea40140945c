import type { ErrorParams } from '@lianxin/base';
import type { FormSource } from '../form/formOf.js';

/** A reason why something may not be done now; its sentence is `errors.<code>`. */
export interface Reason {
  readonly code: string;
  readonly params: ErrorParams;
}

/** Something that may be done to a thing, or the reasons why not now. Called `actions.<action>` in the locale files. */
export interface OfferedAction {
  readonly action: string;
  readonly about?: string;
  readonly blockers: readonly Reason[];
  readonly form: FormSource;
  /** An addition beside the work itself, such as a note. */
  readonly harmless?: boolean;
}

/** What an action answers. */
export interface Done {
  readonly dossier: string;
  /** The last seq after it. */
  readonly seq: number;
  /** Values made on the way that the person must see once, such as a query code. */
  readonly shown?: Readonly<Record<string, string>>;
}
