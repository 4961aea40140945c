import type { Db } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { DossierStore } from './DossierStore.js';
import { FileStore } from './FileStore.js';
import type { StoreName } from './Head.js';
import type { Keyring } from './Keyring.js';
import { RecordStore } from './RecordStore.js';

/** The tables of one store. */
export interface Store {
  readonly name: StoreName;
  readonly logs: DossierStore;
  readonly records: RecordStore;
  readonly files: FileStore;
}

/** Both stores: the same code over two sets of tables. */
export class Stores {
  static readonly token = token<Stores>('core.Stores');

  readonly open: Store;
  readonly sealed: Store;

  constructor(db: Db, keys: Keyring) {
    const store = (name: StoreName): Store => ({
      name,
      logs: new DossierStore(db, name),
      records: new RecordStore(db, name, keys),
      files: new FileStore(db, name, keys),
    });
    this.open = store('open');
    this.sealed = store('sealed');
  }
}
