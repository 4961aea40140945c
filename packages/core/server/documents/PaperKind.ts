import type { DocumentKind, SheetOf } from '@lianxin/core/common';
import type { Fields } from './Fields.js';

/** A row of a slip: what it is, and what is written there. */
export interface Row {
  readonly label: string;
  readonly value: string;
  /** To be seen from afar. */
  readonly large?: boolean;
  /** Room for a hand: a signature and its day. */
  readonly sign?: boolean;
}

/** One part of a template, in reading order; `{field}` stands where a paper carries what its sheet says. */
export type Block =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'subheading'; readonly text: string }
  | { readonly is: 'table'; readonly rows: readonly Row[] };

/** What the template of a kind says that ships with the product; an office may put its own in its place. */
export interface PaperLayout {
  /** A letter (信函格式) carries the red organ mark; a slip is a plain sheet with a table, in a size of its own. */
  readonly form: 'letter' | 'slip';
  /** Size of the text of a slip in points; a letter has the 16 points of the standard. */
  readonly size?: number;
  readonly body: readonly Block[];
  /** The remark under the date (附注). */
  readonly remark?: string;
}

/** A kind of paper: what a template of it may and must name, and the template that ships. */
export interface PaperKind<K extends DocumentKind = DocumentKind> extends PaperLayout {
  /**
   * What a template can name, beyond the fields of every paper. All wording that depends on the case is chosen here.
   * Names every field, whatever the sheet leaves out: the names are the catalogue for those who write templates.
   */
  readonly fields: (sheet: SheetOf<K>) => Fields;
  /** Fields without which a paper of this kind is not what the law asks for: a template must name them. */
  readonly mandatory: readonly string[];
  /** A sheet with everything it may say: to try a template with, and to show what it looks like. */
  readonly sample: SheetOf<K>;
}
