import { type Day, DomainError } from '@lianxin/base';
import { type ImportPreview, type RejectedRow, shortenRow } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import { type CheckedRow, checkRows } from './checkRows.js';
import type { ImportFile } from './ImportFile.js';
import { inParallel } from './inParallel.js';
import type { MessageWriter, Receiving } from './MessageWriter.js';
import { openSheets } from './openSheets.js';
import { Table, type TableChoice } from './Table.js';

/** So many rows are shown before an import. */
const SHOWN = 5;
/** So many rows are asked about at once. */
const LOT = 100;
/** Units of work that go on at once, so that many share one commit. */
const AT_ONCE = 32;

/** How far an import has come. */
export interface ImportCounts {
  /** Rows that hold anything. */
  total?: number;
  read: number;
  imported: number;
  unchanged: number;
  readonly rejected: RejectedRow[];
}

/** Reads tables of messages and makes cases of them. */
export class Importer {
  static readonly token = token<Importer>('core.Importer');

  constructor(private readonly writer: MessageWriter) {}

  /** What an import would read, with nothing written. */
  async preview(name: string, file: ImportFile, choice: TableChoice, today: Day): Promise<ImportPreview> {
    const table = await Table.find(await openSheets(file), choice);
    const { sheet, sheets, columns, map } = table;
    const rows: Record<string, string>[] = [];
    const rejected: RejectedRow[] = [];
    let read = 0;
    for await (const checked of checkRows(table, today)) {
      read++;
      if (rows.length < SHOWN) rows.push(shortenRow(checked.cells, map));
      if ('reason' in checked) rejected.push({ row: checked.row, reason: checked.reason });
    }
    if (read === 0) throw noRows();
    return { file: name, sheet, sheets, columns, map, rows, read, rejected };
  }

  /**
   * Imports a file row by row; `counts` tells how far it has come. The whole file is read once before anything is
   * written, so that a file damaged somewhere leaves nothing half imported. An import that was interrupted goes on where
   * it stood when the same file is imported again.
   */
  async import(file: ImportFile, choice: TableChoice, to: Receiving, today: Day, counts: ImportCounts): Promise<void> {
    const table = await Table.find(await openSheets(file), choice);
    let total = 0;
    for await (const lot of table.rows()) total += lot.length;
    if (total === 0) throw noRows();
    counts.total = total;
    await inParallel(this.unknown(table, to, today, counts), AT_ONCE, async ({ row, key, message }) => {
      const reason = await this.write(key, message, to, counts);
      if (reason !== undefined) counts.rejected.push({ row, reason });
      counts.read++;
    });
    counts.rejected.sort((a, b) => a.row - b.row);
  }

  /** The rows that were not imported before and can be. */
  private async *unknown(table: Table, to: Receiving, today: Day, counts: ImportCounts): AsyncGenerator<Readable> {
    for await (const lot of inLots(checkRows(table, today), LOT)) {
      const known = await this.writer.known(
        to.county,
        lot.map(({ key }) => key),
      );
      for (const row of lot) {
        const isKnown = known.has(row.key);
        if (!isKnown && 'message' in row) {
          yield row;
          continue;
        }
        counts.read++;
        if (isKnown) counts.unchanged++;
        else if ('reason' in row) counts.rejected.push({ row: row.row, reason: row.reason });
      }
    }
  }

  /** The reason why a row was not taken, where the rules of an action say no. */
  private async write(key: string, message: Readable['message'], to: Receiving, counts: ImportCounts) {
    try {
      if (await this.writer.write(key, message, to)) counts.imported++;
      else counts.unchanged++;
      return undefined;
    } catch (e) {
      if (DomainError.is(e) && (e.kind === 'invalid' || e.kind === 'blocked')) return e.code;
      throw e;
    }
  }
}

type Readable = Extract<CheckedRow, { message: unknown }>;

async function* inLots<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let lot: T[] = [];
  for await (const item of items) {
    lot.push(item);
    if (lot.length < size) continue;
    yield lot;
    lot = [];
  }
  if (lot.length) yield lot;
}

const noRows = () => new DomainError('invalid', 'core.import_no_rows');
