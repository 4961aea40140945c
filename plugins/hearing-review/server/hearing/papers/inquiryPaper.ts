import { CONTACT_SECTION, definePaper, LOCAL_RULE, numbered, SAMPLE_FRAME, sections, text } from '@lianxin/sdk/server';
import { type HearingStage, PAPERS } from '../../../common/index.js';
import { BASIS } from './words.js';

export interface InquirySheet {
  readonly stage: HearingStage;
  readonly demands: readonly string[];
  readonly reason: string;
  readonly workdays: number;
}

/** The organ would like to hold a hearing and asks the petitioner; silence is a no, and a no affects nothing. */
export const inquiryPaper = definePaper<InquirySheet>({
  id: PAPERS.inquiry,
  place: 'hearing',
  article: '31',
  served: true,
  numbered: true,
  form: 'letter',
  fields: ({ stage, demands, reason, workdays }) => ({
    basis: BASIS[stage],
    demands: numbered(demands),
    reason,
    window: `自收到本函之日起${workdays}个工作日内`,
  }),
  mandatory: ['to', 'caseNumber|matter', 'basis', 'demands', 'reason', 'window', 'contact', 'organ', 'on'],
  body: [
    ...text(`关于{matter}，本单位拟依照{basis}${LOCAL_RULE}的规定，就下列诉求举行听证，征求{you}的意见：`, '{demands}'),
    ...sections(
      ['拟举行听证的理由', text('{reason}')],
      ['答复', text('请{window}书面或者口头答复是否同意。逾期没有答复的，视为不同意。')],
      [
        '说明',
        text(
          '不同意听证的，不影响信访事项的办理和{you}的其他权利。听证不收取费用；涉及个人隐私的，可以申请不公开听证。',
        ),
      ],
      CONTACT_SECTION,
    ),
    ...text('特此函询。'),
  ],
  sample: {
    ...SAMPLE_FRAME,
    stage: 'handling',
    demands: ['补发临时安置费'],
    reason: '双方对台账所载面积有争议，涉及户数较多。',
    workdays: 5,
  },
});
