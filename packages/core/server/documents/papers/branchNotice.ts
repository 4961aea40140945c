import { daysBetween } from '@lianxin/base';
import {
  type Branch,
  type BranchNoticeSheet,
  FIRST_HELP_DAYS,
  formatDayZh,
  RULE_PACKS,
  rulePackOn,
  type SheetCount,
  type SheetWay,
} from '@lianxin/core/common';
import { articleZh } from '../articleZh.js';
import { by, CONTACT_SECTION, each, LOCAL_RULE, numbered, sections, subheading, text } from '../blocks.js';
import { chineseNumber } from '../chineseNumber.js';
import type { Fields } from '../Fields.js';
import { definePaper } from '../Paper.js';
import { ABOVE, you } from '../wording.js';
import { SAMPLE_FRAME } from './sampleFrame.js';

interface BranchWords {
  /** Why the demand goes there, in the words of art 31. */
  readonly why: string;
  /** What helps against the outcome there, where the way itself does not say it. */
  readonly remedy: string;
}

/** Another organ's petition matter is told under art 23 as well. */
const articleOf = ({ branch, on }: BranchNoticeSheet): string => {
  const { article } = rulePackOn(on, RULE_PACKS).branches[branch];
  return branch === 'b6_petition' ? `23,${article}` : article;
};

const LAWSUIT = '对行政机关的处理或者答复不服的，可以依法申请行政复议或者提起行政诉讼';

const BRANCHES: Record<Branch, BranchWords> = {
  b1_judicial: {
    why: '应当通过诉讼、复议、检察监督或者公安机关法律程序处理',
    remedy: '对该程序的处理结果不服的，可以依照法律规定提出上诉、申诉、申请复议或者法律监督',
  },
  b2_arbitration: {
    why: '应当通过仲裁解决',
    remedy: '对仲裁裁决不服的，可以依照有关仲裁的法律规定向人民法院起诉或者申请撤销裁决',
  },
  b3_party: {
    why: '可以通过党员申诉、申请复审等解决',
    remedy: '对处理决定不服的，可以依照党内法规的规定提出申诉',
  },
  b4_admin: {
    why: '可以通过行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序解决',
    remedy: LAWSUIT,
  },
  b5_duty: {
    why: '属于申请查处违法行为、履行保护人身权或者财产权等合法权益职责',
    remedy: `${LAWSUIT}；不依法履行职责的，也可以依法申请行政复议或者提起行政诉讼`,
  },
  b6_petition: {
    why: '属于其他机关、单位职权范围内的信访事项，由其依照信访程序处理',
    remedy: '对信访处理意见不服的，可以自收到之日起三十日内请求复查',
  },
};

/** Branches 1 to 5, and other organs' matters: every lawful way, with organ, basis, how and last day (arts 22, 23, 31). */
export const branchNotice = definePaper<BranchNoticeSheet>({
  id: 'branch_notice',
  article: '31',
  served: true,
  numbered: true,
  tellsPath: true,
  form: 'letter',
  fields: (sheet) => ({
    demands: numbered(sheet.demands),
    why: BRANCHES[sheet.branch].why,
    article: articleZh(articleOf(sheet)),
    choice: sheet.ways.length > 1 ? `以下途径由${you(sheet)}选择，各自的期限互不影响。` : undefined,
    ways: sheet.ways.map((way, i) => wayFields(sheet, way, i + 1)),
    remedy: remedy(sheet),
  }),
  mandatory: [
    'to',
    'caseNumber|matter',
    'demands',
    'article',
    'ways.organTo',
    'ways.procedure',
    'ways.basis',
    'ways.howTo',
    'ways.lastDay',
    'remedy',
    'contact',
    'organ',
    'on',
  ],
  body: [
    ...text(
      `{matter}已经登记。经审查，下列诉求{why}，依照《信访工作条例》{article}${LOCAL_RULE}的规定，现将处理途径和程序告知如下：`,
      '{demands}',
    ),
    ...sections(
      [
        '处理途径和程序',
        [
          ...text('{choice}'),
          ...each('ways', [
            ...subheading('{heading}'),
            ...text(
              '处理机关：{organTo}',
              '适用程序：{procedure}',
              '法律和政策依据：{basis}',
              '怎样提出：{howTo}',
              '{#bring}需要携带：{bring}{/bring}',
              '提出的期限：{lastDay}',
              '{#note}说明：{note}{/note}',
            ),
          ]),
        ],
      ],
      ['救济途径', text('{remedy}')],
      CONTACT_SECTION,
    ),
    ...text('特此告知。'),
  ],
  sample: {
    ...SAMPLE_FRAME,
    demands: ['要求用人单位支付拖欠的工资和经济补偿'],
    branch: 'b2_arbitration',
    ways: [
      {
        organTo: '青原县劳动人事争议仲裁委员会',
        procedure: '劳动争议仲裁',
        basis: '《中华人民共和国劳动争议调解仲裁法》第二十七条第四款',
        howTo: '填写仲裁申请书，到县行政服务中心3楼仲裁窗口提出。',
        bring: '身份证，劳动合同或者能证明劳动关系的材料。',
        deadline: {
          is: 'day',
          lastDay: '2026-08-03',
          from: '2025-08-01',
          count: { name: '劳动关系终止之日', n: 1, unit: 'year' },
        },
      },
      {
        organTo: '青原县人民法院',
        procedure: '申请支付令',
        basis: '《中华人民共和国劳动合同法》第三十条',
        note: '用人单位提出书面异议的，支付令可能失效，仍可以申请劳动仲裁。',
        deadline: { is: 'ask_there' },
      },
    ],
  },
});

