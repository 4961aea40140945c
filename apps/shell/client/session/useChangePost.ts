import { useRefresh } from '@lianxin/api/client';
import { useCallback } from 'react';
import { choosePost } from './chosenPost.js';

/** Acts in another post from now on: everything on screen is asked for anew, with its rights. */
export function useChangePost(): (post: string) => void {
  const refresh = useRefresh();
  return useCallback(
    (post) => {
      choosePost(post);
      void refresh();
    },
    [refresh],
  );
}
