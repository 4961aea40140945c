import { CONTACT_SECTION, definePaper, LOCAL_RULE, SAMPLE_FRAME, sections, text } from '@lianxin/sdk/server';
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

/** That a request is not accepted, on which closed ground, and why (domain 6.4). */
export const refusalNotice = definePaper<Sheet>({
  id: 'hearing-review.refusal_notice',
  place: 'review',
  article: 'D',
  served: true,
  numbered: true,
  form: 'letter',
  fields: (sheet) => ({ ...aboutFields(sheet), ground: GROUNDS[sheet.ground], reasons: sheet.reasons }),
  mandatory: [...MUST_NAME, 'ground', 'reasons'],
  body: [
    ...text(RECEIVED, `经审查，{ground}，依照《信访工作条例》{article}${LOCAL_RULE}的规定，决定不予受理。`),
    ...sections(['理由', text('{reasons}')], CONTACT_SECTION),
  ],
  sample: {
    ...SAMPLE_FRAME,
    ...SAMPLE_REVIEW,
    ground: 'out_of_time',
    reasons: '您于2026年3月2日收到处理意见书，复查申请期限至2026年4月1日届满。您未说明耽误期限的正当理由。',
  },
});
