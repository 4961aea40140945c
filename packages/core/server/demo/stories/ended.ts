import { newId } from '@lianxin/base';
import { inventedPerson, MATTERS } from '../matters.js';
import { accept, forward, register, type Story, serve } from './begin.js';

/** Already in hand below: not accepted, with notice. */
export const refused: Story = async function* (c, dice) {
  const b = await register(c, dice);
  yield 5;
  await c.act(
    'chief',
    'core.notAccept',
    {
      ground: 'in_hand_below',
      organ: '青禾县河西镇人民政府',
      reason: '同一事项已由镇政府受理并在办理期限内，请向该单位查询进展。',
    },
    b.demand,
  );
  const notice = await c.last('chief', 'core.issued');
  yield 2;
  await serve(c, 'clerk', notice, b.people[0]!, 'post_registered');
};

/** The petitioner withdraws, in writing and of his own accord. */
export const withdrawn: Story = async function* (c, dice) {
  const b = await register(c, dice);
  yield 2;
  await forward(c, b);
  yield 6;
  const paper = await c.stage.paper(b.handler, '撤回信访事项的说明');
  await c.act(
    b.handler,
    'core.withdraw',
    { parties: b.people, form: 'signed', statement: '问题已自行协商解决，本人自愿撤回。', files: [paper] },
    b.demand,
  );
};

/** The parties came to terms, in writing. */
export const settled: Story = async function* (c, dice) {
  const b = await register(c, dice);
  yield 2;
  await forward(c, b);
  yield 5;
  await accept(c, b);
  yield 10;
  const paper = await c.stage.paper(b.handler, '和解协议书');
  await c.act(
    b.handler,
    'core.settle',
    { parties: b.people, agreement: '双方达成和解协议，约定一个月内履行完毕。', files: [paper] },
    b.demand,
  );
  yield 3;
  await c.act('clerk', 'core.close', {});
};

/** A report on an official: sealed from the first day, passed to the discipline organ. */
export const reported = (passed: boolean): Story =>
  async function* (c, dice) {
    const demand = newId();
    await c.act('clerk', 'core.register', {
      filing: newId(),
      channel: 'letter',
      subject: '反映有关工作人员履职问题',
      words: '来信内容已密存。',
      parties: [{ id: newId(), role: 'petitioner', ...inventedPerson(dice) }],
      demands: [{ id: demand, text: '请依纪依规核查处理', kind: 'report', accused: [c.unit('housing')] }],
    });
    if (!passed) return;
    yield 4;
    await c.act('chief', 'core.passReport', { unit: c.unit('discipline') }, demand);
  };

/** Answered years ago in the old system; searchable history. */
export const past: Story = async function* (c, dice) {
  const matter = dice.pick(MATTERS);
  await c.act('clerk', 'core.takeOver', {
    filing: newId(),
    demand: newId(),
    channel: 'online',
    as: 'past',
    subject: matter.subject,
    words: matter.words,
    parties: [{ id: newId(), role: 'petitioner', name: inventedPerson(dice).name }],
    reply: { text: matter.answer, on: c.day },
  });
  yield 0;
};
