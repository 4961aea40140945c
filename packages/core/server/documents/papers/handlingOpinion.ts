import { formatDayZh, type HandlingOpinionSheet } from '@lianxin/core/common';
import { CONTACT_SECTION, each, LOCAL_RULE, sections, subheading, text } from '../blocks.js';
import { chineseNumber } from '../chineseNumber.js';
import type { Fields } from '../Fields.js';
import { definePaper } from '../Paper.js';
import { OUTCOME_WORDS, you } from '../wording.js';
import { SAMPLE_DEMANDS, SAMPLE_FACTS, SAMPLE_FRAME } from './sampleFrame.js';

/** Request, facts and reasons, basis, an outcome for every demand, and the review (arts 31(6), 32, 35): all mandatory. */
export const handlingOpinion = definePaper<HandlingOpinionSheet>({
  id: 'handling_opinion',
  place: 'opinion',
  article: '32',
  served: true,
  numbered: true,
  ends: 'opinion_served',
  form: 'letter',
  fields: (sheet) => ({
    receivedOn: formatDayZh(sheet.receivedOn),
    from: sheet.from,
    request: sheet.request,
    facts: sheet.facts,
    basis: sheet.basis,
    items: sheet.items.map((item, i) => answer(item, i + 1, sheet.items.length)),
    opinionHeading: sheet.items.length > 1 ? `（${chineseNumber(sheet.items.length + 1)}）具体处理意见` : undefined,
    opinion: sheet.opinion,
    remedy: remedy(sheet),
    reviewOrgan: reviewOrgan(sheet),
  }),
  mandatory: [
    'to',
    'caseNumber|matter',
    'request',
    'facts',
    'basis',
    'items.answer|items.outcome',
    'opinion',
    'remedy',
    'contact',
    'organ',
    'on',
  ],
  body: [
    ...text(
      `{matter}，{#from}由{from}转来，{/from}本单位于{receivedOn}收到。经调查核实，依照《信访工作条例》第三十一条第六项、第三十二条${LOCAL_RULE}的规定，提出如下处理意见：`,
    ),
    ...sections(
      ['信访请求', text('{request}')],
      ['事实和理由', text('{facts}')],
      ['法律和政策依据', text('{basis}')],
      [
        '处理意见',
        [
          ...each('items', [...subheading('{heading}'), ...text('{answer}')]),
          ...subheading('{opinionHeading}'),
          ...text('{opinion}'),
        ],
      ],
      ['救济途径', text('{remedy}')],
      CONTACT_SECTION,
    ),
  ],
  sample: {
    ...SAMPLE_FRAME,
    receivedOn: '2026-03-02',
    from: '青原县信访局',
    request: '请求补发2021年6月以来的临时安置费，并明确安置房交付时间。',
    facts: SAMPLE_FACTS,
    items: [
      { demand: SAMPLE_DEMANDS[0]!, outcome: 'supported' },
      { demand: SAMPLE_DEMANDS[1]!, outcome: 'explained' },
    ],
    opinion:
      '一是由县房屋征收服务中心于2026年4月30日前补发2021年6月至2026年2月的临时安置费。\n二是安置房交付时间以竣工验收备案为准，我局每月向您通报一次进度。',
    basis: '《国有土地上房屋征收与补偿条例》第二十二条；《青原县房屋征收补偿安置办法》第十五条。',
    reviewOrgan: '青原县人民政府',
    reviewDays: 30,
  },
});

/** One demand is answered in a sentence; several item by item, each under a heading of its own. */
const answer = ({ demand, outcome }: HandlingOpinionSheet['items'][number], n: number, of: number): Fields => {
  const about = `关于“${inOneBreath(demand)}”的诉求`;
  const found = `${OUTCOME_WORDS[outcome]}。`;
  return {
    n: chineseNumber(n),
    demand,
    outcome: OUTCOME_WORDS[outcome],
    heading: of > 1 ? `（${chineseNumber(n)}）${about}` : undefined,
    answer: of > 1 ? found : `${about}，${found}`,
  };
};

/** To be quoted inside a sentence: on one line, without a full stop of its own. */
const inOneBreath = (text: string): string =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[。；，.;,]+$/u, '');

const reviewOrgan = (sheet: HandlingOpinionSheet): string => sheet.reviewOrgan || '本单位的上一级机关、单位';

const remedy = (sheet: HandlingOpinionSheet): string => {
  const organ = reviewOrgan(sheet);
  const days = chineseNumber(sheet.reviewDays);
  return [
    `${you(sheet)}不服本处理意见的，可以自收到本意见书之日起${days}日内，向${organ}书面请求复查，并附本意见书和有关材料；${organ}自收到复查请求之日起三十日内提出复查意见，并书面答复${you(sheet)}（《信访工作条例》第三十五条）。`,
    '上述期限从收到的第二日起算；最后一日是法定休假日的，顺延至休假日后的第一日；期满前交邮的，不算过期。因不可抗力或者其他正当理由耽误的，请在请求复查时一并说明。',
  ].join('\n');
};
