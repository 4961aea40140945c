import type { DemandKind, Purpose } from './codes.js';

const KINDS: Partial<Record<Purpose, DemandKind>> = {
  suggestion: 'suggestion',
  appeal: 'appeal_request',
  request: 'appeal_request',
  accusation: 'report',
};

/** The kind that a purpose makes one think of. A person decides: the two may differ, and each is kept by itself. */
export const kindFor = (purpose: Purpose | undefined): DemandKind | undefined => purpose && KINDS[purpose];
