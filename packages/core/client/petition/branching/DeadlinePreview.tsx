import { useQueryOf } from '@lianxin/api/client';
import { daysBetween } from '@lianxin/base';
import { type AnsweredCount, deadline, FIRST_HELP_DAYS } from '@lianxin/core/common';
import { DayText, useText, useToday } from '@lianxin/ui';
import { Alert } from 'antd';

/** The last day as the server counts it, before anything is sent: what the petitioner will be told. */
export function DeadlinePreview({ counts }: { counts: readonly AnsweredCount[] }) {
  const t = useText('core');
  const today = useToday();
  const asked = counts.map(({ event, n, unit, days }) => ({ event, n, unit, days }));
  const { data } = useQueryOf(deadline, { counts: asked }, { keep: true });
  if (!data) return null;
  if (data.is === 'ask_there') return <p className="lx-quiet">{t('petition.ways.tellAskThere')}</p>;
  if (data.is === 'unknown') return <Alert type="warning" showIcon title={t('petition.ways.tellAtOnce')} />;
  const left = daysBetween(today, data.day);
  return (
    <>
      <p className="pe-last-day">
        {t('petition.ways.lastDay')} <DayText day={data.day} />{' '}
        {left >= 0 && <span className="lx-quiet">{t('petition.ways.left', { days: left })}</span>}{' '}
        {data.provisional && <span className="lx-quiet">{t('petition.arithmetic.provisional')}</span>}
      </p>
      {left < FIRST_HELP_DAYS && (
        <Alert type="warning" showIcon title={t(left < 0 ? 'petition.ways.lapsed' : 'petition.ways.firstHelp')} />
      )}
    </>
  );
}
