import type * as common from '@lianxin/core/common';
import type { SheetFrame } from '@lianxin/core/common';
import { corePapers, type Paper } from '@lianxin/core/server';
import zh from '../../locales/zh-CN.json' with { type: 'json' };

/** What a kind of the core is written from. */
interface Sheets {
  readonly receipt: common.ReceiptSheet;
  readonly oral_record: common.OralRecordSheet;
  readonly transfer_letter: common.TransferLetterSheet;
  readonly assignment_letter: common.AssignmentLetterSheet;
  readonly objection: common.ObjectionSheet;
  readonly supplement_notice: common.SupplementNoticeSheet;
  readonly acceptance_notice: common.AcceptanceNoticeSheet;
  readonly branch_notice: common.BranchNoticeSheet;
  readonly non_acceptance_notice: common.NonAcceptanceNoticeSheet;
  readonly no_longer_accept_notice: common.NoLongerAcceptNoticeSheet;
  readonly extension_notice: common.ExtensionNoticeSheet;
  readonly handling_opinion: common.HandlingOpinionSheet;
  readonly review_opinion: common.ReviewOpinionSheet;
  readonly reexamination_opinion: common.ReviewOpinionSheet;
  readonly review_passing_notice: common.ReviewPassingNoticeSheet;
  readonly suggestion_reply: common.SuggestionReplySheet;
  readonly settlement_agreement: common.SettlementAgreementSheet;
  readonly service_proof: common.ServiceProofSheet;
  readonly supervision_notice: common.SupervisionNoticeSheet;
  readonly urgent_report: common.UrgentReportSheet;
  readonly completion_report: common.CompletionReportSheet;
  readonly volume_index: common.VolumeIndexSheet;
}
export type Kind = keyof Sheets;
export type SheetOf<K extends Kind> = Sheets[K];

export const KINDS = corePapers.map(({ id }) => id as Kind);
export const paperOf = <K extends Kind>(kind: K): Paper<Sheets[K]> =>
  corePapers.find(({ id }) => id === kind)! as never;

/** What a kind is called, as its locale file has it. */
export const titleOf = (kind: string): string => (zh as Record<string, string>)[`codes.documentKind.${kind}`]!;
export const titles = { titleOf: (kind: string) => ({ 'zh-CN': titleOf(kind), en: kind }) };

/** A sheet of every kind with everything it may say. */
export const full = Object.fromEntries(KINDS.map((kind) => [kind, paperOf(kind).sample])) as unknown as Sheets;

const bare = (organ: string): SheetFrame => ({ organ, to: [], on: '2026-03-02', caseNumber: '青信〔2026〕12号' });
const asked = ['要求明确安置房交付时间'];

