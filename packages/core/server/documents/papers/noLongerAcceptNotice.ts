import type { NoLongerAcceptNoticeSheet } from '@lianxin/core/common';
import { contactSection, list, sections, text } from '../blocks.js';
import type { Paper } from '../Paper.js';
import { ABOVE, you, yourMatter } from '../wording.js';

/** After re-examination: a person found facts and reasons to be the same (art 36). Finality ends a matter, not a person. */
export function noLongerAcceptNotice(sheet: NoLongerAcceptNoticeSheet): Paper {
  return {
    form: 'letter',
    to: sheet.to,
    body: [
      ...text(
        `${yourMatter(sheet)}已经登记。经审查，下列诉求已有复核意见，${you(sheet)}仍然以同一事实和理由提出，依照《信访工作条例》第三十六条的规定，不再受理：`,
      ),
      ...list(sheet.demands),
      ...sections(
        ['已有的复核意见', text(sheet.finalOpinion)],
        ['认定同一事实和理由的依据', text(sheet.finding)],
        [
          '救济途径',
          text(
            `本告知书只针对同一事实和理由。${you(sheet)}有新的事实或者理由的，可以重新提出，收到的机关、单位应当登记并依法办理。`,
            `${you(sheet)}认为上述认定有误的，可以向本单位说明理由，也可以向${ABOVE}反映。`,
            '生活确有困难的，可以依法申请社会救助，本单位可以告知途径、帮助申请（《信访工作条例》第三十七条）。',
          ),
        ],
        contactSection(sheet.contact),
      ),
      ...text('特此告知。'),
    ],
  };
}
