import { type Channel, formatDayZh, type ReceiptSheet } from '@lianxin/core/common';
import { contactPieces, table, text } from '../blocks.js';
import type { Paper } from '../Paper.js';
import { you } from '../wording.js';

const CHANNELS: Record<Channel, string> = {
  online: '网上信访',
  letter: '来信',
  visit: '来访',
  phone: '来电',
  fax: '传真',
};

/** What the petitioner takes home: number, query code and, in plain words, how to ask (arts 21, 22, 23). */
export function receipt(sheet: ReceiptSheet): Paper {
  const contact = contactPieces(sheet.contact);
  const papers = sheet.papers.map((name, i) => `${i + 1}. ${name}`);
  return {
    form: 'slip',
    size: 16,
    to: sheet.to,
    body: [
      ...text(
        `${you(sheet)}反映的信访事项已经登记。请保存好这份回执，凭编号和查询码可以随时查询办理情况；查询码请只告诉信任的人。`,
      ),
      table(
        { label: '编号', value: sheet.caseNumber },
        { label: '查询码', value: sheet.queryCode, large: true },
        { label: '收到日期', value: `${formatDayZh(sheet.receivedOn)}（${CHANNELS[sheet.channel]}）` },
        { label: '反映事项', value: sheet.subject },
        { label: '收到材料', value: papers.join('\n') || '未附材料' },
        { label: '怎样查询', value: sheet.howToAsk },
        contact.length > 0 && { label: '联系方式', value: contact.join('；') },
      ),
      ...text(
        `${you(sheet)}的信访事项自收到之日起十五日内转送、交办，或者书面告知处理途径和程序；办理情况可以查询、评价（《信访工作条例》第二十一条至第二十三条）。`,
      ),
    ],
  };
}
