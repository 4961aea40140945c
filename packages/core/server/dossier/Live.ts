import type { Actor } from '@lianxin/api/common';
import type { Moved } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';

/** Tells the units that may see a dossier that it moved. Best effort, within this process. */
export interface Live {
  /** Called after commit. */
  moved(moved: Moved & { readonly kind: string }): void;
  /** What an actor may hear of, until the signal; of several moves of one dossier the last. */
  listen(actor: Actor, signal: AbortSignal): AsyncIterable<Moved>;
}
export const Live = token<Live>('core.Live');
