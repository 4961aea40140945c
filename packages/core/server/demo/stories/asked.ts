import { newId } from '@lianxin/base';
import { inventedPerson } from '../matters.js';
import type { Story } from './begin.js';

const QUESTIONS = [
  ['咨询最低生活保障怎样申请', '请向户籍所在地乡镇人民政府提出书面申请，带身份证、户口簿和收入证明。'],
  ['咨询老旧小区维修资金怎样使用', '由业主委员会提出方案，经业主表决通过后，到县维修资金管理中心申请。'],
  ['咨询被拖欠工资到哪里投诉', '可以到县劳动保障监察大队投诉，也可以向县劳动人事争议仲裁委员会申请仲裁。'],
] as const;

/** Somebody asks at the window, or says thanks, and has the answer at once. */
export const asked: Story = async function* (c, dice) {
  const thanks = dice.between(1, 4) === 1;
  const [subject, answer] = thanks
    ? ['感谢工作人员帮助解决下水道堵塞', '已转告承办人员，感谢您的肯定。']
    : dice.pick(QUESTIONS);
  await c.act('clerk', 'core.answerOnTheSpot', {
    filing: newId(),
    demand: newId(),
    channel: 'visit',
    purpose: thanks ? 'thanks' : 'inquiry',
    subject,
    answer,
    parties: [{ id: newId(), role: 'petitioner', ...inventedPerson(dice) }],
    present: 1,
  });
  yield 0;
};
