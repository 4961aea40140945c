import { type Actor, isSystem } from '@lianxin/api/common';
import { dayOf } from '@lianxin/base';
import { asc, type Db, eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Audit } from '../directory/Audit.js';
import type { TimeSource } from '../shared.js';
import { petitionSchema } from './schema.js';

const MOST_REMEMBERED = 20_000;

/** Somebody who had a case open while it was open to their unit. */
export interface Seen {
  readonly person: string;
  readonly unit: string;
  readonly first: Date;
  readonly last: Date;
}

/** Remembers who opened which case, once a day: should it be sealed, those named must know who has read it. */
export class CaseSeen {
  static readonly token = token<CaseSeen>('core.CaseSeen');

  /** What is written already, so that reading a case again costs nothing. */
  private readonly kept = new Set<string>();

  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly time: TimeSource,
  ) {}

  async keep(actor: Actor, dossier: string): Promise<void> {
    if (isSystem(actor)) return;
    const now = this.time.now();
    const { person, unit } = actor;
    const key = `${dossier} ${person} ${unit} ${dayOf(now)}`;
    if (this.kept.has(key)) return;
    const { table: t } = this;
    await this.db.transaction(async () => {
      await this.audit.write({ actor, now }, 'core.case_opened', { dossier });
      await this.db.q
        .insert(t)
        .values({ dossier, person, unit, first: now, last: now })
        .onConflictDoUpdate({ target: [t.dossier, t.person, t.unit], set: { last: now } });
    });
    if (this.kept.size >= MOST_REMEMBERED) this.kept.clear();
    this.kept.add(key);
  }

  /** Those who opened it, the first first. */
  of(dossier: string): Promise<Seen[]> {
    const { table: t } = this;
    return this.db.q
      .select({ person: t.person, unit: t.unit, first: t.first, last: t.last })
      .from(t)
      .where(eq(t.dossier, dossier))
      .orderBy(asc(t.first), asc(t.person));
  }

  private get table() {
    return petitionSchema.of(this.db.dialect).caseSeen;
  }
}
