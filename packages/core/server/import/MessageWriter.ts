import type { ActorCtx } from '@lianxin/api/server';
import { dayOf, newId } from '@lianxin/base';
import { type Channel, type IMPORT_MODES, type ImportMessage, petitionActions } from '@lianxin/core/common';
import { and, eq, inArray } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Actors } from '../directory/Actors.js';
import type { Api, Db, TimeSource } from '../shared.js';
import { importSchema } from './schema.js';

/** For whom messages come in, and as what. */
export interface Receiving {
  readonly county: string;
  readonly unit: string;
  readonly channel: Channel;
  readonly as: (typeof IMPORT_MODES)[number];
}

/** What the import may do: what it takes to register, and nothing else. */
const PERMISSIONS = ['core.import', 'core.register'];

/** Makes a case of a message by the action that a person would use, and never makes it twice. */
export class MessageWriter {
  static readonly token = token<MessageWriter>('core.MessageWriter');
  private readonly claim;

  constructor(
    private readonly db: Db,
    private readonly api: Api,
    private readonly actors: Actors,
    private readonly time: TimeSource,
  ) {
    const { imports } = importSchema.of(db.dialect);
    this.claim = db.prepared((q, p: typeof imports.$inferInsert) =>
      q
        .insert(imports)
        .values({ county: p.county, key: p.key, dossier: p.dossier, at: p.at })
        .onConflictDoNothing()
        .returning({ key: imports.key }),
    );
  }

  /** Those of the keys whose rows are imported already. */
  async known(county: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
    const { imports } = importSchema.of(this.db.dialect);
    const rows = await this.db.q
      .select({ key: imports.key })
      .from(imports)
      .where(and(eq(imports.county, county), inArray(imports.key, [...keys])));
    return new Set(rows.map(({ key }) => key));
  }

  /** False where it was there already. The key is kept in the transaction of the case: there are both or neither. */
  write(key: string, message: ImportMessage, receiving: Receiving): Promise<boolean> {
    const { county, unit } = receiving;
    const now = this.time.now();
    const actor = this.actors.system('import', county, PERMISSIONS, unit);
    const dossier = newId(now.getTime());
    return this.db.transaction(async () => {
      if (!(await this.claim({ county, key, dossier, at: now })).length) return false;
      await this.call({ actor, now, today: dayOf(now) }, dossier, message, receiving);
      return true;
    });
  }

  private call(ctx: ActorCtx, dossier: string, message: ImportMessage, { as, channel }: Receiving) {
    const { subject, words, purpose, sourceNumber, name, phone, address, receivedOn, reply } = message;
    const person = { ...(name && { name }), ...(phone && { phone }), ...(address && { address }) };
    const parties = Object.keys(person).length ? [{ id: newId(), role: 'petitioner' as const, ...person }] : [];
    const own = {
      subject,
      ...(words && { words }),
      ...(purpose && { purpose }),
      ...(sourceNumber && { sourceNumber }),
    };
    const common = { filing: newId(), channel, ...own, parties };
    const demand = newId();
    const asked = { dossier, requestId: newId() };
    if (as === 'new') {
      const input: petitionActions.RegisterInput = { ...common, demands: [{ id: demand, text: subject }] };
      return this.api.call(petitionActions.register.id, ctx, { ...asked, input });
    }
    const input: petitionActions.TakeOverInput = { ...common, ...(reply && { reply }), demand, as };
    return this.api.call(petitionActions.takeOver.id, ctx, { ...asked, on: receivedOn, input });
  }
}
