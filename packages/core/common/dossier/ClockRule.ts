import type { Day } from '@lianxin/base';
import { point } from '@lianxin/kernel/common';
import type { Clock } from './Clock.js';
import type { ClockEffect } from './ClockEffect.js';
import type { Entry } from './Entry.js';
import type { EffectiveEntry } from './effective.js';

/** What a rule may look at when it resolves the effects of an entry that is about to be appended. */
export interface RuleContext {
  /** The log before this entry. */
  readonly entries: readonly EffectiveEntry[];
  readonly clocks: ReadonlyMap<string, Clock>;
  /** The last day of a running clock under the county's calendar; `undefined` while it stands. */
  due(clock: Clock): Day | undefined;
  /** The county's value of a setting on a day; the declared default where it chose none. */
  setting<T>(key: string, on: Day): T;
}

/**
 * Turns an entry into effects on clocks. Asked once, when the entry is appended, where the plugin is on in the county;
 * the answer is written into the entry.
 */
export interface ClockRule {
  readonly id: string;
  /** The entry types it listens to. */
  readonly on: readonly string[];
  effects(entry: Omit<Entry, 'hash' | 'prev' | 'position' | 'clock'>, context: RuleContext): readonly ClockEffect[];
}
export const ClockRule = point<ClockRule>('core.ClockRule', 'offering');
