import { petitionActions as petition } from '@lianxin/sdk/common';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HearingLife } from '../../plugins/hearing-review/tests/hearingLife.js';
import { Reviewing } from '../../plugins/hearing-review/tests/Reviewing.js';
import type { Desk } from './support/Desk.js';
import { Office } from './support/Office.js';
import { violations } from './support/violations.js';

/** Several people at browsers, step by step. */
const MINUTES = 150_000;

let office: Office;

beforeAll(async () => {
  office = await Office.open('sqlite', 'hearing-review');
});
afterAll(() => office?.close());

const chain = (desk: Desk) => desk.panel('处理意见与复查复核');

/** Somebody is asked to keep out, and his head decides so. */
async function recuse(life: HearingLife, person: string): Promise<void> {
  const said = { person, type: 'kinship', asker: 'petitioner', party: life.wang, reason: '系承办人亲属' } as const;
  await life.county.as('housing').act(petition.applyRecusal, { dossier: life.dossier, input: said });
  const about = (await life.open()).entries.findLast(({ type }) => type === 'core.recusal_applied')!.about;
  const input = { granted: true, reason: '查证属实' };
  await life.county.as('housing-head').act(petition.decideRecusal, { dossier: life.dossier, about, input });
}

test(
  'an opinion is reviewed at the committee, and the chain on the case page reads from the opinion to the review opinion',
  async () => {
    const life = new Reviewing(office.host, office.county);
    await life.answered();
    await office.day('2026-03-23');

    const housing = await office.desk('housing');
    await housing.openCase('屋面漏水');
    await housing.act('登记复查、复核申请', { 请求事项和理由: '请求撤销原意见' }, chain(housing));
    await chain(housing).getByText('待转送').waitFor();
    await housing.act('转送复查、复核申请', {}, chain(housing));

    const clerk = await office.desk('review');
    await clerk.openCase('屋面漏水');
    await clerk.act('启动复查、复核', {}, chain(clerk));
    await clerk.act('受理', {}, chain(clerk));
    await chain(clerk).getByText('审查中').waitFor();
    life.review = [...(await life.view()).state.reviews.keys()][0]!;

    await life.examinedAfterAcceptance();
    await life.do('proposeOutcome', 'review', { outcome: 'upheld', reasons: '事实清楚，依据正确' });
    await clerk.visit('听证复查复核');
    await clerk.page.getByRole('cell', { name: '反映屋面漏水' }).waitFor();
    await clerk.screenshot('review-desk');

    const head = await office.desk('review-head');
    await head.openCase('屋面漏水');
    const approval = await head.begin('审批', {}, chain(head));
    await approval.getByRole('checkbox', { name: '同意' }).check();
    await head.submit(approval);
    await chain(head).getByText('待拟写意见').waitFor();
    await life.concluded();
    await head.page.reload();
    await chain(head).getByText('复查意见', { exact: true }).waitFor();
    await chain(head).getByText('申请复核').first().waitFor();
    await head.screenshot('review-chain');
    const links = await chain(head).locator('ol.pe-chain > li').allTextContents();
    expect(links.map((text) => text.slice(0, 4))).toEqual(['处理意见', '复查维持', '复查意见']);
  },
  MINUTES,
);

test(
  'the recorder works through a hearing part by part by keyboard; what is typed survives a reload',
  async () => {
    const life = await HearingLife.accepted(office.host);
    await life.noticed();
    await office.day('2026-03-27');
    const desk = await office.desk('housing', life.county);
    const { page } = desk;
    await page.goto(`${office.origin}/p/hearing-review/session/${life.dossier}/${life.hearing}`);
    const part = (name: string) => page.getByRole('heading', { level: 2, name });
    await part('核对到场人员').waitFor();
    await page.getByRole('button', { name: '核对到场，开始听证' }).click();

    await part('宣布开始').waitFor();
    await page.getByLabel('记录内容').fill('主持人宣布听证开始，询问是否申请回避，信访人表示不申请。');
    await page.getByText('草稿已自动保存').waitFor();
    await page.reload();
    await part('宣布开始').waitFor();
    expect(await page.getByLabel('记录内容').inputValue()).toContain('询问是否申请回避');
    await page.getByLabel('记录内容').press('Control+Enter');
    await part('信访人陈述').waitFor();

    await page.keyboard.press('Alt+ArrowUp');
    await part('宣布开始').waitFor();
    await page.getByText('信访人表示不申请').waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await part('信访人陈述').waitFor();

    await life.stepsUntil('deliberation');
    await page.reload();
    await part('休会合议').waitFor();
    await page.getByLabel('拟作结论').getByRole('radio', { name: '支持诉求', exact: true }).check();
    await page.getByLabel('结论和理由').fill('应当按照协议面积补发');
    for (const name of ['吴敏', '郑华', '何静', '孙伟'])
      await page
        .getByRole('radiogroup', { name: `${name}的表决` })
        .getByRole('radio', { name: '同意', exact: true })
        .check();
    await page.getByRole('radiogroup', { name: '周明的表决' }).getByRole('radio', { name: '不同意' }).check();
    await page.getByLabel('周明的不同意见').fill('面积宜先行测绘');
    await desk.screenshot('session-votes');
    await page.getByRole('button', { name: '合议表决' }).click();
    await part('核对笔录和签名').waitFor();
    const signatures = page.getByRole('radiogroup', { name: /的签名$/ });
    await signatures.first().waitFor();
    for (const group of await signatures.all()) await group.getByRole('radio', { name: '已签名' }).check();
    await desk.screenshot('session-signatures');
    await page.getByRole('button', { name: '登记笔录签名' }).click();
    await part('宣布听证结束').waitFor();
    await page.getByRole('button', { name: '结束听证，生成笔录' }).click();
    await page.getByRole('button', { name: '出具听证报告' }).waitFor();
  },
  MINUTES,
);

