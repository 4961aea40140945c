import type { SupervisionGround, SupervisionNoticeSheet } from '@lianxin/core/common';
import { by, CONTACT_REMARK, LOCAL_RULE, numbered, sections, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { SAMPLE_DEMANDS, SAMPLE_OFFICE } from './sampleFrame.js';

const GROUNDS: Readonly<Record<SupervisionGround, string>> = {
  not_by_procedure: '未按规定程序受理、办理信访事项。',
  overdue: '无正当理由未按规定期限办结信访事项。',
  result_not_reported: '未按规定反馈信访事项办理结果。',
  not_executed: '不执行信访处理意见。',
  shirking: '办理信访事项推诿、敷衍、拖延、弄虚作假。',
  reply_wrong: '答复认定的事实、适用的依据或者办理程序明显错误。',
  false_completion: '虚报信访事项已经办结。',
};

/** Demands that a fault be cured and answered in writing by a day (art 40). */
export const supervisionNotice = definePaper<SupervisionNoticeSheet>({
  id: 'supervision_notice',
  place: 'supervision',
  article: '40',
  served: false,
  numbered: true,
  form: 'letter',
  fields: (sheet) => ({
    to: sheet.unit,
    unit: sheet.unit,
    demands: numbered(sheet.demands),
    grounds: numbered(sheet.grounds.map((ground) => GROUNDS[ground])),
    demanded: sheet.demanded,
    answerBy: by(sheet.answerBy),
  }),
  mandatory: ['to', 'caseNumber', 'grounds', 'demanded', 'answerBy', 'organ', 'on'],
  body: [
    ...text(
      `你单位办理的{caseNumber}信访事项，经核存在需要督办的情形。依照《信访工作条例》第四十条${LOCAL_RULE}的规定，现予督办。`,
    ),
    ...sections(
      ['涉及的诉求', text('{demands}')],
      ['督办情形', text('{grounds}')],
      ['督办要求', text('{demanded}')],
      ['反馈期限', text('请在{answerBy}将改正情况书面反馈我单位。督办不延长法定的办理期限。')],
    ),
    ...text('特此函告。'),
  ],
  remark: CONTACT_REMARK,
  sample: {
    ...SAMPLE_OFFICE,
    to: ['青原县住房和城乡建设局'],
    unit: '青原县住房和城乡建设局',
    demands: SAMPLE_DEMANDS,
    grounds: ['overdue', 'shirking'],
    demanded: '请立即核实发放台账，书面答复信访人，并说明超期的原因。',
    answerBy: '2026-03-20',
  },
});
