import { newId } from '@lianxin/base';
import { petitionActions } from '@lianxin/core/common';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Office } from './support/Office.js';

// People at browsers take their time.
vi.setConfig({ testTimeout: 90_000 });

/** What takes longer than this, in milliseconds, will not come. */
const SOON = { timeout: 8_000 };

let office: Office;

beforeAll(async () => {
  office = await Office.open('sqlite');
});
afterAll(() => office?.close());

/** A request registered by the clerk without a browser. */
async function registered(subject: string): Promise<{ dossier: string; demand: string }> {
  const [dossier, demand] = [newId(), newId()];
  const demands = [{ id: demand, text: subject, kind: 'appeal_request' as const }];
  const parties = [{ id: newId(), role: 'petitioner' as const, name: '钱秀兰', phone: '13900001234' }];
  const input = { filing: newId(), channel: 'visit' as const, subject, demands, parties };
  await office.county.as('clerk').act(petitionActions.register, { dossier, input });
  return { dossier, demand };
}

test('what is typed at the window survives a reload, can be put aside for whoever comes next, and is then registered', async () => {
  await office.day('2026-03-02');
  const clerk = await office.desk('clerk');
  const { page } = clerk;
  await clerk.visit('登记');
  const subject = page.getByLabel('概述');
  await page.getByText('来访', { exact: true }).click();
  await subject.fill('反映门前道路积水');
  await page.getByLabel('第 1 人 姓名').fill('钱秀兰');
  await page.reload();
  await expect.poll(() => subject.inputValue(), SOON).toBe('反映门前道路积水');

  await page.getByRole('button', { name: '先放一放' }).click();
  await expect.poll(() => subject.inputValue(), SOON).toBe('');
  await page.getByLabel('放在一边的登记').getByRole('button', { name: '反映门前道路积水' }).click();
  expect(await page.getByLabel('第 1 人 姓名').inputValue()).toBe('钱秀兰');

  // A paper is on its way: nothing is registered without it.
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/files?*', async (route) => {
    await arrived;
    await route.continue();
  });
  await page
    .getByLabel('选择文件', { exact: true })
    .setInputFiles({ name: '照片.txt', mimeType: 'text/plain', buffer: Buffer.from('photo') });
  await page.getByLabel('已上传的材料').getByText('照片.txt').waitFor();
  await subject.press('Control+Enter');
  await page.getByText('材料还在上传，传完后再提交。').waitFor();
  arrive();
  // Its size stands there once the server has it.
  await page.getByLabel('已上传的材料').getByText('5 B').waitFor();
  await subject.press('Control+Enter');
  const receipt = page.getByRole('dialog', { name: '已登记' });
  await receipt.getByText('青信〔2026〕1号').waitFor();
  const download = page.waitForEvent('download');
  await receipt.getByRole('button', { name: '下载登记回执' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  await receipt.getByRole('button', { name: '打开案件' }).click();
  await page.getByRole('heading', { level: 1, name: '反映门前道路积水' }).waitFor();
  await clerk.panel('材料').getByText('照片.txt').waitFor();
});

test('what is missing is said at its field, and nothing that was typed is lost', async () => {
  await office.day('2026-03-02');
  const chief = await office.desk('chief');
  const { page } = chief;
  await chief.visit('登记');
  await page.getByLabel('信访人原述').fill('我家门前一下雨就积水。');
  await page.getByLabel('信访人原述').press('Control+Enter');
  await page.getByText('请从给出的选项中选择。').waitFor();
  await page.getByText('此项必填。').waitFor();
  expect(await page.getByLabel('信访人原述').inputValue()).toBe('我家门前一下雨就积水。');
});

test('a button that may not be pressed says why, to the mouse and to the keyboard', async () => {
  await office.day('2026-03-02');
  await registered('反映小区停水');
  const clerk = await office.desk('clerk');
  const { page } = clerk;
  await clerk.openCase('停水');
  const close = page.getByRole('button', { name: '结案' });
  await close.waitFor();
  expect(await close.getAttribute('aria-disabled')).toBe('true');
  await close.focus();
  await page.getByRole('tooltip').waitFor();
  expect(await page.getByRole('tooltip').textContent()).not.toBe('');
  // Sorting is the chief's, and the page says so instead of hiding the button.
  await page.getByRole('button', { name: '转送、交办' }).focus();
  await expect.poll(() => page.getByRole('tooltip').last().textContent(), SOON).toContain('负责人');
});

