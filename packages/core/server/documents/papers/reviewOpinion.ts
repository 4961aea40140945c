import { formatDayZh, type OpinionOutcome, type ReviewOpinionSheet } from '@lianxin/core/common';
import { CONTACT_SECTION, LOCAL_RULE, numbered, sections, text } from '../blocks.js';
import { chineseNumber } from '../chineseNumber.js';
import { definePaper } from '../Paper.js';
import { OUTCOME_WORDS, you } from '../wording.js';
import { SAMPLE_DEMANDS, SAMPLE_FACTS, SAMPLE_FRAME } from './sampleFrame.js';

/** What is examined, what the examination is called, and by which article (arts 35, 36). */
interface Stage {
  readonly examined: string;
  readonly article: string;
  readonly name: '复查' | '复核';
}
const REVIEW: Stage = { examined: '信访处理意见', article: '第三十五条', name: '复查' };
const REEXAMINATION: Stage = { examined: '复查意见', article: '第三十六条', name: '复核' };

/** The result in a sentence (domain 6.6). */
const decision = ({ outcome, redoDays }: ReviewOpinionSheet, { examined }: Stage): string =>
  ({
    upheld: `维持该${examined}。`,
    revoked_redo: `撤销该${examined}，责令有权处理的机关、单位自收到本意见书之日起${chineseNumber(redoDays ?? 0)}日内重新作出信访处理意见。`,
    changed: `变更该${examined}。`,
    revoked: `撤销该${examined}，不再重新作出处理意见。`,
    rejected: '驳回请求。',
  })[outcome satisfies OpinionOutcome];

const changes = ({ items = [] }: ReviewOpinionSheet): string | undefined =>
  items.length
    ? numbered(items.map((item) => `关于“${item.demand}”的诉求：${OUTCOME_WORDS[item.outcome]}。`))
    : undefined;

const fieldsOf = (sheet: ReviewOpinionSheet, stage: Stage, remedy: string) => ({
  applicants: sheet.applicants.join('、'),
  respondent: sheet.respondent,
  opinionNumber: sheet.opinionNumber,
  opinionOn: formatDayZh(sheet.opinionOn),
  receivedOn: formatDayZh(sheet.receivedOn),
  request: sheet.request,
  facts: sheet.facts,
  basis: sheet.basis,
  outcome: decision(sheet, stage),
  changes: changes(sheet),
  opinion: sheet.opinion,
  remedy,
});

const MANDATORY = [
  'to',
  'caseNumber',
  'applicants',
  'respondent',
  'opinionOn',
  'request',
  'facts',
  'basis',
  'outcome',
  'opinion',
  'remedy',
  'contact',
  'organ',
  'on',
];

const bodyOf = ({ examined, article, name }: Stage, last: string) => [
  ...text('申请人：{applicants}', '被申请人：{respondent}'),
  ...text(
    `申请人不服被申请人{opinionOn}作出的${examined}{#opinionNumber}（{opinionNumber}）{/opinionNumber}，请求${name}（信访事项编号：{caseNumber}）。本机关于{receivedOn}收到${name}请求，经审查，依照《信访工作条例》${article}${LOCAL_RULE}的规定，提出如下${name}意见：`,
  ),
  ...sections(
    [`${name}请求`, text('{request}')],
    ['查明的事实', text('{facts}')],
    [`${name}依据`, text('{basis}')],
    [`${name}意见`, [...text('{outcome}', '{#changes}', '{changes}', '{/changes}', '{opinion}')]],
    [last, text('{remedy}')],
    CONTACT_SECTION,
  ),
];

