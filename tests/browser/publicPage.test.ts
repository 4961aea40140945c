import { buffer } from 'node:stream/consumers';
import { newId } from '@lianxin/base';
import { petitionActions as a, directory, printReceipt } from '@lianxin/core/common';
import { Files } from '@lianxin/core/server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readDocx } from '../../packages/core/tests/documents/readDocx.js';
import { opinionOn } from '../journeys/lives.js';
import { Office } from './support/Office.js';
import { violations } from './support/violations.js';

// People at browsers take their time.
vi.setConfig({ testTimeout: 90_000 });

let office: Office;

beforeAll(async () => {
  office = await Office.open('sqlite');
  await office.county.as('sysadmin').call(directory.setSetting, { key: 'public.statusPage', value: true });
});
afterAll(() => office?.close());

/** What is printed on a receipt. */
interface Receipt {
  readonly dossier: string;
  readonly demand: string;
  readonly party: string;
  readonly number: string;
  readonly code: string;
}

async function registered(kind: 'appeal_request' | 'report' = 'appeal_request'): Promise<Receipt> {
  const [dossier, demand, party] = [newId(), newId(), newId()];
  const { shown } = await office.county.as('clerk').act(a.register, {
    dossier,
    input: {
      filing: newId(),
      channel: 'visit',
      subject: '反映屋面漏水',
      parties: [{ id: party, role: 'petitioner', name: '钱秀兰' }],
      demands: [{ id: demand, text: '尽快维修', kind }],
    },
  });
  return { dossier, demand, party, number: shown!.number!, code: shown!.queryCode! };
}

/** What the page answers to a form that was sent. */
async function asked(number: string, code: string, county = office.county.id): Promise<string> {
  const body = new URLSearchParams({ county, number, code });
  const answer = await fetch(`${office.origin}/query`, { method: 'POST', body });
  return answer.text();
}

const answerOf = (page: string) => page.slice(page.indexOf('<main>')).replace(/value="[^"]*"/g, '');

const isWiderThanItsWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('the page for petitioners', () => {
  test('INV-39 is used by keyboard alone, reads well to a machine, on a telephone, in large print, in both languages', async () => {
    office.host.time.set('2026-03-02');
    const { number, code } = await registered();
    const visitor = await office.visitor('/query', { viewport: { width: 375, height: 700 } });
    const { page } = visitor;
    for (const wish of ['', '?big=1', '?lang=en', '?lang=en&big=1']) {
      await page.goto(`${office.origin}/query${wish}`);
      expect(await violations(page)).toEqual([]);
      expect(await isWiderThanItsWindow(page)).toBe(false);
      await page.locator('#number').focus();
      await page.keyboard.type(number);
      await page.keyboard.press('Tab');
      await page.keyboard.type(code.toLowerCase());
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: number }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await isWiderThanItsWindow(page)).toBe(false);
      await visitor.screenshot(`public-found${wish.replace(/\W/g, '-')}`);
    }
    await page.goto(`${office.origin}/query`);
    await page.getByLabel('编号', { exact: true }).fill(number);
    await page.getByLabel('查询码', { exact: true }).fill('2222-2222-2222');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    await visitor.screenshot('public-unknown');
    await visitor.close();
  });

  test('tells when it came, who has it, what comes next and by when, what was served and the last day for a review', async () => {
    const { county } = office;
    office.host.time.set('2026-03-02');
    const { dossier, demand, party, number, code } = await registered();
    const text = async () => (await asked(number, code)).replace(/<[^>]+>/g, '');
    expect(await text()).toMatch(/2026年3月2日收到.*将在2026年3月17日前转送、交办/s);
    const about = { dossier, about: demand };
    await county.as('chief').act(a.transfer, { ...about, input: { way: 'forward', unit: county.unit('housing') } });
    expect(await text()).toMatch(/住房和城乡建设局.*将在2026年3月17日前书面告知/s);
    await county.as('housing').act(a.accept, { ...about, input: {} });
    expect(await text()).toMatch(/已经受理.*将在2026年5月6日前书面答复/s);
    const drafted = await county.as('housing').act(a.draftOpinion, { ...about, input: opinionOn(demand) });
    const opinion = drafted.shown!.document!;
    await county.as('housing-head').act(a.signOpinion, { dossier, about: opinion, input: {} });
    expect(await text()).toMatch(/信访处理意见书.*尚未送达/s);
    await county.as('housing').act(a.serve, { dossier, about: opinion, input: { party, mode: 'in_person' } });
    expect(await text()).toMatch(/信访处理意见书.*2026年3月2日送达.*可以在2026年4月1日前（含当日）向.+请求复查/s);
    expect(await text()).not.toMatch(/钱秀兰|屋面漏水|尽快维修/);
  });

  test('a wrong code, a number that does not exist, a sealed report and a place without the page answer alike', async () => {
    const open = await registered();
    const sealed = await registered('report');
    const wrong = answerOf(await asked(open.number, '2222-2222-2222'));
    expect(wrong).toContain('没有查到');
    expect(answerOf(await asked('青信〔2026〕99999号', open.code))).toBe(wrong);
    expect(answerOf(await asked(sealed.number, sealed.code))).toBe(wrong);
    expect(answerOf(await asked(open.number, open.code, newId()))).toBe(wrong);
    const other = await office.host.county();
    expect(answerOf(await asked(open.number, open.code, other.id))).toBe(wrong);
  });

  test('the receipt names the page where there is one; telephone and window it names always', async () => {
    const { dossier, code } = await registered();
    const printed = async () => {
      const { file } = await office.county.as('clerk').call(printReceipt, { dossier, queryCode: code });
      const { content } = await office.host.host.get(Files).open(office.county.as('clerk').actor, file);
      return (await readDocx(await buffer(content))).text;
    };
    expect(await printed()).toMatch(/怎样查询\n拨打下列联系电话，或者到登记窗口/);
    const address = 'https://xf.qinghe.example/query';
    await office.county.as('sysadmin').call(directory.setSetting, { key: 'public.address', value: address });
    expect(await printed()).toMatch(/怎样查询\n打开https:\/\/xf\.qinghe\.example\/query，填写编号和查询码；也可以拨打/);
  });

  test('whoever goes on guessing waits; so does a right code from there', async () => {
    office.host.time.set('2026-03-03');
    const { number, code } = await registered();
    for (let i = 0; i < 20; i++) await asked(number, '2222-2222-2222');
    expect(await asked(number, code)).toContain('尝试次数过多');
    office.host.time.set('2026-03-04');
    expect(await asked(number, code)).toContain('2026年3月3日收到');
  });
});
