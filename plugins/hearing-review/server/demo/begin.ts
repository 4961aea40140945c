import { type Begun, type DemoCase, type Dice, demoSteps, type Matter } from '@lianxin/sdk/server';

/** A story up to a point from which another one goes on. */
export type Upto<T> = AsyncGenerator<number, T, void>;

/** A demand that its unit has accepted. */
export async function* accepted(c: DemoCase, dice: Dice, matter: Matter, persons = 1): Upto<Begun> {
  const begun = await demoSteps.register(c, dice, persons, { channel: 'visit' }, matter);
  yield 1;
  await demoSteps.forward(c, begun);
  yield 3;
  await demoSteps.accept(c, begun);
  return begun;
}
