import { addDays, type Day, DomainError } from '@lianxin/base';
import { DemoCase, type DemoStage } from './DemoCase.js';
import { Dice } from './Dice.js';
import * as answered from './stories/answered.js';
import * as asked from './stories/asked.js';
import type { Story } from './stories/begin.js';
import * as ended from './stories/ended.js';
import * as fulfilled from './stories/fulfilled.js';
import * as handled from './stories/handled.js';
import * as led from './stories/led.js';
import * as passedOn from './stories/passedOn.js';
import * as sorted from './stories/sorted.js';

const s = { ...asked, ...sorted, ...handled, ...led, ...answered, ...ended, ...fulfilled, ...passedOn };

/** How many of each story, and how many days back from today they begin. */
const PLOT: readonly (readonly [story: Story, count: number, from: number, to: number])[] = [
  [s.past, 12, 730, 500],
  [s.answered('supported'), 46, 700, 80],
  [s.answered('partly_supported'), 18, 650, 90],
  [s.answered('explained'), 14, 600, 90],
  [s.answered('supported', false), 6, 95, 62],
  [s.assigned, 14, 600, 30],
  [s.reviewed, 6, 300, 75],
  [s.objected, 8, 60, 6],
  [s.assisted, 3, 45, 31],
  [s.disputed(true), 2, 30, 12],
  [s.disputed(false), 2, 14, 8],
  [s.urgent, 2, 20, 4],
  [s.extended, 5, 80, 55],
  [s.instalments, 3, 160, 130],
  [s.helped(true), 3, 50, 25],
  [s.helped(false), 1, 20, 16],
  [s.recused(true), 2, 40, 15],
  [s.recused(false), 1, 11, 9],
  [s.simply(true), 3, 40, 10],
  [s.simply(false), 2, 14, 9],
  [s.handled, 12, 55, 12],
  [s.drafted, 5, 50, 35],
  [s.led(false), 5, 60, 10],
  [s.led(true), 7, 400, 40],
  [s.twoWays, 2, 60, 58],
  [s.suggested, 8, 300, 8],
  [s.refused, 4, 200, 5],
  [s.withdrawn, 4, 250, 15],
  [s.settled, 6, 350, 30],
  [s.group, 4, 40, 3],
  [s.authorisedGroup, 1, 25, 12],
  [s.twofold, 3, 30, 12],
  [s.reported(true), 2, 120, 20],
  [s.reported(false), 1, 5, 2],
  [s.forwarded, 8, 16, 2],
  [s.fresh, 6, 17, 0],
  [s.asked, 12, 300, 0],
];

interface Running {
  readonly story: AsyncGenerator<number, void, void>;
  readonly c: DemoCase;
}

/**
 * About 240 invented cases over two years, in every state, and those that plugins tell: the same ones each time, counted
 * back from today. What happened first is recorded first, whatever case it belongs to. `onRefused` hears why a story stood
 * still.
 */
export async function seedDemo(
  stage: DemoStage,
  onProgress: (done: number, of: number) => void = () => {},
  plot = PLOT,
  onRefused: (error: DomainError) => void = () => {},
): Promise<number> {
  const dice = new Dice(20_220_501);
  const begin = (story: Story, daysBack: number): Running => {
    const c = new DemoCase(stage, addDays(stage.today, -daysBack));
    return { c, story: story(c, new Dice(dice.between(1, 1_000_000_000))) };
  };
  const waiting = [
    ...plot.flatMap(([story, count, from, to]) =>
      Array.from({ length: count }, () => begin(story, dice.between(to, from))),
    ),
    ...stage.stories.map(({ tell, daysBack }) => begin(tell, daysBack)),
  ];
  const all = waiting.length;
  while (waiting.length) {
    const next = earliest(waiting);
    const step = await next.story.next().catch(standStill);
    const day: Day | undefined = step.done ? undefined : addDays(next.c.day, step.value);
    if (day !== undefined && day <= stage.today) next.c.day = day;
    else {
      if (typeof step.value === 'object') onRefused(step.value);
      waiting.splice(waiting.indexOf(next), 1);
      onProgress(all - waiting.length, all);
    }
  }
  return all;
}

/** What is refused on some day of the calendar stands still there: one story never stops the first start. */
function standStill(error: unknown): IteratorResult<number, DomainError> {
  if (!DomainError.is(error)) throw error;
  return { done: true, value: error };
}

const earliest = (running: readonly Running[]): Running => running.reduce((a, b) => (b.c.day < a.c.day ? b : a));
