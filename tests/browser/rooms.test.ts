import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillIn } from './support/forms.js';
import { Office } from './support/Office.js';

const MINUTES = 120_000;

let office: Office;
beforeAll(async () => {
  office = await Office.open('sqlite', 'example');
});
afterAll(() => office?.close());

test(
  'a room is added, somebody from outside is put on a roster, both are booked, and nobody books them twice',
  async () => {
    await office.day('2026-03-04');
    const admin = await office.desk('sysadmin');
    await admin.visit('场所管理');
    await admin.page.getByRole('button', { name: '新增场所' }).click();
    const added = admin.page.getByRole('dialog', { name: '新增场所' });
    await added.getByLabel('名称').fill('第二调解室');
    await added.getByRole('button', { name: '新增场所' }).click();
    await admin.page.getByRole('cell', { name: '第二调解室' }).waitFor();

    const desk = await office.desk('clerk');
    await desk.visit('名册');
    await desk.page.getByRole('button', { name: '列入名册' }).click();
    const form = desk.page.getByRole('dialog', { name: '列入名册' });
    await form.getByLabel('外部人员').check();
    await form.getByLabel('姓名').fill('宋青山');
    await form.getByLabel('志愿者').check();
    await form.getByLabel('身份').fill('退休教师');
    await form.getByLabel('联系电话').fill('0000-1234567');
    await form.getByRole('button', { name: '列入名册' }).click();
    await form.waitFor({ state: 'hidden' });
    await desk.page.getByLabel('姓名、身份或单位').fill('教师');
    await desk.page.getByRole('row', { name: '宋青山' }).click();
    const member = desk.page.getByRole('dialog', { name: '宋青山' });
    expect(await member.getByText('1234567').count()).toBe(0);
    await member.getByLabel('查看原因').fill('通知面谈时间');
    await member.getByRole('button', { name: '显示电话' }).click();
    await member.getByText('0000-1234567').waitFor();
    await desk.page.keyboard.press('Escape');

    await desk.visit('咨询');
    for (const [asker, text] of [
      ['刘芳', '低保怎样申请？'],
      ['田军', '残疾证怎样办理？'],
    ] as const) {
      await desk.act('登记咨询', { 咨询人: asker, 咨询内容: text });
      await desk.page.getByRole('button', { name: '已记下' }).click(); // the query code
    }
    const talk = {
      解答人员: '宋青山',
      场所: '第二调解室',
      日期: '2026-03-05',
      开始时间: '09:00',
      结束时间: '10:30',
    };
    await desk.page.getByRole('row', { name: '低保' }).click();
    const { 解答人员: adviser, ...when } = talk;
    const first = await desk.begin('约定面谈');
    await first.getByLabel('解答人员').fill(adviser);
    await first.getByLabel('解答人员').press('Enter');
    await first.getByLabel('解答人员').press('Tab'); // takes nobody back
    await fillIn(first, when);
    await desk.submit(first);
    await desk.page.getByRole('row', { name: '残疾证' }).click();
    desk.expectError(/409/);
    const second = await desk.begin('约定面谈', { ...talk, 场所: '第一听证室（30 座）' });
    await second.getByRole('button', { name: '提交', exact: true }).click();
    await second.getByText('所选的第 1 位人员 09:00 至 10:30 已有其他安排').waitFor();
    await office.screenshots('rooms-taken');
    await desk.page.keyboard.press('Escape');

    await desk.visit('场所日程');
    const row = desk.page.getByRole('row', { name: '第二调解室' });
    await row.getByText('09:00–10:30').waitFor();
    const labour = await office.desk('labour');
    await labour.visit('场所日程');
    await labour.page.getByRole('row', { name: '第二调解室' }).getByText('09:00–10:30 已占用').waitFor();
    await office.screenshots('rooms-week');
  },
  MINUTES,
);
