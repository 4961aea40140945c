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
import { type ReviewRow, reviewContracts } from '../../common/index.js';

export type ReviewView = (typeof reviewContracts.VIEWS)[number];

const LIMIT = 100;

/** Reviews of the acting unit: those to accept, those under way, or those that go to the committee. */
export function ReviewTable({ view }: { view: ReviewView }) {
  const t = useText();
  const go = useNavigate();
  const query = useQueryOf(reviewContracts.reviews, { view, limit: LIMIT });
  return (
    <DataTable
      rows={query.data?.rows}
      query={query}
      label={t(`desk.view.${view}`)}
      columns={columnsOf(t, view)}
      rowKey={(row) => row.review}
      onOpen={(row) => void go(caseUrl(row.dossier))}
      empty={t(`desk.empty.${view}`)}
    />
  );
}

function columnsOf(t: Translate, view: ReviewView): readonly Column<ReviewRow>[] {
  const meeting: Column<ReviewRow> = {
    key: 'meeting',
    title: t('desk.meetingOn'),
    width: 110,
    render: (row) => <DayText day={row.meetingOn} />,
  };
  const received: Column<ReviewRow> = {
    key: 'openedOn',
    title: t('desk.openedOn'),
    width: 110,
    render: (row) => <DayText day={row.openedOn} />,
  };
  return [
    { key: 'number', title: t('desk.number'), width: 150, render: (row) => row.number },
    { key: 'subject', title: t('desk.subject'), render: (row) => <span title={row.subject}>{row.subject}</span> },
    { key: 'stage', title: t('desk.stage'), width: 80, render: (row) => t(`core:codes.reviewStage.${row.stage}`) },
    {
      key: 'phase',
      title: t('desk.phase'),
      width: 150,
      render: ({ phase, late }) => (
        <>
          <StatusTag tone="active">{t(`codes.phase.${phase}`)}</StatusTag>
          {late && <div className="lx-warn">{t('desk.late')}</div>}
        </>
      ),
    },
    view === 'meetings' ? meeting : received,
    {
      key: 'limit',
      title: t('desk.limit'),
      width: 180,
      render: ({ dueKey }) =>
        dueKey && t(dueKey.startsWith('hearing-review.') ? `clocks.${dueKey}` : `core:clocks.${dueKey}`),
    },
    { key: 'due', title: t('desk.due'), width: 200, render: ({ due }) => due && <DueText due={due} /> },
  ];
}
