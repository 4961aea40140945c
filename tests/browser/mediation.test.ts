import { newId } from '@lianxin/base';
import { petitionActions as petition } from '@lianxin/core/common';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Life, mediationActions } from '../../plugins/mediation/tests/life.js';
import type { Desk } from './support/Desk.js';
import { fillIn } from './support/forms.js';
import { Office } from './support/Office.js';
import { violations } from './support/violations.js';

/** What the case is found by. */
const SUBJECT = '三号楼公摊电费';
/** Two people at browsers, step by step. */
const MINUTES = 120_000;

let office: Office;

beforeAll(async () => {
  office = await Office.open('sqlite', 'mediation');
});
afterAll(() => office?.close());

const mediation = (desk: Desk) => desk.panel('调解');

test(
  'a mediation is proposed, agreed on, signed and performed by people at their desks',
  async () => {
    await office.day('2026-03-02');
    await acceptedCase();

    const housing = await office.desk('housing');
    await housing.openCase(SUBJECT);
    const said = { 来源: '主动提出', 纠纷性质: '公民与法人', 单位名称: '安居物业公司' };
    await housing.act('提出调解', said, housing.item('诉求', '公摊电费'));
    await mediation(housing).getByText('征求意见').waitFor();
    const yes = { 当事人: ['王秀兰'], 同意方式: '书面同意' };
    await housing.act('登记同意调解', yes, mediation(housing));

    const mediator = await office.desk('mediator');
    await mediator.visit('调解工作台');
    await mediator.page.getByText('1人待表态').waitFor();
    await mediator.page.getByRole('cell', { name: SUBJECT }).click();
    await mediator.act('登记同意调解', { 同意方式: '口头同意' }, mediation(mediator));
    await mediation(mediator).getByText('正在调解').waitFor();
    const named = await mediator.begin('指定调解员', { 产生方式: '调解组织指定' }, mediation(mediator));
    await named.getByRole('button', { name: '添加本单位人员' }).click();
    await named.getByRole('combobox').last().fill('何国平');
    await named.getByRole('combobox').last().press('Enter');
    await mediator.submit(named);
    const met = { 地点: '综治中心', 到场人员: '双方', 调解经过: '一方谈到家里的困难' };
    await mediator.act('记录调解', met, mediation(mediator));
    await mediation(mediator).getByRole('button', { name: '查看调解经过' }).click();
    await mediation(mediator).getByText(met.调解经过).waitFor();

    // What was said is shown to those who mediate when they ask, and to nobody else.
    await housing.openCase(SUBJECT);
    await mediation(housing).getByText(met.地点).waitFor();
    expect(await housing.page.getByText(met.调解经过).count()).toBe(0);
    expect(await mediation(housing).getByRole('button', { name: '查看调解经过' }).count()).toBe(0);

    const terms = {
      主要事实: '多收326元',
      争议事项: '是否付利息',
      各方责任: '公司多收',
      履行方式: '转账',
      内容: '退还电费',
      履行人: '安居物业公司',
      期限: '2026-04-30',
      '金额（元）': '326',
    };
    mediator.expectError(/422/);
    const draft = await mediator.begin(
      '拟写协议',
      { ...terms, 协议内容: '退还326元，今后不再上访' },
      mediation(mediator),
    );
    await draft.getByRole('button', { name: '提交' }).click();
    await draft.getByText('要求当事人放弃信访').waitFor();
    await draft.getByLabel('协议内容').fill('退还326元');
    await draft.getByRole('button', { name: '提交' }).click();
    await draft.waitFor({ state: 'hidden' });

    await mediation(mediator).getByRole('button', { name: '登记签署', exact: true }).waitFor();
    for (const party of ['王秀兰', '安居物业公司'])
      await mediator.act(
        '登记签署',
        { 签署人: '当事人签名、盖章或者按指印', 签署的当事人: [party], 方式: '签名' },
        mediation(mediator),
      );
    await mediator.act('登记签署', { 签署人: '调解员签名', 方式: '签名' }, mediation(mediator));
    await mediator.act('登记签署', { 签署人: '调解组织盖章', 方式: '盖章' }, mediation(mediator));
    await mediation(mediator).getByText('协议已生效').first().waitFor();
    await mediator.panel('期限').getByText('共同申请司法确认').waitFor();
    await mediator.screenshot('mediation-in-force');

    await mediator.act('登记履行', { '本次金额（元）': '326', 履行情况: '已退费' }, mediation(mediator));
    await mediation(mediator).getByText('履行完毕').first().waitFor();
    await mediator.panel('诉求').getByText('已办结').waitFor();
  },
  MINUTES,
);

