import type { Actor } from '@lianxin/api/common';
import type { Moved } from '@lianxin/core/common';
import type { Sessions } from '../directory/Sessions.js';
import type { Live } from './Live.js';
import type { Sights } from './Sights.js';

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

  constructor(
    private readonly sights: Sights,
    private readonly sessions: Sessions,
  ) {}

  async moved({ dossier, seq, kind }: Moved & { readonly kind: string }): Promise<void> {
    if (!this.listeners.size) return;
    const sight = this.sights.find(kind);
    if (!sight) return;
    const units = new Set(await sight.unitsOf(dossier));
    for (const listener of this.listeners) {
      const { actor, waiting } = listener;
      if (!this.sights.mayRead(actor, kind) || !units.has(actor.unit)) continue;
      waiting.set(dossier, seq);
      listener.wake?.();
    }
  }

  async *listen(actor: Actor, signal: AbortSignal, session?: string): AsyncGenerator<Moved> {
    const listener: Listener = { actor, waiting: new Map() };
    this.listeners.add(listener);
    let isOver = signal.aborted;
    const end = () => {
      isOver = true;
      listener.wake?.();
    };
    signal.addEventListener('abort', end);
    const forget = session ? this.sessions.onEnd(session, actor.person, end) : () => undefined;
    try {
      while (!isOver) {
        for (const [dossier, seq] of listener.waiting) {
          listener.waiting.delete(dossier);
          // Nobody has asked anything since: the session may have run out, or the post been given to somebody else.
          if (isOver || (session && !(await this.sessions.holds(session, actor)))) return;
          yield { dossier, seq };
        }
        if (listener.waiting.size || isOver) continue;
        await new Promise<void>((resolve) => {
          listener.wake = resolve;
        });
      }
    } finally {
      this.listeners.delete(listener);
      forget();
      signal.removeEventListener('abort', end);
    }
  }
}
