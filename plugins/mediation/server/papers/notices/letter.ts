import { definePaper, type Paper } from '@lianxin/sdk/server';
import { type MediationSheet, mediationFields, SAMPLE_HOST } from './MediationSheet.js';

/** What the letters of a mediation have in common: served on the parties, without a number, in the host's name. */
export const letter = (
  paper: Pick<Paper<MediationSheet>, 'id' | 'mandatory' | 'body'> & Partial<Paper<MediationSheet>>,
): Paper<MediationSheet> =>
  definePaper<MediationSheet>({
    place: 'mediation',
    article: 'D',
    served: true,
    numbered: false,
    form: 'letter',
    fields: mediationFields,
    sample: SAMPLE_HOST,
    ...paper,
  });
