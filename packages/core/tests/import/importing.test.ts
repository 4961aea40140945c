import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  caseQuery,
  type ImportProgress,
  importProgress,
  petitionActions,
  previewImport,
  startImport,
} from '@lianxin/core/common';
import { Files } from '@lianxin/core/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImportChoice, ImportJobs } from '../../server/import/ImportJobs.js';
import { file, sheet } from './files.js';
import { pageOf } from './pageOf.js';

const COLUMNS = ['留言编号', '留言用户', '留言主题', '留言时间', '留言详情', '答复意见', '答复时间'];
const ROWS = [
  [101, '用户甲', '路灯不亮', '2019/2/28 11:25:05', '\n\t\t\t三个月没人修。\u3000\n', '已于3月修复。', '2019/3/20'],
  [102, '用户乙', '噪音扰民', new Date(Date.UTC(2019, 2, 1, 23, 30)), '工地夜间施工。', '', ''],
  [102, '', '', '2019-03-02', '小区停水两天。何时来水？', '', ''],
];
const table = (...rows: readonly (readonly (string | number | Date)[])[]) => sheet(COLUMNS, ...rows);
const many = (count: number) =>
  [['标题', '日期'], ...Array.from({ length: count }, (_, i) => [`第${i}件`, '2019-02-28'])]
    .map((r) => r.join(','))
    .join('\n');

