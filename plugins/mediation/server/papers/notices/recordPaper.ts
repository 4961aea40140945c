import { rowIf, table, text } from '@lianxin/sdk/server';
import { keptPaper } from '../keptPaper.js';
import { type MediationSheet, mediationFields, SAMPLE_HOST } from './MediationSheet.js';

/** The record of a joint session, to be read, corrected and signed. What was said apart is never part of it. */
export const recordPaper = keptPaper<MediationSheet>({
  id: 'mediation.record',
  fields: mediationFields,
  mandatory: ['caseNumber', 'parties', 'demands', 'note'],
  body: [
    table(
      { label: '信访事项编号', value: '{caseNumber}' },
      { label: '调解日期', value: '{on}' },
      rowIf('place', { label: '地点', value: '{place}' }),
      { label: '调解组织', value: '{host}' },
      { label: '调解员', value: '{mediators}' },
      { label: '当事人', value: '{parties}' },
      { label: '调解的事项', value: '{demands}' },
      { label: '调解情况', value: '{note}' },
      rowIf('signers', { label: '当事人签名', value: '{name}', sign: true }),
      { label: '调解员签名', value: '{mediators}', sign: true },
      { label: '记录人签名', value: '', sign: true },
    ),
    ...text('以上记录请当事人阅读或者听读，有遗漏或者差错的，可以要求补正。拒绝签名的，由记录人注明。'),
  ],
  sample: SAMPLE_HOST,
});