test('a limit shows every day it was counted by, with the article and the entry behind it', async () => {
  await office.day('2026-01-30');
  await registered('反映拖欠工资');
  await office.day('2026-02-02');
  const chief = await office.desk('chief');
  const { page } = chief;
  await chief.openCase('工资');
  await chief.panel('期限').getByRole('button', { name: '算给我看' }).click();
  const dialog = page.getByRole('dialog', { name: '转送交办的期限是怎样算出来的' });
  // A Saturday that the arrangement makes a working day ends the fifteen days without moving them.
  await dialog.getByText('期限届满日：2026-02-14。').waitFor();
  await dialog.getByText('《信访工作条例》第22条').waitFor();
  await dialog.getByRole('cell', { name: '14 调休上班 第15日' }).waitFor();
  expect(
    await dialog
      .getByRole('cell')
      .filter({ hasText: /第\d+日/ })
      .count(),
  ).toBe(15);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('what others add waits until one asks for it', async () => {
  await office.day('2026-03-02');
  const { dossier } = await registered('反映屋面漏水');
  const clerk = await office.desk('clerk');
  const { page } = clerk;
  await clerk.openCase('屋面');
  const log = clerk.panel('办理记录');
  await log.getByText('登记', { exact: true }).waitFor();
  await office.county.as('chief').act(petitionActions.addNote, { dossier, input: { text: '已电话联系信访人。' } });
  const news = page.getByRole('button', { name: '有 1 条新记录，点击查看' });
  await news.waitFor();
  expect(await log.getByText('已电话联系信访人。').count()).toBe(0);
  await news.click();
  await log.getByText('已电话联系信访人。').waitFor();
});

test('a masked telephone is shown whole to whoever gives a reason', async () => {
  await office.day('2026-03-02');
  await registered('反映电梯故障');
  const clerk = await office.desk('clerk');
  const { page } = clerk;
  await clerk.openCase('电梯');
  await page.getByText('139****1234').waitFor();
  await page.getByRole('button', { name: '查看完整联系电话' }).click();
  const dialog = page.getByRole('dialog', { name: '查看完整联系电话' });
  expect(await dialog.getByRole('button', { name: '查看' }).isDisabled()).toBe(true);
  await dialog.getByLabel('查看原因').fill('通知信访人');
  await dialog.getByLabel('查看原因').press('Enter');
  await page.getByText('13900001234').waitFor();
});

test('an opinion is drafted demand by demand, with the organ one level above already named', async () => {
  await office.day('2026-03-02');
  const { dossier, demand } = await registered('反映社保未缴');
  const unit = office.county.unit('labour');
  await office.county
    .as('chief')
    .act(petitionActions.transfer, { dossier, about: demand, input: { way: 'forward', unit } });
  await office.county.as('labour').act(petitionActions.accept, { dossier, about: demand, input: {} });
  const handler = await office.desk('labour');
  const { page } = handler;
  await handler.openCase('社保');
  await page.getByRole('button', { name: '拟写处理意见' }).click();
  const form = page.getByRole('dialog', { name: '拟写处理意见' });
  expect(await form.getByLabel('信访人的诉求').inputValue()).toBe('反映社保未缴');
  expect(await form.getByLabel('复查机关').inputValue()).toBe('青禾县人民政府');
  await form.getByRole('combobox', { name: '意见 1' }).click();
  await page.getByTitle('部分支持').click();
  for (const [field, text] of [
    ['查明的事实', '欠缴六年。'],
    ['处理意见', '责令补缴。'],
    ['法律依据', '社会保险法第八十四条'],
  ] as const)
    await form.getByLabel(field).fill(text);
  await form.getByRole('button', { name: '提交' }).click();
  await form.waitFor({ state: 'hidden' });
  await handler.panel('诉求').getByText('意见待签发').waitFor();
  // Who drafted does not sign: the head reads the whole opinion first.
  const head = await office.desk('labour-head');
  await head.openCase('社保');
  await head.panel('文书').getByText('责令补缴。').waitFor();
  await head.panel('文书').getByRole('button', { name: '签发' }).waitFor();
});
