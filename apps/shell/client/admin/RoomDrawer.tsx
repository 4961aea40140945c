import { useMutationOf } from '@lianxin/api/client';
import { type Room, roomContracts } from '@lianxin/core/common';
import { SchemaForm, useText, useToday } from '@lianxin/ui';
import { App, Drawer } from 'antd';
import type { z } from 'zod';
import { ClosedRoom, RoomFacts } from './forms.js';

/** One room: sets it right, or ends its use. */
export function RoomDrawer({ room, onClose }: { room: Room | undefined; onClose: () => void }) {
  return (
    <Drawer open={room !== undefined} onClose={onClose} title={room?.name} size={520} destroyOnHidden>
      {room && <RoomForms room={room} onDone={onClose} />}
    </Drawer>
  );
}

function RoomForms({ room: { id: room, name, place, seats }, onDone }: { room: Room; onDone: () => void }) {
  const t = useText();
  const today = useToday();
  const { message } = App.useApp();
  const change = useMutationOf(roomContracts.changeRoom);
  const close = useMutationOf(roomContracts.closeRoom);
  const done = () => {
    void message.success(t('rooms.saved'));
    onDone();
  };
  const submitChange = async (facts: z.infer<typeof RoomFacts>) => {
    await change.mutateAsync({ room, ...facts });
    done();
  };
  const submitClose = async (closed: z.infer<typeof ClosedRoom>) => {
    await close.mutateAsync({ room, ...closed });
    done();
  };
  return (
    <>
      <SchemaForm
        name="shell.changeRoom"
        form={RoomFacts}
        value={{ name, ...(place && { place }), ...(seats && { seats }) }}
        onSubmit={submitChange}
        submit={t('rooms.save')}
      />
      <h3>{t('rooms.close')}</h3>
      <p className="lx-quiet">{t('rooms.closeHelp')}</p>
      <SchemaForm
        name="shell.closeRoom"
        form={ClosedRoom}
        value={{ to: today }}
        onSubmit={submitClose}
        submit={t('rooms.close')}
      />
    </>
  );
}
