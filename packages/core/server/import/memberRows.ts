import { DomainError } from '@lianxin/base';
import { type MemberColumns, memberColumns } from '@lianxin/core/common';
import type { ImportFile } from './ImportFile.js';
import { openSheets } from './openSheets.js';
import type { SheetReader, SheetRow } from './SheetReader.js';

/** A title and remarks may stand above the headers; so many rows are looked at. */
const ABOVE = 10;

/** A table of members: where its columns are, and the rows under the headers. */
export interface MemberRows {
  readonly columns: MemberColumns;
  readonly rows: readonly SheetRow[];
}

/**
 * Reads the first sheet with a column of names. Throws what `openSheets` throws, `core.members_no_columns` where no sheet
 * has one, `core.members_too_many` above `most` rows.
 */
export async function memberRows(file: ImportFile, most: number): Promise<MemberRows> {
  const reader = await openSheets(file);
  for (const sheet of reader.sheets) {
    const found = await rowsOf(reader, sheet, most);
    if (found) return found;
  }
  throw new DomainError('invalid', 'core.members_no_columns');
}

async function rowsOf(reader: SheetReader, sheet: string, most: number): Promise<MemberRows | undefined> {
  let columns: MemberColumns | undefined;
  const rows: SheetRow[] = [];
  for await (const lot of reader.rows(sheet)) {
    for (const row of lot) {
      if (columns) rows.push(row);
      else if (row.row <= ABOVE) columns = memberColumns(row.cells);
    }
    if (rows.length > most) throw new DomainError('invalid', 'core.members_too_many', { most });
  }
  return columns && { columns, rows: rows.filter((row) => row.cells.some((cell) => cell.trim() !== '')) };
}
