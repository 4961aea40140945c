import {
  type Column,
  caseUrl,
  DataTable,
  DayText,
  DueText,
  Panel,
  StatusTag,
  type Translate,
  useNavigate,
  useQueryOf,
  useText,
  useUnitName,
} from '@lianxin/sdk/client';
import { contracts, type DeskRow } from '../common/index.js';

const LIMIT = 100;

/** Open mediations that this unit hosts or proposed: one's own first, then those due first. */
export function MediationTable() {
  const t = useText();
  const unitName = useUnitName();
  const go = useNavigate();
  const query = useQueryOf(contracts.desk, { limit: LIMIT });
  return (
    <Panel title={t('desk.open')} extra={query.data?.more && <span>{t('desk.more', { number: LIMIT })}</span>}>
      <DataTable
        rows={query.data?.rows}
        query={query}
        label={t('desk.open')}
        columns={columnsOf(t, unitName)}
        rowKey={(row) => row.mediation}
        onOpen={(row) => void go(caseUrl(row.dossier))}
        empty={t('desk.empty')}
      />
    </Panel>
  );
}

const columnsOf = (t: Translate, unitName: (id: string) => string): readonly Column<DeskRow>[] => [
  { key: 'number', title: t('desk.number'), width: 160, render: (row) => row.number },
  { key: 'subject', title: t('desk.subject'), render: (row) => <span title={row.subject}>{row.subject}</span> },
  { key: 'way', title: t('desk.way'), width: 90, render: (row) => t(`codes.way.${row.way}`) },
  {
    key: 'phase',
    title: t('desk.phase'),
    width: 180,
    render: ({ phase, awaited, mine }) => (
      <>
        <StatusTag tone="active">{t(`codes.phase.${phase}`)}</StatusTag>
        {awaited > 0 && <span className="lx-quiet"> {t('desk.awaited', { number: awaited })}</span>}
        {mine && <span className="lx-quiet"> {t('desk.mine')}</span>}
      </>
    ),
  },
  { key: 'host', title: t('desk.host'), width: 130, render: (row) => unitName(row.host) },
  { key: 'openedOn', title: t('desk.openedOn'), width: 100, render: (row) => <DayText day={row.openedOn} /> },
  {
    key: 'due',
    title: t('desk.due'),
    width: 250,
    render: ({ due, dueKey }) =>
      due && (
        <>
          {t(`clocks.${dueKey}`)} <DueText due={due} />
        </>
      ),
  },
];
