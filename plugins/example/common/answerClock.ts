import type { ClockRule } from '@lianxin/sdk/common';
import { answered, asked } from './entries.js';

/** A clock rule (point): asked once, when an entry is appended; what it resolves stands in the entry for good. */
export const answerClock: ClockRule = {
  id: 'example.answer',
  on: [asked.id, answered.id],
  effects({ type, on, unit: owner }, { setting }) {
    const key = 'example.answer';
    if (type === answered.id) return [{ do: 'met', key }];
    const n = setting<number>('example.answerWorkdays', on); // a setting from the manifest, dated per county
    return [{ do: 'start', key, n, unit: 'working', roll: true, owner, rule: 'example@1:answer' }];
  },
};
