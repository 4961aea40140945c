import { useQueryOf } from '@lianxin/api/client';
import { directory, type UnitRow } from '@lianxin/core/common';
import { useMemo } from 'react';
import { useMe } from '../useMe.js';

/** The units of the county, parents before children; empty until they are there. */
export function useUnits(): readonly UnitRow[] {
  return useQueryOf(directory.units, null).data ?? NONE;
}

const NONE: readonly UnitRow[] = [];

/** Short names of units by id, for lists: without the county's own name, which all of them would begin with. */
export function useUnitName(): (id: string) => string {
  const units = useUnits();
  const { county } = useMe();
  const names = useMemo(
    () => new Map(units.map(({ id, name }) => [id, withoutPrefix(name, county.name)])),
    [units, county.name],
  );
  return (id) => names.get(id) ?? '';
}

const withoutPrefix = (name: string, prefix: string): string =>
  name.startsWith(prefix) && name.length > prefix.length + 1 ? name.slice(prefix.length) : name;
