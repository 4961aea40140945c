/** A row of a slip: what it is, and what is written there. */
export interface Row {
  readonly label: string;
  readonly value: string;
  /** To be seen from afar. */
  readonly large?: boolean;
  /** Room for a hand: a signature and its day. */
  readonly sign?: boolean;
}

/** One part of a paper, in reading order. Line breaks in a text begin a new paragraph. */
export type Block =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'subheading'; readonly text: string }
  | { readonly is: 'table'; readonly rows: readonly Row[] };

/**
 * What a document says, before it is laid out. A letter (信函格式) carries the red organ mark; a slip is a plain sheet
 * with a table, in a size of its own.
 */
export interface Paper {
  readonly form: 'letter' | 'slip';
  /** Size of the text of a slip in points; a letter has the 16 points of the standard. */
  readonly size?: number;
  /** Who is addressed, by name. */
  readonly to: readonly string[];
  readonly body: readonly Block[];
  /** The remark under the date (附注). */
  readonly remark?: string;
}
