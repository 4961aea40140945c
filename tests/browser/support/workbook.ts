import ExcelJS from 'exceljs';

/** An .xlsx file as a browser uploads it: the first row names the columns. */
export async function workbook(name: string, rows: readonly (readonly string[])[]) {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Sheet1').addRows(rows.map((row) => [...row]));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mimeType, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
}
