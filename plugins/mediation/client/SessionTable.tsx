import {
  type Column,
  caseUrl,
  DataTable,
  DayText,
  Panel,
  type Translate,
  useNavigate,
  usePersonName,
  useQueryOf,
  useText,
  useToday,
} from '@lianxin/sdk/client';
import { addDays, minuteText } from '@lianxin/sdk/common';
import { contracts, type DeskRow } from '../common/index.js';

const DAYS = 6;

/** The meetings of this unit from today on, for a week. */
export function SessionTable() {
  const t = useText();
  const go = useNavigate();
  const personName = usePersonName();
  const today = useToday();
  const query = useQueryOf(contracts.sessions, { from: today, to: addDays(today, DAYS) });
  return (
    <Panel title={t('desk.sessions')}>
      <DataTable
        rows={query.data}
        query={query}
        label={t('desk.sessions')}
        columns={columnsOf(t, personName)}
        rowKey={(row) => row.mediation}
        onOpen={(row) => void go(caseUrl(row.dossier))}
        empty={t('desk.noSessions')}
      />
    </Panel>
  );
}

const columnsOf = (t: Translate, personName: (id: string) => string): readonly Column<DeskRow>[] => [
  {
    key: 'when',
    title: t('desk.when'),
    width: 200,
    render: ({ session }) =>
      session && (
        <>
          <DayText day={session.day} />{' '}
          <span className="lx-digits">
            {minuteText(session.from)}–{minuteText(session.to)}
          </span>
        </>
      ),
  },
  { key: 'room', title: t('desk.room'), width: 140, render: ({ session }) => session?.room },
  { key: 'number', title: t('desk.number'), width: 150, render: (row) => row.number },
  { key: 'subject', title: t('desk.subject'), render: (row) => <span title={row.subject}>{row.subject}</span> },
  {
    key: 'mediators',
    title: t('desk.mediators'),
    width: 160,
    render: ({ mediators }) => mediators.map(personName).filter(Boolean).join(t('panel.separator')),
  },
];
