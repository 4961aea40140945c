import { ABOVE, CONTACT_SECTION, definePaper, LOCAL_RULE, sections, text } from '@lianxin/sdk/server';
import type { REFUSALS } from '../../../common/index.js';
import { type AboutReview, aboutFields, MUST_NAME, RECEIVED, SAMPLE_REVIEW } from './AboutReview.js';

interface Sheet extends AboutReview {
  readonly ground: (typeof REFUSALS)[number];
  readonly reasons: string;
}

const GROUNDS: Readonly<Record<Sheet['ground'], string>> = {
  outside_scope: '该事项不属于复查、复核的范围',
  out_of_time: '申请超过规定期限，且没有正当理由',
  accepted_elsewhere: '该申请已经由其他有权机关受理',
  statutory_path: '该事项依法应当通过行政复议、诉讼或者其他法定途径解决',
};

/** What is open instead, ground by ground. */
const INSTEAD: Readonly<Record<Sheet['ground'], string>> = {
  outside_scope: '该事项请按照原告知书、答复中载明的途径提出。',
  out_of_time: '有正当理由而未说明的，可以补充说明并附证明；有新的事实或者新的理由的，可以重新提出信访事项。',
  accepted_elsewhere: '请等候受理机关的处理结果；对处理结果不服的，按照其告知的途径提出。',
  statutory_path: '请在法定期限内依法申请行政复议、仲裁或者向人民法院起诉。',
};

/** That a request is not accepted, on which closed ground, and why (domain 6.4). */
export const refusalNotice = definePaper<Sheet>({
  id: 'hearing-review.refusal_notice',
  place: 'review',
  article: 'D',
  served: true,
  numbered: true,
  form: 'letter',
  fields: (sheet) => ({
    ...aboutFields(sheet),
    ground: GROUNDS[sheet.ground],
    reasons: sheet.reasons,
    instead: INSTEAD[sheet.ground],
  }),
  mandatory: [...MUST_NAME, 'ground', 'reasons', 'instead'],
  body: [
    ...text(RECEIVED, `经审查，{ground}，依照《信访工作条例》{article}${LOCAL_RULE}的规定，决定不予受理。`),
    ...sections(
      ['理由', text('{reasons}')],
      ['救济途径', text('{instead}', `{you}认为应当受理的，可以向${ABOVE}反映。`)],
      CONTACT_SECTION,
    ),
  ],
  sample: {
    ...SAMPLE_REVIEW,
    ground: 'out_of_time',
    reasons: '处理意见书于2026年3月2日送达，复查申请期限至2026年4月1日届满。申请书未说明耽误期限的正当理由。',
  },
});
