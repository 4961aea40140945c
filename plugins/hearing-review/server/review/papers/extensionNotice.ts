import { CONTACT_SECTION, definePaper, LOCAL_RULE, SAMPLE_FRAME, sections, text } from '@lianxin/sdk/server';
import { type AboutReview, aboutFields, MUST_NAME, RECEIVED, SAMPLE_REVIEW } from './AboutReview.js';

interface Sheet extends AboutReview {
  readonly days: number;
  readonly reasons: string;
}

/** That the organ takes more days, how many, and why; only where local rules give any (domain 6.1). */
export const extensionNotice = definePaper<Sheet>({
  id: 'hearing-review.extension_notice',
  place: 'review',
  article: 'D',
  served: true,
  numbered: true,
  form: 'letter',
  fields: (sheet) => ({ ...aboutFields(sheet), days: String(sheet.days), reasons: sheet.reasons }),
  mandatory: [...MUST_NAME, 'days', 'reasons'],
  body: [
    ...text(RECEIVED, `经批准，依照本地有关规定${LOCAL_RULE}，{name}期限延长{days}日。`),
    ...sections(['延期理由', text('{reasons}')], CONTACT_SECTION),
  ],
  sample: { ...SAMPLE_FRAME, ...SAMPLE_REVIEW, days: 15, reasons: '需要到现场核实房屋面积，并向有关部门调取档案。' },
});
