import { recordKind, secret } from '@lianxin/sdk/common';
import { text } from './text.js';

/** What was said in a separate session: for the mediators, as persons. */
export const SeparateNote = recordKind('mediation.separate_note', { note: secret(text(20_000), 'hidden') });
