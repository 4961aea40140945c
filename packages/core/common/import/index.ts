export type { ImportMessage, RejectedRow } from './ImportMessage.js';
export { fieldsOf, HEADERS, IMPORT_FIELDS, type ImportField } from './importFields.js';
export { type ColumnMap, mapColumns } from './mapColumns.js';
export { MEMBER_FIELDS, type MemberColumns, type MemberField, memberColumns } from './memberFields.js';
export { readDay } from './readDay.js';
export { type Member, readMember } from './readMember.js';
export { readMessage } from './readMessage.js';
export { readSum } from './readSum.js';
export { shortenRow } from './shortenRow.js';
