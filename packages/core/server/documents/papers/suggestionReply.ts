import type { SuggestionReplySheet } from '@lianxin/core/common';
import { CONTACT_SECTION, LOCAL_RULE, numbered, sections, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { SAMPLE_FRAME } from './sampleFrame.js';

const RESULTS: Record<SuggestionReplySheet['result'], string> = {
  adopted: '予以采纳',
  partly_adopted: '部分采纳',
  not_adopted: '未予采纳',
};

/** What became of a suggestion, and why (art 29). */
export const suggestionReply = definePaper<SuggestionReplySheet>({
  id: 'suggestion_reply',
  place: 'opinion',
  article: '29',
  served: true,
  numbered: true,
  tellsPath: true,
  ends: 'suggestion_answered',
  form: 'letter',
  fields: (sheet) => ({
    demands: numbered(sheet.demands),
    result: RESULTS[sheet.result],
    text: sheet.text,
  }),
  mandatory: ['to', 'caseNumber|matter', 'demands', 'result', 'text', 'contact', 'organ', 'on'],
  body: [
    ...text(
      `{you}提出的建议意见（编号：{caseNumber}）收悉。本单位依照《信访工作条例》第二十九条${LOCAL_RULE}的规定进行了研究论证，现回复如下：`,
    ),
    ...sections(
      ['{you}的建议意见', text('{demands}')],
      ['研究结果', text('{you}的建议意见，本单位{result}。')],
      ['理由和说明', text('{text}')],
      CONTACT_SECTION,
    ),
    ...text('感谢{you}对我们工作的关心。有补充意见的，欢迎继续提出。'),
  ],
  sample: {
    ...SAMPLE_FRAME,
    demands: ['建议在老旧小区加装非机动车充电桩'],
    result: 'partly_adopted',
    text: '2026年计划在12个老旧小区加装充电桩240个。楼道内不具备消防条件的，不能安装。',
  },
});