test(
  'a clear refusal ends it, and the demand is handled on to the day that was set before',
  async () => {
    const life = await living();
    await life.proposed();
    await office.day('2026-03-12');
    const desk = await at('housing', life);
    const handled = () => desk.clock('办理并答复', '诉求1');
    const before = await handled();
    await desk.act('登记拒绝调解', { 当事人: '王秀兰', 说明: '只要书面答复' }, mediation(desk));
    await mediation(desk).getByText('当事人拒绝调解').first().waitFor();
    expect(await handled()).toBe(before);
    await desk.item('诉求', '退还多收的物业费').getByText('办理中').first().waitFor();

    // The office offers it no second time: only the parties themselves may ask for another.
    desk.expectError(/422/);
    const again = { 纠纷性质: '公民与法人', 来源: '主动提出' };
    const form = await desk.begin('提出调解', again, desk.item('诉求', '退还多收的物业费'));
    await form.getByRole('checkbox', { name: '安居物业公司' }).waitFor();
    await form.getByRole('button', { name: '提交' }).click();
    await form.getByText('当事人曾明确拒绝调解').first().waitFor();
  },
  MINUTES,
);

test(
  'a mediator who is related to a party keeps out: no meeting is written down until another one sits',
  async () => {
    const life = await living();
    await life.running();
    const { dossier, wang } = life.ids;
    const brother = life.county.person('龚长河');
    const designated = { mediators: [brother], chosen: 'designated' as const };
    await life.county.as('mediator').act(mediationActions.nameMediators, life.about(designated));
    const asked = { person: brother, type: 'kinship' as const, asker: 'petitioner' as const, party: wang };
    const reason = '与物业公司经理是亲兄弟';
    await life.county.as('housing').act(petition.applyRecusal, { dossier, input: { ...asked, reason } });

    await office.day('2026-03-12');
    const desk = await at('mediator', life);
    await desk.panel('回避').getByText('龚长河').first().waitFor();
    const meet = mediation(desk).getByRole('button', { name: '记录调解', exact: true });
    await meet.and(desk.page.locator('[aria-disabled=true]')).waitFor();

    desk.expectError(/422/);
    const who = { 调解员: '龚长河', 产生方式: '当事人选定' };
    const named = await desk.begin('指定调解员', who, mediation(desk));
    await named.getByRole('button', { name: '提交' }).click();
    await named.getByText('所选调解员已被申请回避或者应当回避').first().waitFor();
    await fillIn(named, { 调解员: '龚长河' }); // once more: it is chosen no longer
    await fillIn(named, { 调解员: '何国平' });
    await desk.submit(named);
    const met = { 地点: '综治中心', 到场人员: '双方', 调解经过: '核对账目' };
    await desk.act('记录调解', met, mediation(desk));
    await mediation(desk).getByText(met.地点).waitFor();
  },
  MINUTES,
);

