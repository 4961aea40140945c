import { type Day, DomainError } from '@lianxin/base';
import { type ImportMessage, readMessage } from '@lianxin/core/common';
import { RowKeys } from './RowKeys.js';
import type { Table, TableRow } from './Table.js';

/** A row that is a message. */
export interface GoodRow extends TableRow {
  /** Of `RowKeys`. */
  readonly key: string;
  readonly message: ImportMessage;
}
/** A row that is none, and why. */
export interface BadRow extends TableRow {
  readonly key: string;
  readonly reason: string;
}
export type CheckedRow = GoodRow | BadRow;

/** Reads every row of a table as a message. */
export async function* checkRows(table: Table, today: Day): AsyncGenerator<CheckedRow> {
  const keys = new RowKeys();
  for await (const lot of table.rows()) {
    for (const row of lot) yield { ...row, key: keys.keyOf(row.cells), ...messageOrReason(row, table, today) };
  }
}

function messageOrReason(
  { cells }: TableRow,
  { map }: Table,
  today: Day,
): { message: ImportMessage } | { reason: string } {
  try {
    return { message: readMessage(cells, map, today) };
  } catch (e) {
    if (DomainError.is(e) && e.kind === 'invalid') return { reason: e.code };
    throw e;
  }
}
