import { pipeline, Readable } from 'node:stream';
import { DomainError } from '@lianxin/base';
import { CsvError, parse } from 'csv-parse';
import type { ImportFile } from '../ImportFile.js';
import type { SheetReader, SheetRow } from '../SheetReader.js';
import { csvEncoding, csvText } from './csvEncoding.js';
import { delimiterOf } from './delimiterOf.js';

/** A CSV file is shown as one sheet of this name. */
const SHEET = 'CSV';
const LOT = 200;
/** A quotation mark that is never closed makes one row of the rest of the file. Characters. */
const LONGEST = 32 * 1024 ** 2;

/** A file with values separated by commas, semicolons or tabs. */
export class CsvReader implements SheetReader {
  readonly sheets = [SHEET];

  private constructor(
    private readonly file: ImportFile,
    private readonly encoding: string,
    private readonly delimiter: string,
  ) {}

  /** Throws `core.import_encoding` for a file that is no text. */
  static async open(file: ImportFile): Promise<CsvReader> {
    const encoding = await csvEncoding(file);
    let begin = '';
    for await (const text of csvText(file, encoding)) {
      begin = text;
      break;
    }
    return new CsvReader(file, encoding, delimiterOf(begin));
  }

  /** Throws `core.import_open_quote` with the row from which on a quotation mark is not closed. */
  async *rows(): AsyncGenerator<readonly SheetRow[]> {
    const options = { delimiter: this.delimiter, relax_column_count: true, relax_quotes: true };
    const records = parse({ ...options, max_record_size: LONGEST });
    pipeline(Readable.from(csvText(this.file, this.encoding)), records, () => {});
    let row = 0;
    let lot: SheetRow[] = [];
    try {
      for await (const cells of records as AsyncIterable<string[]>) {
        row++;
        if (cells.some((cell) => cell !== '')) lot.push({ row, cells });
        if (lot.length < LOT) continue;
        yield lot;
        lot = [];
      }
    } catch (e) {
      if (!(e instanceof CsvError)) throw e;
      // Rows read already may not have come through, but the error knows how many there were.
      const { records: before } = e as unknown as { records: number };
      throw new DomainError('invalid', 'core.import_open_quote', { row: before + 1 }, { cause: e });
    } finally {
      records.destroy();
    }
    if (lot.length) yield lot;
  }
}
