import { point } from '@lianxin/kernel/common';
import type { DemoCase } from './DemoCase.js';
import type { Dice } from './Dice.js';

/** What happens to a case; `yield 3` lets three days pass. Where days run out the story stands still. */
export type Story = (c: DemoCase, dice: Dice) => AsyncGenerator<number, void, void>;

/** A case of a plugin in the invented county, lived through when that is founded with the plugin switched on. */
export interface DemoStory {
  /** How many days before the founding it begins. */
  readonly daysBack: number;
  readonly tell: Story;
}
export const DemoStory = point<DemoStory>('core.DemoStory', 'offering');
