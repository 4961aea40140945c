import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { InputOf } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { addDays, type Day, DomainError, newId } from '@lianxin/base';
import type { PaperKindRow, templateContracts } from '@lianxin/core/common';
import { and, type Db, desc, eq, lte } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Audit } from '../directory/Audit.js';
import type { Directory } from '../directory/Directory.js';
import type { Files } from '../dossier/Files.js';
import { schema } from '../schema.js';
import { withoutNulls } from '../withoutNulls.js';
import type { Documents } from './Documents.js';
import { fieldRows } from './fieldRows.js';
import type { LocalRules } from './LocalRules.js';
import type { PaperKinds } from './PaperKinds.js';

type Input<C extends 'addTemplate' | 'useTemplate' | 'shippedTemplate'> = InputOf<(typeof templateContracts)[C]>;

/** Templates are kept in the database: this is a letterhead with an emblem in print quality. */
const MOST_BYTES = 2 << 20;

/** What papers of a kind are written into on a day. */
export interface TemplateInForce {
  readonly id: string;
  readonly content: Uint8Array;
}

/** The templates that offices bring in the place of those that ship. Nothing is deleted or overwritten. */
export class Templates {
  static readonly token = token<Templates>('core.Templates');

  constructor(
    private readonly db: Db,
    private readonly documents: Documents,
    private readonly files: Files,
    private readonly directory: Directory,
    private readonly audit: Audit,
    private readonly rules: LocalRules,
    private readonly kinds: PaperKinds,
  ) {}

  /** The unit's own, else the county's; `undefined` where the one that ships is used. */
  async inForce(county: string, unit: string, kind: string, on: Day): Promise<TemplateInForce | undefined> {
    const { table } = this;
    const rows = await this.db.q
      .select()
      .from(table)
      .where(and(eq(table.county, county), eq(table.kind, kind), lte(table.from, on)))
      .orderBy(desc(table.from), desc(table.id));
    const current = rows.filter(({ to }) => to === null || to >= on);
    return current.find((row) => row.unit === unit) ?? current.find((row) => row.unit === null);
  }

  async list({ actor, today }: ActorCtx): Promise<readonly PaperKindRow[]> {
    const { id, kind, unit, name, fingerprint, by, at, from, to } = this.table;
    const rows = await this.db.q
      .select({ id, kind, unit, name, fingerprint, by, at, from, to })
      .from(this.table)
      .where(eq(this.table.county, actor.county))
      .orderBy(desc(id));
    const own = rows.map((row) => ({
      ...withoutNulls(row),
      at: row.at.toISOString(),
      by: this.directory.nameOf(row.by),
    }));
    const rules = await this.rules.of(actor.county, today);
    return this.kinds.offered(actor.county).map((paper) => {
      const { id: each, mandatory } = paper;
      const localRule = rules.get(each);
      return {
        kind: each,
        title: this.kinds.titleOf(each),
        fields: fieldRows(paper, (field) => this.kinds.fieldName(paper, field)),
        mandatory,
        templates: own.filter((row) => row.kind === each),
        ...(localRule && { localRule }),
      };
    });
  }

  /** Checks, tries and keeps a waiting file. Throws what `checkTemplate` throws, and then nothing has changed. */
  async add(ctx: ActorCtx, { kind, unit, file }: Input<'addTemplate'>): Promise<{ template: string; preview: string }> {
    const { actor, now } = ctx;
    this.ownUnit(ctx, unit);
    const { name, size, content: stream } = await this.files.open(actor, file);
    if (size > MOST_BYTES) throw new DomainError('tooLarge', 'core.template_too_large');
    const content = await buffer(stream);
    const preview = await this.documents.tryTemplate(this.kinds.get(actor.county, kind), content);
    const id = newId(now.getTime());
    const fingerprint = createHash('sha256').update(content).digest('hex');
    await this.db.transaction(async () => {
      const whose = { county: actor.county, unit: unit ?? null, by: actor.person };
      await this.db.q.insert(this.table).values({ id, kind, name, content, fingerprint, at: now, ...whose });
      await this.audit.write(ctx, 'core.template_added', { kind, template: id, fingerprint });
    });
    return { template: id, preview: (await this.handOut(ctx, preview, name)).file };
  }

  async use(ctx: ActorCtx, { template: id, from = ctx.today }: Input<'useTemplate'>): Promise<null> {
    if (from < ctx.today) throw new DomainError('invalid', 'core.template_in_past');
    const row = await this.get(ctx, id);
    return this.change(ctx, id, { from, to: null }, 'core.template_used', { kind: row.kind, from });
  }

  async drop(ctx: ActorCtx, id: string): Promise<null> {
    const row = await this.get(ctx, id);
    return this.change(ctx, id, { to: addDays(ctx.today, -1) }, 'core.template_dropped', { kind: row.kind });
  }

  async shipped(ctx: ActorCtx, { kind, unit = ctx.actor.unit }: Input<'shippedTemplate'>): Promise<{ file: string }> {
    this.ownUnit(ctx, unit);
    const content = await this.documents.shipped(
      this.kinds.get(ctx.actor.county, kind),
      this.directory.getUnit(unit).name,
    );
    return this.handOut(ctx, content, `${kind}.docx`);
  }

  async file(ctx: ActorCtx, id: string): Promise<{ file: string }> {
    const { content, name } = await this.get(ctx, id);
    return this.handOut(ctx, content, name);
  }

  /** As a waiting file of the person: gone after a day. */
  private async handOut({ actor }: ActorCtx, content: Uint8Array, name: string): Promise<{ file: string }> {
    return { file: (await this.files.keep(content, { name, county: actor.county, by: actor.person })).id };
  }

  private async change(
    ctx: ActorCtx,
    id: string,
    values: { readonly from?: Day; readonly to: Day | null },
    code: string,
    params: Readonly<Record<string, string>>,
  ): Promise<null> {
    await this.db.transaction(async () => {
      await this.db.q.update(this.table).set(values).where(eq(this.table.id, id));
      await this.audit.write(ctx, code, { template: id, ...params });
    });
    return null;
  }

  private async get({ actor }: ActorCtx, id: string) {
    const [row] = await this.db.q.select().from(this.table).where(eq(this.table.id, id));
    if (row?.county !== actor.county) throw new DomainError('notFound', 'core.no_template');
    return row;
  }

  private ownUnit({ actor }: ActorCtx, unit: string | undefined): void {
    if (unit && this.directory.findUnit(unit)?.county !== actor.county)
      throw new DomainError('notFound', 'core.no_unit');
  }

  private get table() {
    return schema.of(this.db.dialect).templates;
  }
}
