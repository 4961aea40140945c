import type { CompletionReportSheet } from '@lianxin/core/common';
import { CONTACT_REMARK, LOCAL_RULE, numbered, sections, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { SAMPLE_DEMANDS, SAMPLE_FACTS, SAMPLE_FRAME } from './sampleFrame.js';

/** How an assigned matter was handled and with what result, for the office that assigned it (art 22(3)). */
export const completionReport = definePaper<CompletionReportSheet>({
  id: 'completion_report',
  place: 'closing',
  article: '22',
  served: false,
  numbered: false,
  form: 'letter',
  fields: (sheet) => ({
    assignedAs: sheet.assignedAs,
    unit: sheet.unit,
    demands: numbered(sheet.demands),
    report: sheet.report,
  }),
  mandatory: ['to', 'caseNumber', 'demands', 'report', 'organ', 'on'],
  body: [
    ...text(
      `交办的{caseNumber}信访事项{#assignedAs}（交办文号：{assignedAs}）{/assignedAs}，{unit}已经办结。依照《信访工作条例》第二十二条第三项${LOCAL_RULE}的规定，现将办理情况报告如下：`,
    ),
    ...sections(['交办的诉求', text('{demands}')], ['办理情况和结果', text('{report}')]),
    ...text('特此报告。'),
  ],
  remark: CONTACT_REMARK,
  sample: {
    ...SAMPLE_FRAME,
    to: ['青原县信访局'],
    assignedAs: '宿信交〔2026〕8号',
    unit: '青原县住房和城乡建设局',
    demands: SAMPLE_DEMANDS,
    report: SAMPLE_FACTS,
  },
});
