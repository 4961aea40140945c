import type { BranchNoticeSheet } from '@lianxin/core/common';
import { by, CONTACT_SECTION, LOCAL_RULE, numbered, sections, text } from '../blocks.js';
import type { PaperKind } from '../PaperKind.js';
import { ABOVE, you } from '../wording.js';
import { SAMPLE_FRAME } from './sampleFrame.js';

interface Way {
  /** Why the demand goes there, in the words of art 31, and the article. */
  readonly why: string;
  readonly article: string;
  /** What helps against the outcome there. */
  readonly remedy: string;
}

const LAWSUIT = '对行政机关的处理或者答复不服的，可以依法申请行政复议或者提起行政诉讼';

const WAYS: Record<NonNullable<BranchNoticeSheet['branch']> | 'guided', Way> = {
  b1_judicial: {
    why: '应当通过诉讼、复议、检察监督或者公安机关法律程序处理',
    article: '第三十一条第一项',
    remedy: '对该程序的处理结果不服的，可以依照法律规定提出上诉、申诉、申请复议或者法律监督',
  },
  b2_arbitration: {
    why: '应当通过仲裁解决',
    article: '第三十一条第二项',
    remedy: '对仲裁裁决不服的，可以依照有关仲裁的法律规定向人民法院起诉或者申请撤销裁决',
  },
  b3_party: {
    why: '可以通过党员申诉、申请复审等解决',
    article: '第三十一条第三项',
    remedy: '对处理决定不服的，可以依照党内法规的规定提出申诉',
  },
  b4_admin: {
    why: '可以通过行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序解决',
    article: '第三十一条第四项',
    remedy: LAWSUIT,
  },
  b5_duty: {
    why: '属于申请查处违法行为、履行保护人身权或者财产权等合法权益职责',
    article: '第三十一条第五项',
    remedy: `${LAWSUIT}；不依法履行职责的，也可以依法申请行政复议或者提起行政诉讼`,
  },
  guided: {
    why: '由其他机关、单位依照有关程序处理',
    article: '第二十二条、第二十三条',
    remedy: '对处理结果不服的，可以依照该程序的规定寻求救济',
  },
};

/** Branches 1 to 5: which procedure, which organ, how to apply and the last day (arts 22, 23, 31). */
export const branchNotice: PaperKind<'branch_notice'> = {
  form: 'letter',
  fields: (sheet) => {
    const way = WAYS[sheet.branch ?? 'guided'];
    return {
      demands: numbered(sheet.demands),
      why: way.why,
      article: way.article,
      organTo: sheet.organTo,
      procedure: sheet.procedure,
      basis: sheet.basis,
      howTo: sheet.howTo ?? `请${you(sheet)}携带身份证明和有关材料向${sheet.organTo}提出，具体要求可以先向该机关咨询。`,
      lastDay: lastDay(sheet),
      remedy: remedy(sheet, way),
    };
  },
  mandatory: [
    'to',
    'caseNumber|matter',
    'demands',
    'article',
    'organTo',
    'procedure',
    'howTo',
    'lastDay',
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
        text('处理机关：{organTo}', '适用程序：{procedure}', '{#basis}法律和政策依据：{basis}{/basis}'),
      ],
      ['怎样提出', text('{howTo}')],
      ['提出的期限', text('{lastDay}')],
      ['救济途径', text('{remedy}')],
      CONTACT_SECTION,
    ),
    ...text('特此告知。'),
  ],
  sample: {
    ...SAMPLE_FRAME,
    demands: ['要求用人单位支付拖欠的工资和经济补偿'],
    branch: 'b2_arbitration',
    organTo: '青原县劳动人事争议仲裁委员会',
    procedure: '劳动争议仲裁',
    basis: '《中华人民共和国劳动争议调解仲裁法》第二条、第二十七条',
    howTo: '请携带身份证、劳动合同或者能证明劳动关系的材料，填写仲裁申请书，到县行政服务中心3楼仲裁窗口提出。',
    lastDay: '2026-08-03',
  },
};

const remedy = (sheet: BranchNoticeSheet, way: Way): string =>
  [
    `${way.remedy}。`,
    `${you(sheet)}认为上述诉求不应当按照这一途径处理的，可以向本单位说明理由，也可以向${ABOVE}反映。`,
    '需要法律帮助的，可以拨打12348公共法律服务热线咨询；符合条件的，可以申请法律援助。',
  ].join('\n');

const lastDay = (sheet: BranchNoticeSheet): string => {
  const day = sheet.lastDay
    ? `请${you(sheet)}在${by(sheet.lastDay)}提出。`
    : `法律、法规对提出的期限有规定的，请${you(sheet)}在期限内提出。`;
  return `${day}通过信访渠道反映问题，不当然中止或者延长这一期限，请尽早提出。`;
};
