import { CONTACT_SECTION, sections, text } from '@lianxin/sdk/server';
import { letter } from './letter.js';

/** What each party may do and must do in a mediation (arts 23, 24). */
export const rightsNotice = letter({
  id: 'mediation.rights_notice',
  mandatory: ['to', 'caseNumber', 'demands', 'contact', 'organ', 'on'],
  body: [
    ...text(
      '{host}就{caseNumber}信访事项中的下列事项进行{way}。依照《中华人民共和国人民调解法》第二十三条、第二十四条的规定{#byAnalogy}（{byAnalogy}）{/byAnalogy}，现将{you}在调解中的权利、义务告知如下：',
    ),
    ...sections(
      ['调解的事项', text('{demands}')],
      [
        '权利',
        text(
          '1. 选择或者接受调解员，认为调解员与本案有利害关系的，可以申请回避。',
          '2. 接受调解、拒绝调解或者要求终止调解；明确拒绝的，不再调解，不影响信访事项的办理和办理期限。',
          '3. 要求调解公开进行或者不公开进行。',
          '4. 自主表达意愿、自愿达成调解协议；信访、复查、复核、行政复议、仲裁、诉讼等权利不受调解影响。',
          '5. 调解不收取费用；个人隐私和商业秘密受到保护。',
        ),
      ],
      [
        '义务',
        text(
          '1. 如实陈述纠纷事实。',
          '2. 遵守调解现场秩序，尊重调解员。',
          '3. 尊重对方当事人行使权利。',
          '4. 达成协议的，自觉履行。',
        ),
      ],
      CONTACT_SECTION,
    ),
  ],
});
