import type { Day } from '@lianxin/base';
import { type CaseDocument, issuerOf, type ReviewSeat, reviewerOf } from '@lianxin/core/common';
import type { Directory } from '../directory/Directory.js';

/**
 * Who reviews a paper, by the county's directory (arts 35, 36): one level above whoever gave it. Undefined for a paper of
 * an organ that the directory does not know, or with nobody above.
 */
export function reviewerFor(
  directory: Directory,
  document: Pick<CaseDocument, 'from' | 'issuer' | 'unit'>,
  on: Day,
): ReviewSeat | undefined {
  const issuer = directory.findUnit(issuerOf(document) ?? '');
  return issuer && reviewerOf(directory.tree(issuer.county), issuer.id, on);
}
