import { DomainError } from '@lianxin/base';
import { HEADERS, IMPORT_FIELDS, type ImportField } from './importFields.js';

/** Which column gives which field. */
export type ColumnMap = Readonly<Partial<Record<ImportField, string>>>;

/** A header without what offices add to it: `留言 时间（年月日）*` is 留言时间, `Received_On` is received on. */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[\s_\-*:]/g, '')
    .toLowerCase();

/**
 * Finds the columns by their headers; `chosen` (field to header, '' for none) goes before what is found. Throws `core.import_map_field`
 * for a field there is none of and `core.import_map_column` for a header that the table has not.
 */
export function mapColumns(
  columns: readonly string[],
  fields: readonly ImportField[],
  chosen: Readonly<Record<string, string>> = {},
): ColumnMap {
  for (const [field, column] of Object.entries(chosen)) {
    if (!IMPORT_FIELDS.some((f) => f === field))
      throw new DomainError('invalid', 'core.import_map_field', { field, fields: IMPORT_FIELDS });
    if (column !== '' && !columns.includes(column))
      throw new DomainError('invalid', 'core.import_map_column', { column, columns });
  }
  const byName = new Map(columns.map((column) => [plainHeader(column), column]).reverse() as [string, string][]);
  const found = (field: ImportField) =>
    HEADERS[field].map((header) => byName.get(plainHeader(header))).find((column) => column !== undefined);
  const map: Partial<Record<ImportField, string>> = {};
  for (const field of fields) {
    const column = chosen[field] ?? found(field);
    if (column) map[field] = column;
  }
  return map;
}
