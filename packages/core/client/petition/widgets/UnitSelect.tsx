import { useText } from '@lianxin/ui';
import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import { unitOptions } from '../unitOptions.js';
import { useUnits } from '../useUnits.js';

interface Common {
  readonly id?: string | undefined;
  readonly label: string;
  /** Units that may not be chosen. */
  readonly not?: readonly string[];
  readonly clearable?: boolean;
  /** Shown while nothing is chosen; how to find a unit otherwise. */
  readonly placeholder?: string;
}

interface OneProps extends Common {
  readonly value?: string | undefined;
  readonly onChange?: ((unit: string | undefined) => void) | undefined;
}

/** A unit out of the tree of the county, found by typing a part of its name. */
export function UnitSelect({ value, onChange, ...common }: OneProps) {
  return <TreeSelect {...useTree(common)} value={value} onChange={(unit?: string) => onChange?.(unit)} />;
}

interface SeveralProps extends Common {
  readonly value?: readonly string[] | undefined;
  readonly onChange?: ((units: readonly string[] | undefined) => void) | undefined;
}

/** Several units out of the tree. */
export function UnitsSelect({ value, onChange, ...common }: SeveralProps) {
  return (
    <TreeSelect
      {...useTree(common)}
      multiple
      value={value ? [...value] : []}
      onChange={(units: string[]) => onChange?.(units.length > 0 ? units : undefined)}
    />
  );
}

function useTree({ id, label, not, clearable = true, placeholder }: Common) {
  const t = useText('core');
  const units = useUnits();
  const treeData = useMemo(() => unitOptions(units, not), [units, not]);
  return {
    ...(id && { id }),
    treeData,
    treeNodeFilterProp: 'title',
    showSearch: true,
    allowClear: clearable,
    treeDefaultExpandAll: true,
    placeholder: placeholder ?? t('petition.unit.hint'),
    notFoundContent: t('petition.unit.none'),
    'aria-label': label,
    styles: { popup: { root: { minWidth: 320, maxHeight: 360 } } },
    style: { width: '100%' },
  };
}
