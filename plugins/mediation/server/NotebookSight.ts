import type { Actor } from '@lianxin/sdk/common';
import { and, type Db, eq, type Head, type Sight } from '@lianxin/sdk/server';
import { NOTEBOOK } from '../common/index.js';
import { schema } from './schema.js';

/** Separate-session notes are opened by those who mediate now, as persons: no unit sees them or is told of them. */
export class NotebookSight implements Sight {
  readonly kind = NOTEBOOK;
  readonly permission = 'mediation.host';

  constructor(private readonly db: Db) {}

  async mayOpen({ person }: Actor, { dossier: notebook }: Head): Promise<boolean> {
    const { mediators: t } = schema.of(this.db.dialect);
    const mine = and(eq(t.notebook, notebook), eq(t.person, person));
    return (await this.db.q.select({ person: t.person }).from(t).where(mine)).length > 0;
  }

  async unitsOf(): Promise<readonly string[]> {
    return [];
  }
}
