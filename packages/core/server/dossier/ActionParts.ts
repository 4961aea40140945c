import type { ActorCtx } from '@lianxin/api/server';
import type { Day } from '@lianxin/base';
import type { ActionCall } from '@lianxin/core/common';
import type { Dossier } from './Dossier.js';
import type { DossierWriter } from './DossierWriter.js';
import type { Founding, Recipient, Writing } from './Log.js';

type Awaitable<T> = T | Promise<T>;

/** Things made on the way that the caller may want to show: a receipt's query code, a document's id. */
export type Shown = Readonly<Record<string, string>>;

/** What `prepare` may look at: the dossier as it stands before the transaction. A founding has none yet. */
export interface Preparing<S> {
  readonly ctx: ActorCtx;
  readonly dossier?: Dossier;
  /** The fold's state; of an empty log for a founding. */
  readonly state: S;
  readonly about: string;
  readonly on: Day;
}

/** The day on which something happened in law, and why one long past is right. */
export type Dated = Pick<Writing, 'on' | 'onReason'>;

/** What `run` works with: a writer bound to the action's dossier, inside the transaction. */
export interface ActionTools<S> extends DossierWriter {
  readonly ctx: ActorCtx;
  /** The fold's state before the action. */
  readonly state: S;
  readonly about: string;
  readonly today: Day;
  /** Begins another dossier in the same unit of work, on a day of its own where it tells of another day: a split. */
  found(founding: Founding, dated?: Dated): DossierWriter;
  /** Opens another dossier of the same store that the actor may see, to write to it in the same unit of work: a merge. */
  open(dossier: string): Promise<DossierWriter>;
}

/** The server's half of an action. */
export interface ActionParts<I, S, P> {
  /** Rendering, files, network: outside the transaction. Runs again when the dossier moved meanwhile. */
  readonly prepare?: (preparing: Preparing<S>, input: I, call: ActionCall<I>) => Awaitable<P>;
  /** For a founding: the persons who alone may open what is founded. None: the open store. */
  readonly recipients?: (ctx: ActorCtx, input: I) => Awaitable<readonly Recipient[] | undefined>;
  /** Database work only, cut off after a second. */
  // biome-ignore lint/suspicious/noConfusingVoidType: most actions have nothing to show
  readonly run: (tools: ActionTools<S>, input: I, prepared: P) => Awaitable<Shown | void>;
}

/**
 * Thrown by `run` when what was prepared no longer fits (a number on the paper was taken meanwhile). The machinery
 * rolls back, prepares and runs again; after the fifth time it gives up with `core.busy`.
 */
export class PrepareAgain extends Error {}
