import { type Day, formatDayZh } from '@lianxin/sdk/common';
import { numbered, rowIf, SAMPLE_SLIP, table, text } from '@lianxin/sdk/server';
import type { Way } from '../../common/index.js';
import { keptPaper, NUMBER_ROWS } from './keptPaper.js';
import { NO_RIGHT_LOST, type Promised, promised, type Signer, signer, WAYS_ZH } from './wording.js';

/** What an agreement says (People's Mediation Law art 29). */
export interface AgreementSheet {
  readonly fileNumber: string;
  readonly way: Way;
  readonly parties: readonly Signer[];
  readonly mediators: readonly Signer[];
  /** Absent where no seal belongs to it. */
  readonly seal?: Signer | undefined;
  readonly demands: readonly string[];
  readonly facts: string;
  readonly disputed: string;
  readonly responsibility: string;
  readonly terms: string;
  readonly manner: string;
  readonly instalments: readonly Promised[];
  /** Absent until the last signature. */
  readonly effectiveOn?: Day | undefined;
}

export const agreementPaper = keptPaper<AgreementSheet>({
  id: 'mediation.agreement',
  article: '33',
  served: true,
  fields: (sheet) => ({
    fileNumber: sheet.fileNumber,
    way: WAYS_ZH[sheet.way],
    demands: numbered(sheet.demands),
    parties: sheet.parties.map(({ name }) => name).join('、'),
    facts: sheet.facts,
    disputed: sheet.disputed,
    responsibility: sheet.responsibility,
    terms: sheet.terms,
    manner: sheet.manner,
    instalments: numbered(sheet.instalments.map(promised)),
    signedParties: sheet.parties.map(signer),
    signedMediators: sheet.mediators.map(signer),
    seals: (sheet.seal ? [sheet.seal] : []).map(signer),
    effect: sheet.seal ? '最后一方签名并加盖印章' : '最后一方签名、盖章或者按指印',
    effectiveOn: sheet.effectiveOn && formatDayZh(sheet.effectiveOn),
  }),
  mandatory: [
    'fileNumber',
    'parties',
    'demands',
    'facts',
    'disputed',
    'responsibility',
    'terms',
    'manner',
    'instalments',
    'signedParties.name',
    'signedMediators.name',
    'effect',
    'organ',
    'on',
  ],
  body: [
    ...text('各方当事人在自愿、平等的基础上，经{organ}{way}，就下列纠纷达成调解协议：'),
    table(
      ...NUMBER_ROWS,
      { label: '当事人', value: '{parties}' },
      { label: '诉求', value: '{demands}' },
      { label: '主要事实', value: '{facts}' },
      { label: '争议事项', value: '{disputed}' },
      { label: '各方责任', value: '{responsibility}' },
      { label: '协议内容', value: '{terms}' },
      { label: '履行方式', value: '{manner}' },
      { label: '履行期限', value: '{instalments}' },
      rowIf('signedParties', { label: '当事人签名、盖章或者按指印', value: '{name}', sign: 'signedOn' }),
      rowIf('signedMediators', { label: '调解员签名', value: '{name}', sign: 'signedOn' }),
      rowIf('seals', { label: '调解组织盖章', value: '{name}', sign: 'signedOn' }),
      rowIf('effectiveOn', { label: '生效日期', value: '{effectiveOn}' }),
    ),
    ...text(
      '本协议自{effect}之日起生效，各方当事人应当按照约定履行。各方当事人各执一份，{organ}留存一份。',
      `各方当事人可以自协议生效之日起三十日内共同向人民法院申请司法确认。${NO_RIGHT_LOST}`,
    ),
  ],
  sample: {
    ...SAMPLE_SLIP,
    organ: '青原县人民调解委员会',
    fileNumber: '（2026）青人调字第3号',
    way: 'people',
    parties: [
      { name: '张三', on: '2026-03-16' },
      { name: '青原县安居建设有限公司', on: '2026-03-18' },
    ],
    mediators: [{ name: '何国平', on: '2026-03-16' }],
    seal: { name: '青原县人民调解委员会', on: '2026-03-20' },
    demands: ['要求退还多收的物业费'],
    facts: '2025年度物业费按每平方米1.8元收取，合同约定为1.5元。',
    disputed: '多收的费用是否应当退还、何时退还。',
    responsibility: '物业公司未按合同约定的标准收费。',
    terms: '物业公司退还多收的物业费八百元。',
    manner: '转入当事人本人的银行账户。',
    instalments: [{ what: '退还物业费', by: '青原县安居建设有限公司', due: '2026-04-30', amount: 80_000 }],
    effectiveOn: '2026-03-20',
  },
});
