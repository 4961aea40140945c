export { documentNumber } from './caseNumber.js';
export { Documents } from './Documents.js';
export { DocxDocuments } from './DocxDocuments.js';
export { documentTitle } from './documentTitle.js';
export { fieldRows } from './fieldRows.js';
export { paperOf } from './papers/index.js';
