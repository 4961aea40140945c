import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError } from '@lianxin/base';
import {
  type petitionActions as a,
  type CaseState,
  petitionEntries as e,
  type InputOfAction,
  NoteText,
  type SuccessionRow,
  unitsAtWork,
} from '@lianxin/core/common';
import { and, asc, type Db, eq, inArray, ne } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { ActionTools } from '../dossier/ActionParts.js';
import { checkUnits } from './checkUnits.js';
import { entry } from './entry.js';
import { petitionSchema } from './schema.js';

/** Cases shown at once; the rest follows when these are done. */
const MOST = 200;

/** What units that were merged, split or abolished leave behind, and to whom it passes (art 24). */
export class Successions {
  static readonly token = token<Successions>('core.Successions');

  constructor(
    private readonly db: Db,
    private readonly directory: Directory,
  ) {}

  async succeed(
    tools: ActionTools<CaseState>,
    { to, designatedBy, reason, files }: InputOfAction<typeof a.succeed>,
  ): Promise<void> {
    const { county } = tools.ctx.actor;
    if (to) checkUnits(this.directory, tools.ctx, [to], tools.on);
    const ended = unitsAtWork(tools.state).filter((unit) => !this.exists(county, unit, tools.on));
    if (ended.length === 0) throw new DomainError('blocked', 'core.no_unit_ended');
    const text = await tools.put(NoteText, { text: reason });
    const by = designatedBy && (await tools.put(NoteText, { text: designatedBy }));
    for (const from of ended) {
      const successor = to ?? this.directory.tree(county).inOffice(from, tools.on)?.id;
      if (!successor) throw new DomainError('blocked', 'core.successor_unclear');
      const data = { from, to: successor, reason: text, ...(by && { designatedBy: by }) };
      await tools.append(entry(e.succeeded, data));
    }
    if (files?.length) await tools.attach(files, tools.dossier.dossier);
  }

  /** The open cases of the office in which a unit that exists no more still has a demand. */
  async waiting({ actor: { county, unit: office }, today }: ActorCtx): Promise<{ rows: readonly SuccessionRow[] }> {
    const tree = this.directory.tree(county);
    const ended = tree.units.filter((unit) => !this.exists(county, unit.id, today)).map((unit) => unit.id);
    if (ended.length === 0) return { rows: [] };
    const { caseList: t } = petitionSchema.of(this.db.dialect);
    const seen = this.db.q.select({ dossier: t.dossier }).from(t).where(eq(t.unit, office));
    const rows = await this.db.q
      .select({ dossier: t.dossier, number: t.number, subject: t.subject, unit: t.unit })
      .from(t)
      .where(
        and(
          inArray(t.unit, ended),
          eq(t.owner, t.unit),
          eq(t.status, 'open'),
          ne(t.phase, 'ended'),
          inArray(t.dossier, seen),
        ),
      )
      .orderBy(asc(t.receivedOn), asc(t.dossier))
      .limit(MOST);
    return {
      rows: rows.map(({ unit, ...row }) => {
        const successor = tree.inOffice(unit, today)?.name;
        return { ...row, unit: tree.find(unit)!.name, ...(successor && { successor }) };
      }),
    };
  }

  private exists(county: string, unit: string, on: Day): boolean {
    return this.directory.tree(county).inOffice(unit, on)?.id === unit;
  }
}
