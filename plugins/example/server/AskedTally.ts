import type { Entry } from '@lianxin/sdk/common';
import { type Db, type Follower, sql } from '@lianxin/sdk/server';
import { asked } from '../common/index.js';
import { schema } from './schema.js';

/** A follower (point): reads entries in the order of commits and keeps its place. */
export class AskedTally implements Follower {
  readonly id = 'example.tally';
  readonly version = 1;

  constructor(private readonly db: Db) {}

  async reset(): Promise<void> {
    await this.db.q.delete(schema.of(this.db.dialect).tally);
  }

  async apply(entries: readonly Entry[]): Promise<void> {
    const { tally: t } = schema.of(this.db.dialect);
    for (const { type, unit } of entries) {
      if (type !== asked.id) continue;
      const more = { target: t.unit, set: { asked: sql`${t.asked} + 1` } };
      await this.db.q.insert(t).values({ unit, asked: 1 }).onConflictDoUpdate(more);
    }
  }
}
