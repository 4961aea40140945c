import { formatDayZh } from '@lianxin/sdk/common';
import { CONTACT_SECTION, definePaper, numbered, SAMPLE_FRAME, sections, text } from '@lianxin/sdk/server';
import { PAPERS } from '../../../common/index.js';
import { CONCLUSION_WORDS } from './words.js';

export interface ReportSheet {
  readonly demands: readonly string[];
  readonly day: string;
  readonly place: string;
  readonly isPublic: boolean;
  readonly presider: string;
  /** Without the presider. */
  readonly members: readonly string[];
  /** What was asked and decided about those named to sit. */
  readonly recusals: readonly { readonly name: string; readonly granted: boolean }[];
  readonly petitionerCase: string;
  readonly handlerCase: string;
  readonly agreed: string;
  readonly disputed: string;
  readonly findings: string;
  /** A code of the conclusions. */
  readonly conclusion: string;
  readonly conclusionText: string;
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  readonly dissents: readonly string[];
  readonly proposals?: string;
  readonly annexes: string;
}

/** What the panel found and concluded, with the count and the dissents, without names (domain 7.4). */
export const reportPaper = definePaper<ReportSheet>({
  id: PAPERS.report,
  place: 'hearing',
  article: '31',
  served: true,
  numbered: true,
  form: 'letter',
  fields: (sheet) => ({
    demands: numbered(sheet.demands),
    day: formatDayZh(sheet.day),
    place: sheet.place,
    openness: sheet.isPublic ? '公开' : '不公开',
    panel: `${[`${sheet.presider}（主持人）`, ...sheet.members].join('、')}。`,
    recusals: recusals(sheet),
    petitionerCase: sheet.petitionerCase,
    handlerCase: sheet.handlerCase,
    agreed: sheet.agreed,
    disputed: sheet.disputed,
    findings: sheet.findings,
    conclusion: CONCLUSION_WORDS[sheet.conclusion],
    conclusionText: sheet.conclusionText,
    votes: `同意${sheet.yes}票，不同意${sheet.no}票，弃权${sheet.abstained}票`,
    dissents: sheet.dissents.length ? numbered(sheet.dissents) : '无。',
    proposals: sheet.proposals ?? '无。',
    annexes: sheet.annexes,
  }),
  mandatory: [
    'to',
    'caseNumber|matter',
    'demands',
    'day',
    'place',
    'openness',
    'panel',
    'recusals',
    'petitionerCase',
    'handlerCase',
    'agreed',
    'disputed',
    'findings',
    'conclusion',
    'conclusionText',
    'votes',
    'dissents',
    'annexes',
    'contact',
    'organ',
    'on',
  ],
  body: [
    ...text('关于{matter}，{day}在{place}{openness}举行了听证。现将听证情况和结论报告如下：'),
    ...sections(
      ['听证的诉求', text('{demands}')],
      ['听证人员和回避情况', text('{panel}', '{recusals}')],
      ['信访人的主张和证据', text('{petitionerCase}')],
      ['承办单位的意见和依据', text('{handlerCase}')],
      ['双方无争议的事实', text('{agreed}')],
      ['双方有争议的问题', text('{disputed}')],
      ['听证组的认定', text('{findings}')],
      ['听证结论', text('{conclusion}。{conclusionText}', '表决情况：{votes}。')],
      ['不同意见', text('{dissents}')],
      ['建议', text('{proposals}')],
      ['附件', text('{annexes}')],
      CONTACT_SECTION,
    ),
    ...text('听证笔录和听证结论是作出信访意见的主要依据；承办单位不采纳的，应当说明理由。'),
  ],
  sample: {
    ...SAMPLE_FRAME,
    on: '2026-04-20',
    demands: ['补发临时安置费'],
    day: '2026-04-10',
    place: '县信访局听证室',
    isPublic: true,
    presider: '陈志远',
    members: ['李红', '周明', '吴敏', '郑华'],
    recusals: [{ name: '何静', granted: true }],
    petitionerCase: '补偿协议载明面积96平方米，2021年6月以后未发放。',
    handlerCase: '台账记载面积88平方米，因审计暂停发放。',
    agreed: '2021年6月以后没有发放。',
    disputed: '计算面积。',
    findings: '协议经双方签字盖章，应以协议为准。',
    conclusion: 'supported',
    conclusionText: '应当按照协议面积补发。',
    yes: 4,
    no: 1,
    abstained: 0,
    dissents: ['面积宜先行测绘。'],
    proposals: '尽快核对台账，避免同类问题。',
    annexes: '听证笔录、签到表、证据清单、送达回证。',
  },
});

function recusals({ recusals: asked }: ReportSheet): string {
  if (!asked.length) return '没有人申请回避。';
  return `${asked.map(({ name, granted }) => `${name}${granted ? '已经回避' : '经决定不回避'}`).join('；')}。`;
}
