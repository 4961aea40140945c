import { useQueryOf } from '@lianxin/api/client';
import { directory, type UnitRow } from '@lianxin/core/common';
import { useMemo } from 'react';

/** The units of the county, parents before children; empty until they are there. */
export function useUnits(): readonly UnitRow[] {
  return useQueryOf(directory.units, null).data ?? NONE;
}

const NONE: readonly UnitRow[] = [];

/** Names of units by id; of one that no longer exists, what was given. */
export function useUnitName(): (id: string) => string {
  const units = useUnits();
  const names = useMemo(() => new Map(units.map(({ id, name }) => [id, name])), [units]);
  return (id) => names.get(id) ?? id;
}
