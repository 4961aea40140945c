import type { InputOf } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError } from '@lianxin/base';
import { formatDayZh, type LocalRule, type templateContracts } from '@lianxin/core/common';
import { and, asc, type Db, eq, lte } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Audit } from '../directory/Audit.js';
import { schema } from '../schema.js';
import type { PaperKinds } from './PaperKinds.js';

/** A rule of the county's own, and since when papers cite it. */
export type CitedRule = LocalRule & { readonly from: Day };

/** The county's own rules that papers cite beside the Regulations, kind by kind, dated. */
export class LocalRules {
  static readonly token = token<LocalRules>('core.LocalRules');

  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly kinds: PaperKinds,
  ) {}

  /** What is cited on a day. */
  async of(county: string, on: Day): Promise<ReadonlyMap<string, CitedRule>> {
    const { table } = this;
    const rows = await this.db.q
      .select()
      .from(table)
      .where(and(eq(table.county, county), lte(table.from, on)))
      .orderBy(asc(table.from));
    const latest = new Map(rows.map((row) => [row.kind, row]));
    return new Map([...latest].flatMap(([kind, { rule, from }]) => (rule ? [[kind, { ...rule, from }]] : [])));
  }

  /** As a paper prints it: 《…》（…，…起施行）第…条. */
  async cited(county: string, kind: string, on: Day): Promise<string | undefined> {
    const rule = (await this.of(county, on)).get(kind);
    if (!rule) return undefined;
    const published = [rule.number, `${formatDayZh(rule.since)}起施行`].filter((said) => said).join('，');
    return `《${rule.title.replace(/^《|》$/gu, '')}》（${published}）${rule.clause}`;
  }

  async set(
    ctx: ActorCtx,
    { kind, rule, from = ctx.today }: InputOf<typeof templateContracts.setLocalRule>,
  ): Promise<null> {
    const { county } = ctx.actor;
    this.kinds.get(county, kind);
    if (from < ctx.today) throw new DomainError('invalid', 'core.setting_in_past');
    const { table } = this;
    await this.db.transaction(async () => {
      await this.db.q
        .insert(table)
        .values({ county, kind, from, rule: rule ?? null })
        .onConflictDoUpdate({ target: [table.county, table.kind, table.from], set: { rule: rule ?? null } });
      await this.audit.write(ctx, 'core.local_rule_set', { kind, from, cited: !!rule });
    });
    return null;
  }

  private get table() {
    return schema.of(this.db.dialect).localRules;
  }
}
