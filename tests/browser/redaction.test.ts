import { newId } from '@lianxin/base';
import { petitionActions as a } from '@lianxin/core/common';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Office } from './support/Office.js';

// People at browsers take their time.
vi.setConfig({ testTimeout: 90_000 });

let office: Office;

beforeAll(async () => {
  office = await Office.open('sqlite');
});
afterAll(() => office?.close());

test('the form of a redaction shows every text of the case, begins a rewriting with it and counts what is left', async () => {
  await office.day('2026-03-02');
  const dossier = newId();
  const parties = [{ id: newId(), role: 'petitioner' as const, name: '钱秀兰', note: '局长的邻居' }];
  const demands = [{ id: newId(), text: '请维修屋面', kind: 'appeal_request' as const }];
  const input = { filing: newId(), channel: 'visit' as const, subject: '反映屋面漏水', demands, parties };
  await office.county.as('clerk').act(a.register, { dossier, input });
  await office.county.as('clerk').act(a.addNote, { dossier, input: { text: '他说局长收了钱' } });
  const clerk = await office.desk('clerk');
  const { page } = clerk;
  await clerk.openCase('屋面漏水');
  await clerk.begin('遮盖原件');
  await page.getByText('还有 4 条未处理').waitFor();
  const row = page.getByRole('row').filter({ hasText: '他说局长收了钱' });
  await row.getByText('改写').click();
  const rewritten = row.getByRole('textbox');
  expect(await rewritten.inputValue()).toBe('他说局长收了钱');
  await rewritten.fill('来过电话');
  await page.getByRole('row').filter({ hasText: '局长的邻居' }).getByText('销毁').click();
  await page.getByText('还有 2 条未处理').waitFor();
});
