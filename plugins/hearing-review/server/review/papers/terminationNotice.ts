import { ABOVE, CONTACT_SECTION, definePaper, sections, text } from '@lianxin/sdk/server';
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
    ...text(RECEIVED, '经审查{#localRule}，依照{localRule}的规定{/localRule}，决定终止{name}。'),
    ...sections(
      ['理由', text('{reasons}')],
      ['救济途径', text(`{you}对上述决定有异议的，可以向${ABOVE}反映。有新的事实或者新的理由的，可以重新提出。`)],
      CONTACT_SECTION,
    ),
  ],
  sample: { ...SAMPLE_REVIEW, reasons: '申请人与被申请人已就安置费补发达成协议，并已履行完毕。' },
});
