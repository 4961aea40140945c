import { SwapOutlined } from '@ant-design/icons';
import type { Me, MyPost } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Button, Dropdown } from 'antd';
import { useChangePost } from '../session/useChangePost.js';

/** The post acted in; a choice where a person has several. */
export function PostChooser({ me }: { me: Me }) {
  const t = useText();
  const change = useChangePost();
  const current = <PostName post={me.post} />;
  if (me.posts.length < 2) return <span className="sh-post">{current}</span>;
  const items = me.posts.map((post) => ({ key: post.id, label: <PostName post={post} /> }));
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, selectable: true, selectedKeys: [me.post.id], onClick: ({ key }) => change(key) }}
    >
      <Button
        type="text"
        className="sh-post"
        aria-label={t('header.post', { post: `${me.post.unit.name} ${me.post.title}` })}
      >
        {current} <SwapOutlined />
      </Button>
    </Dropdown>
  );
}

function PostName({ post: { unit, title } }: { post: MyPost }) {
  return (
    <>
      <b>{unit.name}</b> {title}
    </>
  );
}
