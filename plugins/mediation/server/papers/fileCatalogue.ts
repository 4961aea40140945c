import { type Day, formatDayZh } from '@lianxin/sdk/common';
import { numbered, rowIf, SAMPLE_SLIP, table, text } from '@lianxin/sdk/server';
import type { FilePiece, FileRow, Retention, Way } from '../../common/index.js';
import { keptPaper } from './keptPaper.js';
import { WAYS_ZH } from './wording.js';

/** Cover, catalogue and back cover of a mediation's case file (domain 8.5). */
interface FileCatalogueSheet {
  readonly fileNumber: string;
  readonly way: Way;
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
  readonly openedOn: Day;
  readonly retention: Retention;
  readonly rows: readonly FileRow[];
  readonly missing: readonly FilePiece[];
  readonly reason?: string | undefined;
}

const RETENTION: Readonly<Record<Retention, string>> = { permanent: '永久', long: '长期', short: '短期' };

const PIECES: Readonly<Record<FilePiece, string>> = {
  register: '调解申请书或者受理登记',
  notice: '当事人权利义务告知书',
  identity: '当事人身份证明',
  authority: '授权委托书',
  investigation: '调查记录',
  evidence: '证据材料',
  record: '调解记录',
  agreement: '调解协议书或者口头协议登记',
  performance: '履行凭证',
  return_visit: '回访记录',
  confirmation: '司法确认、公证材料',
  file_note: '卷内备考',
};

const line = ({ piece, days }: FileRow): string => `${PIECES[piece]}：${days.map(formatDayZh).join('、')}`;

export const fileCataloguePaper = keptPaper<FileCatalogueSheet>({
  id: 'mediation.file_catalogue',
  fields: ({ fileNumber, way, parties, mediators, openedOn, retention, rows, missing, reason }) => ({
    fileNumber,
    way: WAYS_ZH[way],
    parties: parties.join('、'),
    mediators: mediators.join('、'),
    openedOn: formatDayZh(openedOn),
    retention: RETENTION[retention],
    pieces: numbered(rows.filter(({ days }) => days.length > 0).map(line)),
    missing: missing.map((piece) => PIECES[piece]).join('、'),
    reason,
  }),
  mandatory: ['fileNumber', 'way', 'parties', 'mediators', 'openedOn', 'retention', 'pieces', 'missing', 'organ', 'on'],
  body: [
    table(
      { label: '卷号', value: '{fileNumber}' },
      { label: '调解类型', value: '{way}' },
      { label: '信访事项编号', value: '{caseNumber}' },
      { label: '当事人', value: '{parties}' },
      { label: '调解员', value: '{mediators}' },
      { label: '受理日期', value: '{openedOn}' },
      { label: '立卷日期', value: '{on}' },
      { label: '保管期限', value: '{retention}' },
      { label: '卷内目录', value: '{pieces}' },
      rowIf('missing', { label: '缺少的材料', value: '{missing}' }),
      rowIf('reason', { label: '缺少的原因', value: '{reason}' }),
      { label: '立卷人签名', value: '', sign: true },
      { label: '审核人签名', value: '', sign: true },
    ),
    ...text('单独谈话记录不入卷。'),
  ],
  sample: {
    ...SAMPLE_SLIP,
    organ: '青原县人民调解委员会',
    fileNumber: '（2026）青人调字第3号',
    way: 'people',
    parties: ['张三', '青原县安居建设有限公司'],
    mediators: ['何国平'],
    openedOn: '2026-03-09',
    retention: 'long',
    rows: [
      { piece: 'register', must: true, days: ['2026-03-09'] },
      { piece: 'record', must: true, days: ['2026-03-12', '2026-03-16'] },
    ],
    missing: ['identity'],
    reason: '当事人当场出示身份证，未留存复印件。',
  },
});
