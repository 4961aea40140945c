import { z } from 'zod';
import { personal, recordKind } from './RecordKind.js';

/** Why something was corrected, dated back, revised, erased or looked at in full. */
export const Reason = recordKind('core.reason', { text: personal(z.string().trim().min(2).max(5000)) });
export type Reason = z.infer<typeof Reason.body>;
