import type { ActorCtx } from '@lianxin/api/server';
import { addDays, type Day } from '@lianxin/base';
import type { WorkView } from '@lianxin/core/common';
import { and, asc, count, type Db, eq, gte, inArray, isNotNull, lt, lte, type SQL, sql } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { dossierSchema } from '../dossier/schema.js';
import { withoutNulls } from '../withoutNulls.js';
import { petitionSchema } from './schema.js';

const PAGE = 200;
/** Nobody counts further. */
const MOST = 1000;

/** What falls due, soonest first: running clocks of cases that the acting unit sees. */
export class WorkList {
  static readonly token = token<WorkList>('core.WorkList');

  private readonly scopes;

  constructor(private readonly db: Db) {
    const { caseList, clocks } = this.tables;
    this.scopes = {
      mine: this.prepare((p) => and(eq(clocks.owner, p.unit), eq(caseList.handler, p.person))),
      unit: this.prepare((p) => eq(clocks.owner, p.unit)),
      county: this.prepare((p) => and(eq(clocks.county, p.county), isNotNull(clocks.owner))),
    };
  }

  async view({ actor, today }: ActorCtx, scope: keyof typeof this.scopes, limit = PAGE): Promise<WorkView> {
    const { unit, person, county } = actor;
    const { rows, overdue, dueToday, week, all } = this.scopes[scope];
    const asked = { unit, person, county, today, inAWeek: addDays(today, 6), limit };
    return {
      rows: (await rows(asked)).map(({ state, ...row }) => ({ ...withoutNulls(row), standing: state === 'standing' })),
      counts: {
        overdue: await overdue(asked),
        today: await dueToday(asked),
        week: await week(asked),
        all: await all(asked),
      },
    };
  }

  /** The statements of one scope. */
  private prepare(whose: (p: Asked) => SQL | undefined) {
    const { db } = this;
    const { caseList, clocks } = this.tables;
    const inCase = eq(caseList.dossier, clocks.dossier);
    const running = inArray(clocks.state, ['running', 'standing']);
    const seen = (p: Asked) => and(whose(p), running, eq(caseList.unit, p.unit));
    const counted = (due: (p: Asked) => SQL | undefined) => {
      const find = db.prepared((q, p: Asked) => {
        const some = q
          .select({ one: sql`1`.as('one') })
          .from(clocks)
          .innerJoin(caseList, inCase);
        const capped = some.where(and(seen(p), due(p))).limit(MOST);
        return q.select({ n: count() }).from(capped.as('capped'));
      });
      return async (asked: Asked) => (await find(asked))[0]!.n;
    };
    return {
      rows: db.prepared((q, p: Asked) =>
        q
          .select({
            dossier: clocks.dossier,
            number: caseList.number,
            subject: caseList.subject,
            about: clocks.about,
            key: clocks.key,
            due: clocks.due,
            provisional: clocks.provisional,
            owner: sql<string>`${clocks.owner}`,
            handler: caseList.handler,
            state: clocks.state,
          })
          .from(clocks)
          .innerJoin(caseList, inCase)
          .where(seen(p))
          .orderBy(asc(clocks.due), asc(clocks.dossier), asc(clocks.id))
          .limit(p.limit),
      ),
      overdue: counted((p) => lt(clocks.due, p.today)),
      dueToday: counted((p) => eq(clocks.due, p.today)),
      week: counted((p) => and(gte(clocks.due, p.today), lte(clocks.due, p.inAWeek))),
      all: counted(() => undefined),
    };
  }

  private get tables() {
    const { dialect } = this.db;
    return { caseList: petitionSchema.of(dialect).caseList, clocks: dossierSchema.of(dialect).clocks };
  }
}

/** Who asks for what, on what day. */
interface Asked {
  readonly unit: string;
  readonly person: string;
  readonly county: string;
  readonly today: Day;
  /** The last of seven days, today among them. */
  readonly inAWeek: Day;
  readonly limit: number;
}
