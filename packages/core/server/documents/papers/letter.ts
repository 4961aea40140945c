import type { TransferLetterSheet } from '@lianxin/core/common';
import { by, contactRemark, list, sections, text } from '../blocks.js';
import type { Paper } from '../Paper.js';

/** What both letters of the petition office to a unit say; they differ in how they open and in what is asked. */
export function letter(
  sheet: TransferLetterSheet,
  opening: string,
  demandsAre: string,
  asked: readonly string[],
): Paper {
  return {
    form: 'letter',
    to: [sheet.unit],
    body: [
      ...text(opening),
      ...sections(
        [demandsAre, list(sheet.demands)],
        sheet.papers.length > 0 && ['随附材料', list(sheet.papers)],
        ['办理要求', list([...asked, ...duties(sheet)])],
        !!sheet.note && ['说明', text(sheet.note)],
      ),
      ...text('特此函告。'),
    ],
    ...contactRemark(sheet.contact),
  };
}

/** The matter by its number and, where known, by who brought it. */
export const matter = ({ caseNumber, petitioners }: TransferLetterSheet): string =>
  petitioners?.length ? `${caseNumber}信访事项（信访人：${petitioners.join('、')}）` : `${caseNumber}信访事项`;

/** Art 23: to inform the petitioner, or to object; art 18: to protect who petitions. */
const duties = ({ informBy, objectBy }: TransferLetterSheet): string[] => [
  `属于你单位或者你单位所属系统职权范围的，请在${by(informBy)}书面告知信访人接收情况以及处理途径和程序。法定期限为自收到之日起十五日（《信访工作条例》第二十三条）。`,
  `不属于你单位或者你单位所属系统职权范围的，请自收到之日起五个工作日内，即在${by(objectBy)}，向我单位提出异议并详细说明理由，经核实同意后交还相关材料。核实期间，上述告知期限不停止计算。`,
  '请保护信访人的个人信息，不得对信访人打击报复。',
];
