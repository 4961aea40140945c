import type { Actor } from '@lianxin/api/common';
import { token } from '@lianxin/kernel/common';

/** All that a live message says. */
export interface Moved {
  readonly dossier: string;
  readonly seq: number;
}

/** Tells the units that may see a dossier that it moved. Best effort, within this process. */
export interface Live {
  /** Called after commit. */
  moved(dossier: string, seq: number): void;
  /** What an actor may hear of, until the signal. */
  listen(actor: Actor, signal: AbortSignal): AsyncIterable<Moved>;
}
export const Live = token<Live>('core.Live');
