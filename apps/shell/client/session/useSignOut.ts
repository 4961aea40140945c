import { useCallOf } from '@lianxin/api/client';
import { directory } from '@lianxin/core/common';
import { flushDrafts } from '@lianxin/ui';
import { useCallback } from 'react';
import { choosePost } from './chosenPost.js';

/** Signs out and leaves nothing of the session on the page or in the browser's storage. */
export function useSignOut(): () => void {
  const logout = useCallOf(directory.logout);
  return useCallback(async () => {
    await flushDrafts();
    await logout(null).catch(() => undefined); // the page is left in any case
    choosePost(undefined);
    window.location.assign('/');
  }, [logout]);
}
