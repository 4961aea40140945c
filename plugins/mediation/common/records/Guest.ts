import { personal, recordKind } from '@lianxin/sdk/common';
import { text } from './text.js';

/** Somebody invited to a mediation: who, and in what relation. */
export const Guest = recordKind('mediation.guest', { name: personal(text(100)), relation: personal(text(200)) });
