import { type Day, formatDayZh } from '@lianxin/sdk/common';
import { numbered, SAMPLE_SLIP, table } from '@lianxin/sdk/server';
import { keptPaper, NUMBER_ROWS } from './keptPaper.js';
import { type Promised, promised, yuan } from './wording.js';

/** One thing that was to be done, and how far it is. */
export interface Done extends Promised {
  readonly paid: number;
  readonly on?: Day | undefined;
}

/** How an agreement was performed, or that it was broken (People's Mediation Law art 31). */
interface PerformanceRecordSheet {
  readonly fileNumber: string;
  readonly parties: readonly string[];
  readonly terms: string;
  readonly done: readonly Done[];
  readonly whole: boolean;
}

const line = ({ paid, on, ...each }: Done): string => {
  const money = each.amount === undefined ? '' : `，已付${yuan(paid)}`;
  return `${promised(each)}：${on ? `${formatDayZh(on)}履行` : '尚未履行完毕'}${money}`;
};

export const performanceRecordPaper = keptPaper<PerformanceRecordSheet>({
  id: 'mediation.performance_record',
  fields: ({ fileNumber, parties, terms, done, whole }) => ({
    fileNumber,
    parties: parties.join('、'),
    terms,
    done: numbered(done.map(line)),
    result: whole ? '履行完毕' : '不履行或者未按期履行，已告知当事人有关途径',
  }),
  mandatory: ['fileNumber', 'parties', 'terms', 'done', 'result', 'organ', 'on'],
  body: [
    table(
      ...NUMBER_ROWS,
      { label: '当事人', value: '{parties}' },
      { label: '协议内容', value: '{terms}' },
      { label: '履行情况', value: '{done}' },
      { label: '结果', value: '{result}' },
      { label: '记录人签名', value: '', sign: true },
    ),
  ],
  sample: {
    ...SAMPLE_SLIP,
    organ: '青原县人民调解委员会',
    fileNumber: '（2026）青人调字第3号',
    parties: ['张三', '青原县安居建设有限公司'],
    terms: '物业公司退还多收的物业费八百元。',
    done: [
      {
        what: '退还物业费',
        by: '青原县安居建设有限公司',
        due: '2026-04-30',
        amount: 80_000,
        paid: 80_000,
        on: '2026-04-20',
      },
    ],
    whole: true,
  },
});
