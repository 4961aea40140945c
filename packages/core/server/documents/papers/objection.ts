import type { ObjectionSheet } from '@lianxin/core/common';
import { CONTACT_REMARK, LOCAL_RULE, lastSection, numbered, sections, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { SAMPLE_DEMANDS, SAMPLE_FRAME } from './sampleFrame.js';

/** A unit tells the petition office in detail why a matter is not its business, and whose it is (art 23). */
export const objection = definePaper<ObjectionSheet>({
  id: 'objection',
  place: 'passed_on',
  article: '23',
  served: false,
  numbered: false,
  form: 'letter',
  fields: ({ unit, demands, reason, suggested }) => ({
    to: unit,
    demands: numbered(demands),
    reason,
    suggested: suggested && `建议由${suggested}办理。`,
  }),
  mandatory: ['to', 'caseNumber', 'demands', 'reason', 'suggested', 'organ', 'on'],
  body: [
    ...text(
      `你单位转送、交办的{caseNumber}信访事项收悉。经研究，下列诉求不属于我单位以及我单位所属系统的职权范围，依照《信访工作条例》第二十三条${LOCAL_RULE}的规定提出异议：`,
    ),
    ...sections(
      ['提出异议的诉求', text('{demands}')],
      ['详细理由', text('{reason}')],
      ['请求', text('请予核实，同意后由我单位交还相关材料。核实期间，告知信访人的期限不停止计算。')],
    ),
    ...lastSection(4, '建议承办单位', 'suggested'),
    ...text('特此函告。'),
  ],
  remark: CONTACT_REMARK,
  sample: {
    ...SAMPLE_FRAME,
    to: ['青原县信访局'],
    unit: '青原县信访局',
    demands: SAMPLE_DEMANDS,
    reason: '安置房由青原县自然资源和规划局组织征收，补偿协议由其签订。我单位没有征收补偿的职责。',
    suggested: '青原县自然资源和规划局',
  },
});
