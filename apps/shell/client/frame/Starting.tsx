import { useConnection } from '@lianxin/api/client';
import { useText } from '@lianxin/ui';
import { Spin } from 'antd';

/** Before anything is known: says so where the server cannot be reached. */
export function Starting() {
  const t = useText();
  const connection = useConnection();
  return (
    <main className="sh-starting" role="status">
      <Spin />
      <p>{connection === 'online' ? t('ui:state.loading') : t('errors.api.offline')}</p>
    </main>
  );
}
