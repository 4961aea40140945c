import { useMutationOf, useQueryOf } from '@lianxin/api/client';
import { archiveCheck, exportArchive } from '@lianxin/core/common';
import { DataTable, DayText, useErrorText, usePermission, useText } from '@lianxin/ui';
import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useMe } from '../../useMe.js';
import { useCase } from '../case/CaseContext.js';
import { Panel } from '../case/Panel.js';
import { saveFile } from '../files/saveFile.js';
import { Gaps } from './Gaps.js';

/** What the volume of a closed case holds, and the way out of the product: a folder that proves itself. */
export function ArchivePanel() {
  const t = useText('core');
  const { view, state } = useCase();
  const may = usePermission('core.close');
  const [open, setOpen] = useState(false);
  const { data } = useQueryOf(archiveCheck, { dossier: view.dossier }, { enabled: open });
  if (state.status !== 'closed' || view.store === 'sealed' || !may) return null;
  const { volume } = state;
  return (
    <Panel
      title={t('petition.archive.title')}
      extra={
        <>
          <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open}>
            {t('petition.archive.look')}
          </Button>
          <ExportButton dossier={view.dossier} />
        </>
      }
    >
      {volume && (
        <p>
          {t('petition.archive.volume', { year: volume.year, number: volume.number, pages: volume.pages })}{' '}
          <span className="lx-quiet">
            {volume.years ? t('petition.archive.keep', { years: volume.years }) : t('petition.archive.forGood')}
          </span>
        </p>
      )}
      {open && data && (
        <>
          {!volume && <Gaps gaps={data.gaps} />}
          <DataTable
            label={t('petition.archive.look')}
            rows={data.items}
            rowKey={({ file }) => file}
            empty={t('petition.archive.nothing')}
            columns={[
              {
                key: 'title',
                title: t('petition.archive.item'),
                render: ({ title, number }) => [title, number].filter(Boolean).join(' '),
              },
              { key: 'on', title: t('petition.archive.day'), width: 110, render: ({ on }) => <DayText day={on} /> },
              { key: 'pages', title: t('petition.archive.pages'), width: 110, render: (item) => span(item, t) },
            ]}
          />
        </>
      )}
    </Panel>
  );
}

const span = (
  { firstPage: first, lastPage: last }: { firstPage: number; lastPage: number },
  t: ReturnType<typeof useText>,
) => (first === last ? t('petition.archive.onePage', { first }) : t('petition.archive.span', { first, last }));

/** An export leaves the office: it is asked what for, and the audit log keeps the answer. */
function ExportButton({ dossier }: { dossier: string }) {
  const t = useText('core');
  const { post } = useMe();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const [reason, setReason] = useState<string>();
  const { mutateAsync, isPending } = useMutationOf(exportArchive);
  const send = async () => {
    try {
      const { file } = await mutateAsync({ dossier, reason: reason!.trim() });
      await saveFile(file, post.id);
      setReason(undefined);
      void message.success(t('petition.archive.exported'));
    } catch (error) {
      void message.error(errorText(error));
    }
  };
  return (
    <>
      <Button size="small" onClick={() => setReason('')}>
        {t('petition.archive.export')}
      </Button>
      <Modal
        open={reason !== undefined}
        title={t('petition.archive.export')}
        okText={t('petition.archive.export')}
        okButtonProps={{ disabled: (reason?.trim().length ?? 0) < 2, loading: isPending }}
        onOk={() => void send()}
        onCancel={() => setReason(undefined)}
        destroyOnHidden
      >
        <label htmlFor="archive-reason">{t('petition.archive.reason')}</label>
        <Input
          id="archive-reason"
          value={reason ?? ''}
          maxLength={500}
          onChange={(e) => setReason(e.target.value)}
          onPressEnter={() => void send()}
        />
      </Modal>
    </>
  );
}
