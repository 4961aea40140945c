import { newId } from '@lianxin/base';
import { petitionActions as petition } from '@lianxin/core/common';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from './support/Desk.js';
import { Office } from './support/Office.js';

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
    const consent = await housing.begin('登记同意调解', { 同意方式: '书面同意' }, mediation(housing));
    await consent.getByRole('checkbox', { name: '安居物业公司' }).first().uncheck();
    await housing.submit(consent);

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
