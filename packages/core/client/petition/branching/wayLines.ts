import { type Day, daysBetween } from '@lianxin/base';
import { clockId, openWays, type Way } from '@lianxin/core/common';
import { type OpenCase, textOf } from '../case/readCase.js';

/** A way as the case page shows it. */
export interface WayLine {
  readonly way: Way;
  readonly organ: string;
  readonly procedure: string;
  /** The last day to apply; absent while it is unknown. */
  readonly due?: Day | undefined;
  /** It runs and has not passed. */
  readonly running: boolean;
  readonly provisional: boolean;
  /** Days left while somebody still has to apply; negative once it has passed. */
  readonly left?: number | undefined;
}

/** The ways a demand is offered now, and the one that was taken. */
export function wayLines({ view, state }: OpenCase, demand: string): readonly WayLine[] {
  const confirmed = [...state.ways.values()].filter((w) => w.demand === demand && w.phase === 'confirmed');
  return [...openWays(state, demand), ...confirmed].map((way) => {
    const clock = view.clocks.find((c) => c.id === clockId('limitation.apply', way.id));
    const due = clock?.due ?? way.end?.lastDay;
    const left = clock?.state === 'running' && due ? daysBetween(view.today, due) : undefined;
    return {
      way,
      organ: textOf(view, way.path, 'organ') ?? '',
      procedure: textOf(view, way.path, 'procedure') ?? '',
      due,
      running: left !== undefined && left >= 0,
      provisional: clock?.provisional ?? false,
      left,
    };
  });
}
