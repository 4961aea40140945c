import { DomainError } from '@lianxin/base';
import { fileTypeFromBuffer } from 'file-type';
import { CsvReader } from './csv/CsvReader.js';
import type { ImportFile } from './ImportFile.js';
import { oleContent } from './oleContent.js';
import type { SheetReader } from './SheetReader.js';
import { XlsxReader } from './xlsx/XlsxReader.js';

const ZIP = '504b0304';
const OLE = 'd0cf11e0a1b11ae1';
/** Many offices' systems save a web page or an XML file under the name of an Excel file. */
const MARKUP = /^[\ufeff\s]*<(?:!doctype|html|table|meta|\?xml|workbook)/i;

/**
 * Recognises a file by what is in it, whatever its name. Throws with what it is and what to do: `core.import_empty`,
 * `core.import_password`, `core.import_save_as` (the `format` it has), `core.import_truncated`, `core.import_damaged`,
 * `core.import_wrong_file`, `core.import_encoding`.
 */
export async function openSheets(file: ImportFile): Promise<SheetReader> {
  if (file.size === 0) throw new DomainError('invalid', 'core.import_empty');
  const begin = await file.read(0, 4100);
  const mark = begin.toString('hex', 0, 8);
  if (mark.startsWith(ZIP)) return XlsxReader.open(file);
  if (mark === OLE) throw await oleContent(file);
  if (MARKUP.test(begin.toString('utf8')))
    throw new DomainError('invalid', 'core.import_save_as', { format: 'HTML/XML' });
  if (await fileTypeFromBuffer(begin)) throw new DomainError('invalid', 'core.import_wrong_file');
  return CsvReader.open(file);
}
