import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError } from '@lianxin/base';
import {
  type Action,
  type ActionAnswer,
  type ActionCall,
  blockersOf,
  dueOf,
  type Question,
  type TypeLookup,
} from '@lianxin/core/common';
import type { Db } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Settings } from '../directory/Settings.js';
import { PrepareAgain } from './ActionParts.js';
import type { Calendars } from './Calendars.js';
import type { ActionProcedure } from './caseAction.js';
import { checkBegun } from './checkBegun.js';
import { Dossier } from './Dossier.js';
import type { EntryTypes } from './EntryTypes.js';
import type { Log, Recipient, Writing } from './Log.js';
import { notFound } from './notFound.js';
import type { Requests } from './Requests.js';
import { type Decided, RunTools } from './RunTools.js';
import { refuse } from './refuse.js';
import type { Sights } from './Sights.js';
import { Turns } from './Turns.js';

/**
 * Database work is short: SQLite has one writer for everybody. On PostgreSQL units run side by side, and one may have to
 * wait for those that took the numbers and positions before its own.
 */
const RUN_MS = { sqlite: 1_000, pg: 5_000 };
const MOST_ATTEMPTS = 5;

/** Takes an action from the call to the answer: who may, what blocks, who was faster, then all of it or nothing. */
export class ActionRunner {
  static readonly token = token<ActionRunner>('core.ActionRunner');
  private readonly turns = new Turns();

  constructor(
    private readonly db: Db,
    private readonly log: Log,
    private readonly requests: Requests,
    private readonly types: EntryTypes,
    private readonly sights: Sights,
    readonly settings: Settings,
    readonly calendars: Calendars,
  ) {}

