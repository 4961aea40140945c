import type { Paper } from '../Paper.js';
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

/** The papers of the Regulations, in the order in which a matter comes to them. */
export const corePapers: readonly Paper[] = [
  receipt,
  oralRecord,
  transferLetter,
  assignmentLetter,
  objection,
  supplementNotice,
  acceptanceNotice,
  branchNotice,
  nonAcceptanceNotice,
  noLongerAcceptNotice,
  extensionNotice,
  handlingOpinion,
  reviewOpinion,
  reexaminationOpinion,
  reviewPassingNotice,
  suggestionReply,
  settlementAgreement,
  serviceProof,
  supervisionNotice,
  urgentReport,
  completionReport,
  volumeIndex,
];
