import type { Actor } from '@lianxin/api/common';
import type { Moved } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';

/** Tells the units that may see a dossier that it moved. Best effort, within this process. */
export interface Live {
  /** Called after commit. */
  moved(moved: Moved & { readonly kind: string }): void;
  /**
   * What an actor may hear of, of several moves of one dossier the last: until the signal, and no longer than the session
   * goes on and its person holds the post.
   */
  listen(actor: Actor, signal: AbortSignal, session?: string): AsyncIterable<Moved>;
}
export const Live = token<Live>('core.Live');
