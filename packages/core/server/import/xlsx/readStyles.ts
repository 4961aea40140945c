import type { ZipArchive } from '../zip/ZipArchive.js';
import { readXml } from './readXml.js';
import { attributeOf } from './XmlReader.js';

/** Formats that a workbook need not declare: dates and times, among them those of Chinese Excel (27 to 36, 50 to 58). */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** For each style of cells: whether it shows a number as a date. */
export async function readStyles(zip: ZipArchive, part: string): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  let inCells = false;
  await readXml(zip, part, {
    open(name, attributes) {
      const id = Number(attributeOf(attributes, 'numFmtId'));
      if (name === 'numFmt') codes.set(id, attributeOf(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) dates.push(isDate(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

/** A format of its own goes before the built-in one of the same number. */
const isDate = (id: number, code: string | undefined): boolean =>
  code === undefined ? BUILT_IN.some(([first, last]) => id >= first && id <= last) : showsDate(code);

/** What is left of a format without quoted, escaped and bracketed text has a day, month, year or hour in it. */
export const showsDate = (code: string): boolean => {
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*].|general|E[+-]/gi, '');
  return /[ymdhs]/i.test(letters);
};
