import { table, text } from '@lianxin/sdk/server';
import { keptPaper } from '../keptPaper.js';
import { type MediationSheet, mediationFields, SAMPLE_HOST } from './MediationSheet.js';

/** The parties’ own application; where it was made by word of mouth, what was written down of it (art 17). */
export const applicationPaper = keptPaper<MediationSheet>({
  id: 'mediation.application',
  personal: true,
  fields: mediationFields,
  mandatory: ['caseNumber', 'parties', 'demands', 'note'],
  body: [
    table(
      { label: '信访事项编号', value: '{caseNumber}' },
      { label: '调解类型', value: '{way}' },
      { label: '调解组织', value: '{host}' },
      { label: '当事人', value: '{parties}' },
      { label: '申请调解的事项', value: '{demands}' },
      { label: '事实和理由', value: '{note}' },
      { label: '申请人签名', value: '', sign: true },
      { label: '记录人签名', value: '', sign: true },
    ),
    ...text('口头申请的，由记录人如实记录，经申请人核对无误后签名或者捺印（《中华人民共和国人民调解法》第十七条）。'),
  ],
  sample: SAMPLE_HOST,
});
