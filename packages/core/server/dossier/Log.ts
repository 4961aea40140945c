import type { Actor } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import type { Day } from '@lianxin/base';
import type { NewEntry } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Dossier } from './Dossier.js';
import type { DossierWriter } from './DossierWriter.js';

/** A person who alone, with the others named, may open a sealed dossier, and what for. */
export interface Recipient {
  readonly person: string;
  /** A code: `core.purpose.receiver`. */
  readonly purpose: string;
}

export interface Founding {
  /** Chosen by whoever makes it; a UUIDv7. */
  readonly dossier: string;
  readonly kind: string;
  /** Named: the dossier is kept in the sealed store and only these may open it. */
  readonly recipients?: readonly Recipient[];
}

/** In whose name, and as of which day, one writes. */
export interface Writing {
  /** The plugin: it may append its own entry types and those of core. */
  readonly plugin: string;
  /** The day on which it happened in law; today unless said otherwise, never in the future. */
  readonly on?: Day;
  /** Why a day before the previous step about the same thing, or more than 30 days past, is right. */
  readonly onReason?: string;
  /** The entry types an action declares; absent: all that the plugin may append. */
  readonly appends?: readonly string[];
}

/** The append-only, hash-chained list of entries of every dossier: the only truth about what happened. */
export interface Log {
  /**
   * The dossier, for somebody who may see it. Everything else (not there, another county's, sealed, out of sight) is
   * the same DomainError('notFound', 'core.not_found'). Opening a sealed dossier leaves a line in the audit log.
   */
  open(actor: Actor, dossier: string): Promise<Dossier>;

  /** The dossier for the system's own work (followers, projections, jobs); no scope is checked. Open store only. */
  find(dossier: string): Promise<Dossier | undefined>;

  /**
   * The same dossier as it stands now, with nobody else appending until the end of the open unit of work. `core.not_found`
   * where it was sealed meanwhile.
   */
  lock(dossier: Dossier): Promise<Dossier>;

  /** Begins a dossier in the open unit of work. */
  found(ctx: ActorCtx, founding: Founding, writing: Writing): DossierWriter;

  /** Continues a dossier in the open unit of work, on its latest state. */
  write(ctx: ActorCtx, dossier: Dossier, writing: Writing): DossierWriter;

  /** Begins a dossier with its first entries, at once. Only inside `Db.transaction`. */
  foundWith(ctx: ActorCtx, founding: Founding, entries: readonly NewEntry[], writing: Writing): Promise<Dossier>;

  /**
   * Appends at once. Only inside `Db.transaction`. DomainError('conflict', 'core.changed_meanwhile') when somebody else
   * has appended to it since it was read.
   */
  append(ctx: ActorCtx, dossier: Dossier, entries: readonly NewEntry[], writing: Writing): Promise<Dossier>;
}
export const Log = token<Log>('core.Log');
