import type { ActorCtx } from '@lianxin/api/server';
import { token } from '@lianxin/kernel/common';
import type { Rooms } from '../rooms/Rooms.js';
import type { Aftermath } from './Aftermath.js';
import type { Composer } from './Composer.js';
import type { Dossier } from './Dossier.js';
import type { DossierWriter } from './DossierWriter.js';
import type { Recipient, Writing } from './Log.js';
import type { Numbers } from './Numbers.js';
import type { Projections } from './Projections.js';
import type { Sealing } from './Sealing.js';
import type { Stores } from './Stores.js';
import { UnitWriter } from './UnitWriter.js';
import type { UnusualEntries } from './UnusualEntries.js';

/** Makes the writers of a unit of work; they share everything but their dossier. */
export class Writers {
  static readonly token = token<Writers>('core.Writers');

  constructor(
    readonly stores: Stores,
    readonly composer: Composer,
    readonly projections: Projections,
    readonly sealing: Sealing,
    readonly numbers: Numbers,
    readonly aftermath: Aftermath,
    readonly unusual: UnusualEntries,
    readonly rooms: Rooms,
  ) {}

  /** For a log that begins; `empty` says where. */
  begin(ctx: ActorCtx, empty: Dossier, writing: Writing, recipients: readonly Recipient[] = []): DossierWriter {
    return new UnitWriter(this, empty, { ctx, writing, recipients, isNew: true });
  }

  continue(ctx: ActorCtx, dossier: Dossier, writing: Writing): DossierWriter {
    return new UnitWriter(this, dossier, { ctx, writing, recipients: [], isNew: false });
  }
}
