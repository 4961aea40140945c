import type { TransferLetterSheet } from '@lianxin/core/common';
import { definePaper } from '../Paper.js';
import { LETTER_MANDATORY, letter, letterFields } from './letter.js';
import { SAMPLE_DEMANDS, SAMPLE_OFFICE } from './sampleFrame.js';

/** Forwards a matter to the unit that is competent; no report back is asked (art 22(1)(2)). */
export const transferLetter = definePaper<TransferLetterSheet>({
  id: 'transfer_letter',
  place: 'passed_on',
  article: '22',
  served: false,
  numbered: false,
  ...letter('第二十二条', '转送你单位，请依法依规办理。', '转送的诉求'),
  fields: (sheet) => letterFields(sheet),
  mandatory: LETTER_MANDATORY,
  sample: {
    ...SAMPLE_OFFICE,
    unit: '青原县住房和城乡建设局',
    assisting: ['青原县财政局'],
    petitioners: ['张三', '李四'],
    demands: SAMPLE_DEMANDS,
    papers: ['信访人提交材料复印件3份'],
    note: '该事项涉及人数较多，请商财政部门一并研究。',
    informBy: '2026-03-17',
    objectBy: '2026-03-09',
  },
});
