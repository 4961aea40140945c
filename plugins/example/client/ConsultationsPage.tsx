import {
  ActionBar,
  ActionDrawer,
  type Column,
  DataTable,
  DayPlan,
  DayText,
  DueText,
  type OfferedAction,
  PageHeader,
  useMutationOf,
  usePermission,
  useQueryOf,
  useRefresh,
  useText,
} from '@lianxin/sdk/client';
import { dossierContracts, newId } from '@lianxin/sdk/common';
import { Button, Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { actions, type ConsultationRow, contracts } from '../common/index.js';

/** The forms of this plugin's actions: the declarations themselves, because they are here. */
const FORMS = {
  'example.ask': actions.AskInput.omit({ case: true }), // asked here it is about no case yet

  'example.invite': actions.invite.form,
  'example.answer': actions.answer.form,
} as const;
const FOUND: OfferedAction = { action: 'example.ask', blockers: [], form: FORMS['example.ask'] };

/** A page of the navigation. */
export function ConsultationsPage() {
  const t = useText();
  const mayHandle = usePermission('example.handle');
  const query = useQueryOf(contracts.list, {});
  const quick = useQueryOf(contracts.quickAnswers, {}).data ?? [];
  const refresh = useRefresh();
  const window = useMutationOf(contracts.openWindow);
  const [asking, setAsking] = useState<string>();
  const [chosen, choose] = useState<ConsultationRow>();
  const columns = useMemo(() => columnsOf(t), [t]);
  const askButton = mayHandle && (
    <Button type="primary" onClick={() => setAsking(newId())}>
      {t('actions.example.ask')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('nav.consultations')} actions={askButton} />
      <DataTable
        rows={query.data}
        query={query}
        label={t('nav.consultations')}
        columns={columns}
        rowKey={(row) => row.dossier}
        onOpen={choose}
        empty={t('page.empty')}
      />
      {chosen && <Offers row={chosen} onDone={() => choose(undefined)} />}
      <p>
        {mayHandle && (
          <Checkbox onChange={(e) => window.mutate({ open: e.target.checked })}>{t('page.openWindow')}</Checkbox>
        )}
        {t('page.quick')}: {quick.map((key) => t(key)).join(' ')}
      </p>
      <DayPlan />
      <ActionDrawer
        action={asking ? FOUND : undefined}
        dossier={asking ?? ''}
        onClose={() => setAsking(undefined)}
        onDone={() => void refresh(contracts.list)}
      />
    </>
  );
}

/** What may be done with one consultation, and why not. */
function Offers({ row, onDone }: { row: ConsultationRow; onDone(): void }) {
  const offered = useQueryOf(dossierContracts.actions, { dossier: row.dossier }).data;
  const own = offered?.actions.flatMap(({ action, about, blockers }) =>
    action === 'example.invite' || action === 'example.answer'
      ? [{ action, about, blockers, form: FORMS[action] }]
      : [],
  );
  return own ? <ActionBar actions={own} dossier={row.dossier} seen={offered?.seq ?? 0} onDone={onDone} /> : null;
}

const columnsOf = (t: ReturnType<typeof useText>): readonly Column<ConsultationRow>[] => [
  { key: 'number', title: t('page.number'), width: 140, render: (row) => row.number },
  { key: 'asker', title: t('page.asker'), width: 120, render: (row) => row.asker },
  { key: 'text', title: t('page.text'), render: (row) => row.text },
  { key: 'askedOn', title: t('page.askedOn'), width: 120, render: (row) => <DayText day={row.askedOn} /> },
  {
    key: 'due',
    title: t('page.due'),
    width: 220,
    render: (row) =>
      row.answeredOn ? (
        <>
          {t('page.answered')} <DayText day={row.answeredOn} />
        </>
      ) : (
        <DueText due={row.due} />
      ),
  },
];
