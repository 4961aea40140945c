import { PageHeader, useSearchParams, useText } from '@lianxin/sdk/client';
import { Segmented } from 'antd';
import { reviewContracts } from '../../common/index.js';
import { ReviewTable, type ReviewView } from './ReviewTable.js';

const { VIEWS } = reviewContracts;

/** What a unit that reviews and hears has before it. */
export function HearingReviewDesk() {
  const t = useText();
  const [query, setQuery] = useSearchParams();
  const view = VIEWS.find((each) => each === query.get('view')) ?? 'running';
  return (
    <>
      <PageHeader title={t('nav.desk')} help={t('desk.help')} />
      <div className="lx-toolbar">
        <Segmented<ReviewView>
          value={view}
          onChange={(next) => setQuery({ view: next }, { replace: true })}
          options={VIEWS.map((each) => ({ value: each, label: t(`desk.view.${each}`) }))}
          aria-label={t('desk.views')}
        />
      </div>
      <ReviewTable key={view} view={view} />
    </>
  );
}
