import type { ActorCtx } from '@lianxin/api/server';
import { DomainError, newId } from '@lianxin/base';
import { masked, Reason, type RecordKind } from '@lianxin/core/common';
import type { Db } from '@lianxin/db';
import type { Contributions } from '@lianxin/kernel/server';
import type { Audit } from '../directory/Audit.js';
import type { Dossier } from './Dossier.js';
import { notFound } from './notFound.js';
import type { KeptRecord } from './RecordStore.js';
import type { ReadRecord, Records } from './Records.js';
import type { Stores } from './Stores.js';

const HIDDEN = '***';

/** Reads records out of the store that their dossier is in. */
export class DbRecords implements Records {
  constructor(
    private readonly db: Db,
    private readonly stores: Stores,
    private readonly kinds: Contributions<RecordKind>,
    private readonly audit: Audit,
  ) {}

  async read(dossier: Dossier, ids: readonly string[]): Promise<ReadonlyMap<string, ReadRecord>> {
    return this.present(dossier, ids, ({ body }) => body);
  }

  async all({ store, county, dossier }: Dossier): Promise<readonly ReadRecord[]> {
    const kept = await this.stores[store].records.all(county, dossier);
    return kept.flatMap(({ body, ...record }) => (body === undefined ? [] : [{ ...record, body }]));
  }

  async get<B>(dossier: Dossier, kind: RecordKind<B>, id: string): Promise<B> {
    const found = (await this.kept(dossier, [id])).get(id);
    if (found?.kind !== kind.id || found.body === undefined) throw notFound();
    return found.body as B;
  }

  async readMasked(dossier: Dossier, ids: readonly string[]): Promise<ReadonlyMap<string, ReadRecord>> {
    const kinds = new Map(this.kinds.everywhere().map(({ value }) => [value.id, value]));
    return this.present(dossier, ids, ({ kind, body }) => mask(kinds.get(kind), body as Record<string, unknown>));
  }

  async reveal(ctx: ActorCtx, dossier: Dossier, record: string, field: string, reason: string): Promise<unknown> {
    const found = (await this.kept(dossier, [record])).get(record);
    const kind = this.kinds.everywhere().find(({ value }) => value.id === found?.kind)?.value;
    const body = found?.body as Record<string, unknown> | undefined;
    if (!found || !kind || !body || !(field in body)) throw notFound();
    const isSecret = kind.fields[field]?.sensitivity === 'secret';
    if (isSecret && found.by !== ctx.actor.person) throw new DomainError('forbidden', 'core.secret_of_others');
    await this.keepReason(ctx, dossier, { record, field, reason });
    return body[field];
  }

  /** The reason names people as often as not: it is kept as a record, and the audit line names that. */
  private async keepReason(ctx: ActorCtx, dossier: Dossier, asked: { record: string; field: string; reason: string }) {
    const { record, field, reason: text } = asked;
    const reason = newId(ctx.now.getTime());
    const { id: kind, v } = Reason;
    const of = { dossier: dossier.dossier, county: dossier.county, kind, v, by: ctx.actor.person, at: ctx.now };
    await this.db.transaction(async () => {
      await this.stores[dossier.store].records.insert({ id: reason, ...of, body: { text } });
      await this.audit.write(ctx, 'core.revealed', { dossier: dossier.dossier, record, field, reason });
    });
  }

  private async present(dossier: Dossier, ids: readonly string[], bodyOf: (record: KeptRecord) => unknown) {
    const kept = await this.kept(dossier, ids);
    const found = new Map<string, ReadRecord>();
    for (const id of ids) {
      const record = kept.get(id);
      if (!record) throw notFound();
      const { kind, version } = record;
      if (record.body !== undefined) found.set(id, { id, kind, version, body: bodyOf(record) });
    }
    return found;
  }

  private kept({ store, county, dossier }: Dossier, ids: readonly string[]) {
    return this.stores[store].records.read(county, dossier, ids);
  }
}

/** What may be seen without a reason. Of a kind that no installed plugin explains, no text is. */
function mask(kind: RecordKind | undefined, body: Record<string, unknown>): Record<string, unknown> {
  const out = kind ? { ...(masked(kind, body) as Record<string, unknown>) } : { ...body };
  for (const [name, value] of Object.entries(out)) {
    const isHidden = kind ? kind.fields[name]?.sensitivity === 'secret' : typeof value === 'string';
    if (isHidden && value !== undefined) out[name] = HIDDEN;
  }
  return out;
}