  async run(procedure: ActionProcedure, ctx: ActorCtx, call: ActionCall<unknown>): Promise<ActionAnswer> {
    const attempt = () => this.attempt(procedure, ctx, call);
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof PrepareAgain)) throw error;
    }
    // Of many who issue papers of one unit at once, each prepares twice, not as often as there are others.
    return this.turns.take(ctx.actor.unit, () => again(attempt));
  }

  private async attempt(procedure: ActionProcedure, ctx: ActorCtx, call: ActionCall<unknown>): Promise<ActionAnswer> {
    const { contract: action, parts } = procedure;
    const asked = { ctx, action: action.id, call };
    // What the request did itself may be a reason why it could not be done now.
    const answered = action.founds && !parts.prepare ? undefined : await this.requests.find(asked);
    if (answered) return answered;
    const before = action.founds ? this.blank(action, ctx, call) : await this.log.open(ctx.actor, call.dossier);
    const decided = this.decide(action, before, ctx, call);
    const on = call.on ?? ctx.today;
    const known = action.founds ? {} : { dossier: before };
    const prepared = await parts.prepare?.({ ctx, on, ...known, ...decided }, call.input, call);
    const recipients = action.founds ? await parts.recipients?.(ctx, call.input) : undefined;
    const plugin = ownerOf(action);

    return this.db.transaction(
      async () => {
        const earlier = await this.requests.claim(asked);
        if (earlier) return earlier;
        const now = await this.current(procedure, before, ctx, call);
        const tools = this.toolsFor(action, now, ctx, call, recipients);
        const shown = await parts.run(tools, call.input, prepared);
        const { dossier, seq } = await tools.flush();
        const answer: ActionAnswer = { dossier, seq, ...(shown && { shown }) };
        await this.requests.keep(asked, answer);
        return answer;
      },
      { owner: plugin, limitMs: RUN_MS[this.db.dialect] },
    );
  }

  /** The dossier, held until the end of the transaction; what was prepared for an earlier state is prepared again. */
  private async current(
    { parts, contract: action }: ActionProcedure,
    before: Dossier,
    ctx: ActorCtx,
    call: ActionCall<unknown>,
  ) {
    if (action.founds) return { dossier: before, decided: this.decide(action, before, ctx, call) };
    const held = await this.log.lock(before);
    if (held.seq === before.seq) return { dossier: held, decided: this.decide(action, held, ctx, call) };
    if (parts.prepare) throw new PrepareAgain();
    const dossier = await this.log.open(ctx.actor, call.dossier);
    return { dossier, decided: this.decide(action, dossier, ctx, call) };
  }

  private toolsFor(
    action: Action,
    { dossier, decided }: { dossier: Dossier; decided: Decided<unknown> },
    ctx: ActorCtx,
    { on, onReason }: ActionCall<unknown>,
    recipients?: readonly Recipient[],
  ): RunTools<unknown> {
    const dated = { ...(on && { on }), ...(onReason && { onReason }) };
    const writing: Writing = { plugin: ownerOf(action), appends: action.appends, ...dated };
    const founding = { dossier: dossier.dossier, kind: dossier.kind, ...(recipients && { recipients }) };
    const writer = action.founds ? this.log.found(ctx, founding, writing) : this.log.write(ctx, dossier, writing);
    return new RunTools(this.log, writer, ctx, writing, decided);
  }

  /** What the action is about and how things stand. Throws what speaks against it. */
  private decide(action: Action, dossier: Dossier, ctx: ActorCtx, call: ActionCall<unknown>): Decided<unknown> {
    const state = dossier.fold(action.fold);
    const about = call.about ?? (action.about === 'dossier' || action.founds ? call.dossier : undefined);
    if (about === undefined) throw new DomainError('invalid', 'core.about_missing');
    if (!action.founds) {
      if (dossier.kind !== action.fold.dossierKind || !this.sights.mayKnow(ownerOf(action), dossier)) throw notFound();
      if (!action.fold.subjects(state, action.about).includes(about)) throw notFound();
    }
    const on = call.on ?? ctx.today;
    if (!action.founds) checkBegun(dossier, about, on, ctx.actor);
    const question = questionOf(dossier, { state, about }, { ...ctx, on }, this);
    refuse(blockersOf(action, question));
    refuse(action.check(question, call.input));
    if (!action.harmless && call.seen !== undefined) this.checkSeen(dossier, about, call.seen);
    return { state, about };
  }

  private checkSeen(dossier: Dossier, about: string, seen: number): void {
    const since = changedSince(dossier, about, seen, this.types.find);
    if (since.length) throw new DomainError('conflict', 'core.changed_meanwhile', { types: [...new Set(since)] });
  }

  private blank(action: Action, { actor }: ActorCtx, { dossier }: ActionCall<unknown>): Dossier {
    const { dossierKind: kind } = action.fold;
    return new Dossier({ dossier, kind, county: actor.county, store: 'open' }, [], this.types.find);
  }
}

async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let made = 1; made < MOST_ATTEMPTS; made++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof PrepareAgain)) throw error;
    }
  }
  throw new DomainError('unavailable', 'core.busy');
}

/** What others added about the same thing since somebody decided; harmless additions do not count. */
export const changedSince = (dossier: Dossier, about: string, seen: number, typeOf: TypeLookup): string[] =>
  dossier.entries.filter((e) => e.seq > seen && e.about === about && !typeOf(e.type)?.harmless).map((e) => e.type);

export function questionOf<S>(
  dossier: Dossier,
  decided: Decided<S>,
  { actor, today, on }: Pick<ActorCtx, 'actor' | 'today'> & { readonly on: Day },
  { settings, calendars }: { readonly settings: Settings; readonly calendars: Calendars },
): Question<S> {
  return {
    ...decided,
    sealed: dossier.store === 'sealed',
    entries: dossier.effective,
    clocks: dossier.clocks,
    actor,
    today,
    on,
    due: (clock) => dueOf(clock, calendars.of(actor.county)).due,
    setting: (key) => settings.get(actor.county, key, today),
  };
}

/** The plugin whose name an action's id begins with. */
export const ownerOf = ({ id }: Pick<Action, 'id'>): string => id.slice(0, id.indexOf('.'));
