import { entryType, kit } from '@lianxin/sdk/common';
import { ADDED_PIECES, FILE_PIECES, RETENTIONS } from '../mediationFile.js';

const { code, int, list, maybe, record, ref } = kit;

/** The number of the file, of the host's own series of the year: （2026）青人调字第3号. */
export const fileNumbered = entryType('mediation.file_numbered', 'proceeding', { year: int(), number: int() });

export const pieceFiled = entryType(
  'mediation.piece_filed',
  'proceeding',
  { piece: code(ADDED_PIECES), papers: list(ref()) },
  { harmless: true },
);

/** The file is made up; what it must have and has not is named, with the reason. */
export const filed = entryType('mediation.filed', 'proceeding', {
  retention: code(RETENTIONS),
  missing: list(code(FILE_PIECES)),
  reason: maybe(record()),
});
