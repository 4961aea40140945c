import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useText } from '../i18n/useText.js';

/** Below this a page that flickers is worse than one that waits. */
const PATIENCE_MS = 250;

/** Something is on its way. Shows nothing at first, so that quick answers do not flicker. */
export function Loading({ rows = 3 }: { rows?: number }) {
  const t = useText('ui');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-label={t('state.loading')} className="lx-loading">
      {late && <Skeleton active title={false} paragraph={{ rows }} />}
    </div>
  );
}
