import { useMutationOf, useQueryOf } from '@lianxin/api/client';
import { directory, type UnitRow } from '@lianxin/core/common';
import { type Column, DataTable, Owner, PageHeader, SchemaForm, type Translate, useText } from '@lianxin/ui';
import { Button, Drawer } from 'antd';
import { useMemo, useState } from 'react';
import type { z } from 'zod';
import { NewUnit } from './forms.js';
import { UnitDrawer } from './UnitDrawer.js';

/** The units of the county, each below the one it belongs to. */
export default function UnitsAdmin() {
  return (
    <Owner value="shell">
      <Units />
    </Owner>
  );
}

function Units() {
  const t = useText();
  const query = useQueryOf(directory.units, {});
  const [opened, setOpened] = useState<string>();
  const [adding, setAdding] = useState(false);
  const units = useMemo(() => query.data && nested(query.data), [query.data]);
  const columns = useMemo(() => columnsOf(t, query.data ?? []), [t, query.data]);
  return (
    <>
      <PageHeader
        title={t('units.title')}
        help={t('units.help')}
        actions={
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('units.add')}
          </Button>
        }
      />
      <DataTable
        label={t('units.title')}
        rows={units}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpened(id)}
        empty={t('units.empty')}
        query={query}
      />
      <UnitDrawer unit={query.data?.find(({ id }) => id === opened)} onClose={() => setOpened(undefined)} />
      <Drawer open={adding} onClose={() => setAdding(false)} title={t('units.add')} size={520} destroyOnHidden>
        <AddUnit onDone={() => setAdding(false)} />
      </Drawer>
    </>
  );
}

function AddUnit({ onDone }: { onDone: () => void }) {
  const t = useText();
  const add = useMutationOf(directory.addUnit);
  const submit = async (unit: z.infer<typeof NewUnit>) => {
    await add.mutateAsync(unit);
    onDone();
  };
  return <SchemaForm name="shell.addUnit" form={NewUnit} onSubmit={submit} submit={t('units.add')} />;
}

interface NestedUnit extends UnitRow {
  readonly depth: number;
}

/** Each unit after the one it belongs to, with how deep it stands. */
function nested(rows: readonly UnitRow[]): readonly NestedUnit[] {
  const below = Map.groupBy(rows, ({ parent }) => parent);
  const under = (parent: string | undefined, depth: number): readonly NestedUnit[] =>
    (below.get(parent) ?? []).flatMap((unit) => [{ ...unit, depth }, ...under(unit.id, depth + 1)]);
  return under(undefined, 0);
}

const INDENT = 20;

const columnsOf = (t: Translate, rows: readonly UnitRow[]): readonly Column<NestedUnit>[] => [
  {
    key: 'name',
    title: t('units.name'),
    render: ({ name, depth }) => <span style={{ paddingInlineStart: depth * INDENT }}>{name}</span>,
  },
  { key: 'level', title: t('units.level'), width: 90, render: ({ level }) => t(`core:units.level.${level}`) },
  { key: 'kind', title: t('units.kind'), width: 150, render: ({ kind }) => t(`core:units.kind.${kind}`) },
  {
    key: 'headUnit',
    title: t('units.reviewedBy'),
    width: 260,
    render: ({ headUnit }) => rows.find(({ id }) => id === headUnit)?.name,
  },
];
