import type { AssignmentLetterSheet } from '@lianxin/core/common';
import { by } from '../blocks.js';
import type { Paper } from '../Paper.js';
import { letter, matter } from './letter.js';

/** Assigns a matter, with a day for feedback and the completion report (art 22(3)). */
export const assignmentLetter = (sheet: AssignmentLetterSheet): Paper =>
  letter(
    sheet,
    `根据《信访工作条例》第二十二条第三项的规定，现将${matter(sheet)}交由你单位办理，请按要求反馈办理结果。`,
    '交办的诉求',
    [feedback(sheet)],
  );

const feedback = ({ feedbackBy }: AssignmentLetterSheet): string =>
  `请在${feedbackBy ? by(feedbackBy) : '办结后'}向我单位反馈办理结果，并提交办结报告。交办的期限不延长法定的办理期限（第三十四条）。`;
