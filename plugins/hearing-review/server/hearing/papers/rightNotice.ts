import { CONTACT_SECTION, definePaper, LOCAL_RULE, numbered, SAMPLE_FRAME, sections, text } from '@lianxin/sdk/server';
import { type HearingStage, PAPERS } from '../../../common/index.js';
import { BASIS } from './words.js';

export interface RightNoticeSheet {
  readonly stage: HearingStage;
  readonly demands: readonly string[];
  /** Working days from receipt in which a hearing may be asked for. */
  readonly workdays: number;
  /** Working days after an obstacle has ended. */
  readonly obstacleWorkdays: number;
}

/** That the petitioner may ask for a hearing, until when and where (art 31(6); domain 7.2). */
export const rightNotice = definePaper<RightNoticeSheet>({
  id: PAPERS.right,
  place: 'hearing',
  article: '31',
  served: true,
  numbered: true,
  form: 'letter',
  fields: ({ stage, demands, workdays, obstacleWorkdays }) => ({
    basis: BASIS[stage],
    demands: numbered(demands),
    window: `自收到本告知书之日起${workdays}个工作日内`,
    obstacle: `因不可抗力等正当事由耽误的，可以在障碍消除后${obstacleWorkdays}个工作日内提出，并说明情况`,
    rights: numbered([
      '听证不收取费用。',
      '可以委托代理人，可以申请听证人员回避，可以陈述、举证、质证和作最后陈述。',
      '涉及个人隐私的，可以申请不公开听证。',
      '是否申请听证，不影响信访事项的办理。',
    ]),
  }),
  mandatory: ['to', 'caseNumber|matter', 'basis', 'demands', 'window', 'rights', 'contact', 'organ', 'on'],
  body: [
    ...text(
      `{matter}中的下列诉求，本单位正在办理。属于重大、复杂、疑难的，依照{basis}${LOCAL_RULE}的规定，可以举行听证：`,
      '{demands}',
    ),
    ...sections(
      [
        '提出申请',
        text(
          '{you}要求听证的，请{window}向本单位提出书面申请；书写有困难的，可以口头提出，由工作人员记录。{obstacle}。',
        ),
      ],
      ['{you}的权利', text('{rights}')],
      CONTACT_SECTION,
    ),
    ...text('特此告知。'),
  ],
  sample: {
    ...SAMPLE_FRAME,
    stage: 'handling',
    demands: ['补发临时安置费', '明确安置房交付时间'],
    workdays: 5,
    obstacleWorkdays: 7,
  },
});
