import { type Channel, formatDayZh, type ReceiptSheet } from '@lianxin/core/common';
import { numbered, rowIf, table, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { you } from '../wording.js';
import { SAMPLE_SLIP } from './sampleFrame.js';

const CHANNELS: Record<Channel, string> = {
  online: '网上信访',
  letter: '来信',
  visit: '来访',
  phone: '来电',
  fax: '传真',
};

/** What the petitioner takes home: number, query code and, in plain words, how to ask (arts 21, 22, 23). */
export const receipt = definePaper<ReceiptSheet>({
  id: 'receipt',
  place: 'registration',
  article: '21',
  served: false,
  numbered: false,
  form: 'slip',
  size: 16,
  fields: (sheet) => ({
    receivedOn: formatDayZh(sheet.receivedOn),
    channel: CHANNELS[sheet.channel],
    subject: sheet.subject,
    papers: sheet.papers.length ? numbered(sheet.papers) : '未附材料',
    returned: numbered(sheet.returned),
    dataUse: dataUse(sheet),
    queryCode: sheet.queryCode,
    howToAsk: sheet.howToAsk,
  }),
  mandatory: ['caseNumber', 'queryCode', 'receivedOn', 'papers', 'returned', 'howToAsk', 'dataUse', 'organ', 'on'],
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
      rowIf('returned', { label: '当场退还', value: '{returned}' }),
      { label: '怎样查询', value: '{howToAsk}' },
      rowIf('contact', { label: '联系方式', value: '{contact}' }),
    ),
    ...text(
      '{you}的信访事项自收到之日起十五日内转送、交办，或者书面告知处理途径和程序；办理情况可以查询、评价（《信访工作条例》第二十一条至第二十三条）。',
      '{dataUse}',
    ),
  ],
  sample: {
    ...SAMPLE_SLIP,
    organ: '青原县信访局',
    receivedOn: '2026-03-02',
    channel: 'visit',
    subject: '反映安置房逾期交付、临时安置费未足额发放的问题',
    papers: ['房屋征收补偿协议复印件', '身份证复印件', '2019年至2021年临时安置费发放明细'],
    returned: ['房屋征收补偿协议原件'],
    sealed: false,
    queryCode: '7K4M-92QX-HT3P',
    howToAsk: '打开县信访局网上查询页面，填写编号和查询码；也可以拨打0557-6012345，或者到接待大厅，报编号和查询码。',
  },
});

/** Who uses what for what, who sees it, how long it is kept and what one may ask for (PIPL arts 17, 18, 35). */
const dataUse = (sheet: ReceiptSheet): string =>
  [
    `个人信息怎样使用：${sheet.organ}依照《信访工作条例》履行职责，只为登记、办理和答复这件信访事项，记下${you(sheet)}的姓名、联系方式、反映的内容和提交的材料；没有必要的不收集。`,
    sheet.sealed
      ? '检举控告的材料和有关情况单独加密保管，只有依规定经办的人员能够看到，不会透露或者转给被检举、控告的人员和单位。'
      : `只有办理这件事项的机关、单位和人员能够看到；转送、交办时会告诉${you(sheet)}转到哪里，不会用于其他用途，也不会公开。`,
    `材料按档案管理的规定保存，到期销毁或者移交档案馆。${you(sheet)}可以向${sheet.organ}查阅、复制自己的信息，发现有误的可以要求更正，也可以询问使用的情况。`,
  ].join('\n');
