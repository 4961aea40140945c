import type { Day } from '@lianxin/base';
import type { ProceedingEffect } from './Entry.js';
import type { EffectiveEntry } from './effective.js';

/** A procedure that a plugin runs on demands of a dossier, as the core understands it. */
export interface Proceeding {
  readonly id: string;
  readonly plugin: string;
  /** The things of the dossier it is run on. */
  readonly demands: readonly string[];
  /** The unit that runs it. */
  readonly unit: string;
  /** In whose hands it lies now, as persons of the directory; they need no post. */
  readonly people: readonly string[];
  readonly openedOn: Day;
  readonly endedOn?: Day;
  /** A code with a label in the plugin's locale files. */
  readonly outcome?: string;
  /** To whom it was handed when its plugin was switched off: this person decides by hand. */
  readonly keeper?: string;
}

/** All proceedings of a log, by id, from the effects written in its effective entries; needs no plugin's code. */
export function foldProceedings(entries: readonly EffectiveEntry[]): ReadonlyMap<string, Proceeding> {
  const proceedings = new Map<string, Proceeding>();
  for (const { about: id, on, proceeding: effect } of entries) {
    if (!effect) continue;
    if (effect.do === 'open') {
      const { plugin, demands, unit, people = [] } = effect;
      proceedings.set(id, { id, plugin, demands, unit, people, openedOn: on });
      continue;
    }
    const open = proceedings.get(id);
    if (!open || open.endedOn) continue;
    proceedings.set(id, { ...open, ...(effect.do === 'seat' ? { people: effect.people } : endOf(on, effect)) });
  }
  return proceedings;
}

const endOf = (endedOn: Day, { outcome, to }: Extract<ProceedingEffect, { do: 'end' }>) => ({
  endedOn,
  outcome,
  ...(to && { keeper: to }),
});
