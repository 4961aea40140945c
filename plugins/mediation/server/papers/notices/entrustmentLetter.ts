import {
  CONTACT_REMARK,
  definePaper,
  LOCAL_RULE,
  lastSection,
  SAMPLE_FRAME,
  sections,
  text,
} from '@lianxin/sdk/server';
import { type MediationSheet, mediationFields, SAMPLE_MEDIATION } from './MediationSheet.js';

/** Hands a matter to who mediates it; the result comes back (opinion of 2025; domain 8.2). */
export const entrustmentLetter = definePaper<MediationSheet>({
  id: 'mediation.entrustment',
  place: 'mediation',
  article: '33',
  served: false,
  numbered: true,
  form: 'letter',
  fields: mediationFields,
  mandatory: ['to', 'caseNumber', 'parties', 'demands', 'reportBy', 'organ', 'on'],
  body: [
    ...text(
      `依照《信访工作条例》第三十三条${LOCAL_RULE}的规定，现将{caseNumber}信访事项中的下列争议移交、委托你单位进行{way}：`,
    ),
    ...sections(
      ['当事人', text('{parties}')],
      ['调解的事项', text('{demands}')],
      [
        '有关要求',
        text(
          '1. 调解以各方当事人自愿为前提，一方明确拒绝的，不得调解。',
          '2. 请{reportBy}书面反馈结果，并随附调解协议书或者终止调解的说明。',
          '3. 请保护当事人的个人信息、隐私和商业秘密。',
        ),
      ],
    ),
    ...lastSection(4, '说明', 'note'),
    ...text('特此函告。'),
  ],
  remark: CONTACT_REMARK,
  sample: { ...SAMPLE_MEDIATION, number: SAMPLE_FRAME.number!, to: [SAMPLE_MEDIATION.host] },
});
