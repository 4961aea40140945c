import type { SupplementNoticeSheet } from '@lianxin/core/common';
import { CONTACT_SECTION, LOCAL_RULE, numbered, sections, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { ABOVE } from '../wording.js';
import { SAMPLE_DEMANDS, SAMPLE_FRAME } from './sampleFrame.js';

/** Asks once for everything that is missing (art 19). The Regulations know no pause: no limit waits for it. */
export const supplementNotice = definePaper<SupplementNoticeSheet>({
  id: 'supplement_notice',
  article: '19',
  served: true,
  numbered: true,
  form: 'letter',
  fields: ({ demands, missing }) => ({ demands: numbered(demands), missing: numbered(missing) }),
  mandatory: ['to', 'caseNumber|matter', 'demands', 'missing', 'contact', 'organ', 'on'],
  body: [
    ...text(
      `{matter}已经登记。为查清下列诉求，还需要{you}补充有关内容或者材料。依照《信访工作条例》第十九条${LOCAL_RULE}的规定，现一次性告知如下：`,
    ),
    ...sections(
      ['涉及的诉求', text('{demands}')],
      ['需要补正的内容', text('{missing}')],
      [
        '补正的说明',
        text(
          '以上是需要补正的全部内容，本单位不会就同一诉求再次要求补正。{you}可以当面、邮寄或者通过网上信访渠道补正，请尽早提供。',
          '补正期间，法定的告知、办理期限不停止计算，也不延长。没有补正或者不能全部补正的，本单位将根据已有材料依法处理；依法应当由本单位调查核实的，不因此免除。',
          `{you}认为不需要补正的，可以向本单位说明理由，也可以向${ABOVE}反映。`,
        ),
      ],
      CONTACT_SECTION,
    ),
    ...text('特此告知。'),
  ],
  sample: {
    ...SAMPLE_FRAME,
    demands: SAMPLE_DEMANDS,
    missing: ['房屋征收补偿协议复印件', '2021年6月以后临时安置费到账的银行流水', '要求补发的起止日期和计算方法'],
  },
});
