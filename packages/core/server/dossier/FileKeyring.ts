import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DomainError } from '@lianxin/base';
import type { StoreName } from './Head.js';
import type { Keyring } from './Keyring.js';

type Keys = Record<string, Record<StoreName, string>>;

/** The keys in `keys.json` of the data folder, readable by the service's account alone. Backed up apart from the data. */
export class FileKeyring implements Keyring {
  private readonly file: string;
  private readonly keys: Keys;
  private readonly decoded = new Map<string, KeyObject>();
  private writing: Promise<void> = Promise.resolve();

  constructor(folder: string) {
    this.file = join(folder, 'keys.json');
    this.keys = existsSync(this.file) ? JSON.parse(readFileSync(this.file, 'utf8')) : {};
  }

  keyOf(county: string, store: StoreName): KeyObject {
    const id = `${county} ${store}`;
    const known = this.decoded.get(id);
    if (known) return known;
    const text = this.keys[county]?.[store];
    if (!text) throw new DomainError('unavailable', 'core.key_missing');
    const key = createSecretKey(text, 'base64');
    this.decoded.set(id, key);
    return key;
  }

  found(county: string): Promise<void> {
    const next = this.writing.then(async () => {
      if (this.keys[county]) return;
      const newKey = () => randomBytes(32).toString('base64');
      const keys = { ...this.keys, [county]: { open: newKey(), sealed: newKey() } };
      await this.write(keys);
      this.keys[county] = keys[county]!;
    });
    this.writing = next.catch(() => undefined);
    return next;
  }

  /** Whole or not at all, and on the disk before anything is encrypted with it. */
  private async write(keys: Keys): Promise<void> {
    await mkdir(dirname(this.file), { recursive: true });
    const file = await open(`${this.file}.new`, 'w', 0o600);
    try {
      await file.writeFile(JSON.stringify(keys, undefined, 2));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${this.file}.new`, this.file);
  }
}
