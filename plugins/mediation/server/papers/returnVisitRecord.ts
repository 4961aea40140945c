import { rowIf, SAMPLE_SLIP, table } from '@lianxin/sdk/server';
import { keptPaper, NUMBER_ROWS } from './keptPaper.js';

/** What was found some time after an agreement. */
interface ReturnVisitSheet {
  readonly fileNumber: string;
  readonly visited: readonly string[];
  readonly performance: string;
  readonly findings: string;
  readonly errors?: string | undefined;
  readonly open?: string | undefined;
}

export const returnVisitPaper = keptPaper<ReturnVisitSheet>({
  id: 'mediation.return_visit_record',
  fields: ({ fileNumber, visited, performance, findings, errors, open }) => ({
    fileNumber,
    visited: visited.join('、'),
    performance,
    findings,
    errors,
    open,
  }),
  mandatory: ['fileNumber', 'visited', 'performance', 'findings', 'organ', 'on'],
  body: [
    table(
      ...NUMBER_ROWS,
      { label: '回访对象', value: '{visited}' },
      { label: '履行情况', value: '{performance}' },
      { label: '当事人意见', value: '{findings}' },
      rowIf('errors', { label: '发现的差错', value: '{errors}' }),
      rowIf('open', { label: '尚未解决的事项', value: '{open}' }),
      { label: '回访日期', value: '{on}' },
      { label: '被回访人签名', value: '', sign: true },
      { label: '回访人签名', value: '', sign: true },
    ),
  ],
  sample: {
    ...SAMPLE_SLIP,
    organ: '青原县人民调解委员会',
    fileNumber: '（2026）青人调字第3号',
    visited: ['张三'],
    performance: '八百元已经收到。',
    findings: '对调解结果没有意见。',
    errors: '协议书上的门牌号有误，已经更正。',
    open: '公摊面积的公示还没有更新。',
  },
});
