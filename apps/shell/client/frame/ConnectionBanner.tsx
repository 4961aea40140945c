import { useConnection } from '@lianxin/api/client';
import { useText } from '@lianxin/ui';
import { Alert } from 'antd';

/** The server cannot be reached. Calm, because nothing is lost and it comes back by itself. */
export function ConnectionBanner() {
  const t = useText();
  const state = useConnection();
  return (
    <div role="status" aria-live="polite">
      {state !== 'online' && (
        <Alert banner type="warning" title={t(state === 'offline' ? 'errors.api.offline' : 'connection.restarting')} />
      )}
    </div>
  );
}
