import { petitionActions as a, caseQuery } from '@lianxin/core/common';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Desk } from './support/Desk.js';
import { Office } from './support/Office.js';

// People at browsers take their time.
vi.setConfig({ testTimeout: 90_000 });

let office: Office;
beforeAll(async () => {
  office = await Office.open('sqlite');
});
afterAll(() => office?.close());

const choose = async ({ page }: Desk, field: string, option: string) => {
  await page.getByLabel(field, { exact: true }).click();
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
};
const download = async ({ page }: Desk, button: string) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return file.suggestedFilename();
};

test('a caller is taken down word for word, read back, printed; the first contact stays until the bureau names its own', async () => {
  await office.day('2026-03-02');
  const clerk = await office.desk('clerk');
  const { page } = clerk;
  await clerk.visit('登记');
  await page.getByText('来信', { exact: true }).click();
  expect(await page.getByText('本人口述，如实记录').count()).toBe(0);
  await page.getByText('来电', { exact: true }).click();
  await choose(clerk, '信访目的', '求决');
  await page.getByLabel('概述').fill('反映屋面漏水');
  await page.getByLabel('信访人原述').fill('俺家房顶漏了三年了，找谁谁不管。');
  await page.getByLabel('第 1 项诉求').fill('尽快维修屋面');
  await page.getByRole('button', { name: '按信访目的选“申诉求决”' }).click();
  await page.getByLabel('第 1 人 姓名').fill('钱秀兰');
  await page.getByLabel('第 1 人 联系电话').fill('13900001234');
  await page.getByLabel('留存的纸质材料').fill('收据三张');
  await page.getByLabel('当场退还的材料').fill('房产证原件');
  await page.getByLabel('本人口述，如实记录').press('Space');
  await choose(clerk, '口述人', '钱秀兰');
  await page.getByLabel('电话中口头确认').check();
  await page.getByLabel('概述').press('Control+Enter');
  await page.getByText('请先向口述人宣读记录', { exact: false }).first().waitFor();
  await page.getByLabel('已向口述人宣读或者由其阅读').check();
  await clerk.screenshot('intake-register');
  await page.getByLabel('概述').press('Control+Enter');
  await page.getByRole('dialog', { name: '已登记' }).waitFor();
  await clerk.screenshot('intake-receipt');
  expect(await download(clerk, '下载大字口述记录')).toMatch(/号口述记录\.docx$/);
  expect(await download(clerk, '下载大字回执')).toMatch(/号\.docx$/);
  await page.getByRole('button', { name: '打开案件' }).click();
  await clerk.panel('口述记录').getByText('俺家房顶漏了三年了', { exact: false }).waitFor();
  await clerk.panel('口述记录').getByText('电话中口头确认').waitFor();
  await page.getByText('首接联系人').waitFor();
  await clerk.screenshot('intake-case');
  const form = await clerk.begin('记录口述', {
    口述内容: '昨天又塌了一角。',
    使用语言: '普通话',
    确认方式: '捺印',
  });
  await form.getByLabel('已向口述人宣读或者由其阅读').check();
  await clerk.screenshot('intake-oral-form');
  await clerk.submit(form);
  await clerk.panel('口述记录').getByText('昨天又塌了一角。').waitFor();

  const dossier = page.url().split('/').at(-1)!;
  const chief = office.county.as('chief');
  const { entries } = await chief.call(caseQuery, { dossier });
  const demand = entries.find((e) => e.type === 'core.demand_added')!.about;
  await chief.act(a.transfer, {
    dossier,
    about: demand,
    input: { way: 'forward', unit: office.county.unit('housing') },
  });

  const housing = await office.desk('housing');
  await housing.openCase('屋面漏水');
  await housing.page.getByText('首接联系人').waitFor();
  expect(await housing.clock('联系信访人', '诉求1')).toBe('2026-03-05');
  const call = await housing.begin('登记联系', { 方式: '电话', 说明: '约定周四上门查看' });
  await call.getByLabel('已联系上').check();
  await housing.submit(call);
  expect(await housing.pastClock('联系信访人', '诉求1')).toContain('2026-03-02');
  await housing.screenshot('intake-contact');
});

test('an inquiry is answered while the person is still there: one form, nothing left to be done', async () => {
  await office.day('2026-03-03');
  const clerk = await office.desk('clerk');
  const { page } = clerk;
  await clerk.visit('登记');
  await page.getByText('来访', { exact: true }).click();
  await choose(clerk, '信访目的', '咨询');
  await page.getByLabel('概述').fill('问低保怎么申请');
  await page.getByLabel('当场答复', { exact: true }).fill('向户籍所在地乡镇人民政府提出书面申请。');
  await clerk.screenshot('intake-inquiry');
  await page.getByRole('button', { name: '登记并当场答复', exact: false }).click();
  await page.getByRole('dialog', { name: '已登记' }).waitFor();
  await page.getByRole('button', { name: '打开案件' }).click();
  await page.getByText('咨询、感谢已答复').first().waitFor();
  await clerk.screenshot('intake-answered');
  await clerk.visit('查找');
  await choose(clerk, '信访目的', '咨询');
  await page.getByRole('row', { name: '问低保怎么申请' }).waitFor();
  await clerk.screenshot('intake-find');
});
