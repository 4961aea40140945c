import type { ActorCtx } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import type { ActionAnswer, ActionCall } from '@lianxin/core/common';
import { and, type Db, eq, lt } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { decrypt, encrypt, sha256 } from './cipher.js';
import type { Keyring } from './Keyring.js';
import { dossierSchema } from './schema.js';

/** Which request of whom. */
interface Asked {
  readonly ctx: ActorCtx;
  readonly action: string;
  readonly call: ActionCall<unknown>;
}

interface Kept {
  readonly answer: ActionAnswer;
  /** The hash of the call it was given to. */
  readonly call: string;
}

/** Remembers what was answered to a request, so that the same one answers the same and does nothing twice. */
export class Requests {
  static readonly token = token<Requests>('core.Requests');

  private readonly statements;

  constructor(
    private readonly db: Db,
    private readonly keys: Keyring,
  ) {
    const { requests } = dossierSchema.of(db.dialect);
    const isThis = (p: { actor: string; requestId: string }) =>
      and(eq(requests.actor, p.actor), eq(requests.requestId, p.requestId));
    this.statements = {
      find: db.prepared((q, p: { actor: string; requestId: string }) => q.select().from(requests).where(isThis(p))),
      claim: db.prepared((q, p: typeof requests.$inferInsert) =>
        q
          .insert(requests)
          .values({ actor: p.actor, requestId: p.requestId, county: p.county, action: p.action, at: p.at })
          .onConflictDoNothing()
          .returning({ actor: requests.actor }),
      ),
      keep: db.prepared((q, p: { actor: string; requestId: string; answer: Buffer }) =>
        q.update(requests).set({ answer: p.answer }).where(isThis(p)),
      ),
    };
  }

  /** The answer given before. DomainError `core.request_reused` when the id stands for something else. */
  async find({ ctx, action, call }: Asked): Promise<ActionAnswer | undefined> {
    const { requestId } = call;
    const [row] = await this.statements.find({ actor: ctx.actor.person, requestId });
    if (!row?.answer) return undefined;
    const kept: Kept = JSON.parse(decrypt(this.keys.keyOf(row.county, 'open'), row.answer, requestId).toString());
    if (row.action !== action || kept.call !== hashOf(call)) throw new DomainError('conflict', 'core.request_reused');
    return kept.answer;
  }

  /**
   * Begins a request inside its unit of work; gives the answer where it was done already. Of two at once the second
   * waits here for the first.
   */
  async claim(asked: Asked): Promise<ActionAnswer | undefined> {
    const { ctx, action, call } = asked;
    const { person: actor, county } = ctx.actor;
    const { requestId } = call;
    const claimed = await this.statements.claim({ actor, requestId, county, action, at: ctx.now });
    return claimed.length ? undefined : this.find(asked);
  }

  /** Encrypted, because an answer may show a query code once. */
  async keep({ ctx, call }: Asked, answer: ActionAnswer): Promise<void> {
    const { person: actor, county } = ctx.actor;
    const { requestId } = call;
    const kept: Kept = { answer, call: hashOf(call) };
    const bytes = encrypt(this.keys.keyOf(county, 'open'), JSON.stringify(kept), requestId);
    await this.statements.keep({ actor, requestId, answer: bytes });
  }

  /** Forgets requests from before an instant. */
  async prune(before: Date): Promise<void> {
    const { requests } = dossierSchema.of(this.db.dialect);
    await this.db.transaction(async () => {
      await this.db.q.delete(requests).where(lt(requests.at, before));
    });
  }
}

const hashOf = (call: ActionCall<unknown>): string => sha256(JSON.stringify(call));
