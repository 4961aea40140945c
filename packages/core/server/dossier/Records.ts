import type { ActorCtx } from '@lianxin/api/server';
import type { RecordKind } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Dossier } from './Dossier.js';

/** A record with what one needs to show it. */
export interface ReadRecord<B = unknown> {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly body: B;
}

/**
 * Reads the content that entries refer to. Whoever holds a `Dossier` was let through to it, so no method asks again.
 * Writing is done through a `DossierWriter`.
 */
export interface Records {
  /** The bodies, by id; an erased record is absent. DomainError `core.not_found` for one of another dossier. */
  read(dossier: Dossier, ids: readonly string[]): Promise<ReadonlyMap<string, ReadRecord>>;

  /** Every record of the dossier that was not erased, also those that no entry names. */
  all(dossier: Dossier): Promise<readonly ReadRecord[]>;

  /** One body of a known kind. DomainError `core.not_found` where there is none, or it was erased. */
  get<B>(dossier: Dossier, kind: RecordKind<B>, id: string): Promise<B>;

  /** As `read`, every marked field shortened as its mask says, secret ones hidden. For lists and pages. */
  readMasked(dossier: Dossier, ids: readonly string[]): Promise<ReadonlyMap<string, ReadRecord>>;

  /** One field in full, for a reason; leaves a line in the audit log. */
  reveal(ctx: ActorCtx, dossier: Dossier, record: string, field: string, reason: string): Promise<unknown>;
}
export const Records = token<Records>('core.Records');
