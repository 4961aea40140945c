import type { Actor } from '@lianxin/sdk/common';
import { type Db, eq, type Head, type Sight } from '@lianxin/sdk/server';
import { CONSULTATION } from '../common/index.js';
import { schema } from './schema.js';

/** Sight (point): who may open a dossier of the kind this plugin declares. */
export class ConsultationSight implements Sight {
  readonly kind = CONSULTATION;
  readonly permission = 'example.read';

  constructor(private readonly db: Db) {}

  async mayOpen(actor: Actor, { dossier }: Head): Promise<boolean> {
    return (await this.unitsOf(dossier)).includes(actor.unit);
  }

  async unitsOf(dossier: string): Promise<readonly string[]> {
    const { consultations: t } = schema.of(this.db.dialect);
    const rows = await this.db.q.select({ unit: t.unit }).from(t).where(eq(t.dossier, dossier));
    return rows.map(({ unit }) => unit);
  }
}
