import {
  type Column,
  caseUrl,
  DataTable,
  DayText,
  DueText,
  StatusTag,
  type Translate,
  useNavigate,
  useQueryOf,
  useText,
} from '@lianxin/sdk/client';
import { minuteText } from '@lianxin/sdk/common';
import { type HearingRow, hearingContracts } from '../../common/index.js';
import { sessionUrl } from '../session/sessionUrl.js';

const LIMIT = 100;

/** Hearings of the acting unit that are not over: one with a session opens it, another its case. */
export function HearingTable() {
  const t = useText();
  const go = useNavigate();
  const query = useQueryOf(hearingContracts.hearings, { limit: LIMIT });
  return (
    <DataTable
      rows={query.data?.rows}
      query={query}
      label={t('desk.view.hearings')}
      columns={columnsOf(t)}
      rowKey={(row) => row.hearing}
      onOpen={({ dossier, hearing, day, mine }) =>
        void go(day && mine ? sessionUrl(dossier, hearing) : caseUrl(dossier))
      }
      empty={t('desk.empty.hearings')}
    />
  );
}

const columnsOf = (t: Translate): readonly Column<HearingRow>[] => [
  {
    key: 'day',
    title: t('desk.day'),
    width: 190,
    render: ({ day, from = 0, to = 0 }) =>
      day && (
        <>
          <DayText day={day} />{' '}
          <span className="lx-digits">
            {minuteText(from)}–{minuteText(to)}
          </span>
        </>
      ),
  },
  { key: 'room', title: t('desk.room'), width: 110, render: (row) => row.roomName },
  { key: 'number', title: t('desk.number'), width: 150, render: (row) => row.number },
  { key: 'subject', title: t('desk.subject'), render: (row) => <span title={row.subject}>{row.subject}</span> },
  { key: 'stage', title: t('desk.stage'), width: 70, render: (row) => t(`codes.hearingStage.${row.stage}`) },
  {
    key: 'phase',
    title: t('desk.phase'),
    width: 120,
    render: ({ phase }) => <StatusTag tone="active">{t(`codes.hearingPhase.${phase}`)}</StatusTag>,
  },
  { key: 'limit', title: t('desk.limit'), width: 120, render: ({ dueKey }) => dueKey && t(`clocks.${dueKey}`) },
  { key: 'due', title: t('desk.due'), width: 200, render: ({ due }) => due && <DueText due={due} /> },
];
