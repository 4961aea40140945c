import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@lianxin/base';
import { token } from '@lianxin/kernel/common';
import { IV_BYTES, newSalt, TAG_BYTES } from './cipher.js';
import { SAMPLE_BYTES } from './recognise.js';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;

/** What came of writing a file. */
export interface WrittenFile {
  readonly size: number;
  /** `key | iv | tag`: all it takes to read the file; to be encrypted before it is kept. */
  readonly key: Buffer;
  readonly salt: Buffer;
  readonly fingerprint: string;
  /** The beginning of the content. */
  readonly sample: Buffer;
}

/** Encrypted contents under random names on the disk, each with a key of its own. */
export class FileVault {
  static readonly token = token<FileVault>('core.FileVault');

  constructor(
    private readonly folder: string,
    private readonly maxBytes: number,
  ) {}

  /** Encrypts a stream while it arrives; on the disk, whole, once this resolves. */
  async write(id: string, content: Readable): Promise<WrittenFile> {
    const [key, iv, salt] = [randomBytes(KEY_BYTES), randomBytes(IV_BYTES), newSalt()];
    const cipher = createCipheriv(ALGORITHM, key, iv);
    const hmac = createHmac('sha256', salt);
    const head: Buffer[] = [];
    let size = 0;
    const { maxBytes } = this;
    const look = new Transform({
      transform(chunk: Buffer, _, done) {
        if (size < SAMPLE_BYTES) head.push(chunk.subarray(0, SAMPLE_BYTES - size));
        size += chunk.length;
        hmac.update(chunk);
        const tooLarge = size > maxBytes;
        done(
          tooLarge ? new DomainError('tooLarge', 'core.file_too_large', { megabytes: maxBytes >> 20 }) : null,
          chunk,
        );
      },
    });
    const path = this.pathOf(id);
    await mkdir(dirname(path), { recursive: true });
    try {
      await pipeline(content, look, cipher, createWriteStream(`${path}.new`, { mode: 0o600 }));
      await syncFile(`${path}.new`);
      await rename(`${path}.new`, path);
    } catch (error) {
      await rm(`${path}.new`, { force: true });
      throw error;
    }
    const secret = Buffer.concat([key, iv, cipher.getAuthTag()]);
    return { size, key: secret, salt, fingerprint: hmac.digest('hex'), sample: Buffer.concat(head) };
  }

  /** The content. The stream fails at its end when a bit was changed. */
  read(id: string, secret: Buffer): Readable {
    const key = secret.subarray(0, KEY_BYTES);
    const iv = secret.subarray(KEY_BYTES, KEY_BYTES + IV_BYTES);
    const tag = secret.subarray(KEY_BYTES + IV_BYTES, KEY_BYTES + IV_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(ALGORITHM, key, iv).setAuthTag(tag);
    const source = createReadStream(this.pathOf(id));
    source.on('error', (error) => decipher.destroy(error));
    decipher.on('close', () => source.destroy());
    return source.pipe(decipher);
  }

  remove(id: string): Promise<void> {
    return rm(this.pathOf(id), { force: true });
  }

  private pathOf(id: string): string {
    return join(this.folder, id.slice(-2), id);
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
