import { formatDayZh, type HandlingOpinionSheet, type Outcome } from '@lianxin/core/common';
import { contactSection, sections, subsections, text } from '../blocks.js';
import { chineseNumber } from '../chineseNumber.js';
import type { Block, Paper } from '../Paper.js';
import { you, yourMatter } from '../wording.js';

/** The outcomes in the words of art 32. */
const OUTCOMES: Record<Outcome, string> = {
  supported: '事实清楚，符合法律、法规、规章或者其他有关规定，予以支持',
  partly_supported: '部分符合法律、法规、规章或者其他有关规定，对该部分予以支持',
  explained: '事由合理但缺乏法律依据，予以解释说明',
  not_supported: '缺乏事实根据或者不符合法律、法规、规章或者其他有关规定，不予支持',
};

/** Request, facts and reasons, basis, an outcome for every demand, and the review (arts 31(6), 32, 35): all mandatory. */
export function handlingOpinion(sheet: HandlingOpinionSheet): Paper {
  const from = sheet.from ? `由${sheet.from}转来，` : '';
  return {
    form: 'letter',
    to: sheet.to,
    body: [
      ...text(
        `${yourMatter(sheet)}，${from}本单位于${formatDayZh(sheet.receivedOn)}收到。经调查核实，依照《信访工作条例》第三十一条第六项、第三十二条的规定，提出如下处理意见：`,
      ),
      ...sections(
        ['信访请求', text(sheet.request)],
        ['事实和理由', text(sheet.facts)],
        ['法律和政策依据', text(sheet.basis)],
        ['处理意见', answers(sheet)],
        ['救济途径', text(...remedy(sheet))],
        contactSection(sheet.contact),
      ),
    ],
  };
}

/** One demand is answered in a sentence; several item by item, each under a heading of its own. */
const answers = ({ items, opinion }: HandlingOpinionSheet): Block[] => {
  const about = items.map(({ demand }) => `关于“${inOneBreath(demand)}”的诉求`);
  const found = items.map(({ outcome }) => `${OUTCOMES[outcome]}。`);
  if (items.length === 1) return text(`${about[0]}，${found[0]}`, opinion);
  return subsections(...about.map((heading, i) => [heading, text(found[i]!)] as const), [
    '具体处理意见',
    text(opinion),
  ]);
};

/** To be quoted inside a sentence: on one line, without a full stop of its own. */
const inOneBreath = (text: string): string =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[。；，.;,]+$/u, '');

const remedy = (sheet: HandlingOpinionSheet): string[] => {
  const organ = sheet.reviewOrgan || '本单位的上一级机关、单位';
  const days = chineseNumber(sheet.reviewDays);
  return [
    `${you(sheet)}不服本处理意见的，可以自收到本意见书之日起${days}日内，向${organ}书面请求复查，并附本意见书和有关材料；${organ}自收到复查请求之日起三十日内提出复查意见，并书面答复${you(sheet)}（《信访工作条例》第三十五条）。`,
    '上述期限从收到的第二日起算；最后一日是法定休假日的，顺延至休假日后的第一日；期满前交邮的，不算过期。因不可抗力或者其他正当理由耽误的，请在请求复查时一并说明。',
  ];
};
