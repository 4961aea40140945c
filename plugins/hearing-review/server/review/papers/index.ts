import { reexaminationOpinion, reviewOpinion } from '@lianxin/sdk/server';

export { reviewPassingNotice as passingNotice } from '@lianxin/sdk/server';
export type { AboutReview } from './AboutReview.js';
export { extensionNotice } from './extensionNotice.js';
export { refusalNotice } from './refusalNotice.js';
export { terminationNotice } from './terminationNotice.js';

/** The opinion of each stage: papers of core, with which the chain goes on. */
export const opinionOf = { review: reviewOpinion, reexamination: reexaminationOpinion } as const;
