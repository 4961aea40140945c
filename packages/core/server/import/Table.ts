import { DomainError } from '@lianxin/base';
import { type ColumnMap, fieldsOf, type IMPORT_MODES, mapColumns } from '@lianxin/core/common';
import type { SheetReader, SheetRow } from './SheetReader.js';

/** A title and remarks may stand above the headers; so many rows are looked at. */
const ABOVE = 10;

/** What a person says about a file, as far as it matters for reading it. */
export interface TableChoice {
  /** Absent: the first sheet with headers that are known. */
  readonly sheet?: string | undefined;
  readonly as: (typeof IMPORT_MODES)[number];
  /** Field to header, where the header is not known; '' where a column must not be read as what it seems. */
  readonly map?: Readonly<Record<string, string>> | undefined;
}

/** A row of the table under its headers; only what is not empty. */
export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Where the headers stand, and what they mean. */
interface Head {
  readonly sheet: string;
  readonly row: number;
  readonly columns: readonly string[];
  readonly map: ColumnMap;
}

/** A sheet of which the headers were found. */
export class Table {
  private constructor(
    private readonly reader: SheetReader,
    private readonly head: Head,
  ) {}

  /**
   * Finds the sheet and its headers. Throws `core.import_no_sheet`, `core.import_no_columns` where no column gives a
   * subject or a text, `core.import_no_day_column` where a running matter needs its day and there is none, and what
   * `mapColumns` throws.
   */
  static async find(reader: SheetReader, choice: TableChoice): Promise<Table> {
    const { sheets } = reader;
    const { sheet, as, map: chosen = {} } = choice;
    if (sheet !== undefined && !sheets.includes(sheet))
      throw new DomainError('invalid', 'core.import_no_sheet', { sheet, sheets });
    let seen: readonly string[] = [];
    for (const name of sheet === undefined ? sheets : [sheet]) {
      for (const { row, cells } of await firstRows(reader, name)) {
        const columns = headersOf(cells);
        if (!seen.length) seen = columns;
        if (!Object.values(chosen).every((header) => header === '' || columns.includes(header))) continue;
        const map = mapColumns(columns, fieldsOf(as), chosen);
        if (map.subject === undefined && map.words === undefined) continue;
        if (as === 'running' && map.receivedOn === undefined)
          throw new DomainError('invalid', 'core.import_no_day_column', { columns });
        return new Table(reader, { sheet: name, row, columns, map });
      }
    }
    // Says which of the chosen headers is not there, if that is why.
    mapColumns(seen, [], chosen);
    throw new DomainError('invalid', 'core.import_no_columns', { columns: seen });
  }

  get sheets(): readonly string[] {
    return this.reader.sheets;
  }
  get sheet(): string {
    return this.head.sheet;
  }
  get columns(): readonly string[] {
    return this.head.columns;
  }
  get map(): ColumnMap {
    return this.head.map;
  }

  /** The rows under the headers, in lots; again from the first each time. */
  async *rows(): AsyncGenerator<readonly TableRow[]> {
    for await (const lot of this.reader.rows(this.sheet)) {
      const rows = lot.filter(({ row }) => row > this.head.row).map((row) => this.named(row));
      yield rows.filter(({ cells }) => Object.keys(cells).length > 0);
    }
  }

  private named({ row, cells }: SheetRow): TableRow {
    const named: Record<string, string> = {};
    cells.forEach((text, i) => {
      if (text.trim() !== '') named[this.columns[i] ?? `[${columnName(i)}]`] = text;
    });
    return { row, cells: named };
  }
}

async function firstRows(reader: SheetReader, sheet: string): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const lot of reader.rows(sheet)) {
    rows.push(...lot);
    if (rows.length >= ABOVE) break;
  }
  return rows.slice(0, ABOVE);
}

/** Every column has a name of its own: one without a header, or with that of another, shows its letters. */
function headersOf(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim());
  return names.map((name, i) => (name === '' || names.indexOf(name) < i ? `${name}[${columnName(i)}]` : name));
}

/** 0 is A, 27 is AB. */
function columnName(i: number): string {
  return (i >= 26 ? columnName(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26));
}
