import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { petitionActions as a, archiveCheck, caseQuery, directory, exportArchive } from '@lianxin/core/common';
import { Command, Directory, demoCounty, Files } from '@lianxin/core/server';
import { all } from '@lianxin/kernel/server';
import { createTestHost, type TestHost } from '@lianxin/testing';
import JSZip from 'jszip';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { about, Lives } from './lives.js';

const run = promisify(execFile);

/** What the verifier of an exported folder says, started as anybody would start it. */
const verified = (folder: string) =>
  run(process.execPath, ['verify.mjs'], { cwd: folder, env: {} }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error) => ({ code: error.code as number, said: error.stdout as string }),
  );

describe.each(['sqlite', 'pg'] as const)('Archive, on %s', (database) => {
  let host: TestHost;
  let lives: Lives;
  let folder: string;
  beforeAll(async () => {
    host = await createTestHost({ database });
  });
  beforeEach(async () => {
    lives = new Lives(host, await host.county());
    host.time.set('2026-03-02');
    folder = await mkdtemp(join(tmpdir(), 'lianxin-archive-'));
  });
  afterAll(() => host.close());

  const archived = async () => {
    const life = await lives.closed();
    const input = { retention: 'y30', explanation: '信访人当面领取，调查情况见处理意见书。' };
    await lives.county.as('clerk').act(a.archive, { ...about(life.dossier, life.dossier), input });
    return life;
  };

  test('a case is filed once it is closed, for a period of the county’s own table, as a volume with index and pages', async () => {
    const open = await lives.answered();
    const file = (dossier: string, input: object) =>
      lives.county.as('clerk').act(a.archive, { ...about(dossier, dossier), input: input as { retention: string } });
    await expect(file(open.dossier, { retention: 'y30' })).rejects.toMatchObject({ code: 'core.not_in_this_state' });
    const { dossier } = await lives.closed();
    await expect(file(dossier, { retention: 'y99' })).rejects.toMatchObject({ code: 'core.no_retention_period' });

    const { items, gaps } = await lives.county.as('clerk').call(archiveCheck, { dossier });
    expect(gaps.map((g) => g.kind)).toEqual(['investigation', 'service_proof']);
    await expect(file(dossier, { retention: 'y30' })).rejects.toMatchObject({ code: 'core.archive_incomplete' });
    expect(items.map((i) => i.title)).toContain('信访处理意见书');
    items.forEach((item, i) => {
      expect(item.firstPage).toBe((items[i - 1]?.lastPage ?? 0) + 1);
    });

    await file(dossier, { retention: 'y30', explanation: '调查情况见处理意见书。' });
    const { entries } = await lives.county.as('clerk').call(caseQuery, { dossier });
    expect(entries.find((e) => e.type === 'core.archived')?.data).toMatchObject({
      retention: 'y30',
      years: 30,
      year: 2026,
      number: 1,
      pages: items.at(-1)!.lastPage,
    });
    await expect(file(dossier, { retention: 'y30' })).rejects.toMatchObject({ code: 'core.already_archived' });
  });

  test('the retention table is the county’s: what it says later changes no volume', async () => {
    const value = [{ code: 'y30', name: '三十年', years: 40 }];
    const { dossier } = await archived();
    await lives.county.as('sysadmin').call(directory.setSetting, { key: 'archive.retentionTable', value });
    const { entries } = await lives.county.as('clerk').call(caseQuery, { dossier });
    expect(entries.find((e) => e.type === 'core.archived')?.data.years).toBe(30);
    const { dossier: next } = await lives.closed();
    const { retention } = await lives.county.as('clerk').call(archiveCheck, { dossier: next });
    expect(retention).toEqual(value);
  });

  test('opened again, what follows belongs to a volume of its own', async () => {
    const { dossier } = await archived();
    const clerk = lives.county.as('clerk');
    await clerk.act(a.reopen, { ...about(dossier, dossier), input: { reason: '信访人补充了材料' } });
    await clerk.act(a.close, { ...about(dossier, dossier), input: {} });
    const input = { retention: 'y30', explanation: '同前卷。' };
    await clerk.act(a.archive, { ...about(dossier, dossier), input });
    const { entries } = await clerk.call(caseQuery, { dossier });
    expect(entries.filter((e) => e.type === 'core.archived').map((e) => e.data.number)).toEqual([1, 2]);
  });

  test('exported from the browser as one file, for a reason that the audit log keeps, it proves itself without the product', async () => {
    const { dossier } = await archived();
    const clerk = lives.county.as('clerk');
    const { file } = await clerk.call(exportArchive, { dossier, reason: '移交县档案馆' });
    const { content } = await host.host.get(Files).open(clerk.actor, file);
    const zip = await JSZip.loadAsync(await buffer(content));
    const root = Object.keys(zip.files)[0]!.split('/')[0]!;
    expect(Object.keys(zip.files).map((name) => name.slice(root.length + 1))).toEqual(
      expect.arrayContaining([
        'SHA256SUMS',
        'files.jsonl',
        'log.jsonl',
        'metadata.json',
        'records.jsonl',
        'verify.mjs',
      ]),
    );
    const { lines } = await lives.county.as('auditor').call(directory.audit, { code: 'core.archive_exported' });
    expect(lines[0]).toMatchObject({ params: { dossier, reason: '移交县档案馆' } });
  });

  test('the folder is found sound by its own verifier and by sha256sum; every change to it is named', async () => {
    // Commands name a county by its name.
    lives = new Lives(host, await host.county({ ...demoCounty, name: `青禾县（${database}）` }));
    const { dossier } = await archived();
    const { number } = await lives.county.as('clerk').call(caseQuery, { dossier });
    const command = host.host
      .get(all(Command))
      .everywhere()
      .find(({ value }) => value.name === 'archive')!.value;
    const out: string[] = [];
    const io = { lang: 'zh-CN' as const, cwd: folder, out: (line: string) => void out.push(line), ask: async () => '' };
    const county = host.host.get(Directory).getCounty(lives.county.id).name;
    await command.run({ args: [number], options: { to: '.', reason: '移交县档案馆', county } }, io);
    const exported = join(folder, number);
    expect(await verified(exported)).toMatchObject({ code: 0, said: expect.stringContaining('sound') });
    await run('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: exported });

    const document = (await readdir(join(exported, 'documents'))).find((name) => name.includes('信访处理意见书'))!;
    const changes: readonly [path: string, change: (text: string) => string, said: RegExp][] = [
      ['log.jsonl', (text) => text.replace('core.accepted', 'core.withdrawn'), /broken chain at entry/],
      ['log.jsonl', (text) => text.split('\n').slice(0, 3).join('\n'), /changed: log.jsonl/],
      ['records.jsonl', (text) => text.replace('现场勘查', '书面审查'), /fingerprint does not fit: record/],
      [`documents/${document}`, (text) => `${text} `, /fingerprint does not fit: documents/],
    ];
    for (const [path, change, said] of changes) {
      const before = await readFile(join(exported, path));
      await writeFile(join(exported, path), Buffer.from(change(before.toString('latin1')), 'latin1'));
      if (path === 'records.jsonl') await writeFile(join(exported, path), change(before.toString('utf8')));
      const found = await verified(exported);
      expect(found).toMatchObject({ code: 1, said: expect.stringMatching(said) });
      await writeFile(join(exported, path), before);
    }
    expect(await verified(exported)).toMatchObject({ code: 0 });
    await rm(folder, { recursive: true });
  });

  test('a sealed report is neither listed, filed nor exported with the others', async () => {
    const report = await lives.registered('report');
    const clerk = lives.county.as('clerk');
    await expect(clerk.call(archiveCheck, { dossier: report.dossier })).rejects.toMatchObject({
      code: 'core.not_found',
    });
    const exporting = clerk.call(exportArchive, { dossier: report.dossier, reason: '移交县档案馆' });
    await expect(exporting).rejects.toMatchObject({ code: 'core.not_found' });
  });
});
