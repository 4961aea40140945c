import { personal, recordKind } from '@lianxin/sdk/common';
import { text } from './text.js';

/** What was found some time after an agreement: about the matter, never about persons. */
export const ReturnVisit = recordKind('mediation.return_visit', {
  performance: personal(text(5000)),
  findings: personal(text(5000)),
  errors: personal(text(5000)).optional(),
  open: personal(text(5000)).optional(),
});