function wayFields(sheet: BranchNoticeSheet, way: SheetWay, n: number): Fields {
  const { organTo, procedure, basis, howTo, bring, note } = way;
  const ask = `请${you(sheet)}携带身份证明和有关材料向${organTo}提出，具体要求可以先向该机关咨询。`;
  const heading = sheet.ways.length > 1 ? `（${chineseNumber(n)}）${procedure}` : undefined;
  return { heading, organTo, procedure, basis, howTo: howTo ?? ask, bring, note, lastDay: deadline(sheet, way) };
}

const remedy = (sheet: BranchNoticeSheet): string =>
  [
    ...new Set(sheet.ways.map((way) => way.remedy ?? `${BRANCHES[sheet.branch].remedy}。`)),
    `${you(sheet)}认为上述诉求不应当按照这一途径处理的，可以向本单位说明理由，也可以向${ABOVE}反映。`,
    `需要法律帮助的，可以拨打12348公共法律服务热线咨询；符合条件的，可以申请法律援助。${firstHelp(sheet)}`,
  ].join('\n');

const UNITS = { calendar: '日', working: '个工作日', month: '个月', year: '年' } as const;
const lengthOf = ({ name, n, unit }: SheetCount): string => `自${name}起${n}${UNITS[unit]}`;

const NO_PAUSE = '通过信访渠道反映问题，不当然中止或者延长这一期限';

/** The last day and what it was counted from; "at once" where the event is not known; "ask there" where others decide. */
function deadline(sheet: BranchNoticeSheet, { organTo, deadline: d }: SheetWay): string {
  if (d.is === 'ask_there')
    return `由${organTo}依照有关规定确定，请${you(sheet)}及时向该机关咨询并尽早提出。${NO_PAUSE}。`;
  if (d.is === 'unknown') {
    const counts = d.counts.map(lengthOf).join('；');
    return `${counts}。因起算日期尚未查明，请${you(sheet)}立即提出，不要等待。${NO_PAUSE}；查明起算日期后，请告知本单位，以便核算最后期限。`;
  }
  return `请${you(sheet)}在${by(d.lastDay)}提出（${lengthOf(d.count)}，${you(sheet)}所述该日为${formatDayZh(d.from)}）。${NO_PAUSE}，请尽早提出；是否逾期由${organTo}依法认定。`;
}

/** Legal Aid Law art 44: with a limit about to lapse, help comes first and the paperwork later. */
const firstHelp = ({ on, ways }: BranchNoticeSheet): string =>
  ways.some(({ deadline: d }) => d.is === 'day' && daysBetween(on, d.lastDay) < FIRST_HELP_DAYS)
    ? '距离提出期限不足七日的，可以请法律援助机构先行提供法律援助，随后再补办手续（《中华人民共和国法律援助法》第四十四条）。'
    : '';
