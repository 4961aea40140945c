import type { Day } from '@lianxin/base';
import { z } from 'zod';
import { daySchema } from '../daySchema.js';
import { type Blocker, blocker, defineAction, type Question } from './Action.js';
import type { EffectiveEntry, TypeLookup } from './effective.js';
import type { Fold } from './Fold.js';

const reason = z.string().trim().min(2).max(5000).meta({ widget: 'textarea' });
const day = daySchema();
const entry = z.int().positive().meta({ widget: 'entry' });

export const Annul = z.strictObject({ entry, reason });
export type Annul = z.infer<typeof Annul>;
export const Redate = z.strictObject({ entry, on: day, reason });
export type Redate = z.infer<typeof Redate>;
/** `clock` is the id of a clock: `key|about|party`. */
export const Rebase = z.strictObject({
  clock: z.string().max(200).meta({ widget: 'clock' }),
  from: day.optional(),
  n: z.int().min(0).max(3650).optional(),
  reason,
});
export type Rebase = z.infer<typeof Rebase>;

/**
 * The three ways in which a log is set right, for dossiers of one kind: mounted under the plugin that declares it,
 * with its permission `<plugin>.correct`. `typeOf` knows at least the types the browser can know.
 */
export function correctionActions<S>(fold: Fold<S>, typeOf: TypeLookup, plugin = 'core') {
  const shared = { about: 'dossier', permission: `${plugin}.correct`, fold } as const;
  return {
    /** What was recorded never should have been. */
    annul: defineAction(`${plugin}.annul`, {
      ...shared,
      input: Annul,
      appends: ['core.annulled'],
      check: (q, input) => annulBlockers(q, input.entry, typeOf),
    }),
    /** It happened on another day. */
    redate: defineAction(`${plugin}.redate`, {
      ...shared,
      input: Redate,
      appends: ['core.redated'],
      check: (q, input) => redateBlockers(q, input, typeOf),
    }),
    /** A running clock is counted from another day, or with another length. */
    rebase: defineAction(`${plugin}.rebase`, {
      ...shared,
      input: Rebase,
      appends: ['core.rebased'],
      check: (q, input) => rebaseBlockers(q, input, typeOf),
    }),
  };
}

type Asked = Pick<Question<unknown>, 'entries' | 'clocks' | 'actor' | 'today'>;

/** Why an entry may not be annulled. What was served is corrected only by serving again. */
export function annulBlockers(q: Asked, seq: number, typeOf: TypeLookup): readonly Blocker[] {
  const found = q.entries.find((e) => e.seq === seq);
  const blocked = correctionBlockers(q, found, typeOf);
  if (blocked.length || !found || typeOf(found.type)?.harmless) return blocked;
  const restsOnIt = sameThing(q, found.about).some((e) => e.seq > seq && typeOf(e.type)?.serves);
  return restsOnIt ? [blocker('core.serve_again')] : [];
}

/** Why an entry may not be moved to another day. */
export function redateBlockers(q: Asked, { entry: seq, on }: { entry: number; on: Day }, typeOf: TypeLookup) {
  if (on > q.today) return [blocker('core.future_day')];
  const found = q.entries.find((e) => e.seq === seq);
  return [...correctionBlockers(q, found, typeOf), ...(found ? begunBlockers(q, found, on, typeOf) : [])];
}

/** Moved there, a step would lie before what it is about began. */
function begunBlockers(q: Asked, found: EffectiveEntry, on: Day, typeOf: TypeLookup): readonly Blocker[] {
  const [first, ...later] = sameThing(q, found.about).filter((e) => !typeOf(e.type)?.corrects);
  const began = first === found ? on : first?.on;
  const earliest = first === found ? later[0]?.on : on;
  return began && earliest && earliest < began ? [blocker('core.before_it_began', { day: began })] : [];
}

/** Why a clock may not be set on another footing. */
export function rebaseBlockers(q: Asked, { clock: id, from, n }: Omit<Rebase, 'reason'>, typeOf: TypeLookup) {
  const clock = q.clocks.get(id);
  if (!clock || clock.state === 'met' || clock.state === 'void') return [blocker('core.no_running_clock')];
  if (from === undefined && n === undefined) return [blocker('core.nothing_to_rebase')];
  if (from !== undefined && from > q.today) return [blocker('core.future_day')];
  const start = q.entries.find((e) => e.seq === clock.entries[0]);
  return start ? secondPerson(q, start, clock.about, typeOf) : [];
}

function correctionBlockers(q: Asked, found: EffectiveEntry | undefined, typeOf: TypeLookup): readonly Blocker[] {
  if (!found) return [blocker('core.no_such_entry')];
  if (typeOf(found.type)?.correctable === false) return [blocker('core.not_correctable')];
  return secondPerson(q, found, found.about, typeOf);
}

/** Once something was issued or served, nobody corrects alone what they recorded themselves. */
function secondPerson(q: Asked, found: EffectiveEntry, about: string, typeOf: TypeLookup): readonly Blocker[] {
  const isIssued = sameThing(q, about).some(({ type }) => typeOf(type)?.issues || typeOf(type)?.serves);
  return isIssued && found.actor === q.actor.person ? [blocker('core.corrected_by_another')] : [];
}

const sameThing = (q: Asked, about: string) => q.entries.filter((e) => e.about === about);
