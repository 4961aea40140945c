import { DomainError } from '@lianxin/base';
import { type ImportFile, piecesOf } from './ImportFile.js';

/** Names of what such a file contains, as they stand in its directory. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const OLD_EXCEL = [Buffer.from('Workbook', 'utf16le'), Buffer.from('Book', 'utf16le')];
/** So many bytes of the piece before are looked at again: a name may lie across two. */
const OVERLAP = 64;

/** What to tell about an OLE file: a workbook with a password, an Excel file of the old format, or neither. */
export async function oleContent(file: ImportFile): Promise<DomainError> {
  let isOldExcel = false;
  let before = Buffer.alloc(0);
  for await (const piece of piecesOf(file)) {
    const bytes = Buffer.concat([before, piece]);
    if (bytes.includes(ENCRYPTED)) return new DomainError('invalid', 'core.import_password');
    isOldExcel ||= OLD_EXCEL.some((name) => bytes.includes(name));
    before = bytes.subarray(-OVERLAP);
  }
  if (isOldExcel) return new DomainError('invalid', 'core.import_save_as', { format: '.xls' });
  return new DomainError('invalid', 'core.import_wrong_file');
}
