import type { Day } from '@lianxin/base';
import type { Post, Unit, UnitTree } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';

/** A tenant of the installation. */
export interface County {
  readonly id: string;
  readonly name: string;
  /** Made for trying out; its people are invented. */
  readonly demo: boolean;
}

/** Units, people and posts of all counties. Held in memory; what is written shows as soon as it is committed. */
export interface Directory {
  counties(): readonly County[];
  /** Throws `core.no_county`. */
  getCounty(id: string): County;

  /** All units of a county, ended ones included. */
  tree(county: string): UnitTree;
  findUnit(id: string): Unit | undefined;
  /** Throws `core.no_unit`. */
  getUnit(id: string): Unit;
  /** The unit itself and all below it. */
  unitsBelow(unit: string): readonly string[];
  /** True when `unit` stands under `other`, at any distance. */
  isSubordinate(unit: string, other: string): boolean;
  /** The unit that reviews this one's opinions (arts. 35 and 36); absent at the top. */
  oneLevelAbove(unit: string): Unit | undefined;

  findPost(id: string): Post | undefined;
  /** The posts a person holds on a day, the longest held first. */
  postsOf(person: string, on: Day): readonly Post[];
  /** The posts in a unit on a day. */
  postsIn(unit: string, on: Day): readonly Post[];
  /** The units that a person heads on a day: reports on them may not be routed there (art. 30). */
  unitsHeadedBy(person: string, on: Day): readonly string[];

  findPerson(id: string): Person | undefined;
  /** A person's name for display; the id of one who is not in the directory (`system:<name>`). */
  nameOf(person: string): string;
  people(county: string): readonly Person[];
}
export const Directory = token<Directory>('core.Directory');

/** Somebody who works here. */
export interface Person {
  readonly id: string;
  readonly county: string;
  readonly name: string;
}
