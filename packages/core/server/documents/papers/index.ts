import type { DocumentKind, SheetOf } from '@lianxin/core/common';
import type { Paper } from '../Paper.js';
import { acceptanceNotice } from './acceptanceNotice.js';
import { assignmentLetter } from './assignmentLetter.js';
import { branchNotice } from './branchNotice.js';
import { completionReport } from './completionReport.js';
import { extensionNotice } from './extensionNotice.js';
import { handlingOpinion } from './handlingOpinion.js';
import { noLongerAcceptNotice } from './noLongerAcceptNotice.js';
import { nonAcceptanceNotice } from './nonAcceptanceNotice.js';
import { receipt } from './receipt.js';
import { serviceProof } from './serviceProof.js';
import { suggestionReply } from './suggestionReply.js';
import { transferLetter } from './transferLetter.js';

/** What each kind of document says. */
export const papers: { readonly [K in DocumentKind]: (sheet: SheetOf<K>) => Paper } = {
  receipt,
  transfer_letter: transferLetter,
  assignment_letter: assignmentLetter,
  acceptance_notice: acceptanceNotice,
  branch_notice: branchNotice,
  non_acceptance_notice: nonAcceptanceNotice,
  no_longer_accept_notice: noLongerAcceptNotice,
  extension_notice: extensionNotice,
  handling_opinion: handlingOpinion,
  suggestion_reply: suggestionReply,
  service_proof: serviceProof,
  completion_report: completionReport,
};
