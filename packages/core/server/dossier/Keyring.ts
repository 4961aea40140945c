import { token } from '@lianxin/kernel/common';

/** What a key is for: the content of open dossiers, of sealed ones, of files. */
export type KeyPurpose = 'open' | 'sealed' | 'files';

/** Where the keys of the counties are kept. A file here; a hardware module or a key service elsewhere. */
export interface Keyring {
  /** 32 bytes. Throws DomainError `core.key_missing` where the county has none. */
  keyOf(county: string, purpose: KeyPurpose): Buffer;
  /** Makes the keys of a county that is being founded; once. */
  found(county: string): Promise<void>;
}
export const Keyring = token<Keyring>('core.Keyring');
