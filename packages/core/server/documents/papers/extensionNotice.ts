import { type ExtensionNoticeSheet, formatDayZh } from '@lianxin/core/common';
import { contactSection, list, sections, text } from '../blocks.js';
import { chineseNumber } from '../chineseNumber.js';
import type { Paper } from '../Paper.js';
import { ABOVE, reviewToCome, you, yourMatter } from '../wording.js';

/** A complex matter takes up to 30 days longer; the reasons are told (art 34). */
export function extensionNotice(sheet: ExtensionNoticeSheet): Paper {
  return {
    form: 'letter',
    to: sheet.to,
    body: [
      ...text(
        `${yourMatter(sheet)}正在办理。因情况复杂，依照《信访工作条例》第三十四条的规定，经本单位负责人批准（批准人：${sheet.approver}），下列诉求的办理期限延长${chineseNumber(sheet.days)}日：`,
      ),
      ...list(sheet.demands),
      ...sections(
        ['延期的理由', text(sheet.reason)],
        [
          '延长后的期限',
          text(
            `延长后的办理期限至${formatDayZh(sheet.lastDay)}止（含当日）。本单位在此期限内办结，并书面答复${you(sheet)}。`,
          ),
        ],
        [
          `${you(sheet)}的权利`,
          list([
            '可以查询办理情况，随时补充陈述和材料。',
            `认为办理中有推诿、敷衍、拖延等情形的，可以向${ABOVE}反映（《信访工作条例》第四十条）。`,
            reviewToCome(sheet),
          ]),
        ],
        contactSection(sheet.contact),
      ),
      ...text('特此告知。'),
    ],
  };
}
