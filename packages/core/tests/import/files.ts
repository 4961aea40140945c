import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Excel from 'exceljs';
import JSZip from 'jszip';
import { FileInMemory } from '../../server/import/ImportFile.js';
import { openSheets } from '../../server/import/openSheets.js';
import type { SheetRow } from '../../server/import/SheetReader.js';
import { Table, type TableChoice } from '../../server/import/Table.js';

/** A value of a cell as exceljs takes it. */
export type Cell = Excel.CellValue;

/** A workbook with one sheet per name. */
export async function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  change?: (book: Excel.Workbook) => void,
): Promise<Buffer> {
  const book = new Excel.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  change?.(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A workbook with one sheet. */
export const sheet = (...rows: readonly (readonly Cell[])[]): Promise<Buffer> => workbook({ 留言: rows });

/** A workbook written by hand, for what no library writes. */
export async function rawWorkbook(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new JSZip();
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const all: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s1" Type="${type}/worksheet" Target="/xl/worksheets/any.xml"/>
      <Relationship Id="s2" Type="${type}/sharedStrings" Target="sharedStrings.xml"/>
      <Relationship Id="s3" Type="${type}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': '<workbook><sheets><sheet name="留言" sheetId="1" r:id="s1"/></sheets></workbook>',
    ...parts,
  };
  for (const [name, text] of Object.entries(all)) zip.file(name, text);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** A sheet of a workbook written by hand. */
export const rawSheet = (rows: string) => ({
  'xl/worksheets/any.xml': `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${rows}</sheetData></worksheet>`,
});

export const file = (bytes: Buffer | string): FileInMemory => new FileInMemory(Buffer.from(bytes));

/** Every row of the first sheet, as it stands there. */
export async function rowsOf(bytes: Buffer | string): Promise<SheetRow[]> {
  const reader = await openSheets(file(bytes));
  const rows: SheetRow[] = [];
  for await (const lot of reader.rows(reader.sheets[0]!)) rows.push(...lot);
  return rows;
}

export const cellsOf = async (bytes: Buffer | string) => (await rowsOf(bytes)).map(({ cells }) => cells);

export const tableOf = async (bytes: Buffer | string, choice: Partial<TableChoice> = {}): Promise<Table> =>
  Table.find(await openSheets(file(bytes)), { as: 'past', ...choice });

/** What is held after everything that can be thrown away was thrown away, in megabytes. */
export function heldMegabytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 ** 2;
}
