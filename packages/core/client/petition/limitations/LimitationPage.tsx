import { useQueryOf } from '@lianxin/api/client';
import { limitations } from '@lianxin/core/common';
import { PageHeader, useText, useToday } from '@lianxin/ui';
import { Alert } from 'antd';
import { useState } from 'react';
import { LimitationTable } from './LimitationTable.js';
import { isIn, LIMITATION_PARTS, type LimitationPart } from './limitationParts.js';

const MOST = 300;

/** The petitioners' own last days to apply elsewhere: what is unknown, what is about to lapse, what has lapsed. */
export function LimitationPage() {
  const t = useText('core');
  const today = useToday();
  const [part, setPart] = useState<LimitationPart>('all');
  const query = useQueryOf(limitations, { limit: MOST }, { keep: true });
  const counts = query.data?.counts;
  return (
    <>
      <PageHeader title={t('petition.limitation.title')} help={t('petition.limitation.help')} />
      {counts !== undefined && counts.soon + counts.unknown > 0 && (
        <Alert type="warning" showIcon title={t('petition.limitation.firstHelp')} className="pe-limitation-alert" />
      )}
      <fieldset className="pe-counts" aria-label={t('petition.limitation.title')}>
        {LIMITATION_PARTS.map((each) => (
          <button key={each} type="button" aria-pressed={part === each} onClick={() => setPart(each)}>
            <b className="lx-digits">{counts?.[each] ?? '–'}</b> {t(`petition.limitation.part.${each}`)}
          </button>
        ))}
      </fieldset>
      <LimitationTable rows={query.data?.rows.filter((row) => isIn(part, row, today))} query={query} />
    </>
  );
}