describe.each(['sqlite', 'pg'] as const)('importing messages on %s', (database) => {
  let host: TestHost;
  beforeAll(async () => {
    host = await createTestHost({ database });
  });
  afterAll(() => host.close());

  const start = (county: TestCounty, bytes: Buffer | string, choice: Partial<ImportChoice> = {}) =>
    host.host
      .get(ImportJobs.token)
      .start(county.as('clerk').ctx, async () => file(bytes), { channel: 'online', as: 'past', ...choice });

  const importing = async (county: TestCounty, bytes: Buffer | string, choice: Partial<ImportChoice> = {}) => {
    const job = start(county, bytes, choice);
    await job.done;
    const { read, imported, unchanged, rejected } = job.counts;
    return { read, imported, unchanged, rejected };
  };

  const listed = async (county: TestCounty, who: string) => (await pageOf(host, county.as(who), { limit: 200 })).rows;
  const viewed = async (county: TestCounty, number: number) => {
    const dossier = (await listed(county, 'clerk'))[number]!.dossier;
    return county.as('clerk').call(caseQuery, { dossier });
  };

  test('past messages become searchable history with their true days: no clock, no step that nobody took', async () => {
    const county = await host.county();
    expect(await importing(county, await table(...ROWS))).toEqual({ read: 3, imported: 3, unchanged: 0, rejected: [] });
    expect(await listed(county, 'clerk')).toMatchObject([
      { subject: '小区停水两天', receivedOn: '2019-03-02', status: 'past', channel: 'online', petitioner: '' },
      { subject: '噪音扰民', receivedOn: '2019-03-01', status: 'past' },
      { subject: '路灯不亮', receivedOn: '2019-02-28', status: 'past' },
    ]);
    const view = await viewed(county, 2);
    expect(view.clocks).toEqual([]);
    expect(view.entries.map(({ type, on }) => [type, on])).toEqual([
      ['core.taken_over', '2019-02-28'],
      ['core.party_added', '2019-02-28'],
      ['core.demand_added', '2019-02-28'],
      ['core.earlier_reply', '2019-03-20'],
    ]);
    expect(Object.values(view.records).map(({ body }) => body)).toEqual(
      expect.arrayContaining([
        { number: '101', subject: '路灯不亮', words: '三个月没人修。', sourceNumber: '101' },
        expect.objectContaining({ name: '用户甲' }),
        { text: '已于3月修复。' },
      ]),
    );
    const found = await pageOf(host, county.as('clerk'), { text: '没人修', limit: 10 });
    expect(found.rows.map((row) => row.subject)).toEqual(['路灯不亮']);
  });

  test('a person can take up what is past: from then on it is a live case, due from today', async () => {
    const county = await host.county();
    await importing(county, await table(ROWS[0]!));
    const { dossier, seq } = await viewed(county, 0);
    await county.as('clerk').act(petitionActions.takeUp, { dossier, seen: seq, input: {} });
    expect(await viewed(county, 0)).toMatchObject({
      clocks: [{ key: 'office.sort', state: 'running', limit: { from: host.time.today } }],
    });
  });

  test('a running message is open from its day of receipt and waits for a person to start its clocks', async () => {
    const county = await host.county();
    await importing(county, await table(ROWS[1]!), { as: 'running' });
    expect(await listed(county, 'clerk')).toMatchObject([{ status: 'open', receivedOn: '2019-03-01' }]);
    const { dossier, clocks } = await viewed(county, 0);
    expect(clocks).toEqual([]);
    await county.as('clerk').act(petitionActions.takeUp, { dossier, input: {} });
    expect(await viewed(county, 0)).toMatchObject({ clocks: [{ key: 'office.sort', limit: { from: '2019-03-01' } }] });
  });

  test('a new message is registered on the day of the import, whatever day its row tells', async () => {
    const county = await host.county();
    await importing(county, await table(ROWS[0]!), { as: 'new', channel: 'letter' });
    const [row] = await listed(county, 'clerk');
    expect(row).toMatchObject({ receivedOn: host.time.today, status: 'open', channel: 'letter', phase: 'unkinded' });
    expect(row!.number).toMatch(/〔2026〕1号$/);
    expect((await viewed(county, 0)).clocks).toMatchObject([{ key: 'office.sort', state: 'running' }]);
  });

  test.each(['past', 'running', 'new'] as const)(
    'as %s, messages are seen by the petition office alone, whichever unit received them',
    async (as) => {
      const county = await host.county();
      await importing(county, await table(...ROWS), { as, unit: county.unit('housing') });
      expect(await listed(county, 'clerk')).toHaveLength(3);
      expect(await listed(county, 'housing')).toEqual([]);
    },
  );

  test('the same file again changes nothing; a longer one adds what is new; equal rows are as many cases', async () => {
    const county = await host.county();
    const first = await table(ROWS[0]!, ROWS[1]!, ROWS[1]!);
    expect(await importing(county, first)).toMatchObject({ imported: 3, unchanged: 0 });
    expect(await importing(county, first)).toMatchObject({ read: 3, imported: 0, unchanged: 3 });
    expect(await importing(county, await table(ROWS[2]!, ...ROWS, ROWS[1]!))).toMatchObject({
      read: 5,
      imported: 2,
      unchanged: 3,
    });
    expect(await listed(county, 'clerk')).toHaveLength(5);
    const other = await host.county();
    expect(await importing(other, first)).toMatchObject({ imported: 3, unchanged: 0 });
  });

  test('bad rows are told with their number and reason, and the rest is imported', async () => {
    const county = await host.county();
    const rows = [
      [1, '', '好', '2019-01-01'],
      [2, '', '', '2019-01-01'],
      [3, '', '日期不明', '春天'],
      [4, '', '没有日期', ''],
      [5, '', '明天', '2026-03-03'],
      [6, '名'.repeat(101), '姓名过长', '2019-01-01'],
      [7, '', '也好', '2019-01-01'],
    ];
    expect(await importing(county, await table(...rows))).toEqual({
      read: 7,
      imported: 2,
      unchanged: 0,
      rejected: [
        { row: 3, reason: 'core.import_no_text' },
        { row: 4, reason: 'core.import_bad_day' },
        { row: 5, reason: 'core.import_no_day' },
        { row: 6, reason: 'core.import_future_day' },
        { row: 7, reason: 'core.import_too_long' },
      ],
    });
    expect((await listed(county, 'clerk')).map((row) => row.subject).sort()).toEqual(['也好', '好']);
  });

  test('a file that breaks off after many good rows leaves nothing behind', async () => {
    const county = await host.county();
    const job = start(county, `${many(300)}\n"没有合上的引号,2019-02-28`);
    await expect(job.done).rejects.toMatchObject({ code: 'core.import_open_quote', params: { row: 302 } });
    expect(await listed(county, 'clerk')).toEqual([]);
  });

  test('one import at a time in a county, while another county imports too', async () => {
    const [county, other] = [await host.county(), await host.county()];
    const running = start(county, many(3));
    expect(() => start(county, many(3))).toThrow(expect.objectContaining({ code: 'core.import_busy' }));
    expect(await importing(other, many(3))).toMatchObject({ imported: 3 });
    await running.done;
    expect(await importing(county, many(3))).toMatchObject({ unchanged: 3 });
  });

  test('a clerk uploads, looks at a preview, imports and follows the progress; others may not', async () => {
    const county = await host.county();
    const clerk = county.as('clerk');
    const upload = { name: '留言.xlsx', county: county.id, by: clerk.actor.person };
    const content = Readable.from(await table(...ROWS, [104, '', '', '', '']));
    const { id } = await host.host.get(Files).receive(content, upload);
    const choice = { file: id, channel: 'online', as: 'past' } as const;
    expect(await clerk.call(previewImport, choice)).toMatchObject({
      file: '留言.xlsx',
      sheet: '留言',
      columns: COLUMNS,
      map: { subject: '留言主题', words: '留言详情', repliedOn: '答复时间' },
      rows: [{ 留言用户: '用××' }, { 留言时间: '2019-03-01 23:30:00' }, {}, {}],
      read: 4,
      rejected: [{ row: 5, reason: 'core.import_no_text' }],
    });
    expect(await listed(county, 'clerk')).toEqual([]);
    await expect(county.as('housing').call(startImport, choice)).rejects.toMatchObject({ code: 'api.no_permission' });

    const { job } = await clerk.call(startImport, choice);
    let progress: ImportProgress;
    do {
      await nextTurn();
      progress = await clerk.call(importProgress, { job });
    } while (progress.state === 'running');
    expect(progress).toEqual({
      job,
      state: 'done',
      total: 4,
      read: 4,
      imported: 3,
      unchanged: 0,
      rejected: [{ row: 5, reason: 'core.import_no_text' }],
    });
    const stranger = (await host.county()).as('clerk');
    await expect(stranger.call(importProgress, { job })).rejects.toMatchObject({ code: 'core.import_no_job' });
  });

  test('an import that is cut off goes on where it stood when the file is imported again', async () => {
    const county = await host.county();
    const rows = many(180);
    const job = start(county, rows);
    while (job.counts.imported < 20) await nextTurn();
    host = await host.restart();
    await expect(job.done).rejects.toMatchObject({ code: 'core.import_stopped' });

    const { read, imported, unchanged, rejected } = await importing(county, rows);
    expect({ read, all: imported + unchanged, rejected }).toEqual({ read: 180, all: 180, rejected: [] });
    expect(unchanged).toBeGreaterThanOrEqual(20);
    expect(unchanged).toBeLessThan(180);
    expect(new Set((await listed(county, 'clerk')).map((row) => row.subject)).size).toBe(180);
  });
});
