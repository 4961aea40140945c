import { useQueryOf } from '@lianxin/api/client';
import { type MemberRow, type RosterRow, rosterContracts } from '@lianxin/core/common';
import { Answered, Empty, PageHeader, useText } from '@lianxin/ui';
import { Button, Checkbox, Input, Tabs } from 'antd';
import { useState } from 'react';
import { EnrolDrawer } from './EnrolDrawer.js';
import { MemberDrawer } from './MemberDrawer.js';
import { MembersTable } from './MembersTable.js';

/** The people whom the plugins of the county call upon: mediators, experts, committees. */
export function RostersPage() {
  const t = useText('core');
  const query = useQueryOf(rosterContracts.rosters, null);
  const [shown, setShown] = useState<string>();
  return (
    <>
      <PageHeader title={t('rosters.title')} help={t('rosters.help')} />
      <Answered query={query}>
        {(rosters) => {
          const roster = rosters.find(({ id }) => id === shown) ?? rosters[0];
          if (!roster) return <Empty text={t('rosters.none')} />;
          return (
            <>
              <Tabs
                size="small"
                activeKey={roster.id}
                onChange={setShown}
                items={rosters.map(({ id, plugin }) => ({ key: id, label: t(`${plugin}:rosters.${id}`) }))}
              />
              <RosterSheet key={roster.id} roster={roster} />
            </>
          );
        }}
      </Answered>
    </>
  );
}

/** One roster: its members, and for whoever keeps it what can be done. */
function RosterSheet({ roster }: { roster: RosterRow }) {
  const t = useText('core');
  const [ended, setEnded] = useState(false);
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState<string>();
  const [adding, setAdding] = useState(false);
  const query = useQueryOf(rosterContracts.members, { roster: roster.id, ended }, { keep: true });
  return (
    <>
      <search className="lx-toolbar">
        <Input
          value={words}
          onChange={(e) => setWords(e.target.value)}
          allowClear
          placeholder={t('rosters.find')}
          aria-label={t('rosters.find')}
          className="pe-search"
        />
        <Checkbox checked={ended} onChange={(e) => setEnded(e.target.checked)}>
          {t('rosters.ended')}
        </Checkbox>
        {roster.keeps && (
          <Button type="primary" onClick={() => setAdding(true)} className="pe-at-end">
            {t('rosters.add')}
          </Button>
        )}
      </search>
      <MembersTable
        roster={roster}
        rows={query.data?.filter((row) => says(row, words.trim()))}
        query={query}
        onOpen={setOpened}
      />
      <MemberDrawer
        roster={roster}
        member={query.data?.find(({ id }) => id === opened)}
        onClose={() => setOpened(undefined)}
      />
      {adding && <EnrolDrawer roster={roster} onClose={() => setAdding(false)} />}
    </>
  );
}

const says = ({ name, title = '', unitName = '' }: MemberRow, words: string): boolean =>
  [name, title, unitName].some((text) => text.includes(words));
