import { type Day, DomainError } from '@lianxin/base';
import { type ImportMessage, readMessage } from '@lianxin/core/common';
import { RowKeys } from './RowKeys.js';
import type { Table } from './Table.js';

/** A row with its message, or with the reason why it has none. */
export type CheckedRow = {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly key: string;
} & ({ readonly message: ImportMessage } | { readonly reason: string });

/** Reads every row of a table as a message. */
export async function* checkRows(table: Table, today: Day): AsyncGenerator<CheckedRow> {
  const keys = new RowKeys();
  for await (const lot of table.rows()) {
    for (const { row, cells } of lot) {
      const known = { row, cells, key: keys.keyOf(cells) };
      yield { ...known, ...messageOrReason(() => readMessage(cells, table.map, today)) };
    }
  }
}

function messageOrReason(read: () => ImportMessage): { message: ImportMessage } | { reason: string } {
  try {
    return { message: read() };
  } catch (e) {
    if (DomainError.is(e) && e.kind === 'invalid') return { reason: e.code };
    throw e;
  }
}
