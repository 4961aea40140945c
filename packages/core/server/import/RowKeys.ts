import { createHash } from 'node:crypto';

/** Bytes of a hash by which equal rows are counted; a coincidence only gives a row another number, never another's key. */
const COUNTED_BY = 6;

/**
 * Keys by which an import knows what it has imported: a row has the same key in whichever file it is read, wherever its
 * columns stand. Rows that are equal in all their cells are told apart by how many went before.
 */
export class RowKeys {
  private readonly seen = new Map<number, number>();

  /** The key of the next row; `cells` under their headers as they stand in the file. */
  keyOf(cells: Readonly<Record<string, string>>): string {
    const row = sha256(JSON.stringify(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))));
    const short = row.readUIntBE(0, COUNTED_BY);
    const before = this.seen.get(short) ?? 0;
    this.seen.set(short, before + 1);
    return sha256(`${row.toString('hex')} ${before}`).toString('hex');
  }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
