import { numbered, SAMPLE_SLIP, table, text } from '@lianxin/sdk/server';
import { keptPaper, NUMBER_ROWS } from './keptPaper.js';
import { NO_RIGHT_LOST, type Promised, promised } from './wording.js';

/** What was agreed by word of mouth, as the mediator recorded it (People's Mediation Law arts 28, 30). */
interface OralAgreementSheet {
  readonly fileNumber: string;
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
  readonly demands: readonly string[];
  readonly terms: string;
  readonly instalments: readonly Promised[];
}

export const oralAgreementPaper = keptPaper<OralAgreementSheet>({
  id: 'mediation.oral_agreement',
  served: true,
  fields: ({ fileNumber, parties, mediators, demands, terms, instalments }) => ({
    fileNumber,
    parties: parties.join('、'),
    mediators: mediators.join('、'),
    demands: numbered(demands),
    terms,
    instalments: numbered(instalments.map(promised)),
  }),
  mandatory: ['fileNumber', 'parties', 'mediators', 'demands', 'terms', 'instalments', 'organ', 'on'],
  body: [
    ...text('各方当事人经{organ}人民调解，自愿达成口头协议，由调解员记录如下：'),
    table(
      ...NUMBER_ROWS,
      { label: '当事人', value: '{parties}' },
      { label: '诉求', value: '{demands}' },
      { label: '协议内容', value: '{terms}' },
      { label: '履行期限', value: '{instalments}' },
      { label: '达成日期', value: '{on}' },
      { label: '调解员签名', value: '{mediators}', sign: true },
    ),
    ...text(`口头协议自各方当事人达成协议之日起生效。${NO_RIGHT_LOST}`),
  ],
  sample: {
    ...SAMPLE_SLIP,
    organ: '青原县人民调解委员会',
    fileNumber: '（2026）青人调字第4号',
    parties: ['张三', '李四'],
    mediators: ['何国平'],
    demands: ['要求对方停止夜间施工'],
    terms: '李四保证每晚十时以后不再施工。',
    instalments: [{ what: '拆除院墙外的堆放物', by: '李四', due: '2026-03-10' }],
  },
});
