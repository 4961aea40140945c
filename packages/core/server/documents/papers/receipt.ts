import { type Channel, formatDayZh } from '@lianxin/core/common';
import { numbered, rowIf, table, text } from '../blocks.js';
import type { PaperKind } from '../PaperKind.js';
import { SAMPLE_SLIP } from './sampleFrame.js';

const CHANNELS: Record<Channel, string> = {
  online: '网上信访',
  letter: '来信',
  visit: '来访',
  phone: '来电',
  fax: '传真',
};

/** What the petitioner takes home: number, query code and, in plain words, how to ask (arts 21, 22, 23). */
export const receipt: PaperKind<'receipt'> = {
  form: 'slip',
  size: 16,
  fields: (sheet) => ({
    receivedOn: formatDayZh(sheet.receivedOn),
    channel: CHANNELS[sheet.channel],
    subject: sheet.subject,
    papers: sheet.papers.length ? numbered(sheet.papers) : '未附材料',
    queryCode: sheet.queryCode,
    howToAsk: sheet.howToAsk,
  }),
  mandatory: ['caseNumber', 'queryCode', 'receivedOn', 'howToAsk', 'organ', 'on'],
  body: [
    ...text(
      '{you}反映的信访事项已经登记。请保存好这份回执，凭编号和查询码可以随时查询办理情况；查询码请只告诉信任的人。',
    ),
    table(
      { label: '编号', value: '{caseNumber}' },
      { label: '查询码', value: '{queryCode}', large: true },
      { label: '收到日期', value: '{receivedOn}（{channel}）' },
      { label: '反映事项', value: '{subject}' },
      { label: '收到材料', value: '{papers}' },
      { label: '怎样查询', value: '{howToAsk}' },
      rowIf('contact', { label: '联系方式', value: '{contact}' }),
    ),
    ...text(
      '{you}的信访事项自收到之日起十五日内转送、交办，或者书面告知处理途径和程序；办理情况可以查询、评价（《信访工作条例》第二十一条至第二十三条）。',
    ),
  ],
  sample: {
    ...SAMPLE_SLIP,
    organ: '青原县信访局',
    receivedOn: '2026-03-02',
    channel: 'visit',
    subject: '反映安置房逾期交付、临时安置费未足额发放的问题',
    papers: ['房屋征收补偿协议复印件', '身份证复印件', '2019年至2021年临时安置费发放明细'],
    queryCode: '7K4M-92QX-HT3P',
    howToAsk: '打开县信访局网上查询页面，填写编号和查询码；也可以拨打0557-6012345，或者到接待大厅，报编号和查询码。',
  },
};
