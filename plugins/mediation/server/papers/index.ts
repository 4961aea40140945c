import { agreementPaper } from './agreement.js';
import { confirmationApplicationPaper } from './confirmationApplication.js';
import { fileCataloguePaper } from './fileCatalogue.js';
import { oralAgreementPaper } from './oralAgreement.js';
import { performanceRecordPaper } from './performanceRecord.js';
import { returnVisitPaper } from './returnVisitRecord.js';

export {
  agreementPaper,
  confirmationApplicationPaper,
  fileCataloguePaper,
  oralAgreementPaper,
  performanceRecordPaper,
  returnVisitPaper,
};
