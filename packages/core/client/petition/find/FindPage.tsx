import { usePagesOf } from '@lianxin/api/client';
import { cases } from '@lianxin/core/common';
import { PageHeader, useText } from '@lianxin/ui';
import { Alert } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { CaseTable } from './CaseTable.js';
import { FindFilters } from './FindFilters.js';
import { type Filter, filterOf, isTooShort, MIN_TEXT, paramsOf } from './findFilter.js';

/** Cases by words, status, channel, kind, phase, unit and day. The address says what is looked for. */
export function FindPage() {
  const t = useText('core');
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterOf(params), [params]);
  return (
    <>
      <PageHeader title={t('petition.find.title')} />
      <FindFilters filter={filter} onChange={(next) => setParams(paramsOf(next), { replace: true })} />
      {isTooShort(filter) ? (
        <Alert type="info" showIcon title={t('petition.find.tooShort', { min: MIN_TEXT })} />
      ) : (
        <Found filter={filter} />
      )}
    </>
  );
}

const PAGE = 50;

function Found({ filter }: { filter: Filter }) {
  const t = useText('core');
  const input = { ...filter, limit: PAGE };
  const { pages, more, query } = usePagesOf(cases, input, ({ cursor }) => (cursor ? { ...input, cursor } : undefined));
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <CaseTable
      rows={pages?.flatMap((page) => page.rows)}
      query={query}
      more={more}
      empty={t(isFiltered ? 'petition.find.none' : 'petition.find.empty')}
    />
  );
}