/** A sheet of every kind with only what no paper can do without. */
export const minimal: Sheets = {
  receipt: {
    ...bare('青原县信访局'),
    receivedOn: '2026-03-02',
    channel: 'letter',
    subject: '反映安置房逾期交付的问题',
    papers: [],
    returned: [],
    sealed: true,
    queryCode: '7K4M-92QX-HT3P',
    howToAsk: '打开县信访局网上查询页面，填写编号和查询码。',
  },
  oral_record: {
    ...bare('青原县信访局'),
    takenOn: '2026-03-02',
    takenBy: '王芳',
    language: 'mandarin',
    words: '反映安置房逾期交付的问题',
    readBack: false,
    confirmed: 'refused',
    refusal: '赶车先走了',
  },
  transfer_letter: {
    ...bare('青原县信访局'),
    unit: '青原县住房和城乡建设局',
    demands: asked,
    papers: [],
    informBy: '2026-03-17',
    objectBy: '2026-03-09',
  },
  assignment_letter: {
    ...bare('青原县信访局'),
    unit: '青原县住房和城乡建设局',
    demands: asked,
    papers: [],
    informBy: '2026-03-17',
    objectBy: '2026-03-09',
  },
  objection: {
    ...bare('青原县住房和城乡建设局'),
    unit: '青原县信访局',
    demands: asked,
    reason: '不属于本局职责。',
  },
  supplement_notice: { ...bare('青原县信访局'), demands: asked, missing: ['补偿协议复印件'] },
  acceptance_notice: {
    ...bare('青原县住房和城乡建设局'),
    receivedOn: '2026-03-02',
    acceptedOn: '2026-03-05',
    demands: asked,
    lastDay: '2026-05-06',
  },
  branch_notice: {
    ...bare('青原县信访局'),
    demands: asked,
    branch: 'b1_judicial',
    ways: [
      {
        organTo: '青原县人民法院',
        procedure: '民事诉讼',
        basis: '《信访工作条例》第三十一条第一项',
        deadline: { is: 'ask_there' },
      },
    ],
  },
  non_acceptance_notice: {
    ...bare('青原县信访局'),
    demands: asked,
    ground: 'in_hand_below',
    reason: '青原县住房和城乡建设局正在办理。',
  },
  no_longer_accept_notice: {
    ...bare('青原县信访局'),
    demands: asked,
    finalOrgan: '宿州市人民政府',
    finalNumber: '宿信核〔2025〕9号',
    finalOn: '2025-11-07',
    sameFacts: '没有新的事实。',
    sameReasons: '没有新的理由。',
  },
  extension_notice: {
    ...bare('青原县住房和城乡建设局'),
    demands: asked,
    reason: '需要调取档案。',
    days: 15,
    lastDay: '2026-06-01',
    approver: '陈志远',
  },
  handling_opinion: {
    ...bare('青原县住房和城乡建设局'),
    receivedOn: '2026-03-02',
    request: '请求明确安置房交付时间。',
    facts: '主体已经封顶。',
    items: [{ demand: asked[0]!, outcome: 'not_supported' }],
    opinion: '以竣工验收备案为准。',
    basis: '《国有土地上房屋征收与补偿条例》第二十二条。',
    reviewOrgan: '',
    reviewDays: 30,
  },
  review_opinion: {
    ...bare('青原县人民政府'),
    ...{ applicants: ['张三'], respondent: '青原县住房和城乡建设局', opinionOn: '2026-03-20' },
    ...{ receivedOn: '2026-04-07', request: '请求重新核定。', facts: '主体已经封顶。', outcome: 'revoked_redo' },
    ...{ redoDays: 30, opinion: '认定事实不清。', basis: '《信访工作条例》第三十五条。' },
  },
  reexamination_opinion: {
    ...bare('宿安市人民政府'),
    ...{ applicants: ['张三'], respondent: '青原县人民政府', opinionOn: '2026-05-06' },
    ...{ receivedOn: '2026-05-20', request: '请求重新核定。', facts: '主体已经封顶。', outcome: 'rejected' },
    ...{ opinion: '理由不成立。', basis: '《信访工作条例》第三十六条。' },
  },
  review_passing_notice: {
    ...bare('青原县信访局'),
    ...{ stage: 'reexamination', askedOn: ['2026-05-20'], passedTo: '宿安市人民政府' },
  },
  suggestion_reply: { ...bare('青原县住房和城乡建设局'), demands: asked, result: 'not_adopted', text: '不具备条件。' },
  settlement_agreement: {
    ...bare('青原县住房和城乡建设局'),
    petitioners: ['张三'],
    otherSide: '安居公司',
    demands: asked,
    facts: '对标准有争议。',
    terms: '补发二万元。',
    manner: '转账。',
    when: '2026年4月30日前',
  },
  service_proof: {
    ...bare('青原县住房和城乡建设局'),
    to: ['张三'],
    document: '信访事项受理告知书',
    mode: 'in_person',
    servedOn: '2026-03-02',
    server: '王芳',
  },
  urgent_report: {
    ...bare('青原县信访局'),
    recipients: ['government'],
    facts: '供水中断。',
    time: '2026年3月2日',
    place: '南门社区',
    people: 0,
    measures: '已通知供水单位抢修。',
  },
  supervision_notice: {
    ...bare('青原县信访局'),
    unit: '青原县住房和城乡建设局',
    demands: asked,
    grounds: ['overdue'],
    demanded: '请依法答复。',
    answerBy: '2026-03-20',
  },
  volume_index: {
    ...bare('青原县信访局'),
    year: 2026,
    volume: 8,
    years: 0,
    pages: 1,
    items: [{ title: '来信.pdf', on: '2026年3月2日', firstPage: 1, lastPage: 1 }],
  },
  completion_report: {
    ...bare('青原县住房和城乡建设局'),
    unit: '青原县住房和城乡建设局',
    demands: asked,
    report: '已办结。',
  },
};
