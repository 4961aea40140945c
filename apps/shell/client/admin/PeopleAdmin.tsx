import { useMutationOf, useQueryOf } from '@lianxin/api/client';
import { directory, type PersonRow } from '@lianxin/core/common';
import {
  type Column,
  DataTable,
  Owner,
  PageHeader,
  SchemaForm,
  StatusTag,
  type Translate,
  useShowOnce,
  useText,
} from '@lianxin/ui';
import { Button, Drawer, Input } from 'antd';
import { useMemo, useState } from 'react';
import type { z } from 'zod';
import { NewPerson } from './forms.js';
import { PersonDrawer } from './PersonDrawer.js';

/** Who may sign in, and in which posts they act. */
export default function PeopleAdmin() {
  return (
    <Owner value="shell">
      <People />
    </Owner>
  );
}

function People() {
  const t = useText();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<string>();
  const [adding, setAdding] = useState(false);
  const query = useQueryOf(directory.people, text ? { text } : {}, { keep: true });
  const columns = useMemo(() => columnsOf(t), [t]);
  return (
    <>
      <PageHeader
        title={t('people.title')}
        help={t('people.help')}
        actions={
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('people.add')}
          </Button>
        }
      />
      <div className="lx-toolbar">
        <Input.Search
          className="sh-filter"
          allowClear
          placeholder={t('people.filter')}
          aria-label={t('people.filter')}
          onSearch={setText}
        />
      </div>
      <DataTable
        label={t('people.title')}
        rows={query.data}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpened(id)}
        tone={({ posts }) => (posts.length === 0 ? 'quiet' : undefined)}
        empty={t('people.empty')}
        query={query}
      />
      <PersonDrawer person={query.data?.find(({ id }) => id === opened)} onClose={() => setOpened(undefined)} />
      <Drawer open={adding} onClose={() => setAdding(false)} title={t('people.add')} size={520} destroyOnHidden>
        <AddPerson onDone={() => setAdding(false)} />
      </Drawer>
    </>
  );
}

function AddPerson({ onDone }: { onDone: () => void }) {
  const t = useText();
  const add = useMutationOf(directory.addPerson);
  const showOnce = useShowOnce();
  const submit = async (person: z.infer<typeof NewPerson>) => {
    const { password } = await add.mutateAsync(person);
    showOnce('shell.password', { username: person.username, password });
    onDone();
  };
  return <SchemaForm name="shell.addPerson" form={NewPerson} onSubmit={submit} submit={t('people.add')} />;
}

const columnsOf = (t: Translate): readonly Column<PersonRow>[] => [
  { key: 'name', title: t('people.name'), width: 120, render: ({ name }) => name },
  { key: 'username', title: t('people.username'), width: 140, render: ({ account }) => account?.username },
  {
    key: 'state',
    title: t('people.state'),
    width: 180,
    render: ({ account }) =>
      account?.locked ? (
        <StatusTag tone="bad">{t('people.locked')}</StatusTag>
      ) : account?.mustChangePassword ? (
        <StatusTag>{t('people.newPassword')}</StatusTag>
      ) : null,
  },
  {
    key: 'posts',
    title: t('people.posts'),
    render: ({ posts }) =>
      posts
        .filter(({ to }) => !to)
        .map(
          ({ unit, title, roles }) => `${unit.name} ${title || roles.map((role) => t(`core:roles.${role}`)).join(' ')}`,
        )
        .join(t('list.separator')),
  },
];
