import { DomainError } from '@lianxin/base';
import type { ImportFile } from '../ImportFile.js';

/** Where a part of a zip file stands and how it is packed. */
export interface ZipEntry {
  readonly method: number;
  readonly crc: number;
  /** Bytes it takes in the file. */
  readonly packed: number;
  /** Where its own header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const COMMENT = 65_535;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const LOCATOR64_SIZE = 20;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const ENCRYPTED = 1;
/** The directory of a workbook takes a few kilobytes. */
const LARGEST = 16 * 1024 ** 2;
/** Stands in a field whose value is in the 64-bit extension. */
const ELSEWHERE = 0xffffffff;

/** The directory at the end of a zip file: the first thing that a file cut off lacks. Throws `core.import_truncated`. */
export async function readDirectory(file: ImportFile): Promise<ReadonlyMap<string, ZipEntry>> {
  const { at, size } = await findDirectory(file);
  if (size > LARGEST || at + size > file.size) throw truncated();
  const bytes = await file.read(at, size);
  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i + ENTRY_SIZE <= bytes.length; ) {
    if (bytes.readUInt32LE(i) !== ENTRY) throw truncated();
    if (bytes.readUInt16LE(i + 8) & ENCRYPTED) throw new DomainError('invalid', 'core.import_password');
    const nameEnd = i + ENTRY_SIZE + bytes.readUInt16LE(i + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(i + 30);
    const sizes = [bytes.readUInt32LE(i + 24), bytes.readUInt32LE(i + 20), bytes.readUInt32LE(i + 42)];
    const [, packed, start] = widened(sizes, bytes.subarray(nameEnd, extraEnd));
    const name = bytes.toString('utf8', i + ENTRY_SIZE, nameEnd).replaceAll('\\', '/');
    entries.set(name, {
      method: bytes.readUInt16LE(i + 10),
      crc: bytes.readUInt32LE(i + 16),
      packed: packed!,
      at: start!,
    });
    i = extraEnd + bytes.readUInt16LE(i + 32);
  }
  return entries;
}

async function findDirectory(file: ImportFile): Promise<{ at: number; size: number }> {
  const from = Math.max(0, file.size - END_SIZE - COMMENT);
  const tail = await file.read(from, END_SIZE + COMMENT);
  let end = tail.length - END_SIZE;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--;
  if (end < 0) throw truncated();
  const found = { at: tail.readUInt32LE(end + 16), size: tail.readUInt32LE(end + 12) };
  const locator = end - LOCATOR64_SIZE;
  if (found.at !== ELSEWHERE || locator < 0 || tail.readUInt32LE(locator) !== LOCATOR64) return found;
  const wide = await file.read(Number(tail.readBigUInt64LE(locator + 8)), 56);
  if (wide.length < 56 || wide.readUInt32LE(0) !== END64) throw truncated();
  return { at: Number(wide.readBigUInt64LE(48)), size: Number(wide.readBigUInt64LE(40)) };
}

/** Values too large for their field stand, in the same order, in the extension with the number 1. */
function widened(values: readonly number[], extra: Buffer): number[] {
  for (let i = 0; i + 4 <= extra.length; i += 4 + extra.readUInt16LE(i + 2)) {
    if (extra.readUInt16LE(i) !== 1) continue;
    const wide = extra.subarray(i + 4, i + 4 + extra.readUInt16LE(i + 2));
    let at = 0;
    return values.map((value) => {
      if (value !== ELSEWHERE || at + 8 > wide.length) return value;
      at += 8;
      return Number(wide.readBigUInt64LE(at - 8));
    });
  }
  return [...values];
}

const truncated = () => new DomainError('invalid', 'core.import_truncated');
