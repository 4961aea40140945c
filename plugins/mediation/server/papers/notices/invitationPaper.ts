import { text } from '@lianxin/sdk/server';
import { letter } from './letter.js';

/** Asks somebody else to take part, as all parties agreed (art 20). */
export const invitationPaper = letter({
  id: 'mediation.invitation',
  served: false,
  mandatory: ['to', 'sessionOn', 'organ', 'on'],
  body: [
    ...text(
      '{host}定于{sessionOn}{#place}在{place}{/place}进行一次{way}。经各方当事人同意，依照《中华人民共和国人民调解法》第二十条的规定{#byAnalogy}（{byAnalogy}）{/byAnalogy}，邀请您（贵单位）参与。',
      '参与调解的人员应当保守当事人的个人隐私和商业秘密。',
    ),
  ],
});
