import { useMutationOf } from '@lianxin/api/client';
import { type RosterRow, rosterContracts } from '@lianxin/core/common';
import { SchemaForm, useText } from '@lianxin/ui';
import { Drawer } from 'antd';
import { useMemo } from 'react';
import type { z } from 'zod';
import { enrolForm } from './rosterForms.js';

/** Puts somebody on a roster. */
export function EnrolDrawer({ roster, onClose }: { roster: RosterRow; onClose(): void }) {
  const t = useText('core');
  const enrol = useMutationOf(rosterContracts.enrol);
  const form = useMemo(() => enrolForm(roster), [roster]);
  const submit = async ({ who: _, ...member }: z.infer<typeof form>) => {
    await enrol.mutateAsync({ roster: roster.id, ...member });
    onClose();
  };
  return (
    <Drawer open onClose={onClose} title={t('rosters.add')} size={520} destroyOnHidden>
      <SchemaForm name="core.enrol" form={form} onSubmit={submit} submit={t('rosters.add')} />
    </Drawer>
  );
}
