export interface TextEntry {
  /** What is found: the caller's own id. A second `put` under the same key replaces the first. */
  readonly key: string;
  /** Its place among the results, largest first: a whole number from 0 up to 2^43 (an instant in milliseconds fits). */
  readonly order: number;
  /** Who may find it, in the caller's own names (`unit:…`). An entry without scopes is found by nobody. */
  readonly scopes: readonly string[];
  /** Read once to build the index and not kept; what lies beyond 100,000 characters is not found. */
  readonly text: string;
}

export interface TextQuery {
  /** Words, or parts of Chinese ones; all must occur. At least two characters side by side. */
  readonly text: string;
  /** Entries carrying any of these are found; none finds nothing. */
  readonly scopes: readonly string[];
}

/**
 * Full-text search that knows Chinese, with the same answers on both databases. Han text is indexed as overlapping
 * pairs, everything else as whole words; width and case do not matter. Nothing readable is stored.
 *
 * A query without two characters to look for is DomainError('invalid', 'db.search_too_short').
 */
export interface TextIndex {
  /** Only inside a transaction. */
  put(entry: TextEntry): Promise<void>;
  /** Only inside a transaction; a key that is not there is no error. */
  remove(key: string): Promise<void>;
  /** Largest `order` first, below `before` where given. */
  find(query: TextQuery & { limit: number; before?: number }): Promise<{ key: string; order: number }[]>;
  /** How many there are, counted up to `cap`. */
  count(query: TextQuery, cap: number): Promise<number>;
}

/** Orders lie below this. */
export const MOST_ORDER = 2 ** 43;

export function checkOrder(order: number): void {
  if (!Number.isInteger(order) || order < 0 || order >= MOST_ORDER) throw new RangeError(`no order: ${order}`);
}
