import { EditOutlined } from '@ant-design/icons';
import { ActionDrawer, type OfferedAction, useText } from '@lianxin/ui';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useCase } from './CaseContext.js';
import { useOffers } from './OffersContext.js';

interface Props {
  /** Says what is corrected. */
  readonly label: string;
  readonly corrections: readonly OfferedAction[];
}

/** Sets something recorded right, for those who may; nothing for anybody else. */
export function CorrectButton({ label, corrections }: Props) {
  const t = useText('core');
  const { view } = useCase();
  const { onDone } = useOffers();
  const [open, setOpen] = useState<OfferedAction>();
  if (corrections.length === 0) return null;
  const items = corrections.map((each) => ({
    key: each.action,
    label: t(`actions.${each.action}`),
    onClick: () => setOpen(each),
  }));
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
      {open && (
        <ActionDrawer
          action={open}
          dossier={view.dossier}
          seen={view.seq}
          onClose={() => setOpen(undefined)}
          onDone={onDone}
        />
      )}
    </>
  );
}
