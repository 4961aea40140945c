import { corePapers, lawOf } from '@lianxin/core/server';

/** What a paper of the core is in law, for an entry made by hand. */
export const lawOfKind = (id: string) => lawOf(corePapers.find((paper) => paper.id === id)!);
