import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Day, DomainError } from '@lianxin/base';
import type { RejectedRow } from '@lianxin/core/common';
import { type CheckedRow, checkRows, type GoodRow } from './checkRows.js';
import { inLots } from './inLots.js';
import { inParallel } from './inParallel.js';
import type { MessageWriter, Receiving } from './MessageWriter.js';
import type { Table } from './Table.js';

/** So many rows are asked about at once. */
const LOT = 100;
/** Units of work that go on at once and share a commit: few enough to keep nobody else waiting. */
const AT_ONCE = 8;
/** How often a row is tried while the database is busy with others' work. */
const MOST_ATTEMPTS = 10;

/** How far an import has come. */
export interface ImportCounts {
  /** Rows that hold anything; absent until the file was read once. */
  total?: number;
  read: number;
  imported: number;
  unchanged: number;
  readonly rejected: RejectedRow[];
}

/** What goes along with one import from its start to its end. */
export interface ImportScope {
  readonly to: Receiving;
  readonly today: Day;
  readonly counts: ImportCounts;
  /** Ends it between two rows. */
  readonly signal: AbortSignal;
}

/** Makes cases of the rows of one table. */
export class ImportRun {
  constructor(
    private readonly writer: MessageWriter,
    private readonly table: Table,
    private readonly scope: ImportScope,
  ) {}

  async perform(): Promise<void> {
    await inParallel(this.newRows(), AT_ONCE, (row) => this.write(row));
    this.scope.counts.rejected.sort((a, b) => a.row - b.row);
  }

  /** The rows that were not imported before and can be; the others are counted. */
  private async *newRows(): AsyncGenerator<GoodRow> {
    const { to, today, signal } = this.scope;
    for await (const lot of inLots(checkRows(this.table, today), LOT)) {
      const keys = lot.map(({ key }) => key);
      const known = await this.writer.known(to.county, keys);
      for (const row of lot) {
        signal.throwIfAborted();
        if (known.has(row.key)) this.count('unchanged');
        else if ('message' in row) yield row;
        else this.reject(row, row.reason);
      }
    }
  }

  private async write(row: GoodRow): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      // Requests of people come first: units of work on SQLite would otherwise follow one another without a pause.
      await nextTurn();
      try {
        const isNew = await this.writer.write(row.key, row.message, this.scope.to);
        return this.count(isNew ? 'imported' : 'unchanged');
      } catch (e) {
        if (!DomainError.is(e)) throw e;
        // The rules of the action say no to this row.
        if (e.kind === 'invalid' || e.kind === 'blocked') return this.reject(row, e.code);
        if (e.kind !== 'unavailable' || attempt === MOST_ATTEMPTS) throw e;
      }
    }
  }

  private count(as: 'imported' | 'unchanged'): void {
    this.scope.counts.read++;
    this.scope.counts[as]++;
  }

  private reject({ row }: CheckedRow, reason: string): void {
    this.scope.counts.read++;
    this.scope.counts.rejected.push({ row, reason });
  }
}
