import { type Day, DomainError } from '@lianxin/base';
import { type ImportPreview, type RejectedRow, shortenRow } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import { checkRows } from './checkRows.js';
import type { ImportFile } from './ImportFile.js';
import { ImportRun, type ImportScope } from './ImportRun.js';
import type { MessageWriter } from './MessageWriter.js';
import { openSheets } from './openSheets.js';
import { Table, type TableChoice } from './Table.js';

/** So many rows are shown before an import. */
const SHOWN = 5;

/** Reads tables of messages and makes cases of them. */
export class Importer {
  static readonly token = token<Importer>('core.Importer');

  constructor(private readonly writer: MessageWriter) {}

  /** What an import would read, with nothing written. Throws what `openSheets` and `Table.find` throw, `core.import_no_rows`. */
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
   * Imports a file row by row; `scope.counts` tells how far it has come. The whole file is read once before anything is
   * written, so that a file damaged somewhere leaves nothing half imported. An import that was interrupted goes on where
   * it stood when the same file is imported again.
   */
  async import(file: ImportFile, choice: TableChoice, scope: ImportScope): Promise<void> {
    const table = await Table.find(await openSheets(file), choice);
    let total = 0;
    for await (const lot of table.rows()) total += lot.length;
    if (total === 0) throw noRows();
    scope.counts.total = total;
    await new ImportRun(this.writer, table, scope).perform();
  }
}

const noRows = () => new DomainError('invalid', 'core.import_no_rows');
