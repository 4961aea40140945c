import type { TransferLetterSheet } from '@lianxin/core/common';
import type { Paper } from '../Paper.js';
import { letter, matter } from './letter.js';

/** Forwards a matter to the unit that is competent; no report back is asked (art 22(1)(2)). */
export const transferLetter = (sheet: TransferLetterSheet): Paper =>
  letter(
    sheet,
    `根据《信访工作条例》第二十二条的规定，现将${matter(sheet)}转送你单位，请依法依规办理。`,
    '转送的诉求',
    [],
  );
