import type { UnitRow } from '@lianxin/core/common';

/** A unit as a tree to choose from shows it. */
export interface UnitOption {
  readonly value: string;
  readonly title: string;
  readonly disabled: boolean;
  readonly children: UnitOption[];
}

/** The units as a tree. Those in `not` may not be chosen, but what stands below them may. */
export function unitOptions(units: readonly UnitRow[], not: readonly string[] = []): UnitOption[] {
  const known = new Set(units.map((unit) => unit.id));
  const below = (parent: string | undefined): UnitOption[] =>
    units
      .filter((unit) => (unit.parent && known.has(unit.parent) ? unit.parent : undefined) === parent)
      .map(({ id, name }) => ({ value: id, title: name, disabled: not.includes(id), children: below(id) }));
  return below(undefined);
}
