import { type Channel, fieldsOf, type ImportField, type ImportPreview } from '@lianxin/core/common';
import type { WaitingFile } from '../files/uploadFile.js';

export type ImportMode = 'past' | 'running' | 'new';

/** What one chooses before an import. */
export interface ImportChoice {
  readonly file?: WaitingFile;
  readonly sheet?: string;
  readonly channel: Channel;
  readonly as: ImportMode;
  readonly unit?: string;
  /** Columns chosen by hand, by field. */
  readonly map: Readonly<Partial<Record<ImportField, string>>>;
}

/** What the server is asked with; `undefined` until a file is there. */
export function importInput({ file, sheet, channel, as, unit, map }: ImportChoice) {
  if (!file) return undefined;
  return {
    file: file.id,
    channel,
    as,
    ...(sheet && { sheet }),
    ...(unit && { unit }),
    ...(Object.keys(map).length > 0 && { map }),
  };
}

/** Another column for a field; what is no longer asked for in this mode is forgotten. */
export function chooseColumn(choice: ImportChoice, field: ImportField, column: string | undefined): ImportChoice {
  const { [field]: _before, ...rest } = choice.map;
  return { ...choice, map: column === undefined ? rest : { ...rest, [field]: column } };
}

/** Another mode: columns that it does not read are forgotten. */
export const chooseMode = (choice: ImportChoice, as: ImportMode): ImportChoice => ({
  ...choice,
  as,
  map: Object.fromEntries(Object.entries(choice.map).filter(([field]) => fieldsOf(as).some((each) => each === field))),
});

/** What each column gives, for the head of the preview. */
export const fieldOfColumn = ({ map }: Pick<ImportPreview, 'map'>, column: string): string | undefined =>
  Object.entries(map).find(([, each]) => each === column)?.[0];

/** Rejected rows as a CSV file that a spreadsheet opens with its Chinese intact. */
export function rejectedCsv(
  rows: readonly { readonly row: number; readonly reason: string }[],
  head: readonly string[],
): string {
  const lines = [head, ...rows.map(({ row, reason }) => [String(row), reason])];
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}
