import { DayPlan, PageHeader, useMe, useSearchParams, useText } from '@lianxin/sdk/client';
import { Segmented } from 'antd';
import { reviewContracts } from '../../common/index.js';
import { HearingTable } from './HearingTable.js';
import { ReviewTable, type ReviewView } from './ReviewTable.js';

const VIEWS = ['hearings', ...reviewContracts.VIEWS] as const;

/** What a unit that hears and reviews has before it, and where somebody who sits in a panel is today. */
export function HearingReviewDesk() {
  const t = useText();
  const { person, post } = useMe();
  const [query, setQuery] = useSearchParams();
  // A committee's day is its reviews; elsewhere they are rare, and hearings come first.
  const first = post.unit.kind === 'committee' ? 'running' : 'hearings';
  const view = VIEWS.find((each) => each === query.get('view')) ?? first;
  return (
    <div className="lx-desk">
      <PageHeader title={t('nav.desk')} help={t('desk.help')} />
      <DayPlan people={[person.id]} title={t('desk.today')} />
      <div className="lx-toolbar">
        <Segmented<'hearings' | ReviewView>
          value={view}
          onChange={(next) => setQuery({ view: next }, { replace: true })}
          options={VIEWS.map((each) => ({ value: each, label: t(`desk.view.${each}`) }))}
          aria-label={t('desk.views')}
        />
      </div>
      {view === 'hearings' ? <HearingTable /> : <ReviewTable key={view} view={view} />}
    </div>
  );
}
