import { personal, recordKind } from '@lianxin/sdk/common';
import { text } from './text.js';

/** A remark beside a step. */
export const Note = recordKind('mediation.note', { text: personal(text(5000)) });
