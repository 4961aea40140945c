/** A row that holds anything. */
export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  /** By place; a cell that is empty or absent is ''. */
  readonly cells: readonly string[];
}

/** A file with rows and columns. Dates are text, as the calendar of the file tells them. */
export interface SheetReader {
  /** Names, in their order. */
  readonly sheets: readonly string[];
  /** The rows of a sheet in lots, from the first on; as often as asked, without holding more than a lot. */
  rows(sheet: string): AsyncIterable<readonly SheetRow[]>;
}
