import type { CompletionReportSheet } from '@lianxin/core/common';
import { contactRemark, list, sections, text } from '../blocks.js';
import type { Paper } from '../Paper.js';

/** How an assigned matter was handled and with what result, for the office that assigned it (art 22(3)). */
export function completionReport(sheet: CompletionReportSheet): Paper {
  return {
    form: 'letter',
    to: sheet.to,
    body: [
      ...text(
        `交办的${sheet.caseNumber}信访事项，${sheet.unit}已经办结。依照《信访工作条例》第二十二条第三项的规定，现将办理情况报告如下：`,
      ),
      ...sections(['交办的诉求', list(sheet.demands)], ['办理情况和结果', text(sheet.report)]),
      ...text('特此报告。'),
    ],
    ...contactRemark(sheet.contact),
  };
}
