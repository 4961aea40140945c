import { ActionDrawer, type OpenCase, useRefresh, useText } from '@lianxin/sdk/client';
import { fields, newId } from '@lianxin/sdk/common';
import { Button } from 'antd';
import { useState } from 'react';
import { actions, contracts } from '../common/index.js';

/** A component in the slot in the head of the case page: a question about this case. */
export function AskButton({ open }: { open: OpenCase }) {
  const t = useText();
  const refresh = useRefresh();
  const [asking, setAsking] = useState<string>();
  const about = fields.id().meta({ widget: 'case', default: open.view.dossier });
  const form = actions.AskInput.extend({ case: about.optional() });
  return (
    <>
      <Button onClick={() => setAsking(newId())}>{t('actions.example.ask')}</Button>
      <ActionDrawer
        action={asking ? { action: actions.ask.id, blockers: [], form } : undefined}
        dossier={asking ?? ''}
        onClose={() => setAsking(undefined)}
        onDone={() => void refresh(contracts.list)}
      />
    </>
  );
}