const SAMPLE: ReviewOpinionSheet = {
  ...SAMPLE_FRAME,
  organ: '青原县人民政府',
  number: '青政信复〔2026〕3号',
  to: ['张建国'],
  on: '2026-05-06',
  applicants: ['张建国'],
  respondent: '青原县住房和城乡建设局',
  opinionNumber: '青住建〔2026〕12号',
  opinionOn: '2026-03-20',
  receivedOn: '2026-04-07',
  request: '请求撤销该处理意见，重新核定临时安置费。',
  facts: SAMPLE_FACTS,
  outcome: 'changed',
  items: [{ demand: SAMPLE_DEMANDS[0]!, outcome: 'supported' }],
  opinion: '由青原县住房和城乡建设局自收到本意见书之日起三十日内补发临时安置费。',
  basis: '《国有土地上房屋征收与补偿条例》第二十二条。',
  reviewOrgan: '宿安市人民政府',
};

/** Applicant and respondent, the request, the facts found, the opinion and its basis, and the re-examination (art 35). */
export const reviewOpinion = definePaper<ReviewOpinionSheet>({
  id: 'review_opinion',
  place: 'review',
  article: '35',
  served: true,
  numbered: true,
  form: 'letter',
  fields: (sheet) => fieldsOf(sheet, REVIEW, remedy(sheet)),
  mandatory: MANDATORY,
  body: bodyOf(REVIEW, '救济途径'),
  sample: SAMPLE,
});

/** The same, and that it is final: no remedy follows inside petitioning (art 36). */
export const reexaminationOpinion = definePaper<ReviewOpinionSheet>({
  id: 'reexamination_opinion',
  place: 'reexamination',
  article: '36',
  served: true,
  numbered: true,
  form: 'letter',
  fields: (sheet) => fieldsOf(sheet, REEXAMINATION, final(sheet)),
  mandatory: MANDATORY,
  body: bodyOf(REEXAMINATION, '复核意见的效力'),
  sample: {
    ...SAMPLE,
    organ: '宿安市人民政府',
    number: '宿政信复〔2026〕8号',
    on: '2026-06-18',
    respondent: '青原县人民政府',
    opinionNumber: '青政信复〔2026〕3号',
    opinionOn: '2026-05-06',
    receivedOn: '2026-05-20',
    request: '请求撤销该复查意见。',
    outcome: 'upheld',
    items: [],
    opinion: '该复查意见认定事实清楚，适用依据正确，程序合法。',
  },
});

function remedy(sheet: ReviewOpinionSheet): string {
  const organ = sheet.reviewOrgan || '复查机关的上一级机关、单位';
  return [
    `${you(sheet)}不服本复查意见的，可以自收到本意见书之日起三十日内，向${organ}书面请求复核，并附信访处理意见书、本意见书和有关材料；${organ}自收到复核请求之日起三十日内提出复核意见（《信访工作条例》第三十六条）。`,
    '上述期限从收到的第二日起算；最后一日是法定休假日的，顺延至休假日后的第一日；期满前交邮的，不算过期。因不可抗力或者其他正当理由耽误的，请在请求复核时一并说明。',
    ...(sheet.outcome === 'revoked_redo' ? [anew(sheet)] : []),
  ].join('\n');
}

/** What is made anew can be asked about anew. */
const anew = (sheet: ReviewOpinionSheet): string =>
  `${you(sheet)}对重新作出的信访处理意见不服的，可以自收到之日起三十日内请求复查（《信访工作条例》第三十五条）。`;

/** Final is what a re-examination upholds, changes or rejects; what it revokes is gone, or made anew. */
function final(sheet: ReviewOpinionSheet): string {
  if (sheet.outcome === 'revoked_redo') return `该信访事项由有权处理的机关、单位重新办理。${anew(sheet)}`;
  if (sheet.outcome === 'revoked')
    return '该复查意见自本意见书送达之日起不再有效；有新的事实或者新的理由的，可以重新提出。';
  return `本复核意见为该信访事项的终结性意见。${you(sheet)}对本复核意见不服，仍以同一事实和理由提出信访请求的，各级党委和政府信访部门以及其他机关、单位不再受理（《信访工作条例》第三十六条）；有新的事实或者新的理由的，可以重新提出。`;
}
