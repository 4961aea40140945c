import { DomainError, dayOf, type InputOf, type OutputOf, token } from '@lianxin/sdk/common';
import type { ActorCtx, Audit, Calendars, Contributions, Db, Settings, TimeSource } from '@lianxin/sdk/server';
import type { contracts as c, QuickAnswer } from '../common/index.js';
import { schema } from './schema.js';

/** What is no dossier: a table of one's own, working days, settings, the audit log, and a point that others answer. */
export class Windows {
  static readonly token = token<Windows>('example.Windows');

  constructor(
    private readonly db: Db,
    private readonly calendars: Calendars,
    private readonly settings: Settings,
    private readonly audit: Audit,
    private readonly time: TimeSource,
    private readonly quick: Contributions<QuickAnswer>,
  ) {}

  async open(ctx: ActorCtx, { open }: InputOf<typeof c.openWindow>): Promise<null> {
    const { county, unit } = ctx.actor;
    const today = dayOf(this.time.now());
    const always = this.settings.get<boolean>(county, 'example.openOnRestDays', today);
    if (open && !always && !this.calendars.of(county).isWorkday(today))
      throw new DomainError('blocked', 'example.day_of_rest');
    const { windows: t } = schema.of(this.db.dialect);
    await this.db.transaction(async () => {
      await this.db.q.insert(t).values({ unit, open }).onConflictDoUpdate({ target: t.unit, set: { open } });
      await this.audit.write(ctx, 'example.window', { unit, open });
    });
    return null;
  }

  quickAnswers({ actor }: ActorCtx): OutputOf<typeof c.quickAnswers> {
    return this.quick.in(actor.county).map(({ plugin, value }) => `${plugin}:quickAnswers.${value.id}`);
  }
}
