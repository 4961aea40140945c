import type { ClockView } from '@lianxin/core/common';

/** The clocks as one wants to see them: what runs by its last day, then what stands still, then what is over. */
export function clockLines(clocks: readonly ClockView[]): readonly ClockView[] {
  return clocks.toSorted((a, b) => rank(a) - rank(b) || order(a).localeCompare(order(b)));
}

const RANKS = { running: 0, standing: 1, met: 2, void: 3 } as const;
const rank = (clock: ClockView): number => RANKS[clock.state];
const order = (clock: ClockView): string => (isOver(clock) ? (clock.endedOn ?? '') : (clock.due ?? '9'));

/** Met, or without object. */
export const isOver = ({ state }: ClockView): boolean => state === 'met' || state === 'void';

/** What runs or stands for one thing, what falls due first first. */
export const clocksOf = (clocks: readonly ClockView[], about: string): readonly ClockView[] =>
  clockLines(clocks).filter((clock) => clock.about === about && !isOver(clock));

/** A rule such as `regs2022@1:31(6)`: its pack, its version and the article; `D` where the county decides. */
export interface RuleName {
  readonly pack: string;
  readonly v: string;
  readonly article: string;
}

export function ruleName(rule: string): RuleName | undefined {
  const found = /^([^@:]+)@([^:]+):(.+)$/.exec(rule);
  return found ? { pack: found[1]!, v: found[2]!, article: found[3]! } : undefined;
}