test(
  'paid in instalments and confirmed by the court: the demand ends as settled, what is still owed is watched on',
  async () => {
    const life = await living();
    await life.inForce();
    await office.day('2026-03-23');
    const desk = await at('mediator', life);
    const both = ['王秀兰', '安居物业公司'];
    const asked = { 共同申请人: both, 人民法院: '青禾县人民法院', 管辖依据: '调解组织所在地', 协议事项: '给付款项' };
    await desk.act('登记司法确认申请', asked, mediation(desk));
    await desk.act('登记履行', { '本次金额（元）': '300', 履行情况: '先付三百元' }, mediation(desk));
    await mediation(desk).getByText('已付300.00元，共800.00元').waitFor();
    for (const step of ['受理', '裁定有效'])
      await desk.act('登记法院处理情况', { 法院处理: step, 文号和内容: '（2026）青01民特3号' }, mediation(desk));
    await desk.item('诉求', '退还多收的物业费').getByText('已办结').first().waitFor();
    await desk.panel('期限').getByText('履行调解协议').waitFor();
    await desk.act('登记履行', { '本次金额（元）': '500', 履行情况: '付清' }, mediation(desk));
    await mediation(desk).getByText('履行完毕').first().waitFor();
    await desk.act('登记回访', { 履行情况: '已付清', 当事人的意见: '没有其他要求' }, mediation(desk));
    await desk.screenshot('mediation-confirmed');
  },
  MINUTES,
);

test(
  'who steps back before the last signature has agreed to nothing; who regrets it afterwards is bound and told so',
  async () => {
    const [first, second] = [await living(), await living()];
    await first.drafted();
    await office.day('2026-03-17');
    const before = await at('mediator', first);
    await before.act('登记签署前反悔', { 反悔的当事人: '王秀兰', 说明: '金额太少' }, mediation(before));
    await mediation(before).getByText('未达成').first().waitFor();
    await mediation(before).getByText('正在调解').waitFor();

    await second.inForce();
    await office.day('2026-03-23');
    const told = { 已告知的其他途径: ['向人民法院起诉', '重新调解'] };
    const after = await at('mediator', second);
    await after.act('登记生效后反悔', { 反悔的当事人: '王秀兰', ...told, 说明: '想多要利息' }, mediation(after));
    await mediation(after).getByText('协议已生效').first().waitFor();
    await after.panel('办理记录').getByText('生效后反悔，已告知').waitFor();
  },
  MINUTES,
);

test(
  "a mediator's desk and the case with an agreement under way pass the rules of accessibility",
  async () => {
    const life = await living();
    await life.inForce();
    await office.day('2026-03-23');
    const desk = await at('mediator', life);
    await mediation(desk).getByText('调解卷宗').click();
    await mediation(desk).getByText('必备材料还缺').waitFor();
    expect(await violations(desk.page)).toEqual([]);
    await desk.visit('调解工作台');
    await desk.page.getByRole('cell', { name: '小区物业费纠纷' }).waitFor();
    expect(await violations(desk.page)).toEqual([]);
  },
  MINUTES,
);

/** A case about a property charge, in a county of its own. */
async function living(): Promise<Life> {
  office.host.time.set('2026-03-02');
  const life = new Life(office.host, await office.host.county());
  await life.accepted();
  return life;
}

/** Somebody of its county at a browser, with the case open. */
async function at(username: string, life: Life): Promise<Desk> {
  const desk = await office.desk(username, life.county);
  await desk.openCase('小区物业费纠纷');
  await mediation(desk).waitFor();
  return desk;
}

/** A demand that the housing bureau has accepted. */
async function acceptedCase(): Promise<void> {
  const [dossier, demand] = [newId(), newId()];
  const input = {
    ...{ filing: newId(), channel: 'visit' as const, subject: SUBJECT },
    parties: [{ id: newId(), role: 'petitioner' as const, name: '王秀兰' }],
    demands: [{ id: demand, text: '退还多收的公摊电费', kind: 'appeal_request' as const }],
  };
  const housing = office.county.as('housing');
  await housing.act(petition.register, { dossier, input });
  await housing.act(petition.accept, { dossier, about: demand, input: {} });
}
