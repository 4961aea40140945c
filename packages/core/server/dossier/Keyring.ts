import type { KeyObject } from 'node:crypto';
import { token } from '@lianxin/kernel/common';
import type { StoreName } from './Head.js';

/** Where the keys of the counties are kept. A file here; a hardware module or a key service elsewhere. */
export interface Keyring {
  /** For the contents of one store. Throws DomainError `core.key_missing` where the county has none. */
  keyOf(county: string, store: StoreName): KeyObject;
  /** Makes the keys of a county that is being founded; does nothing where it has some. */
  found(county: string): Promise<void>;
}
export const Keyring = token<Keyring>('core.Keyring');
