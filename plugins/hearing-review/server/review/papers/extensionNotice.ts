import { type Day, formatDayZh } from '@lianxin/sdk/common';
import { CONTACT_SECTION, definePaper, sections, text } from '@lianxin/sdk/server';
import { type AboutReview, aboutFields, MUST_NAME, RECEIVED, SAMPLE_REVIEW } from './AboutReview.js';

interface Sheet extends AboutReview {
  readonly days: number;
  /** The last day, with what was added; unknown while the days stand still. */
  readonly dueOn?: Day | undefined;
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
  fields: (sheet) => ({
    ...aboutFields(sheet),
    days: String(sheet.days),
    dueOn: sheet.dueOn && formatDayZh(sheet.dueOn),
    reasons: sheet.reasons,
  }),
  mandatory: [...MUST_NAME, 'days', 'dueOn', 'reasons'],
  body: [
    ...text(
      RECEIVED,
      '经批准，依照{localRule}{^localRule}本地有关规定{/localRule}，{name}期限延长{days}日{#dueOn}，至{dueOn}届满{/dueOn}。',
    ),
    ...sections(['延期理由', text('{reasons}')], CONTACT_SECTION),
  ],
  sample: {
    ...SAMPLE_REVIEW,
    days: 15,
    dueOn: '2026-05-22',
    reasons: '需要到现场核实房屋面积，并向有关部门调取档案。',
  },
});
