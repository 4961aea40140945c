import {
  type Column,
  caseUrl,
  DataTable,
  DayText,
  DueText,
  PageHeader,
  StatusTag,
  type Translate,
  useNavigate,
  useQueryOf,
  useText,
  useUnitName,
} from '@lianxin/sdk/client';
import { contracts, type DeskRow } from '../common/index.js';

const LIMIT = 100;

/** Open mediations that this unit hosts or proposed, those due first on top. */
export function MediationDesk() {
  const t = useText();
  const unitName = useUnitName();
  const go = useNavigate();
  const query = useQueryOf(contracts.desk, { limit: LIMIT });
  return (
    <>
      <PageHeader
        title={t('desk.title')}
        help={query.data?.more ? t('desk.more', { number: LIMIT }) : t('desk.help')}
      />
      <DataTable
        rows={query.data?.rows}
        query={query}
        label={t('desk.title')}
        columns={columnsOf(t, unitName)}
        rowKey={(row) => row.mediation}
        onOpen={(row) => void go(caseUrl(row.dossier))}
        empty={t('desk.empty')}
      />
    </>
  );
}

const columnsOf = (t: Translate, unitName: (id: string) => string): readonly Column<DeskRow>[] => [
  { key: 'number', title: t('desk.number'), width: 150, render: (row) => row.number },
  { key: 'subject', title: t('desk.subject'), render: (row) => <span title={row.subject}>{row.subject}</span> },
  {
    key: 'phase',
    title: t('desk.phase'),
    width: 190,
    render: ({ phase, awaited }) => (
      <>
        <StatusTag tone="active">{t(`codes.phase.${phase}`)}</StatusTag>
        {awaited > 0 && <span className="lx-quiet"> {t('desk.awaited', { number: awaited })}</span>}
      </>
    ),
  },
  { key: 'host', title: t('desk.host'), width: 160, render: (row) => unitName(row.host) },
  { key: 'openedOn', title: t('desk.openedOn'), width: 110, render: (row) => <DayText day={row.openedOn} /> },
  {
    key: 'due',
    title: t('desk.due'),
    width: 300,
    render: ({ due, dueKey }) =>
      due && (
        <>
          {t(`clocks.${dueKey}`)} <DueText due={due} />
        </>
      ),
  },
];
