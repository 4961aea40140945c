import { CONTACT_SECTION, sections, text } from '@lianxin/sdk/server';
import { letter } from './letter.js';

/** Mediation is over without agreement; which other ways are open (art 26). */
export const endNotice = letter({
  id: 'mediation.end_notice',
  mandatory: ['to', 'caseNumber', 'demands', 'told', 'contact', 'organ', 'on'],
  body: [
    ...text('{host}就{caseNumber}信访事项中的下列争议进行的{way}，未能达成协议，现已终止。'),
    ...sections(
      ['调解的事项', text('{demands}')],
      ['可以选择的其他途径', text('{told}', '请注意各途径的法定期限。信访事项继续依法办理，不因调解未成而受到影响。')],
      CONTACT_SECTION,
    ),
  ],
});
