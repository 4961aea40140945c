import type { Day } from '@lianxin/base';
import type { Demand } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';

/** Whom reports accuse. */
export interface Accusation {
  readonly units: readonly string[];
  readonly people: readonly string[];
}

/** What demands accuse, taken together. */
export const accusationOf = (demands: Iterable<Partial<Pick<Demand, 'accused' | 'accusedPeople'>>>): Accusation => {
  const all = [...demands];
  return {
    units: all.flatMap((d) => d.accused ?? []),
    people: all.flatMap((d) => d.accusedPeople ?? []),
  };
};

/** Which way nothing of a report may go (arts 22, 30; INV-04). */
export class Accused {
  static readonly token = token<Accused>('core.Accused');

  constructor(private readonly directory: Directory) {}

  /** The organs accused, those that the accused head, and all below them. */
  barred({ units, people }: Accusation, on: Day): ReadonlySet<string> {
    const headed = people.flatMap((person) => this.directory.unitsHeadedBy(person, on));
    return new Set([...units, ...headed].flatMap((unit) => this.directory.unitsBelow(unit)));
  }

  /** As `barred`, with the units that the accused work in, and those above a unit accused that answer for it. */
  near(accusation: Accusation, on: Day): ReadonlySet<string> {
    const own = accusation.people.flatMap((person) => this.directory.postsOf(person, on).map(({ unit }) => unit));
    return new Set([...this.barred(accusation, on), ...own]);
  }

  /** True for a person who is accused, or works where nothing of it may go. */
  isClose(person: string, accusation: Accusation, on: Day): boolean {
    if (accusation.people.includes(person)) return true;
    const barred = this.barred(accusation, on);
    return this.directory.postsOf(person, on).some(({ unit }) => barred.has(unit));
  }
}
