import type { ActorCtx } from '@lianxin/api/server';
import { addDays, type Day } from '@lianxin/base';
import type { Clock, WorkView } from '@lianxin/core/common';
import { and, asc, count, type Db, eq, gte, inArray, isNotNull, lt, lte, type SQL, sql } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { dossierSchema } from '../dossier/schema.js';
import { withoutNulls } from '../withoutNulls.js';
import type { KeptWork } from './KeptWork.js';
import { petitionSchema } from './schema.js';
import { workColumns } from './workColumns.js';

const PAGE = 200;
/** Nobody counts further. */
const MOST = 1000;

/**
 * What falls due, soonest first, and then what stands and has no last day: clocks of cases that the acting unit sees.
 * Running clocks lie in an index by their last day, so that a page reads no more of them than it shows.
 */
export class WorkList {
  static readonly token = token<WorkList>('core.WorkList');

  private readonly scopes;

  constructor(
    private readonly db: Db,
    private readonly kept: KeptWork,
  ) {
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
    const kept = scope === 'mine' ? await this.kept.rows(asked) : [];
    const inState = (state: string) => kept.filter((row) => row.state === state);
    const running = soonest([...(await rows({ ...asked, state: 'running' })), ...inState('running')], limit);
    const left = limit - running.length;
    const standing = left
      ? [...(await rows({ ...asked, state: 'standing', limit: left })), ...inState('standing')]
      : [];
    const due = (until: Day, from = '') =>
      inState('running').filter((row) => row.due && row.due >= from && row.due <= until).length;
    return {
      rows: [...running, ...standing.slice(0, left)].map(({ state, ...row }) => ({
        ...withoutNulls(row),
        standing: state === 'standing',
      })),
      counts: {
        overdue: (await overdue(asked)) + due(addDays(today, -1)),
        today: (await dueToday(asked)) + due(today, today),
        week: (await week(asked)) + due(asked.inAWeek, today),
        all: (await all(asked)) + kept.length,
      },
    };
  }

  /** The statements of one scope. */
  private prepare(whose: (p: Asked) => SQL | undefined) {
    const { db } = this;
    const { caseList, clocks } = this.tables;
    const inCase = eq(caseList.dossier, clocks.dossier);
    const seen = (p: Asked) => and(whose(p), eq(caseList.unit, p.unit));
    const running = eq(clocks.state, 'running');
    const counted = (which: (p: Asked) => SQL | undefined) => {
      const find = db.prepared((q, p: Asked) => {
        const some = q
          .select({ one: sql`1`.as('one') })
          .from(clocks)
          .innerJoin(caseList, inCase);
        const capped = some.where(and(seen(p), which(p))).limit(MOST);
        return q.select({ n: count() }).from(capped.as('capped'));
      });
      return async (asked: Asked) => (await find(asked))[0]!.n;
    };
    return {
      rows: db.prepared((q, p: Asked & Pick<Clock, 'state'>) =>
        q
          .select(workColumns(db.dialect))
          .from(clocks)
          .innerJoin(caseList, inCase)
          .where(and(seen(p), eq(clocks.state, p.state)))
          .orderBy(asc(clocks.due), asc(clocks.dossier), asc(clocks.id))
          .limit(p.limit),
      ),
      overdue: counted((p) => and(running, lt(clocks.due, p.today))),
      dueToday: counted((p) => and(running, eq(clocks.due, p.today))),
      week: counted((p) => and(running, gte(clocks.due, p.today), lte(clocks.due, p.inAWeek))),
      all: counted(() => inArray(clocks.state, ['running', 'standing'])),
    };
  }

  private get tables() {
    const { dialect } = this.db;
    return { caseList: petitionSchema.of(dialect).caseList, clocks: dossierSchema.of(dialect).clocks };
  }
}

const soonest = <R extends { readonly due: Day | null }>(rows: readonly R[], limit: number): readonly R[] =>
  rows
    .toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : Number((a.due ?? '9') > (b.due ?? '9'))))
    .slice(0, limit);

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
