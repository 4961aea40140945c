import { addDays } from '@lianxin/base';
import type { DemoCase } from '../DemoCase.js';
import type { Dice } from '../Dice.js';
import { answered } from './answered.js';
import { accept, type Begun, forward, ownerOf, register, type Story } from './begin.js';

/** What an opinion promised is planned, done, proved and confirmed. */
export async function* fulfil(c: DemoCase, b: Begun, dice: Dice): AsyncGenerator<number, void, void> {
  const execution = await c.last(b.handler, 'core.execution_opened');
  const items = [{ what: b.matter.answer, due: addDays(c.day, 20) }];
  await c.act(b.handler, 'core.planExecution', { items }, execution);
  yield dice.between(5, 16);
  const item = await c.last(b.handler, 'core.item_set');
  const files = [await c.stage.paper(b.handler, '履行情况证明')];
  await c.act(b.handler, 'core.performItem', { note: '已按处理意见办理完毕。', files }, item);
  yield 2;
  await c.act('clerk', 'core.confirmItem', { party: b.people[0], content: true }, item);
}

/** Compensation in three instalments: one paid and confirmed, one overdue and reminded of, one still to come. */
export const instalments: Story = async function* (c, dice) {
  yield* answered('supported', false)(c, dice);
  const demand = await c.last('chief', 'core.accepted');
  const account = await ownerOf(c, demand);
  yield 2;
  const first = addDays(c.day, 10);
  const items = [0, 1, 2].map((n) => ({
    what: `支付补偿款（第${n + 1}期，共3期）`,
    amount: 400_000,
    due: addDays(first, n * 30),
  }));
  await c.act(account, 'core.planExecution', { items }, await c.last(account, 'core.execution_opened'));
  yield 8;
  const [paid, overdue] = await c.all(account, 'core.item_set');
  const files = [await c.stage.paper(account, '银行转账回单')];
  await c.act(account, 'core.performItem', { note: '已转账支付第一期补偿款。', amount: 400_000, files }, paid);
  yield 3;
  const party = await c.last('clerk', 'core.party_added');
  await c.act('clerk', 'core.confirmItem', { party, content: true }, paid);
  yield 45;
  await c.act('chief', 'core.remindItem', { note: '第二期补偿款已逾期，请于三个工作日内支付并说明原因。' }, overdue);
};

/** Evidence gathered, and help in hardship while the matter is still open. */
export const helped = (paid: boolean): Story =>
  async function* (c, dice) {
    const b = await register(c, dice);
    yield 2;
    await forward(c, b);
    yield 4;
    await accept(c, b);
    yield 6;
    await c.act(
      b.handler,
      'core.addEvidence',
      {
        kind: 'expert_opinion',
        shows: b.matter.facts,
        origin: '受委托的专业机构',
        obtainedBy: '承办人及执法人员二人',
        institution: '云泽市技术鉴定中心',
        experts: '高级工程师三人',
        question: '所反映问题的成因和责任',
        conclusion: '问题属实，与信访人自身行为无关。',
        files: [await c.stage.paper(b.handler, '专家意见书')],
      },
      b.demand,
    );
    const party = b.people[0];
    await c.act('clerk', 'core.offerHelp', {
      party,
      kind: 'temporary_relief',
      step: 'applied',
      why: '家中有重病患者，收入中断，近期生活困难。',
      amount: 500_000,
      source: 'relief_fund',
    });
    yield 3;
    if (!paid) return;
    const help = await c.last('chief', 'core.help_offered');
    const approval = { granted: true, amount: 300_000, source: 'relief_fund', reason: '经核实符合临时救助条件。' };
    await c.act('chief', 'core.decideHelp', approval, help);
    yield 4;
    const files = [await c.stage.paper('clerk', '领款收据')];
    await c.act('clerk', 'core.payHelp', { amount: 300_000, files }, help);
  };

/** The petitioner asks that the handler keeps out: decided by the head, who names another; or not decided yet. */
export const recused = (decided: boolean): Story =>
  async function* (c, dice) {
    const b = await register(c, dice);
    yield 2;
    await forward(c, b);
    yield 3;
    await accept(c, b);
    yield 2;
    await c.act('clerk', 'core.applyRecusal', {
      person: c.stage.people.get(b.handler),
      type: 'kinship',
      asker: 'petitioner',
      party: b.people[0],
      reason: '信访人称承办人与被反映单位负责人系近亲属。',
    });
    if (!decided) return;
    yield 1;
    const recusal = await c.last(b.head, 'core.recusal_applied');
    await c.act(b.head, 'core.decideRecusal', { granted: true, reason: '经核实情况属实，同意回避。' }, recusal);
    await c.act(b.head, 'core.nameHandler', { person: c.stage.people.get(b.head) }, b.demand);
  };
