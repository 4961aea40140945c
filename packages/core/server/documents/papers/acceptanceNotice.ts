import { type AcceptanceNoticeSheet, formatDayZh } from '@lianxin/core/common';
import { by, CONTACT_SECTION, LOCAL_RULE, lastSection, numbered, sections, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { reviewToCome } from '../wording.js';
import { SAMPLE_DEMANDS, SAMPLE_FRAME } from './sampleFrame.js';

/** Branch 6: accepted; what will be done, until when, and what the petitioner may do (arts 23, 31(6), 34). */
export const acceptanceNotice = definePaper<AcceptanceNoticeSheet>({
  id: 'acceptance_notice',
  article: '23',
  served: true,
  numbered: true,
  tellsPath: true,
  form: 'letter',
  fields: (sheet) => ({
    receivedOn: formatDayZh(sheet.receivedOn),
    acceptedOn: formatDayZh(sheet.acceptedOn),
    demands: numbered(sheet.demands),
    lastDay: by(sheet.lastDay),
    rights: numbered([
      '可以查询办理情况，随时补充陈述和材料。',
      '认为承办人员与信访事项或者信访人有直接利害关系的，可以向本单位提出，由本单位依照《信访工作条例》第二十八条决定是否回避。',
      reviewToCome(sheet),
    ]),
    note: sheet.note,
  }),
  mandatory: ['to', 'caseNumber|matter', 'demands', 'lastDay', 'rights', 'contact', 'organ', 'on'],
  body: [
    ...text(
      `{matter}，本单位于{receivedOn}收到。经审查，下列诉求属于本单位职权范围，依照《信访工作条例》第二十三条、第三十一条第六项${LOCAL_RULE}的规定，本单位于{acceptedOn}受理：`,
      '{demands}',
    ),
    ...sections(
      [
        '处理途径和程序',
        text('本单位将听取{you}陈述事实和理由，调查核实，出具信访处理意见书；属于重大、复杂、疑难的，可以举行听证。'),
      ],
      [
        '办理期限',
        text(
          '本单位在{lastDay}办结，并书面答复{you}。{mayMove}法定期限为自受理之日起六十日；情况复杂的，经本单位负责人批准可以延长，延长不超过三十日，届时书面告知{you}理由（《信访工作条例》第三十四条）。',
        ),
      ],
      ['{you}的权利', text('{rights}')],
      CONTACT_SECTION,
    ),
    ...lastSection(5, '说明', 'note'),
    ...text('特此告知。'),
  ],
  sample: {
    ...SAMPLE_FRAME,
    receivedOn: '2026-03-02',
    acceptedOn: '2026-03-05',
    demands: SAMPLE_DEMANDS,
    lastDay: '2026-05-06',
    note: '为便于核实，请于方便时补充银行卡流水。',
  },
});
