import { useMutationOf, useQueryOf } from '@lianxin/api/client';
import { type Room, roomContracts } from '@lianxin/core/common';
import { type Column, DataTable, DayText, Owner, PageHeader, SchemaForm, type Translate, useText } from '@lianxin/ui';
import { Button, Drawer } from 'antd';
import { useMemo, useState } from 'react';
import type { z } from 'zod';
import { RoomFacts } from './forms.js';
import { RoomDrawer } from './RoomDrawer.js';

/** The rooms of the county; what is booked in them the offices see. */
export default function RoomsAdmin() {
  return (
    <Owner value="shell">
      <Rooms />
    </Owner>
  );
}

function Rooms() {
  const t = useText();
  const query = useQueryOf(roomContracts.rooms, { ended: true });
  const [opened, setOpened] = useState<string>();
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => columnsOf(t), [t]);
  return (
    <>
      <PageHeader
        title={t('rooms.title')}
        help={t('rooms.help')}
        actions={
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('rooms.add')}
          </Button>
        }
      />
      <DataTable
        label={t('rooms.title')}
        rows={query.data}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpened(id)}
        tone={({ to }) => (to ? 'quiet' : undefined)}
        empty={t('rooms.empty')}
        query={query}
      />
      <RoomDrawer room={query.data?.find(({ id }) => id === opened)} onClose={() => setOpened(undefined)} />
      <Drawer open={adding} onClose={() => setAdding(false)} title={t('rooms.add')} size={520} destroyOnHidden>
        <AddRoom onDone={() => setAdding(false)} />
      </Drawer>
    </>
  );
}

function AddRoom({ onDone }: { onDone: () => void }) {
  const t = useText();
  const add = useMutationOf(roomContracts.addRoom);
  const submit = async (room: z.infer<typeof RoomFacts>) => {
    await add.mutateAsync(room);
    onDone();
  };
  return <SchemaForm name="shell.addRoom" form={RoomFacts} onSubmit={submit} submit={t('rooms.add')} />;
}

const columnsOf = (t: Translate): readonly Column<Room>[] => [
  { key: 'name', title: t('rooms.name'), width: 220, render: ({ name }) => name },
  { key: 'place', title: t('rooms.place'), render: ({ place }) => place },
  { key: 'seats', title: t('rooms.seats'), width: 90, align: 'right', render: ({ seats }) => seats },
  { key: 'from', title: t('rooms.from'), width: 120, render: ({ from }) => <DayText day={from} /> },
  { key: 'to', title: t('rooms.to'), width: 120, render: ({ to }) => <DayText day={to} /> },
];
