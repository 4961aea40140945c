import type { Actor } from '@lianxin/api/common';
import type { Moved } from '@lianxin/core/common';
import type { Contributions } from '@lianxin/kernel/server';
import type { Live } from './Live.js';
import type { Sight } from './Sight.js';

/** One browser that listens. */
interface Listener {
  readonly actor: Actor;
  /** By dossier: of several moves only the last is told. */
  readonly waiting: Map<string, number>;
  wake?: () => void;
}

/**
 * Live changes within this process. Where several processes serve one PostgreSQL, whoever listens at another one sees a
 * change at its next question; the place to join them is `moved`.
 */
export class ProcessLive implements Live {
  private readonly listeners = new Set<Listener>();

  constructor(private readonly sights: Contributions<Sight>) {}

  async moved({ dossier, seq, kind }: Moved & { readonly kind: string }): Promise<void> {
    if (!this.listeners.size) return;
    const sight = this.sights.everywhere().find(({ value }) => value.kind === kind);
    if (!sight) return;
    const { permission } = sight.value;
    const units = new Set(await sight.value.unitsOf(dossier));
    for (const listener of this.listeners) {
      const { actor, waiting } = listener;
      if (!actor.permissions.has(permission) || !units.has(actor.unit)) continue;
      waiting.set(dossier, seq);
      listener.wake?.();
    }
  }

  async *listen(actor: Actor, signal: AbortSignal): AsyncGenerator<Moved> {
    const listener: Listener = { actor, waiting: new Map() };
    this.listeners.add(listener);
    const wake = () => listener.wake?.();
    signal.addEventListener('abort', wake);
    try {
      while (!signal.aborted) {
        for (const [dossier, seq] of listener.waiting) {
          listener.waiting.delete(dossier);
          yield { dossier, seq };
        }
        if (listener.waiting.size || signal.aborted) continue;
        await new Promise<void>((resolve) => {
          listener.wake = resolve;
        });
      }
    } finally {
      this.listeners.delete(listener);
      signal.removeEventListener('abort', wake);
    }
  }
}
