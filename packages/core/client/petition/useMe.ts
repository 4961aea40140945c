import { useQueryOf } from '@lianxin/api/client';
import { directory, type Me } from '@lianxin/core/common';

/** Who acts, and in which post; `undefined` until the server has said so. */
export const useMe = (): Me | undefined => useQueryOf(directory.me, null).data;
