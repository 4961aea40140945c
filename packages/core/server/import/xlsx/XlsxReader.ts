import type { ImportFile } from '../ImportFile.js';
import type { SheetReader, SheetRow } from '../SheetReader.js';
import { ZipArchive } from '../zip/ZipArchive.js';
import { readStrings } from './readStrings.js';
import { readStyles } from './readStyles.js';
import { readWorkbook, type Workbook } from './readWorkbook.js';
import { sheetRows } from './sheetRows.js';

/**
 * An Excel workbook. (The streaming reader of exceljs decodes each piece of a file by itself and breaks the Chinese
 * characters that lie across two pieces: some four hundred messages out of seven thousand came out wrong.)
 */
export class XlsxReader implements SheetReader {
  private constructor(
    private readonly zip: ZipArchive,
    private readonly workbook: Workbook,
    private readonly strings: readonly string[],
    private readonly dates: readonly boolean[],
  ) {}

  static async open(file: ImportFile): Promise<XlsxReader> {
    const zip = await ZipArchive.open(file);
    const workbook = await readWorkbook(zip);
    const strings = workbook.strings ? await readStrings(zip, workbook.strings) : [];
    const dates = workbook.styles ? await readStyles(zip, workbook.styles) : [];
    return new XlsxReader(zip, workbook, strings, dates);
  }

  get sheets(): readonly string[] {
    return [...this.workbook.sheets.keys()];
  }

  rows(sheet: string): AsyncIterable<readonly SheetRow[]> {
    const { strings, dates } = this;
    const { from1904, sheets } = this.workbook;
    return sheetRows(this.zip, sheets.get(sheet)!, { strings, dates, from1904 });
  }
}
