import { isSystem } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError } from '@lianxin/base';
import {
  canonical,
  dueOf,
  type Entry,
  type EntryData,
  type EntryType,
  type NewEntry,
  type RuleContext,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Settings } from '../directory/Settings.js';
import type { Plugins } from '../Plugins.js';
import type { Calendars } from './Calendars.js';
import type { ClockRules } from './ClockRules.js';
import { checkBegun } from './checkBegun.js';
import { sha256 } from './cipher.js';
import type { Dossier } from './Dossier.js';
import type { WrittenEntry } from './DossierStore.js';
import type { EntryTypes } from './EntryTypes.js';
import type { Writing } from './Log.js';
import { needsReason } from './needsReason.js';
import { notFound } from './notFound.js';

/** What an entry needs to know of the unit of work it is written in. */
export interface Composing {
  readonly ctx: ActorCtx;
  readonly writing: Writing;
  /** The fingerprint of a record or file of the dossier: one made in this unit, or (`kept`) one kept before. */
  print(id: string, kept: boolean): Promise<string | undefined>;
  /** The record with the reason for an unusual day. */
  why(): Promise<string>;
}

/** Makes the next entry of a log: checks it, asks the county's rules, and links it to the chain. Writes nothing. */
export class Composer {
  static readonly token = token<Composer>('core.Composer');

  constructor(
    private readonly types: EntryTypes,
    private readonly rules: ClockRules,
    private readonly settings: Settings,
    private readonly calendars: Calendars,
    private readonly plugins: Plugins,
  ) {}

  async compose(dossier: Dossier, given: NewEntry, unit: Composing): Promise<WrittenEntry> {
    const { ctx, writing } = unit;
    const type = this.typeOf(given, writing);
    const data = dataOf(type, given);
    this.checkProceeding(dossier, given, writing);
    const about = given.about ?? dossier.dossier;
    if (type.begins && dossier.entries.some((e) => e.about === about))
      throw new DomainError('conflict', 'core.id_taken');
    const on = given.on ?? writing.on ?? ctx.today;
    const why = await this.whyThen(dossier, { about, on }, unit);
    const prints = await printsOf(type, data, unit);
    const { person: actor, post, unit: actorUnit } = ctx.actor;
    const { kind, county } = dossier;
    const entry = {
      kind,
      dossier: dossier.dossier,
      seq: dossier.seq + 1,
      type: type.id,
      v: type.v,
      about,
      on,
      at: ctx.now.toISOString(),
      actor,
      post,
      unit: actorUnit,
      data,
      ...(given.party && { party: given.party }),
      ...(given.proceeding && { proceeding: given.proceeding }),
      ...(why && { why }),
      ...(prints && { prints }),
    };
    const clock = await this.rules.resolve(dossier, entry, this.contextOf(dossier));
    const text = canonical({ ...entry, county, ...(clock.length && { clock }) });
    const prev = dossier.hash;
    const linked: Entry = { ...entry, clock, position: 0, prev, hash: chained(prev, text) };
    return { entry: linked, county, text };
  }

  private typeOf({ type: id }: NewEntry, { plugin }: Writing): EntryType {
    const found = this.types.findOwned(id);
    if (!found) throw new DomainError('invalid', 'core.unknown_entry', { type: id });
    if (found.plugin !== plugin && found.plugin !== 'core')
      throw new DomainError('forbidden', 'core.foreign_entry', { type: id, plugin });
    return found.type;
  }

  /** A plugin opens and seats proceedings in its own name only, and opens none while the county winds it down. */
  private checkProceeding(dossier: Dossier, { proceeding, type, about = '' }: NewEntry, { plugin }: Writing): void {
    if (!proceeding || proceeding.do === 'end') return;
    const runs = proceeding.do === 'open' ? proceeding.plugin : dossier.proceedings.get(about)?.plugin;
    if (runs !== plugin) throw new DomainError('forbidden', 'core.foreign_entry', { type, plugin });
    if (proceeding.do === 'seat') return;
    const { county } = dossier;
    if (this.plugins.host.stateIn(county, plugin) !== 'on')
      throw new DomainError('blocked', 'core.winding_down', { plugin });
  }

  /** The record that explains an unusual day. Imports bring the true days of history and explain none. */
  private async whyThen(
    dossier: Dossier,
    step: { about: string; on: Day },
    unit: Composing,
  ): Promise<string | undefined> {
    const { ctx, writing } = unit;
    if (step.on > ctx.today) throw new DomainError('blocked', 'core.future_day');
    checkBegun(dossier, step.about, step.on, ctx.actor);
    if (isSystem(ctx.actor) || !needsReason(step, dossier.effective, ctx.today, this.types.find)) return undefined;
    if (!writing.onReason) throw new DomainError('blocked', 'core.day_needs_reason', { day: step.on });
    return unit.why();
  }

  private contextOf(dossier: Dossier): RuleContext {
    const { settings, calendars } = this;
    return {
      get entries() {
        return dossier.effective;
      },
      get clocks() {
        return dossier.clocks;
      },
      due: (clock) => dueOf(clock, calendars.of(dossier.county)).due,
      setting: (key, on) => settings.get(dossier.county, key, on),
    };
  }
}

/** The hash of an entry: it covers everything before it. */
export const chained = (prev: string, text: string): string => sha256(`${prev}\n${text}`);

function dataOf(type: EntryType, given: NewEntry): EntryData {
  const parsed = type.data.safeParse(given.data);
  if (!parsed.success) throw new DomainError('invalid', 'core.bad_entry', { type: type.id }, { cause: parsed.error });
  return parsed.data;
}

/** Records an entry names must be of this dossier; with the files made part of it, their fingerprints go into the text. */
async function printsOf(
  type: EntryType,
  data: EntryData,
  unit: Composing,
): Promise<Record<string, string> | undefined> {
  const prints: Record<string, string> = {};
  for (const [field, value] of Object.entries(data)) {
    const isRecord = type.records.includes(field);
    for (const id of Array.isArray(value) ? value : [value]) {
      if (typeof id !== 'string') continue;
      const print = await unit.print(id, isRecord);
      if (print) prints[id] = print;
      else if (isRecord) throw notFound();
    }
  }
  return Object.keys(prints).length ? prints : undefined;
}
