import type { SuggestionReplySheet } from '@lianxin/core/common';
import { contactSection, list, sections, text } from '../blocks.js';
import type { Paper } from '../Paper.js';
import { you } from '../wording.js';

const RESULTS: Record<SuggestionReplySheet['result'], string> = {
  adopted: '予以采纳',
  partly_adopted: '部分采纳',
  not_adopted: '未予采纳',
};

/** What became of a suggestion, and why (art 29). */
export function suggestionReply(sheet: SuggestionReplySheet): Paper {
  return {
    form: 'letter',
    to: sheet.to,
    body: [
      ...text(
        `${you(sheet)}提出的建议意见（编号：${sheet.caseNumber}）收悉。本单位依照《信访工作条例》第二十九条的规定进行了研究论证，现回复如下：`,
      ),
      ...sections(
        [`${you(sheet)}的建议意见`, list(sheet.demands)],
        ['研究结果', text(`${you(sheet)}的建议意见，本单位${RESULTS[sheet.result]}。`)],
        ['理由和说明', text(sheet.text)],
        contactSection(sheet.contact),
      ),
      ...text(`感谢${you(sheet)}对我们工作的关心。有补充意见的，欢迎继续提出。`),
    ],
  };
}
