import type { Db } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Dossier } from './Dossier.js';
import type { FileVault } from './FileVault.js';
import type { Followers } from './Followers.js';
import type { Live } from './Live.js';

/** What happens once a unit of work is committed. Best effort: whoever must not miss anything follows the log. */
export class Aftermath {
  static readonly token = token<Aftermath>('core.Aftermath');

  constructor(
    private readonly db: Db,
    private readonly live: Live,
    private readonly followers: Followers,
    private readonly vault: FileVault,
  ) {}

  /** Tells browsers and followers. Of sealed dossiers nobody is told. */
  moved({ dossier, seq, kind, store }: Dossier): void {
    this.db.afterCommit(() => this.followers.wake());
    if (store === 'open') this.db.afterCommit(() => this.live.moved({ dossier, seq, kind }));
  }

  /** What is left of an erased file is noise; it goes all the same. */
  removeFile(file: string): void {
    this.db.afterCommit(() => this.vault.remove(file));
  }
}
