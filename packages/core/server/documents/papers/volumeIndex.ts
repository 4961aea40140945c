import type { VolumeIndexSheet } from '@lianxin/core/common';
import { numbered, table, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { SAMPLE_SLIP } from './sampleFrame.js';

/** What a volume in the archive holds, piece by piece with its pages, and for how long it is kept. */
export const volumeIndex = definePaper<VolumeIndexSheet>({
  id: 'volume_index',
  place: 'closing',
  article: 'D',
  served: false,
  numbered: false,
  form: 'slip',
  size: 14,
  fields: (sheet) => ({
    to: undefined,
    volume: `${sheet.year}年第${sheet.volume}卷`,
    retention: sheet.retention ?? (sheet.years ? `${sheet.years}年` : '永久'),
    pages: `共${sheet.items.length}件，${sheet.pages}页`,
    items: numbered(
      sheet.items.map(({ title, number, on, firstPage, lastPage }) => {
        const span = firstPage === lastPage ? `第${firstPage}页` : `第${firstPage}至${lastPage}页`;
        return `${[title, number].filter(Boolean).join(' ')}（${on}），${span}`;
      }),
    ),
    explanation: sheet.explanation,
  }),
  mandatory: ['caseNumber', 'volume', 'retention', 'pages', 'items', 'organ', 'on'],
  body: [
    table(
      { label: '信访事项编号', value: '{caseNumber}' },
      { label: '案卷号', value: '{volume}' },
      { label: '保管期限', value: '{retention}' },
      { label: '件数页数', value: '{pages}' },
    ),
    ...text('{items}', '{#explanation}说明：{explanation}{/explanation}'),
  ],
  sample: {
    ...SAMPLE_SLIP,
    organ: '青原县信访局',
    to: [],
    year: 2026,
    volume: 8,
    years: 30,
    pages: 7,
    items: [
      { title: '来信.pdf', on: '2026年3月2日', firstPage: 1, lastPage: 3 },
      { title: '信访处理意见书', number: '青住建函〔2026〕3号', on: '2026年4月20日', firstPage: 4, lastPage: 6 },
      { title: '送达回证', on: '2026年4月22日', firstPage: 7, lastPage: 7 },
    ],
    explanation: '信访人当面领取处理意见书，未另行拍照。',
  },
});
