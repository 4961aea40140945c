import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { DomainError } from '@lianxin/base';
import { type ImportFile, piecesOf } from '../ImportFile.js';
import { readDirectory, type ZipEntry } from './readDirectory.js';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** More than any table of messages has; a small file that grows beyond it was made to do harm. */
const LARGEST = 2 * 1024 ** 3;

/** A zip file, read by its directory: any part of it at any time, without holding it. */
export class ZipArchive {
  private constructor(
    private readonly file: ImportFile,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  /** Throws `core.import_truncated` where the directory at the end is missing, `core.import_password`. */
  static async open(file: ImportFile): Promise<ZipArchive> {
    return new ZipArchive(file, await readDirectory(file));
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The first piece of a part. */
  async begin(name: string): Promise<Buffer> {
    for await (const piece of this.stream(name)) return piece;
    return Buffer.alloc(0);
  }

  /** What a part holds, in pieces, checked at its end. Throws `core.import_damaged`. */
  async *stream(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry || (entry.method !== STORED && entry.method !== DEFLATED)) throw damaged();
    const header = await this.file.read(entry.at, LOCAL_SIZE);
    if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL_HEADER) throw damaged();
    const from = entry.at + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = piecesOf(this.file, from, from + entry.packed);
    let size = 0;
    let check = 0;
    for await (const piece of entry.method === STORED ? packed : inflated(packed)) {
      size += piece.length;
      if (size > LARGEST) throw new DomainError('tooLarge', 'core.import_too_large');
      check = crc32(piece, check);
      yield piece;
    }
    if (check !== entry.crc) throw damaged();
  }
}

async function* inflated(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const from = Readable.from(packed);
  const inflate = createInflateRaw({ chunkSize: 65_536 });
  from.on('error', (error) => inflate.destroy(error)).pipe(inflate);
  try {
    yield* inflate;
  } catch (cause) {
    throw damaged(cause);
  } finally {
    from.destroy();
  }
}

const damaged = (cause?: unknown) => new DomainError('invalid', 'core.import_damaged', {}, { cause });
