import { isDay } from '@lianxin/base';
import { z } from 'zod';

/** A civil day from 1949 to 2100, as it is sent and filled in. */
export const daySchema = () =>
  z
    .string()
    .refine(isDay, { params: { code: 'core.field.day' } })
    .meta({ widget: 'day' });
