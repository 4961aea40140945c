import { newId } from '@lianxin/base';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { about, Lives } from '../journeys/lives.js';
import { openSitting, sittingPlugin } from '../support/sittingPlugin.js';
import { Office } from './support/Office.js';

const MINUTES = 120_000;

let office: Office;
beforeAll(async () => {
  office = await Office.open('sqlite', 'example', sittingPlugin(['windDown', 'handOver']));
});
afterAll(() => office?.close());

test(
  'an administrator switches a plugin off and names who takes over; that person finds it among his work, and on the case who has it',
  async () => {
    await office.day('2026-03-02');
    const life = await new Lives(office.host, office.county).accepted();
    const call = { ...about(life.dossier, life.demand), input: { proceeding: newId() } };
    await office.county.as('housing').act(openSitting, call);

    const admin = await office.desk('sysadmin');
    await admin.visit('功能插件');
    const card = admin.page.getByRole('region', { name: 'sittings' });
    await card.getByRole('button', { name: '停用' }).click();
    const dialog = admin.page.getByRole('dialog', { name: '停用“sittings”？' });
    await dialog.getByText('还有 1 件没有办完').waitFor();
    await dialog.getByRole('radio', { name: /交给专人/ }).check();
    await dialog.getByLabel('接手的工作人员').fill('周建国');
    await dialog.getByLabel('接手的工作人员').press('Enter');
    await dialog.getByLabel('终结的理由').fill('本县不再开展评议');
    await admin.screenshot('hand-over-dialog');
    await dialog.getByRole('button', { name: '停用' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await card.getByRole('button', { name: '启用' }).waitFor();

    const chief = await office.desk('chief');
    await chief.visit('我的工作');
    await chief.page.getByText('我承办的').click();
    await chief.screenshot('hand-over-work');
    await chief.page.getByRole('row', { name: '屋面漏水' }).click();
    await chief.panel('诉求').waitFor();
    const keeper = chief.page.getByRole('region', { name: /程序/ }).getByText('周建国');
    await keeper.waitFor();
    expect(await chief.page.getByText('因功能停用，交专人人工办理').count()).toBeGreaterThan(0);
    await chief.screenshot('hand-over-case');
    const templates = await office.desk('chief');
    await templates.visit('文书模板');
    await templates.page.getByRole('row', { name: '办事程序告知书' }).click();
    await templates.page.getByText('告知内容').waitFor();
    await templates.screenshot('plugin-paper-template');
  },
  MINUTES,
);
