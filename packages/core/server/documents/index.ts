export { articleZh } from './articleZh.js';
export {
  by,
  CONTACT_REMARK,
  CONTACT_SECTION,
  each,
  hours,
  LOCAL_RULE,
  lastSection,
  numbered,
  rowIf,
  sections,
  subheading,
  table,
  text,
} from './blocks.js';
export { documentNumber } from './caseNumber.js';
export { chineseNumber } from './chineseNumber.js';
export { Documents } from './Documents.js';
export { DocxDocuments } from './DocxDocuments.js';
export type { Fields } from './Fields.js';
export { fieldRows } from './fieldRows.js';
export {
  type Block,
  definePaper,
  FILE_PLACES,
  type FilePlace,
  lawOf,
  Paper,
  type PaperLaw,
  type PaperLayout,
  type Row,
} from './Paper.js';
export { PaperKinds } from './PaperKinds.js';
export { corePapers } from './papers/index.js';
export { reexaminationOpinion, reviewOpinion } from './papers/reviewOpinion.js';
export { reviewPassingNotice } from './papers/reviewPassingNotice.js';
export { SAMPLE_FRAME, SAMPLE_SLIP } from './papers/sampleFrame.js';
export { ABOVE, you } from './wording.js';
