import type { Day } from '@lianxin/base';
import type { TransferLetterSheet } from '@lianxin/core/common';
import { by, CONTACT_REMARK, LOCAL_RULE, lastSection, numbered, sections, text } from '../blocks.js';
import type { Fields } from '../Fields.js';
import type { PaperLayout } from '../Paper.js';

/** What both letters of the petition office to a unit can name; they differ in what is asked first. */
export const letterFields = (sheet: TransferLetterSheet, ...asked: readonly string[]): Fields => ({
  to: sheet.unit,
  unit: sheet.unit,
  petitioners: sheet.petitioners?.join('、'),
  demands: numbered(sheet.demands),
  papers: sheet.papers.length ? numbered(sheet.papers) : '无。',
  asked: numbered([...asked, ...duties(sheet)]),
  informBy: by(sheet.informBy),
  objectBy: sheet.objectBy && by(sheet.objectBy),
  assisting: sheet.assisting?.join('、'),
  note: sheet.note,
});

export const LETTER_MANDATORY = ['to', 'caseNumber', 'demands', 'asked', 'organ', 'on'];

/** A letter to a unit: by which article, what is done with the matter, what the demands are called. */
export const letter = (article: string, done: string, demandsAre: string): PaperLayout => ({
  form: 'letter',
  body: [
    ...text(
      `根据《信访工作条例》${article}${LOCAL_RULE}的规定，现将{caseNumber}信访事项{#petitioners}（信访人：{petitioners}）{/petitioners}${done}`,
    ),
    ...sections([demandsAre, text('{demands}')], ['随附材料', text('{papers}')], ['办理要求', text('{asked}')]),
    ...lastSection(4, '说明', 'note'),
    ...text('特此函告。'),
  ],
  remark: CONTACT_REMARK,
});

/** Art 23: to inform the petitioner, or to object; art 18: to protect who petitions. */
const duties = ({ informBy, objectBy, assisting }: TransferLetterSheet): string[] => [
  ...(assisting?.length
    ? [`本事项由你单位牵头，${assisting.join('、')}协助办理。请汇总各单位意见后，由你单位统一答复信访人。`]
    : []),
  `属于你单位或者你单位所属系统职权范围的，请在${by(informBy)}书面告知信访人接收情况以及处理途径和程序。法定期限为自收到之日起十五日（《信访工作条例》第二十三条）。`,
  ...(objectBy ? [objection(objectBy)] : []),
  '请保护信访人的个人信息，不得对信访人打击报复。',
];

const objection = (objectBy: Day): string =>
  `不属于你单位或者你单位所属系统职权范围的，请自收到之日起五个工作日内，即在${by(objectBy)}，向我单位提出异议并详细说明理由，经核实同意后交还相关材料。核实期间，上述告知期限不停止计算。`;
