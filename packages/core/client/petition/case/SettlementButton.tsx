import { useMutationOf } from '@lianxin/api/client';
import { bringing, type Demand, printSettlement, SettlementForm } from '@lianxin/core/common';
import { SchemaForm, useText } from '@lianxin/ui';
import { Button, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useMe } from '../../useMe.js';
import { saveFile } from '../files/saveFile.js';
import { useCase } from './CaseContext.js';

/** The agreement to be signed before a settlement is recorded, as a Word file; for the unit that handles the demand. */
export function SettlementButton({ demand }: { demand: Demand }) {
  const t = useText('core');
  const { view, state } = useCase();
  const me = useMe();
  const print = useMutationOf(printSettlement);
  const [open, setOpen] = useState(false);
  const form = useMemo(() => {
    const among = bringing(state, demand);
    const parties = SettlementForm.shape.parties;
    return SettlementForm.extend({ parties: parties.meta({ ...parties.meta(), among, default: among, wide: true }) });
  }, [state, demand]);
  const isHandled = demand.phase === 'accepted' || demand.phase === 'drafted';
  if (!isHandled || demand.unit !== me.post.unit.id || !me.permissions.includes('core.handle')) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('petition.settlement.print')}
      </Button>
      <Modal
        open={open}
        title={t('petition.settlement.print')}
        footer={null}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <SchemaForm
          name={printSettlement.id}
          form={form}
          submit={t('petition.settlement.print')}
          onSubmit={async (agreed) => {
            const input = { ...SettlementForm.parse(agreed), dossier: view.dossier, demand: demand.id };
            await saveFile((await print.mutateAsync(input)).file, me.post.id);
            setOpen(false);
          }}
        />
      </Modal>
    </>
  );
}
