import { type Check, count, type Db, sum } from '@lianxin/sdk/server';
import { schema } from './schema.js';

/** A check (point): proved by `lianxin verify`. */
export class TallyCheck implements Check {
  readonly id = 'example.tally';

  constructor(private readonly db: Db) {}

  async run() {
    const { consultations: c, tally: t } = schema.of(this.db.dialect);
    const [said] = await this.db.q.select({ n: sum(t.asked).mapWith(Number) }).from(t);
    const [counted] = await this.db.q.select({ n: count() }).from(c);
    const [tally, asked] = [said?.n ?? 0, counted?.n ?? 0];
    const problems = tally === asked ? [] : [{ code: 'example.tally_differs', params: { tally, asked } }];
    return { checked: asked, problems };
  }
}
