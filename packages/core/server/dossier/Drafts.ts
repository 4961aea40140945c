import type { ActorCtx } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import { and, type Db, eq, lt } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { decrypt, encrypt } from './cipher.js';
import type { Keyring } from './Keyring.js';
import { dossierSchema } from './schema.js';

const MOST_BYTES = 1024 * 1024;

/** What is being typed, per post, so that it survives a lost connection. Encrypted like any content. */
export class Drafts {
  static readonly token = token<Drafts>('core.Drafts');

  constructor(
    private readonly db: Db,
    private readonly keys: Keyring,
  ) {}

  async save({ actor, now: at }: ActorCtx, key: string, content: unknown): Promise<void> {
    const text = JSON.stringify(content);
    if (text.length > MOST_BYTES) throw new DomainError('tooLarge', 'core.draft_too_large');
    const { post, county } = actor;
    const body = encrypt(this.keys.keyOf(county, 'open'), text, `${post} ${key}`);
    const { table } = this;
    await this.db.transaction(async () => {
      await this.db.q
        .insert(table)
        .values({ post, key, body, at })
        .onConflictDoUpdate({ target: [table.post, table.key], set: { body, at } });
    });
  }

  async find({ actor: { post, county } }: ActorCtx, key: string): Promise<{ body: unknown; at: string } | null> {
    const [row] = await this.db.q.select().from(this.table).where(this.isThis(post, key));
    if (!row) return null;
    const text = decrypt(this.keys.keyOf(county, 'open'), row.body, `${post} ${key}`).toString();
    return { body: JSON.parse(text), at: row.at.toISOString() };
  }

  async clear({ actor: { post } }: ActorCtx, key: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.q.delete(this.table).where(this.isThis(post, key));
    });
  }

  /** Forgets drafts nobody has touched since an instant. */
  async prune(before: Date): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.q.delete(this.table).where(lt(this.table.at, before));
    });
  }

  private isThis(post: string, key: string) {
    return and(eq(this.table.post, post), eq(this.table.key, key));
  }

  private get table() {
    return dossierSchema.of(this.db.dialect).drafts;
  }
}
