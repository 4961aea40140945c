import type { AssignmentLetterSheet } from '@lianxin/core/common';
import { by } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { LETTER_MANDATORY, letter, letterFields } from './letter.js';
import { SAMPLE_DEMANDS, SAMPLE_OFFICE } from './sampleFrame.js';

/** Assigns a matter, with a day for feedback and the completion report (art 22(3)). */
export const assignmentLetter = definePaper<AssignmentLetterSheet>({
  id: 'assignment_letter',
  place: 'passed_on',
  article: '22',
  served: false,
  numbered: false,
  ...letter('第二十二条第三项', '交由你单位办理，请按要求反馈办理结果。', '交办的诉求'),
  fields: (sheet) => ({
    ...letterFields(sheet, feedback(sheet)),
    feedbackBy: sheet.feedbackBy && by(sheet.feedbackBy),
  }),
  mandatory: LETTER_MANDATORY,
  sample: {
    ...SAMPLE_OFFICE,
    unit: '青原县住房和城乡建设局',
    petitioners: ['张三'],
    demands: SAMPLE_DEMANDS,
    papers: ['信访人提交材料复印件3份'],
    note: '请主要负责人阅研。',
    informBy: '2026-03-17',
    objectBy: '2026-03-09',
    feedbackBy: '2026-04-01',
  },
});

const feedback = ({ feedbackBy }: AssignmentLetterSheet): string =>
  `请在${feedbackBy ? by(feedbackBy) : '办结后'}向我单位反馈办理结果，并提交办结报告。交办的期限不延长法定的办理期限（第三十四条）。`;
