import { DomainError } from '@lianxin/base';
import { decodePieces, markedEncoding } from '../decodePieces.js';
import { type ImportFile, piecesOf } from '../ImportFile.js';

const CODE = 'core.import_encoding';

/** The text of a file in an encoding. Throws `core.import_encoding`. */
export const csvText = (file: ImportFile, encoding: string): AsyncGenerator<string> =>
  decodePieces(piecesOf(file), encoding, CODE);

/**
 * How a text file is written: as its first bytes say, else as UTF-8 if all of it is, else as GB 18030, in which Chinese
 * Excel saves CSV. Throws `core.import_encoding` where it is none of these.
 */
export async function csvEncoding(file: ImportFile): Promise<string> {
  const marked = markedEncoding(await file.read(0, 3));
  if (marked) return marked;
  for (const encoding of ['utf-8', 'gb18030']) if (await isIn(file, encoding)) return encoding;
  throw new DomainError('invalid', CODE);
}

async function isIn(file: ImportFile, encoding: string): Promise<boolean> {
  try {
    for await (const text of csvText(file, encoding)) if (text.includes('\0')) return false;
    return true;
  } catch (e) {
    if (DomainError.is(e) && e.code === CODE) return false;
    throw e;
  }
}
