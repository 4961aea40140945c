import type { Actor } from '@lianxin/sdk/common';
import { and, type Db, eq, type Head, type Sight } from '@lianxin/sdk/server';
import { BALLOT } from '../../common/index.js';
import { schema } from '../schema.js';

/** A ballot is opened by presider and recorder, as persons: no unit sees one, and none is told that there is one. */
export class BallotSight implements Sight {
  readonly kind = BALLOT;
  readonly permission = 'hearing-review.read';

  constructor(private readonly db: Db) {}

  async mayOpen({ person }: Actor, { dossier }: Head): Promise<boolean> {
    const { ballotKeepers: t } = schema.of(this.db.dialect);
    const mine = and(eq(t.dossier, dossier), eq(t.person, person));
    return (await this.db.q.select({ dossier: t.dossier }).from(t).where(mine)).length > 0;
  }

  async unitsOf(): Promise<readonly string[]> {
    return [];
  }
}
