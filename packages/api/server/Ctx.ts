import type { Actor } from '@lianxin/api/common';
import type { Day } from '@lianxin/base';

/** What belongs to one request; handed along as an argument, never bound in the container. */
export interface Ctx {
  /** Absent when nobody is signed in. */
  readonly actor?: Actor;
  /** The session's id, for signing out; absent for the system. */
  readonly session?: string;
  readonly now: Date;
  /** The civil day in Asia/Shanghai. */
  readonly today: Day;
  /** Where the request came from, for the audit log. */
  readonly address?: string;
  /** Sets or clears the session cookie; present on HTTP only. */
  readonly setSession?: (token: string | undefined) => void;
  readonly signal?: AbortSignal;
}

/** A request of somebody signed in. */
export interface ActorCtx extends Ctx {
  readonly actor: Actor;
}
