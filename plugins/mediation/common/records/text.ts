import { z } from '@lianxin/sdk/common';

/** A text that is not empty. */
export const text = (max: number) => z.string().trim().min(1).max(max);
