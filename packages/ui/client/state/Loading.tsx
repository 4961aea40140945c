import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useText } from '../i18n/useText.js';

/** Below this a page that flickers is worse than one that waits. */
const PATIENCE_MS = 250;
/** What follows a wait within this time goes on with it: a page that waits for one thing after another waits once. */
const RELAY_MS = 50;

/** When the wait that is shown began, and when the last one ended. */
const wait = { began: 0, ended: 0 };

function waitingSince(): number {
  const now = performance.now();
  if (now - wait.ended > RELAY_MS) wait.began = now;
  return wait.began;
}

/** Something is on its way. Shows nothing at first, so that quick answers do not flicker. */
export function Loading({ rows = 3 }: { rows?: number }) {
  const t = useText('ui');
  const [began] = useState(waitingSince);
  const [late, setLate] = useState(() => performance.now() - began >= PATIENCE_MS);
  useEffect(() => {
    wait.ended = Number.POSITIVE_INFINITY;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS - (performance.now() - began));
    return () => {
      clearTimeout(timer);
      wait.ended = performance.now();
    };
  }, [began]);
  return (
    <div role="status" aria-label={t('state.loading')} className="lx-loading">
      {late && <Skeleton active title={false} paragraph={{ rows }} />}
    </div>
  );
}
