import { useMutationOf } from '@lianxin/api/client';
import { ownReceipt, type Party, PETITIONING, petitioning } from '@lianxin/core/common';
import { useErrorText, useText } from '@lianxin/ui';
import { App, Button, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useMe } from '../../useMe.js';
import { saveFile } from '../files/saveFile.js';
import { useCase } from './CaseContext.js';

/** A receipt for one member alone, with a query code of his own; only where there are several to be told apart. */
export function OwnReceiptButton({ party }: { party: Party }) {
  const t = useText('core');
  const explain = useErrorText();
  const { view, state } = useCase();
  const me = useMe();
  const { message } = App.useApp();
  const ask = useMutationOf(ownReceipt);
  const [code, setCode] = useState<string>();
  const isOne = !party.left && PETITIONING.includes(party.role) && petitioning(state).length > 1;
  if (!isOne || !me.permissions.includes('core.register')) return null;
  const print = async () => {
    try {
      const { file, queryCode } = await ask.mutateAsync({ dossier: view.dossier, party: party.id });
      await saveFile(file, me.post.id);
      setCode(queryCode);
    } catch (e) {
      void message.error(explain(e));
    }
  };
  return (
    <>
      <Button size="small" type="link" loading={ask.isPending} onClick={() => void print()}>
        {t('petition.people.receipt')}
      </Button>
      <Modal
        open={code !== undefined}
        title={t('petition.people.receipt')}
        footer={null}
        onCancel={() => setCode(undefined)}
      >
        <p>
          {t('petition.receipt.queryCode')} <Typography.Text copyable>{code}</Typography.Text>
        </p>
        <p className="lx-quiet">{t('petition.receipt.once')}</p>
      </Modal>
    </>
  );
}
