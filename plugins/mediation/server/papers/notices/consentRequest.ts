import { CONTACT_SECTION, LOCAL_RULE, sections, text } from '@lianxin/sdk/server';
import { letter } from './letter.js';
import { SAMPLE_MEDIATION } from './MediationSheet.js';

/** Asks a party whether it wants to mediate; silence is no consent (art 17). */
export const consentRequest = letter({
  id: 'mediation.consent_request',
  article: '33',
  mandatory: ['to', 'caseNumber', 'demands', 'contact', 'organ', 'on'],
  body: [
    ...text(
      `为解决{caseNumber}信访事项中的下列争议，拟由{host}进行{way}。调解以各方自愿为前提，依照《信访工作条例》第三十三条${LOCAL_RULE}的规定，现征求{you}的意见：`,
    ),
    ...sections(
      ['拟调解的事项', text('{demands}')],
      ['当事人', text('{parties}')],
      [
        '说明',
        text(
          '同意调解的，请书面答复，或者当面、电话告知，由工作人员记录。委托他人表示同意的，须有{you}本人就本次调解的书面授权。',
          '不同意的，不进行调解，不影响信访事项的办理和办理期限，也不影响{you}依法通过其他途径主张权利。',
        ),
      ],
      CONTACT_SECTION,
    ),
  ],
  sample: SAMPLE_MEDIATION,
});
