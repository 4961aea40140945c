import { useConnection } from '@lianxin/api/client';
import { useText } from '@lianxin/ui';
import { Alert } from 'antd';

/** The server cannot be reached, or restarts. Calm, because nothing is lost and it comes back by itself. */
export function ConnectionBanner() {
  const t = useText();
  const state = useConnection();
  return (
    <div role="status" aria-live="polite">
      {state === 'offline' && <Alert banner type="warning" title={t('connection.lost')} />}
    </div>
  );
}
