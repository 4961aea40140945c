import { entryType, kit } from '@lianxin/sdk/common';

const { list, record, ref } = kit;

/** The separate-session notes of one mediation begin. */
export const notebookOpened = entryType(
  'mediation.notebook_opened',
  'dossier',
  { case: ref(), mediation: ref() },
  { correctable: false },
);

/** What some of the parties said apart. */
export const noted = entryType('mediation.noted', 'dossier', { note: record(), parties: list(ref()) });
