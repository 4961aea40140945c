import { useQueryOf } from '@lianxin/api/client';
import { directory, type Me } from '@lianxin/core/common';

/** Who acts, and in which post. Only below the session, which has asked for it. */
export function useMe(): Me {
  const { data } = useQueryOf(directory.me, null);
  if (!data) throw new Error('useMe: nobody has signed in above');
  return data;
}