test(
  'a committee that ties has decided nothing: it is called again, and the second vote carries',
  async () => {
    const life = new Reviewing(office.host, office.county);
    await life.answered();
    await life.ready();
    const proposal = { outcome: 'revoked_redo' as const, redoDays: 30, reasons: '主要事实不清' };
    await life.do('proposeOutcome', 'review', proposal);
    const today = office.host.time.today;
    const called = { day: today, place: '县政府第二会议室', members: life.members() };
    await life.do('callCommittee', 'review', called);
    await office.day(today);
    const clerk = await office.desk('review');
    await clerk.page.goto(`${office.origin}/case/${life.dossier}`);
    const vote = async (votes: readonly string[]) => {
      const form = await clerk.begin('委员会表决', { 主持人: '江永康', 会议记录: '经审议表决' }, chain(clerk));
      for (const [i, name] of ['江永康', '周建国', '顾明远', '邵云霞', '田广林', '傅晓岚'].entries())
        if (votes[i])
          await form
            .getByRole('radiogroup', { name: `${name}的表决` })
            .getByRole('radio', { name: votes[i], exact: true })
            .check();
      await clerk.submit(form);
    };
    await vote(['同意', '同意', '同意', '不同意', '不同意', '不同意']);
    await chain(clerk).getByText('未通过，须再次开会').waitFor();
    await chain(clerk).getByText('待审批、审议').waitFor();
    await life.do('callCommittee', 'review', called);
    await clerk.page.reload();
    await vote(['同意', '同意', '同意', '同意', '不同意', '不同意']);
    await chain(clerk).getByText('待拟写意见').waitFor();
  },
  MINUTES,
);

test(
  'a request of day 31 is registered, and a person refuses it in writing with reasons',
  async () => {
    const life = new Reviewing(office.host, office.county);
    await life.answered();
    await life.asked('2026-04-16');
    await life.opened();
    await office.day('2026-04-16');
    const clerk = await office.desk('review');
    await clerk.page.goto(`${office.origin}/case/${life.dossier}`);
    const refused = { 情形: '超过期限且无正当理由', 理由: '申请人收到处理意见后无故未在三十日内申请' };
    await clerk.act('不予受理', refused, chain(clerk));
    await chain(clerk).getByText('不予受理', { exact: true }).first().waitFor();
  },
  MINUTES,
);

test(
  'a member keeps out on the day: the session waits, and opens when a reserve has taken the seat',
  async () => {
    const life = await HearingLife.accepted(office.host);
    await life.noticed();
    await office.day('2026-03-27');
    await recuse(life, life.pool[2]!);
    const desk = await office.desk('housing', life.county);
    await desk.page.goto(`${office.origin}/p/hearing-review/session/${life.dossier}/${life.hearing}`);
    await desk.page.getByRole('alert').first().waitFor();
    const seats = { 离席的听证员: '周明', 递补的听证员: '陈志远', 原因: '回避' };
    await desk.act('候补人员递补', seats);
    await desk.page.getByRole('alert').first().waitFor({ state: 'hidden' });
    await desk.page.getByRole('button', { name: '核对到场，开始听证' }).click();
    await desk.page.getByRole('heading', { level: 2, name: '宣布开始' }).waitFor();
  },
  MINUTES,
);

test(
  'nobody comes though the notice is proven served: the hearing counts as given up, and the case goes on',
  async () => {
    const life = await HearingLife.accepted(office.host);
    await life.noticed();
    await office.day('2026-03-27');
    const desk = await office.desk('housing', life.county);
    await desk.page.goto(`${office.origin}/case/${life.dossier}`);
    const hearing = desk.panel('听证');
    await desk.act('登记无故缺席，视为放弃', { 联系和核实情况: '电话联系三次无人接听' }, hearing);
    await hearing.getByText('视为放弃听证').first().waitFor();
  },
  MINUTES,
);

test(
  'the pages of hearings and reviews pass the rules of accessibility',
  async () => {
    const life = await HearingLife.accepted(office.host);
    await life.inSession();
    await office.day('2026-03-27');
    const desk = await office.desk('housing', life.county);
    const { page } = desk;
    const at = `${office.origin}/p/hearing-review`;
    for (const [path, ready] of [
      [`${at}/desk`, '我今天的日程'],
      [`${at}/session/${life.dossier}/${life.hearing}`, '宣布开始'],
    ] as const) {
      await page.goto(path);
      await page.getByText(ready).first().waitFor();
      expect(await violations(page), path).toEqual([]);
    }
  },
  MINUTES,
);
