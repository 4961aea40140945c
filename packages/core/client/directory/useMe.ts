import { useQueryOf } from '@lianxin/api/client';
import { directory, type Me } from '@lianxin/core/common';

/** Who works here and in which post. For pages inside the frame, which is drawn only once this is known. */
export function useMe(): Me {
  const { data } = useQueryOf(directory.me, null);
  if (!data) throw new Error('useMe: nobody is signed in');
  return data;
}
