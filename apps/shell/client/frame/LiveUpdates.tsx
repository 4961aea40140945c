import { useMoved, useSubscriptionOf } from '@lianxin/api/client';
import { dossier } from '@lianxin/core/common';

/** Follows what others do to the dossiers that this post may see. */
export function LiveUpdates() {
  const moved = useMoved();
  useSubscriptionOf(dossier.changes, null, (message) => moved(message.dossier));
  return null;
}
