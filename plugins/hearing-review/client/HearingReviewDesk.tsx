import { PageHeader, useText } from '@lianxin/sdk/client';

/** Reviews and hearings of the acting unit. */
export function HearingReviewDesk() {
  const t = useText();
  return <PageHeader title={t('nav.desk')} />;
}
