import type { SettlementAgreementSheet } from '@lianxin/core/common';
import { numbered, table, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { SAMPLE_DEMANDS, SAMPLE_SLIP } from './sampleFrame.js';

/** What the parties came to of their own will, for both to sign: an agreement by word of mouth is not enough (art 33). */
export const settlementAgreement = definePaper<SettlementAgreementSheet>({
  id: 'settlement_agreement',
  place: 'mediation',
  article: '33',
  served: false,
  numbered: false,
  form: 'slip',
  size: 14,
  fields: ({ petitioners, otherSide, demands, facts, terms, manner, when }) => ({
    petitioners: petitioners.join('、'),
    demands: numbered(demands),
    otherSide,
    facts,
    terms,
    manner,
    when,
  }),
  mandatory: ['caseNumber', 'petitioners', 'otherSide', 'demands', 'facts', 'terms', 'manner', 'when', 'organ', 'on'],
  body: [
    ...text('双方在自愿、平等的基础上，依照《信访工作条例》第三十三条的规定，就下列争议达成和解协议：'),
    table(
      { label: '信访事项编号', value: '{caseNumber}' },
      { label: '信访人', value: '{petitioners}' },
      { label: '对方当事人', value: '{otherSide}' },
      { label: '诉求', value: '{demands}' },
      { label: '争议事实', value: '{facts}' },
      { label: '协议内容', value: '{terms}' },
      { label: '履行方式', value: '{manner}' },
      { label: '履行时间', value: '{when}' },
      { label: '信访人签名', value: '', sign: true },
      { label: '对方签名', value: '', sign: true },
      { label: '经办人签名', value: '', sign: true },
    ),
    ...text(
      '本协议经双方签名、盖章或者捺印后成立，各执一份，{organ}留存一份。本协议不影响任何一方依法享有的信访、复查、复议、诉讼等权利。',
    ),
  ],
  sample: {
    ...SAMPLE_SLIP,
    petitioners: ['张三', '李四'],
    otherSide: '青原县安居建设有限公司',
    demands: SAMPLE_DEMANDS,
    facts: '双方对2021年6月以后临时安置费的计算标准有争议。',
    terms: '青原县安居建设有限公司补发临时安置费二万四千元。',
    manner: '一次性转入信访人本人的银行账户。',
    when: '2026年4月30日前',
  },
});
