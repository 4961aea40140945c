import { DomainError } from '@lianxin/base';
import type { ZipArchive } from '../zip/ZipArchive.js';
import { cellText } from './cellText.js';
import { readXml } from './readXml.js';

/** The texts that the cells of a workbook share have to be held all at once; this many characters at most. */
const MOST = 96 * 1024 ** 2;

/** The shared texts in their order. Runs of formatted text are joined; guides to pronunciation are left out. */
export async function readStrings(zip: ZipArchive, part: string): Promise<string[]> {
  const strings: string[] = [];
  const cell = cellText();
  let size = 0;
  await readXml(zip, part, {
    open: (name) => (name === 'si' ? cell.begin() : cell.open(name)),
    text: (text) => cell.text(text),
    close(name) {
      cell.close(name);
      if (name !== 'si') return;
      const text = cell.end();
      size += text.length;
      if (size > MOST) throw new DomainError('tooLarge', 'core.import_too_large');
      strings.push(text);
    },
  });
  return strings;
}
