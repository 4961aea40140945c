import { type Day, formatDayZh, type ReviewStage, type SheetFrame } from '@lianxin/sdk/common';
import { SAMPLE_FRAME } from '@lianxin/sdk/server';

/** What every notice about a review names: which opinion, whose, and when the request came in. */
export interface AboutReview {
  readonly stage: ReviewStage;
  readonly respondent: string;
  readonly opinionOn: Day;
  readonly opinionNumber?: string;
  readonly receivedOn: Day;
}

const STAGES = {
  review: { name: '复查', examined: '信访处理意见', article: '第三十五条' },
  reexamination: { name: '复核', examined: '复查意见', article: '第三十六条' },
} as const;

/** The same, in the words of a paper. */
export const aboutFields = (sheet: AboutReview) => {
  const { name, examined, article } = STAGES[sheet.stage];
  return {
    name,
    examined,
    article,
    respondent: sheet.respondent,
    opinionOn: formatDayZh(sheet.opinionOn),
    opinionNumber: sheet.opinionNumber,
    receivedOn: formatDayZh(sheet.receivedOn),
  };
};

/** How such a notice begins. */
export const RECEIVED =
  '本机关于{receivedOn}收到关于编号为{caseNumber}的信访事项的{name}申请，请求对{respondent}{opinionOn}作出的{examined}{#opinionNumber}（{opinionNumber}）{/opinionNumber}进行{name}。';

/** What every such notice must name. */
export const MUST_NAME = ['to', 'caseNumber', 'respondent', 'opinionOn', 'receivedOn', 'contact', 'organ', 'on'];

export const SAMPLE_REVIEW = {
  ...SAMPLE_FRAME,
  organ: '青原县人民政府',
  number: '青政信复〔2026〕3号',
  on: '2026-04-10',
  stage: 'review',
  respondent: '青原县住房和城乡建设局',
  opinionOn: '2026-03-20',
  opinionNumber: '青住建函〔2026〕12号',
  receivedOn: '2026-04-07',
} as const satisfies SheetFrame & AboutReview;
