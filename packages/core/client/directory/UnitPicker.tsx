import { useQueryOf } from '@lianxin/api/client';
import { directory, type UnitRow } from '@lianxin/core/common';
import type { WidgetProps } from '@lianxin/ui';
import { TreeSelect } from 'antd';
import { useMemo } from 'react';

/** Chooses a unit of the county out of its tree; typing finds it by name. */
export function UnitPicker({ id, value, onChange, label, field }: WidgetProps<string>) {
  const tree = useUnitTree();
  return (
    <TreeSelect
      id={id}
      value={value}
      onChange={(unit?: string) => onChange?.(unit)}
      treeData={tree}
      treeDefaultExpandAll
      showSearch={{ treeNodeFilterProp: 'title' }}
      allowClear={!field.required}
      aria-label={label}
    />
  );
}

/** Chooses several units. */
export function UnitsPicker({ id, value, onChange, label }: WidgetProps<string[]>) {
  const tree = useUnitTree();
  return (
    <TreeSelect
      id={id}
      multiple
      value={value}
      onChange={(units?: string[]) => onChange?.(units)}
      treeData={tree}
      treeDefaultExpandAll
      showSearch={{ treeNodeFilterProp: 'title' }}
      aria-label={label}
    />
  );
}

interface UnitNode {
  readonly value: string;
  readonly title: string;
  readonly children: UnitNode[];
}

function useUnitTree(): UnitNode[] {
  const { data } = useQueryOf(directory.units, {});
  return useMemo(() => treeOf(data ?? []), [data]);
}

function treeOf(rows: readonly UnitRow[]): UnitNode[] {
  const nodes = new Map(rows.map(({ id, name }) => [id, { value: id, title: name, children: [] as UnitNode[] }]));
  const top: UnitNode[] = [];
  for (const { id, parent } of rows) {
    const above = parent === undefined ? undefined : nodes.get(parent);
    (above?.children ?? top).push(nodes.get(id)!);
  }
  return top;
}
