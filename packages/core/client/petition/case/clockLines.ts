import type { Day } from '@lianxin/base';
import { type CaseDocument, type CaseView, type ClockView, isDeciding } from '@lianxin/core/common';
import { type OpenCase, textOf } from './readCase.js';

/** The clocks as one wants to see them: what runs by its last day, then what stands still, then what is over. */
export function clockLines(clocks: readonly ClockView[], today: Day): readonly ClockView[] {
  const rank = (clock: ClockView) => (isOver(clock, today) ? RANKS.met : RANKS[clock.state]);
  const order = (clock: ClockView) => (isOver(clock, today) ? (clock.endedOn ?? clock.due) : clock.due) ?? '9';
  return clocks.toSorted((a, b) => rank(a) - rank(b) || order(a).localeCompare(order(b)));
}

const RANKS = { running: 0, standing: 1, met: 2, void: 2 } as const;

/** Time that is nobody's duty, to ask for a review or to object, and that passed unused. */
export const isLapsed = ({ key, owner, state, due }: ClockView, today: Day): boolean =>
  owner === undefined && !isDeciding(key) && state === 'running' && due !== undefined && due < today;

/** The organ that the directory does not know and whose answer is awaited: its days are no duty of anybody here. */
export function awaited({ view, state }: OpenCase, { key, about, party, owner }: ClockView): string | undefined {
  if (owner !== undefined || !isDeciding(key)) return undefined;
  const reviews: CaseDocument['reviews'] = state.documents.get(about)?.reviews ?? {};
  return textOf(view, reviews[party ?? '']?.organ);
}

/** Met, without object, or passed unused. */
export const isOver = (clock: ClockView, today: Day): boolean =>
  clock.state === 'met' || clock.state === 'void' || isLapsed(clock, today);

/** What runs or stands for one thing, what falls due first first. */
export const clocksOf = ({ clocks, today }: Pick<CaseView, 'clocks' | 'today'>, about: string): readonly ClockView[] =>
  clockLines(clocks, today).filter((clock) => clock.about === about && !isOver(clock, today));

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
