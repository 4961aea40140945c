import { decisionPaper } from './decisionPaper.js';
import { hearingNotice } from './hearingNotice.js';
import { inquiryPaper } from './inquiryPaper.js';
import { minutesPaper } from './minutesPaper.js';
import { reportPaper } from './reportPaper.js';
import { rightNotice } from './rightNotice.js';

/** The papers of a hearing. */
export const HEARING_PAPERS = [
  rightNotice,
  inquiryPaper,
  decisionPaper,
  hearingNotice,
  minutesPaper,
  reportPaper,
] as const;
