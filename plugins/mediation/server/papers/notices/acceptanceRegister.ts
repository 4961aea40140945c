import { rowIf, table } from '@lianxin/sdk/server';
import { keptPaper } from '../keptPaper.js';
import { type MediationSheet, mediationFields, SAMPLE_HOST } from './MediationSheet.js';

/** The register of a mediation that was taken on (domain 8.5): a piece its file cannot do without. */
export const acceptanceRegister = keptPaper<MediationSheet>({
  id: 'mediation.acceptance_register',
  fields: mediationFields,
  mandatory: ['caseNumber', 'parties', 'demands', 'source', 'host'],
  body: [
    table(
      { label: '信访事项编号', value: '{caseNumber}' },
      { label: '案件来源', value: '{source}' },
      { label: '调解类型', value: '{way}' },
      { label: '当事人', value: '{parties}' },
      { label: '纠纷简要情况', value: '{demands}' },
      { label: '受理单位', value: '{host}' },
      rowIf('mediators', { label: '调解员', value: '{mediators}' }),
      rowIf('note', { label: '备注', value: '{note}' }),
      { label: '登记日期', value: '{on}' },
      { label: '登记人签名', value: '', sign: true },
    ),
  ],
  sample: SAMPLE_HOST,
});
