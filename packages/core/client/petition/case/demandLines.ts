import type { ClockView, Demand } from '@lianxin/core/common';
import { clocksOf } from './clockLines.js';
import { type OpenCase, textOf } from './readCase.js';

/** A demand as the case page shows it. */
export interface DemandLine {
  readonly n: number;
  readonly demand: Demand;
  readonly text?: string | undefined;
  readonly unit: string;
  readonly handler?: string | undefined;
  /** What falls due first for it. */
  readonly clock?: ClockView | undefined;
  readonly accused: readonly string[];
}

/** The demands in the order in which they were brought. */
export function demandLines({ view, state }: OpenCase): readonly DemandLine[] {
  return [...state.demands.values()].map((demand, i) => ({
    n: i + 1,
    demand,
    text: textOf(view, demand.text),
    unit: view.units[demand.unit] ?? '',
    handler: demand.handler && view.people[demand.handler],
    clock: clocksOf(view, demand.id)[0],
    accused: demand.accused.map((unit) => view.units[unit] ?? ''),
  }));
}

/** The units that answer for what is still open, each once; those of all demands where nothing is. */
export function ownersOf({ view, state }: OpenCase): readonly string[] {
  const demands = [...state.demands.values()];
  const open = demands.filter((d) => d.phase !== 'ended');
  const units = new Set((open.length > 0 ? open : demands).map((d) => view.units[d.unit] ?? ''));
  units.delete('');
  return [...units];
}
