import type { Clock } from './Clock.js';
import type { ClockEffect } from './ClockEffect.js';
import type { EffectiveEntry } from './effective.js';

/** The identity of a clock. */
export const clockId = (key: string, about: string, party?: string): string => `${key}|${about}|${party ?? ''}`;

/**
 * All clocks of a log, by id, from the effects written in its effective entries; needs no plugin's code. A limit that
 * starts again after it ended is a new run under the same id; the log keeps the earlier one.
 */
export function foldClocks(entries: readonly EffectiveEntry[]): ReadonlyMap<string, Clock> {
  const clocks = new Map<string, Clock>();
  for (const entry of entries) {
    for (const effect of entry.clock) {
      const about = effect.about ?? entry.about;
      // A clock about another thing is not the clock of this entry's person.
      const party = effect.party ?? (effect.about ? undefined : entry.party);
      const id = clockId(effect.key, about, party);
      const next = apply(clocks.get(id), effect, entry, { id, about, party });
      if (next) clocks.set(id, next);
    }
  }
  return clocks;
}

const ended = (clock: Clock): boolean => clock.state === 'met' || clock.state === 'void';

function apply(
  clock: Clock | undefined,
  effect: ClockEffect,
  entry: EffectiveEntry,
  { id, about, party }: { id: string; about: string; party: string | undefined },
): Clock | undefined {
  if (effect.do === 'start') {
    if (clock && !ended(clock)) return clock; // a running limit is never shortened by starting it again
    const { key, n, unit, roll, owner, rule } = effect;
    const limit = { from: effect.from ?? entry.on, n, unit, roll };
    const whose = { ...(party && { party }), ...(owner && { owner }) };
    return { id, key, about, ...whose, rule, limit, state: 'running', entries: [entry.seq] };
  }
  if (!clock || ended(clock)) return clock;
  const moved = { ...clock, entries: [...clock.entries, entry.seq] };
  const { limit } = clock;
  switch (effect.do) {
    case 'hold':
      return {
        ...moved,
        state: 'standing',
        limit: { ...limit, holds: [...(limit.holds ?? []), { ground: effect.ground, from: entry.on }] },
      };
    case 'release': {
      const holds = (limit.holds ?? []).map((h) => (h.ground === effect.ground && !h.to ? { ...h, to: entry.on } : h));
      return { ...moved, state: holds.some((h) => !h.to) ? 'standing' : 'running', limit: { ...limit, holds } };
    }
    case 'extend':
      return { ...moved, limit: { ...limit, extension: (limit.extension ?? 0) + effect.n } };
    case 'pass':
      return { ...moved, owner: effect.to };
    case 'rebase':
      return {
        ...moved,
        rule: effect.rule,
        limit: { ...limit, from: effect.from ?? limit.from, n: effect.n ?? limit.n },
      };
    case 'tell':
      return effect.day > (limit.told?.day ?? '')
        ? { ...moved, limit: { ...limit, told: { day: effect.day, on: effect.on ?? entry.on } } }
        : moved;
    case 'met':
      return { ...moved, state: 'met', endedOn: entry.on };
    case 'void':
      return { ...moved, state: 'void', endedOn: entry.on, ground: effect.ground };
  }
}
