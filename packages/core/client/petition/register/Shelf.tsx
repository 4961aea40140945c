import { DeleteOutlined } from '@ant-design/icons';
import { InstantText, useText } from '@lianxin/ui';
import { Button, Popconfirm } from 'antd';
import type { PutAside } from './putAside.js';

interface Props {
  readonly items: readonly PutAside[];
  onTakeUp(item: PutAside): void;
  onDiscard(item: PutAside): void;
}

/** Filings begun and put aside, newest first. */
export function Shelf({ items, onTakeUp, onDiscard }: Props) {
  const t = useText('core');
  if (items.length === 0) return null;
  return (
    <section className="lx-panel pe-shelf" aria-label={t('petition.register.shelf')}>
      <h2>{t('petition.register.shelf')}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.values.dossier}>
            <Button type="link" size="small" onClick={() => onTakeUp(item)}>
              {item.values.subject?.trim() || t('petition.register.noSubject')}
            </Button>
            <span className="lx-quiet">
              <InstantText at={item.at} />
            </span>
            <Popconfirm title={t('petition.register.discard')} onConfirm={() => onDiscard(item)}>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t('petition.register.discardLabel')}
              />
            </Popconfirm>
          </li>
        ))}
      </ul>
    </section>
  );
}
