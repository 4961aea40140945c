import { type AcceptanceNoticeSheet, formatDayZh } from '@lianxin/core/common';
import { by, contactSection, list, sections, text } from '../blocks.js';
import type { Paper } from '../Paper.js';
import { reviewToCome, you, yourMatter } from '../wording.js';

/** Branch 6: accepted; what will be done, until when, and what the petitioner may do (arts 23, 31(6), 34). */
export function acceptanceNotice(sheet: AcceptanceNoticeSheet): Paper {
  return {
    form: 'letter',
    to: sheet.to,
    body: [
      ...text(
        `${yourMatter(sheet)}，本单位于${formatDayZh(sheet.receivedOn)}收到。经审查，下列诉求属于本单位职权范围，依照《信访工作条例》第二十三条、第三十一条第六项的规定，本单位于${formatDayZh(sheet.acceptedOn)}受理：`,
      ),
      ...list(sheet.demands),
      ...sections(
        [
          '处理途径和程序',
          text(
            `本单位将听取${you(sheet)}陈述事实和理由，调查核实，出具信访处理意见书；属于重大、复杂、疑难的，可以举行听证。`,
          ),
        ],
        [
          '办理期限',
          text(
            `本单位在${by(sheet.lastDay)}办结，并书面答复${you(sheet)}。法定期限为自受理之日起六十日；情况复杂的，经本单位负责人批准可以延长，延长不超过三十日，届时书面告知${you(sheet)}理由（《信访工作条例》第三十四条）。`,
          ),
        ],
        [
          `${you(sheet)}的权利`,
          list([
            '可以查询办理情况，随时补充陈述和材料。',
            '认为承办人员与信访事项或者信访人有直接利害关系的，可以向本单位提出，由本单位依照《信访工作条例》第二十八条决定是否回避。',
            reviewToCome(sheet),
          ]),
        ],
        !!sheet.note && ['说明', text(sheet.note)],
        contactSection(sheet.contact),
      ),
      ...text('特此告知。'),
    ],
  };
}
