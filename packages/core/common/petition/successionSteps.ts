import type { CaseState } from './CaseState.js';
import * as e from './entries/index.js';
import { on, type Steps } from './steps.js';

/** Units that still have something to do in a case: a demand, a transfer, a paper to serve, an opinion or answer to give. */
export function unitsAtWork(state: CaseState): readonly string[] {
  const demands = [...state.demands.values()].filter((d) => d.phase !== 'ended' && d.phase !== 'past');
  const units = [
    ...demands.flatMap((d) => [d.unit, d.home]),
    ...[...state.transfers.values()]
      .filter((t) => t.phase !== 'returned' && t.phase !== 'completed')
      .map((t) => t.unit),
    ...[...state.documents.values()].filter((d) => d.phase === 'drafted' || d.phase === 'issued').map((d) => d.unit),
    ...[...state.supervisions.values()].filter((each) => each.phase !== 'accepted').map((each) => each.unit),
    ...state.assistance.filter(({ transfer }) => demands.some((d) => d.transfer === transfer)).map((each) => each.unit),
  ];
  return [...new Set(units)];
}

/** What one unit had to do, another has from now on; what is done stays with who did it. */
export const successionSteps: Steps = new Map([
  on(e.succeeded, (s, { from, to }) => {
    const next = (unit: string) => (unit === from ? to : unit);
    for (const d of s.demands.values()) {
      if (d.phase === 'ended' || (d.unit !== from && d.home !== from)) continue;
      const { handler, ...rest } = d;
      const named = d.unit !== from && handler ? { handler } : {};
      s.demands.set(d.id, { ...rest, ...named, unit: next(d.unit), home: next(d.home) });
    }
    replace(s.transfers, (t) => t.phase !== 'completed' && t.phase !== 'returned', next);
    replace(s.documents, (d) => d.phase === 'drafted' || d.phase === 'issued', next);
    replace(s.supervisions, (each) => each.phase !== 'accepted', next);
    replace(s.disputes, (d) => d.phase !== 'decided' && d.phase !== 'lapsed', next);
    s.assistance = s.assistance.map((each) => ({ ...each, unit: next(each.unit) }));
  }),
]);

function replace<T extends { readonly id: string; readonly unit: string }>(
  things: Map<string, T>,
  isOpen: (thing: T) => boolean,
  next: (unit: string) => string,
): void {
  for (const thing of things.values()) if (isOpen(thing)) things.set(thing.id, { ...thing, unit: next(thing.unit) });
}
