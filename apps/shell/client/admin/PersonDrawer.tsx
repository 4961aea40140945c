import { useMutationOf } from '@lianxin/api/client';
import { directory, type PersonRow } from '@lianxin/core/common';
import { DayText, SchemaForm, useErrorText, useShowOnce, useText, useToday } from '@lianxin/ui';
import { App, Button, Drawer, Modal } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { EndedPost, NewPost } from './forms.js';

/** One person: posts held and ended, a further post, a new password. */
export function PersonDrawer({ person, onClose }: { person: PersonRow | undefined; onClose: () => void }) {
  return (
    <Drawer open={person !== undefined} onClose={onClose} title={person?.name} size={560} destroyOnHidden>
      {person && <Person person={person} />}
    </Drawer>
  );
}

function Person({ person: { id, account, posts } }: { person: PersonRow }) {
  const t = useText();
  const add = useMutationOf(directory.addPost);
  const { message } = App.useApp();
  const [generation, setGeneration] = useState(0);
  const submit = async (post: z.infer<typeof NewPost>) => {
    await add.mutateAsync({ person: id, ...post });
    void message.success(t('people.postAdded'));
    setGeneration(generation + 1);
  };
  return (
    <>
      <div className="lx-toolbar">
        <span>{account ? t('people.signsInAs', { username: account.username }) : t('people.noAccount')}</span>
        {account && <ResetPassword person={id} username={account.username} />}
      </div>
      <h3>{t('people.posts')}</h3>
      <ul className="sh-posts">
        {posts.map((post) => (
          <PostLine key={post.id} post={post} />
        ))}
      </ul>
      <h3>{t('people.addPost')}</h3>
      <SchemaForm key={generation} name="shell.addPost" form={NewPost} onSubmit={submit} submit={t('people.addPost')} />
    </>
  );
}

function PostLine({ post }: { post: PersonRow['posts'][number] }) {
  const t = useText();
  const [ending, setEnding] = useState(false);
  const { unit, title, roles, from, to } = post;
  return (
    <li className={to ? 'lx-quiet' : ''}>
      <div>
        <b>{unit.name}</b> {title}
        <div className="lx-quiet">
          {roles.map((role) => t(`core:roles.${role}`)).join(t('list.separator'))} <DayText day={from} />
          {to && (
            <>
              {' '}
              {t('people.until')} <DayText day={to} />
            </>
          )}
        </div>
      </div>
      {!to && (
        <Button size="small" onClick={() => setEnding(true)}>
          {t('people.endPost')}
        </Button>
      )}
      {ending && <EndPost post={post.id} onClose={() => setEnding(false)} />}
    </li>
  );
}

function EndPost({ post, onClose }: { post: string; onClose: () => void }) {
  const t = useText();
  const to = useToday();
  const end = useMutationOf(directory.endPost);
  const submit = async (ended: z.infer<typeof EndedPost>) => {
    await end.mutateAsync({ post, ...ended });
    onClose();
  };
  return (
    <Modal open onCancel={onClose} title={t('people.endPost')} footer={null} width={420}>
      <p>{t('people.endPostHelp')}</p>
      <SchemaForm name="shell.endPost" form={EndedPost} value={{ to }} onSubmit={submit} submit={t('people.endPost')} />
    </Modal>
  );
}

function ResetPassword({ person, username }: { person: string; username: string }) {
  const t = useText();
  const explain = useErrorText();
  const { modal, message } = App.useApp();
  const showOnce = useShowOnce();
  const reset = useMutationOf(directory.resetPassword);
  const ask = () =>
    modal.confirm({
      title: t('people.reset'),
      content: t('people.resetHelp'),
      okText: t('people.reset'),
      onOk: () =>
        reset.mutateAsync({ person }).then(
          ({ password }) => showOnce('shell.password', { username, password }),
          (e) => void message.error(explain(e)),
        ),
    });
  return <Button onClick={ask}>{t('people.reset')}</Button>;
}
