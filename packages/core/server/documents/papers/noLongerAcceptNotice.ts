import { formatDayZh, type NoLongerAcceptNoticeSheet } from '@lianxin/core/common';
import { CONTACT_SECTION, LOCAL_RULE, numbered, sections, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { ABOVE, you } from '../wording.js';
import { SAMPLE_OFFICE } from './sampleFrame.js';

/** After re-examination: a person found facts and reasons to be the same (art 36). Finality ends a matter, not a person. */
export const noLongerAcceptNotice = definePaper<NoLongerAcceptNoticeSheet>({
  id: 'no_longer_accept_notice',
  article: '36',
  served: true,
  numbered: true,
  tellsPath: true,
  ends: 'no_longer_accepted',
  form: 'letter',
  fields: (sheet) => ({
    demands: numbered(sheet.demands),
    finalOpinion: `${sheet.finalOrgan}${formatDayZh(sheet.finalOn)}作出的${sheet.finalNumber}`,
    finding: [
      `关于事实：${sheet.sameFacts}`,
      `关于理由：${sheet.sameReasons}`,
      ...(sheet.onNewFacts ? [`关于${you(sheet)}提出的新情况：${sheet.onNewFacts}`] : []),
    ].join('\n'),
    remedy: [
      `本告知书只针对同一事实和理由。${you(sheet)}有新的事实或者理由的，可以重新提出，收到的机关、单位应当登记并依法办理。`,
      `${you(sheet)}认为上述认定有误的，可以向本单位说明理由，也可以向${ABOVE}反映。`,
      '生活确有困难的，可以依法申请社会救助，本单位可以告知途径、帮助申请（《信访工作条例》第三十七条）。',
    ].join('\n'),
  }),
  mandatory: ['to', 'caseNumber|matter', 'demands', 'finalOpinion', 'finding', 'remedy', 'contact', 'organ', 'on'],
  body: [
    ...text(
      `{matter}已经登记。经审查，下列诉求已有复核意见，{you}仍然以同一事实和理由提出，依照《信访工作条例》第三十六条${LOCAL_RULE}的规定，不再受理：`,
      '{demands}',
    ),
    ...sections(
      ['已有的复核意见', text('{finalOpinion}')],
      ['认定同一事实和理由的依据', text('{finding}')],
      ['救济途径', text('{remedy}')],
      CONTACT_SECTION,
    ),
    ...text('特此告知。'),
  ],
  sample: {
    ...SAMPLE_OFFICE,
    demands: ['要求重新认定1998年宅基地边界'],
    finalOrgan: '宿州市人民政府',
    finalNumber: '《信访事项复核意见书》（宿信核〔2025〕9号）',
    finalOn: '2025-11-07',
    sameFacts: '本次提出的宅基地边界争议，与复核意见认定的是同一事实。',
    sameReasons: '本次陈述的理由与复核时相同，复核意见已经逐项回应。',
    onNewFacts: '所附土地登记卡复印件已经在复核时审查。',
  },
});
