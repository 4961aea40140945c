import type { CaseState } from './CaseState.js';
import { waitingFor } from './Review.js';

/** Something of a case that waits for the person to whom it was handed when its plugin was switched off. */
export interface HandedOver {
  readonly about: string;
  readonly person: string;
}

/**
 * What was handed to a person and is not done: demands that have not ended, opinions on which a review is waited for. A
 * procedure that runs on the same demands since then takes them out of his hands.
 */
export function handedOver({ proceedings, demands, documents }: CaseState): readonly HandedOver[] {
  const runs = new Set([...proceedings.values()].flatMap((p) => (p.endedOn ? [] : p.demands)));
  return [...proceedings.values()].flatMap(({ keeper: person, demands: on }) => {
    if (!person || on.some((demand) => runs.has(demand))) return [];
    const open = on.filter((id) => demands.get(id)?.phase !== 'ended');
    const asked = [...documents.values()].filter(
      (d) => waitingFor(d).length > 0 && d.demands.some((demand) => on.includes(demand)),
    );
    return [...open, ...asked.map(({ id }) => id)].map((about) => ({ about, person }));
  });
}

/** The person who has a thing in hand since the plugin that ran it was switched off. */
export const keeperOf = (state: CaseState, about: string): string | undefined =>
  handedOver(state).findLast((each) => each.about === about)?.person;
