import { point, token } from '@lianxin/kernel/common';
import { all, type Contributions, from, type PerCounty, type Services } from '@lianxin/kernel/server';
import { expect, test } from 'vitest';
import { newHost, run } from './packages.js';

interface Paper {
  print(): string;
}
interface Ink {
  colour(): string;
}
interface Guard {
  blockers(): string[];
}
const Paper = token<Paper>('core.Paper');
const Ink = token<Ink>('core.Ink');
const Guard = point<Guard>('core.Guard', 'offering');

class BlueInk implements Ink {
  colour() {
    return 'blue';
  }
}
class InkedPaper implements Paper {
  constructor(
    private readonly ink: Ink,
    private readonly guards: Contributions<Guard>,
    private readonly elsewhere: PerCounty<Guard>,
  ) {}
  print() {
    return `${this.ink.colour()} ${this.guards.everywhere().length} ${this.elsewhere.in('here')}`;
  }
}

test('a class gets what its list of dependencies names, whatever the order of registration', async () => {
  const test = await newHost(
    {},
    {
      services(s: Services) {
        s.add(Paper, InkedPaper, [Ink, all(Guard), from(token<Guard>('hearing.Guard'))]);
        s.add(Ink, BlueInk, []);
        s.value(Guard, { blockers: () => [] });
      },
    },
  );
  await run(test);
  expect(test.host.get(Paper).print()).toBe('blue 1 undefined');
  expect(test.host.get(Paper)).toBe(test.host.get(Paper));
});

/** Compiled and never run: each line marked as an error fails the type check when it stops being one. */
export function mistakesThatDoNotCompile(s: Services): void {
  s.add(Paper, InkedPaper, [Ink, all(Guard), from(token<Guard>('hearing.Guard'))]);
  // @ts-expect-error two dependencies swapped
  s.add(Paper, InkedPaper, [all(Guard), Ink, from(token<Guard>('hearing.Guard'))]);
  // @ts-expect-error one missing
  s.add(Paper, InkedPaper, [Ink, all(Guard)]);
  // @ts-expect-error one too many
  s.add(Ink, BlueInk, [Paper]);
  // @ts-expect-error a class that is not what the token promises
  s.add(Paper, BlueInk, []);
  // @ts-expect-error a point is a lookup, not one service
  s.add(Paper, InkedPaper, [Ink, Guard, from(token<Guard>('hearing.Guard'))]);
  // @ts-expect-error a value that is not what the point promises
  s.value(Guard, { colour: () => 'blue' });
}
