import { measure } from './measure.mjs';

const ROUNDS = 3;

/**
 * Measures a question on the floor and on the product in turns, so that a machine with other work to do is unfair to
 * both alike, and answers the round with the middle ratio: `{ floor, product, ratio }`.
 */
export async function compare(floor, product, load) {
  await measure(floor, { ...load, seconds: 1 });
  await measure(product, { ...load, seconds: 1 });
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) {
    const round = { floor: await measure(floor, load), product: await measure(product, load) };
    rounds.push({ ...round, ratio: round.product.perSecond / round.floor.perSecond });
  }
  return rounds.sort((a, b) => a.ratio - b.ratio)[(ROUNDS - 1) / 2];
}
