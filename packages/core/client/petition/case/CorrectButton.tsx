import { EditOutlined } from '@ant-design/icons';
import type { Day } from '@lianxin/base';
import { Annul, Redate } from '@lianxin/core/common';
import { ActionDrawer, type OfferedAction, useText } from '@lianxin/ui';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import { useCase } from './CaseContext.js';
import { useOffers } from './OffersContext.js';

const FORMS = { 'core.annul': Annul, 'core.redate': Redate } as const;
type Correcting = keyof typeof FORMS;

/** Sets an entry right: it never should have been, or it happened on another day. For those who may correct. */
export function CorrectButton({ seq, on }: { seq: number; on: Day }) {
  const t = useText('core');
  const { view } = useCase();
  const { corrections, onDone } = useOffers();
  const [open, setOpen] = useState<OfferedAction>();
  if (corrections.length === 0) return null;
  const items = (Object.keys(FORMS) as Correcting[])
    .filter((action) => corrections.includes(action))
    .map((action) => ({
      key: action,
      label: t(`actions.${action}`),
      onClick: () => setOpen({ action, about: view.dossier, blockers: [], form: formOf(action, seq, on) }),
    }));
  const label = t('petition.log.correct', { seq });
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items }}>
        <Button
          type="text"
          size="small"
          icon={<EditOutlined />}
          aria-label={label}
          title={label}
          className="pe-correct"
        />
      </Dropdown>
      <ActionDrawer
        action={open}
        dossier={view.dossier}
        seen={view.seq}
        onClose={() => setOpen(undefined)}
        onDone={onDone}
      />
    </>
  );
}

function formOf(action: Correcting, seq: number, on: Day): z.ZodType {
  const { shape } = FORMS[action];
  const entry = shape.entry.meta({ ...shape.entry.meta(), default: seq });
  if (action === 'core.annul') return z.strictObject({ ...shape, entry });
  return z.strictObject({
    ...shape,
    entry,
    on: Redate.shape.on.meta({ ...Redate.shape.on.meta(), default: on, until: 'today' }),
  });
}
