import { PageHeader, useText } from '@lianxin/ui';
import { Alert } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { CaseTable } from './CaseTable.js';
import { FindFilters } from './FindFilters.js';
import { type Filter, filterOf, isTooShort, MIN_TEXT, paramsOf } from './findFilter.js';
import { useCases } from './useCases.js';

/** Cases by words, status, channel, kind, phase, unit and day. The address says what is looked for. */
export function FindPage() {
  const t = useText('core');
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterOf(params), [params]);
  const tooShort = isTooShort(filter);
  const { query, rows, more } = useCases(filter, !tooShort);
  const change = (next: Filter) => setParams(paramsOf(next), { replace: true });
  const filtered = Object.keys(filter).length > 0;
  return (
    <>
      <PageHeader title={t('petition.find.title')} />
      <FindFilters filter={filter} onChange={change} />
      {tooShort ? (
        <Alert type="info" showIcon title={t('petition.find.tooShort', { min: MIN_TEXT })} />
      ) : (
        <CaseTable
          rows={rows}
          query={query}
          more={more}
          empty={t(filtered ? 'petition.find.none' : 'petition.find.empty')}
        />
      )}
    </>
  );
}
