import { type Blocker, blocker } from '@lianxin/sdk/common';
import { and, type CloseGuard, type Db, type Dossier, eq, isNull } from '@lianxin/sdk/server';
import { schema } from './schema.js';

/** A close guard (point): says why a case may not be closed yet. */
export class UnansweredGuard implements CloseGuard {
  constructor(private readonly db: Db) {}

  async blockers({ dossier }: Dossier): Promise<readonly Blocker[]> {
    const { consultations: t } = schema.of(this.db.dialect);
    const open = await this.db.q
      .select({ dossier: t.dossier })
      .from(t)
      .where(and(eq(t.case, dossier), isNull(t.answeredOn)));
    return open.length ? [blocker('example.unanswered', { number: open.length })] : [];
  }
}
