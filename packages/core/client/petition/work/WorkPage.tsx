import { useQueryOf } from '@lianxin/api/client';
import { work } from '@lianxin/core/common';
import { PageHeader, useText, useToday } from '@lianxin/ui';
import { Tabs } from 'antd';
import { useState } from 'react';
import { useMe } from '../../useMe.js';
import { SuccessionList } from './SuccessionList.js';
import { UnservedTable } from './UnservedTable.js';
import { WorkCounts } from './WorkCounts.js';
import { WorkTable } from './WorkTable.js';
import { byDue, isIn, type WorkPart } from './workRows.js';

const SCOPES = ['mine', 'unit', 'county'] as const;
type Scope = (typeof SCOPES)[number];
const TABS = [...SCOPES, 'unserved'] as const;
/** More than anybody goes through; the counts tell how many there are. */
const MOST = 300;

/** What falls due, soonest first: the page one begins the day with. */
export function WorkPage() {
  const t = useText('core');
  const today = useToday();
  const { post, permissions } = useMe();
  const isOffice = post.unit.kind === 'petitionOffice';
  const [tab, setTab] = useState<(typeof TABS)[number]>(isOffice ? 'unit' : 'mine');
  const scope: Scope = tab === 'unserved' ? 'unit' : tab;
  const [part, setPart] = useState<WorkPart>('all');
  const query = useQueryOf(work, { scope, limit: MOST }, { keep: true });
  const rows = query.data && byDue(query.data.rows).filter((row) => isIn(part, row, today));
  return (
    <>
      <PageHeader title={t('petition.work.title')} />
      {isOffice && permissions.includes('core.sort') && <SuccessionList />}
      <Tabs
        size="small"
        activeKey={tab}
        onChange={(key) => setTab(key as typeof tab)}
        items={TABS.filter((each) => each !== 'county' || isOffice).map((key) => ({
          key,
          label: t(`petition.work.${key}`),
        }))}
      />
      {tab === 'unserved' ? (
        <UnservedTable scope={isOffice ? 'county' : 'unit'} />
      ) : (
        <>
          <WorkCounts counts={query.data?.counts} part={part} onPart={setPart} />
          <WorkTable
            rows={rows}
            query={query}
            whose={scope === 'mine' ? 'none' : scope === 'unit' ? 'handler' : 'owner'}
            empty={t([`petition.work.empty.${scope}.${part}`, `petition.work.empty.${part}`])}
          />
        </>
      )}
    </>
  );
}
