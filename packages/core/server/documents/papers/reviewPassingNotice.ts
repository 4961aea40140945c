import { formatDayZh, type ReviewPassingNoticeSheet } from '@lianxin/core/common';
import { CONTACT_SECTION, LOCAL_RULE, sections, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { you } from '../wording.js';
import { SAMPLE_FRAME } from './sampleFrame.js';

const NAMES = { review: '复查', reexamination: '复核' } as const;

/** That a request was handed in here, on which day, and to whom it was passed on: nobody loses time by it (arts 35, 36). */
export const reviewPassingNotice = definePaper<ReviewPassingNoticeSheet>({
  id: 'review_passing_notice',
  place: 'review',
  article: '35',
  served: true,
  numbered: true,
  form: 'letter',
  fields: (sheet) => ({
    name: NAMES[sheet.stage],
    article: sheet.stage === 'review' ? '第三十五条' : '第三十六条',
    askedOn: sheet.askedOn.map(formatDayZh).join('、'),
    passedTo: sheet.passedTo,
    counts: `${you(sheet)}提出请求的日期以本单位收到申请的日期为准，不因转送而推迟。`,
  }),
  mandatory: ['to', 'caseNumber', 'askedOn', 'passedTo', 'counts', 'contact', 'organ', 'on'],
  body: [
    ...text(
      `本单位于{askedOn}收到关于编号为{caseNumber}的信访事项的{name}申请。依照《信访工作条例》{article}${LOCAL_RULE}的规定，该申请应当由{passedTo}办理。`,
    ),
    ...sections(
      [
        '转送情况',
        text('本单位已将{name}申请及所附材料转送{passedTo}。{passedTo}自收到申请之日起三十日内提出{name}意见。'),
      ],
      ['提出请求的日期', text('{counts}')],
      CONTACT_SECTION,
    ),
  ],
  sample: { ...SAMPLE_FRAME, on: '2026-04-08', stage: 'review', askedOn: ['2026-04-07'], passedTo: '青原县人民政府' },
});
