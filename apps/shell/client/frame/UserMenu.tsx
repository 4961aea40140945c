import { UserOutlined } from '@ant-design/icons';
import type { Me } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { ChangePasswordDialog } from '../session/ChangePassword.js';
import { useSignOut } from '../session/useSignOut.js';

/** My name, and what concerns my account. */
export function UserMenu({ me }: { me: Me }) {
  const t = useText();
  const signOut = useSignOut();
  const [changing, setChanging] = useState(false);
  const items = [
    { key: 'password', label: t('password.title'), onClick: () => setChanging(true) },
    { key: 'out', label: t('header.signOut'), onClick: signOut },
  ];
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items }}>
        <Button type="text" icon={<UserOutlined />}>
          {me.person.name}
        </Button>
      </Dropdown>
      <ChangePasswordDialog open={changing} onClose={() => setChanging(false)} />
    </>
  );
}
