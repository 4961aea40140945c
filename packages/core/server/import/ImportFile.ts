import { type FileHandle, open } from 'node:fs/promises';
import { DomainError } from '@lianxin/base';

/** A file to import, read where it is needed and as often as it is needed. */
export interface ImportFile {
  /** Bytes. */
  readonly size: number;
  /** As many bytes as there are from a place on, at most `length`. */
  read(at: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

const PIECE = 65_536;

/** The bytes from one place up to another, in pieces. */
export async function* piecesOf(file: ImportFile, from = 0, to = file.size): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += PIECE) yield await file.read(at, Math.min(PIECE, to - at));
}

/** A file on disk. Throws `core.import_no_file` where there is none that can be read. */
export async function openFile(path: string): Promise<ImportFile> {
  const handle = await open(path).catch((cause) => {
    throw new DomainError('notFound', 'core.import_no_file', {}, { cause });
  });
  const stat = await handle.stat();
  if (stat.isFile()) return new FileOnDisk(handle, stat.size);
  await handle.close();
  throw new DomainError('notFound', 'core.import_no_file');
}

class FileOnDisk implements ImportFile {
  constructor(
    private readonly handle: FileHandle,
    readonly size: number,
  ) {}

  async read(at: number, length: number): Promise<Buffer> {
    const { buffer, bytesRead } = await this.handle.read(Buffer.alloc(Math.min(length, this.size)), 0, undefined, at);
    return buffer.subarray(0, bytesRead);
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

/** Bytes in memory: an upload, which the host limits and keeps encrypted, so that it is never written out in the clear. */
export class FileInMemory implements ImportFile {
  constructor(private readonly bytes: Buffer) {}

  get size(): number {
    return this.bytes.length;
  }

  async read(at: number, length: number): Promise<Buffer> {
    return this.bytes.subarray(at, at + length);
  }

  async close(): Promise<void> {}
}
