import { type ExtensionNoticeSheet, formatDayZh } from '@lianxin/core/common';
import { CONTACT_SECTION, LOCAL_RULE, numbered, sections, text } from '../blocks.js';
import { chineseNumber } from '../chineseNumber.js';
import { definePaper } from '../Paper.js';
import { ABOVE, reviewToCome } from '../wording.js';
import { SAMPLE_DEMANDS, SAMPLE_FRAME } from './sampleFrame.js';

/** A complex matter takes up to 30 days longer; the reasons are told (art 34). */
export const extensionNotice = definePaper<ExtensionNoticeSheet>({
  id: 'extension_notice',
  article: '34',
  served: true,
  numbered: true,
  form: 'letter',
  fields: (sheet) => ({
    demands: numbered(sheet.demands),
    reason: sheet.reason,
    days: chineseNumber(sheet.days),
    lastDay: formatDayZh(sheet.lastDay),
    approver: sheet.approver,
    rights: numbered([
      '可以查询办理情况，随时补充陈述和材料。',
      `认为办理中有推诿、敷衍、拖延等情形的，可以向${ABOVE}反映（《信访工作条例》第四十条）。`,
      reviewToCome(sheet),
    ]),
  }),
  mandatory: [
    'to',
    'caseNumber|matter',
    'demands',
    'reason',
    'days',
    'lastDay',
    'approver',
    'rights',
    'contact',
    'organ',
    'on',
  ],
  body: [
    ...text(
      `{matter}正在办理。因情况复杂，依照《信访工作条例》第三十四条${LOCAL_RULE}的规定，经本单位负责人批准（批准人：{approver}），下列诉求的办理期限延长{days}日：`,
      '{demands}',
    ),
    ...sections(
      ['延期的理由', text('{reason}')],
      [
        '延长后的期限',
        text('延长后的办理期限至{lastDay}止（含当日）。本单位在此期限内办结，并书面答复{you}。{mayMove}'),
      ],
      ['{you}的权利', text('{rights}')],
      CONTACT_SECTION,
    ),
    ...text('特此告知。'),
  ],
  sample: {
    ...SAMPLE_FRAME,
    demands: SAMPLE_DEMANDS,
    reason: '涉及12年前的征收档案，需要向市档案馆调取，并委托测绘机构复核面积。',
    days: 30,
    lastDay: '2026-06-01',
    approver: '陈志远',
  },
});
