import { definePaper, type Paper, type Row } from '@lianxin/sdk/server';

/** What the papers of a mediation that are kept with its file have in common: tables, addressed to nobody. */
export const keptPaper = <S extends object>(
  paper: Pick<Paper<S>, 'id' | 'fields' | 'mandatory' | 'body' | 'sample'> & Partial<Paper<S>>,
): Paper<S> =>
  definePaper<S>({
    place: 'mediation',
    article: 'D',
    served: false,
    numbered: false,
    form: 'slip',
    size: 14,
    ...paper,
    fields: (sheet) => ({ to: undefined, ...paper.fields(sheet) }),
  });

/** The head of a paper that has a number of the file: its own and the case's. */
export const NUMBER_ROWS: readonly Row[] = [
  { label: '卷号', value: '{fileNumber}' },
  { label: '信访事项编号', value: '{caseNumber}' },
];
