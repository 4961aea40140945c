import { type DemoCase, type Dice, demoSteps, type Matter } from '@lianxin/sdk/server';
import { Mediating, type OtherSide } from './Mediating.js';

/** A story up to a point from which another one goes on. */
type Upto<T> = AsyncGenerator<number, T, void>;

/** A demand that its unit has accepted, and a mediation proposed on it. */
export async function* proposed(
  c: DemoCase,
  dice: Dice,
  matter: Matter,
  other: OtherSide,
  { persons = 1, ...more }: { persons?: number; scope?: string } = {},
): Upto<Mediating> {
  const begun = await demoSteps.register(c, dice, persons, { channel: 'visit' }, matter);
  yield 1;
  await demoSteps.forward(c, begun);
  yield 3;
  await demoSteps.accept(c, begun);
  yield 1;
  const mediating = new Mediating(c, begun);
  await mediating.propose(other, more);
  return mediating;
}

/** Everybody said yes the day after, and the committee named its mediators. */
export async function* running(mediating: Mediating, ...mediators: readonly string[]): Upto<void> {
  yield 1;
  await mediating.consented();
  await mediating.named(mediators);
}
