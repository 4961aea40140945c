import { type NonAcceptanceNoticeSheet, RULE_PACKS, rulePackOn } from '@lianxin/core/common';
import { articleZh } from '../articleZh.js';
import { CONTACT_SECTION, LOCAL_RULE, numbered, sections, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { ABOVE, you } from '../wording.js';
import { SAMPLE_OFFICE } from './sampleFrame.js';

interface Ground {
  readonly why: string;
  /** Where the petitioner is heard instead. */
  readonly instead: string;
}

const GROUNDS: Record<NonAcceptanceNoticeSheet['ground'], Ground> = {
  in_hand_below: {
    why: '已由有关机关、单位受理或者正在办理，尚在规定的期限内',
    instead:
      '可以向正在办理的机关、单位查询进展、补充材料；收到处理意见后不服的，可以自收到之日起三十日内请求复查（《信访工作条例》第三十五条）。',
  },
  not_competent: {
    why: '不属于本单位或者本单位所属系统的职权范围',
    instead: '可以向有权处理的机关、单位提出；不清楚向哪里提出的，可以请本单位或者信访部门协助查明。',
  },
  under_review: {
    why: '正在复查或者复核',
    instead:
      '可以向复查、复核机关查询进展、补充意见。对复查意见不服的，可以自收到之日起三十日内请求复核（《信访工作条例》第三十六条）。',
  },
};

/** The organ that has it in hand, with its number there, or to whom it should be brought. */
const whereTo = ({ ground, whereOrgan, whereNumber }: NonAcceptanceNoticeSheet): readonly string[] => {
  if (!whereOrgan) return [];
  const says = ground === 'in_hand_below' ? '正在办理的机关、单位' : '可以提出的机关、单位';
  return [`${says}：${whereOrgan}${whereNumber ? `（${whereNumber}）` : ''}。`];
};

/** Registered, but not accepted: why, where to go instead, and who hears a complaint about it (arts 19, 23, 44). */
export const nonAcceptanceNotice = definePaper<NonAcceptanceNoticeSheet>({
  id: 'non_acceptance_notice',
  article: '23',
  served: true,
  numbered: true,
  tellsPath: true,
  ends: 'not_accepted',
  form: 'letter',
  fields: (sheet) => ({
    demands: numbered(sheet.demands),
    why: GROUNDS[sheet.ground].why,
    article: articleZh(rulePackOn(sheet.on, RULE_PACKS).grounds.notAccepted[sheet.ground]),
    reason: sheet.reason,
    instead: [...whereTo(sheet), `${you(sheet)}${GROUNDS[sheet.ground].instead}`].join('\n'),
    remedy: `${you(sheet)}认为上述诉求应当由本单位受理的，可以向${ABOVE}反映（《信访工作条例》第四十条、第四十四条）。有新的事实和理由的，可以重新提出。`,
  }),
  mandatory: ['to', 'caseNumber|matter', 'demands', 'article', 'reason', 'instead', 'remedy', 'contact', 'organ', 'on'],
  body: [
    ...text(
      `{matter}已经登记。经审查，下列诉求{why}，依照《信访工作条例》{article}${LOCAL_RULE}的规定，不予受理：`,
      '{demands}',
    ),
    ...sections(
      ['不予受理的理由', text('{reason}')],
      ['可以通过的途径', text('{instead}')],
      ['救济途径', text('{remedy}')],
      CONTACT_SECTION,
    ),
    ...text('特此告知。'),
  ],
  sample: {
    ...SAMPLE_OFFICE,
    demands: ['要求撤换村民小组长'],
    ground: 'not_competent',
    reason: '村民小组长由村民小组会议推选，依法不由本单位决定。请向青原县柳河镇人民政府提出。',
  },
});
