import { directory } from '@lianxin/core/common';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Office } from './support/Office.js';

const MINUTES = 120_000;

let office: Office;
beforeAll(async () => {
  office = await Office.open('sqlite', 'hearing-review');
});
afterAll(() => office?.close());

const setTo = async (key: string) =>
  (await office.county.as('sysadmin').call(directory.settings, null)).find((row) => row.key === key)?.value;

test(
  'settings that are lists are read and changed in words: codes by their names, rows field by field',
  async () => {
    await office.day('2026-03-02');
    const { page, visit, screenshot } = await desk();
    await visit('业务参数');
    const dialog = page.getByRole('dialog');
    const change = async (name: string) => {
      await page.getByRole('row', { name }).click();
      await dialog.waitFor();
      expect(await dialog.textContent()).not.toMatch(/fields\.|codes\.|settings\.|[a-z]_[a-z]/);
    };
    const save = async () => {
      await dialog.getByRole('button', { name: '保存', exact: true }).click();
      await dialog.waitFor({ state: 'hidden' });
    };

    await change('按本地规定可以认定办结终结的情形');
    await dialog.getByText('已达成和解或者调解协议').click();
    await screenshot('setting-final-grounds');
    await save();
    expect(await setTo('finality.localGrounds')).toEqual(['agreement']);
    await page.getByRole('row', { name: '已达成和解或者调解协议' }).waitFor();

    await change('复查复核步骤');
    await dialog.getByRole('button', { name: '添加一项' }).click();
    await dialog.getByLabel('代码').fill('field_visit');
    await dialog.getByLabel('名称').fill('现场走访');
    await screenshot('setting-review-stages');
    await save();
    expect(await setTo('hearing-review.stages')).toEqual([{ code: 'field_visit', label: '现场走访' }]);
    await page.getByRole('row', { name: '现场走访' }).waitFor();

    await change('听证程序的环节和顺序');
    await screenshot('setting-hearing-steps');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    expect(await page.getByRole('main').textContent()).not.toMatch(/core:|settings\.|codes\.|\.row/);
    await screenshot('settings');
  },
  MINUTES,
);

async function desk() {
  const admin = await office.desk('sysadmin');
  return { page: admin.page, visit: admin.visit.bind(admin), screenshot: admin.screenshot.bind(admin) };
}
