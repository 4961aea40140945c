import { CONTACT_SECTION, definePaper, LOCAL_RULE, SAMPLE_FRAME, sections, text } from '@lianxin/sdk/server';
import { type AboutReview, aboutFields, MUST_NAME, RECEIVED, SAMPLE_REVIEW } from './AboutReview.js';

interface Sheet extends AboutReview {
  readonly reasons: string;
}

/** That a review ends without an opinion, and why: its object is gone, the parties have settled. */
export const terminationNotice = definePaper<Sheet>({
  id: 'hearing-review.termination_notice',
  place: 'review',
  article: 'D',
  served: true,
  numbered: true,
  form: 'letter',
  fields: (sheet) => ({ ...aboutFields(sheet), reasons: sheet.reasons }),
  mandatory: [...MUST_NAME, 'reasons'],
  body: [
    ...text(RECEIVED, `依照《信访工作条例》{article}${LOCAL_RULE}的规定，决定终止{name}。`),
    ...sections(['理由', text('{reasons}')], CONTACT_SECTION),
  ],
  sample: { ...SAMPLE_FRAME, ...SAMPLE_REVIEW, reasons: '您与被申请人已就安置费补发达成协议，并已履行完毕。' },
});
