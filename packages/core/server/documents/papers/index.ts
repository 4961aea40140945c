import type { DocumentKind } from '@lianxin/core/common';
import type { PaperKind } from '../PaperKind.js';
import { acceptanceNotice } from './acceptanceNotice.js';
import { assignmentLetter } from './assignmentLetter.js';
import { branchNotice } from './branchNotice.js';
import { completionReport } from './completionReport.js';
import { extensionNotice } from './extensionNotice.js';
import { handlingOpinion } from './handlingOpinion.js';
import { noLongerAcceptNotice } from './noLongerAcceptNotice.js';
import { nonAcceptanceNotice } from './nonAcceptanceNotice.js';
import { objection } from './objection.js';
import { oralRecord } from './oralRecord.js';
import { receipt } from './receipt.js';
import { reexaminationOpinion, reviewOpinion } from './reviewOpinion.js';
import { reviewPassingNotice } from './reviewPassingNotice.js';
import { serviceProof } from './serviceProof.js';
import { settlementAgreement } from './settlementAgreement.js';
import { suggestionReply } from './suggestionReply.js';
import { supervisionNotice } from './supervisionNotice.js';
import { supplementNotice } from './supplementNotice.js';
import { transferLetter } from './transferLetter.js';
import { urgentReport } from './urgentReport.js';
import { volumeIndex } from './volumeIndex.js';

/** Every kind of paper. */
const papers: { readonly [K in DocumentKind]: PaperKind<K> } = {
  receipt,
  oral_record: oralRecord,
  transfer_letter: transferLetter,
  assignment_letter: assignmentLetter,
  objection,
  supplement_notice: supplementNotice,
  acceptance_notice: acceptanceNotice,
  branch_notice: branchNotice,
  non_acceptance_notice: nonAcceptanceNotice,
  no_longer_accept_notice: noLongerAcceptNotice,
  extension_notice: extensionNotice,
  handling_opinion: handlingOpinion,
  review_opinion: reviewOpinion,
  reexamination_opinion: reexaminationOpinion,
  review_passing_notice: reviewPassingNotice,
  suggestion_reply: suggestionReply,
  settlement_agreement: settlementAgreement,
  service_proof: serviceProof,
  supervision_notice: supervisionNotice,
  urgent_report: urgentReport,
  completion_report: completionReport,
  volume_index: volumeIndex,
};

/** The kind of paper that a document of a kind is. */
export const paperOf = <K extends DocumentKind>(kind: K): PaperKind<K> => papers[kind];
