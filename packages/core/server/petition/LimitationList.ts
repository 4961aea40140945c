import type { ActorCtx } from '@lianxin/api/server';
import { addDays, type Day } from '@lianxin/base';
import { FIRST_HELP_DAYS, type LimitationView } from '@lianxin/core/common';
import { and, asc, count, type Db, eq, gte, isNotNull, isNull, lt, type SQL, sql } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { withoutNulls } from '../withoutNulls.js';
import { petitionSchema } from './schema.js';

const PAGE = 200;
/** Nobody counts further. */
const MOST = 1000;

/**
 * The limitation list: the petitioner's own last days to apply elsewhere, in the cases that the acting unit sees. What
 * is unknown comes first, for that is to be applied for at once; then what lapses first.
 */
export class LimitationList {
  static readonly token = token<LimitationList>('core.LimitationList');

  private readonly rows;
  private readonly counted;

  constructor(private readonly db: Db) {
    const unknown = isNull(this.tables.limitations.due);
    const dated = isNotNull(this.tables.limitations.due);
    this.rows = { unknown: this.page(() => unknown), dated: this.page(() => dated) };
    const { due } = this.tables.limitations;
    this.counted = {
      unknown: this.count(() => unknown),
      soon: this.count((p) => and(gte(due, p.today), lt(due, p.enough))),
      lapsed: this.count((p) => lt(due, p.today)),
      all: this.count(() => undefined),
    };
  }

  async view({ actor, today }: ActorCtx, limit = PAGE): Promise<LimitationView> {
    const asked = { unit: actor.unit, county: actor.county, today, enough: addDays(today, FIRST_HELP_DAYS), limit };
    const unknown = await this.rows.unknown(asked);
    const left = limit - unknown.length;
    const dated = left ? await this.rows.dated({ ...asked, limit: left }) : [];
    return {
      rows: [...unknown, ...dated].map(withoutNulls),
      counts: {
        unknown: await this.counted.unknown(asked),
        soon: await this.counted.soon(asked),
        lapsed: await this.counted.lapsed(asked),
        all: await this.counted.all(asked),
      },
    };
  }

  private page(which: Which) {
    const { caseList, limitations: l } = this.tables;
    return this.db.prepared((q, p: Asked) =>
      q
        .select({
          dossier: l.dossier,
          number: caseList.number,
          subject: caseList.subject,
          way: l.way,
          organ: l.organ,
          procedure: l.procedure,
          due: l.due,
          provisional: l.provisional,
          chosen: l.chosen,
          owner: l.unit,
        })
        .from(l)
        .innerJoin(caseList, eq(caseList.dossier, l.dossier))
        .where(and(this.seen(p), which(p)))
        .orderBy(asc(l.due), asc(l.dossier), asc(l.way))
        .limit(p.limit),
    );
  }

  private count(which: Which) {
    const { caseList, limitations: l } = this.tables;
    const find = this.db.prepared((q, p: Asked) => {
      const some = q
        .select({ one: sql`1`.as('one') })
        .from(l)
        .innerJoin(caseList, eq(caseList.dossier, l.dossier));
      const capped = some.where(and(this.seen(p), which(p))).limit(MOST);
      return q.select({ n: count() }).from(capped.as('capped'));
    });
    return async (asked: Asked) => (await find(asked))[0]!.n;
  }

  private seen(p: Asked) {
    const { caseList, limitations } = this.tables;
    return and(eq(limitations.county, p.county), eq(caseList.unit, p.unit));
  }

  private get tables() {
    return petitionSchema.of(this.db.dialect);
  }
}

type Which = (p: Asked) => SQL | undefined;

interface Asked {
  readonly unit: string;
  readonly county: string;
  readonly today: Day;
  /** The first day that leaves enough time. */
  readonly enough: Day;
  readonly limit: number;
}
