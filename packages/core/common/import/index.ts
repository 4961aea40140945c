export type { ImportMessage, RejectedRow } from './ImportMessage.js';
export { fieldsOf, HEADERS, IMPORT_FIELDS, type ImportField } from './importFields.js';
export { type ColumnMap, mapColumns } from './mapColumns.js';
export { readDay } from './readDay.js';
export { readMessage } from './readMessage.js';
export { shortenRow } from './shortenRow.js';
