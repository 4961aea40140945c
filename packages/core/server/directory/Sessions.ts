import type { Actor } from '@lianxin/api/common';
import { token } from '@lianxin/kernel/common';

/** Somebody who is signed in. */
export interface Session {
  readonly id: string;
  readonly person: string;
  readonly county: string;
}

/** Who is signed in. A session ends after a time without requests, after twelve hours, or when it is ended. */
export interface Sessions {
  /** Begins a session; answers the token for the cookie, which is kept nowhere. */
  open(person: string, county: string): Promise<string>;
  /**
   * The session of a token and the actor of the post named (default: the first). Undefined for a token that is none,
   * or no longer one. Throws `core.not_your_post`, `core.no_post`.
   */
  resolve(token: string, post?: string): Promise<{ readonly session: string; readonly actor: Actor } | undefined>;
  /** Whether a session goes on, and its person still holds the post: asked before anything is told to an open stream. */
  holds(session: string, actor: Actor): Promise<boolean>;
  /** Calls back once a session is ended here; answers how to be called no longer. */
  onEnd(session: string, person: string, callback: () => void): () => void;
  end(session: string): Promise<void>;
  endAllOf(person: string, except?: string): Promise<void>;
}
export const Sessions = token<Sessions>('core.Sessions');
