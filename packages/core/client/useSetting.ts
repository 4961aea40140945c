import { useQueryOf } from '@lianxin/api/client';
import { directory } from '@lianxin/core/common';

/** A setting of the county as it stands today; `undefined` until it is there. For what is drawn: the server decides. */
export function useSetting<T>(key: string): T | undefined {
  return useQueryOf(directory.settings, null).data?.find((setting) => setting.key === key)?.value as T | undefined;
}
