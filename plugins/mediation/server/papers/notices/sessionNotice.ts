import { CONTACT_SECTION, sections, text } from '@lianxin/sdk/server';
import { letter } from './letter.js';

/** When and where a party is expected. */
export const sessionNotice = letter({
  id: 'mediation.session_notice',
  mandatory: ['to', 'caseNumber', 'sessionOn', 'contact', 'organ', 'on'],
  body: [
    ...text('{host}定于{sessionOn}就{caseNumber}信访事项中的下列争议进行{way}，请{you}按时参加。'),
    ...sections(
      ['调解的事项', text('{demands}')],
      ['地点', text('{#place}{place}{/place}{^place}由调解员另行告知。{/place}')],
      [
        '注意事项',
        text(
          '请携带本人有效身份证件和有关证据材料。委托他人参加的，请提交由本人签名的授权委托书，写明委托事项和权限。',
          '不能按时参加的，请提前告知，以便另行安排。',
        ),
      ],
      CONTACT_SECTION,
    ),
  ],
});
