import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  type KeyObject,
  randomFillSync,
} from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
export const IV_BYTES = 12;
export const TAG_BYTES = 16;

/** `iv | tag | ciphertext`. `bound` (a record's id and version) keeps a body from being put in another's place. */
export function encrypt(key: KeyObject, plain: Uint8Array | string, bound: string): Buffer {
  const iv = random(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(bound));
  const body = Buffer.concat([
    typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain),
    cipher.final(),
  ]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Throws when a single bit was changed, the key is another's, or the body was moved. */
export function decrypt(key: KeyObject, sealed: Uint8Array, bound: string): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** Proves what a content was without telling it; says nothing any more once the salt is gone. */
export const fingerprint = (salt: Uint8Array, content: Uint8Array | string): string =>
  createHmac('sha256', createSecretKey(salt)).update(content).digest('hex');

export const sha256 = (text: string): string => hash('sha256', text);

export const newSalt = (): Buffer => random(16);

/** Asking the system for a few bytes costs as much as for many: they are drawn from a pool, each byte once. */
const pool = Buffer.alloc(4096);
let used = pool.length;

function random(bytes: number): Buffer {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const drawn = Buffer.from(pool.subarray(used, used + bytes));
  pool.fill(0, used, used + bytes);
  used += bytes;
  return drawn;
}
