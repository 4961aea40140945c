import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { newId } from '@lianxin/base';
import { Check, Files, Upkeep } from '@lianxin/core/server';
import { all } from '@lianxin/kernel/server';
import type { TestCaller } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATABASES, open, problems, read, refusal, tinyHost } from './harness.js';
import * as a from './tinyActions.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe.each(DATABASES)('a file on $name', ({ database }) => {
  let t: Awaited<ReturnType<typeof tinyHost>>;
  beforeAll(async () => {
    t = await tinyHost(database);
  });
  afterAll(() => t.host.close());

  const files = () => t.host.host.get(Files);
  const receive = (by: TestCaller, content: Iterable<Uint8Array>, name: string) =>
    files().receive(Readable.from(content), { name, county: by.actor.county, by: by.actor.person });
  const onDisk = async () =>
    (await readdir(join(t.host.dataFolder, 'files'), { recursive: true })).filter((f) => f.length > 5);

  test('is recognised by what it holds, whatever it calls itself', async () => {
    const clerk = t.county.as('clerk');
    expect(await receive(clerk, [PNG], '身份证.pdf')).toMatchObject({
      mime: 'image/png',
      name: '身份证.pdf',
      size: 70,
    });
    expect((await receive(clerk, [Buffer.from('姓名,电话\n')], '名单.csv')).mime).toBe('text/csv');
    expect((await receive(clerk, [Buffer.from('来信全文')], '来信.txt')).mime).toBe('text/plain');
    expect((await receive(clerk, [Buffer.from('\ufeff姓名\t电话\n', 'utf16le')], '表.csv')).mime).toBe('text/csv');
    // 中文 in GB 18030
    expect((await receive(clerk, [Buffer.from([0xd6, 0xd0, 0xce, 0xc4])], '旧表.csv')).mime).toBe('text/csv');
  });

  test('of a kind that is no paper of a case is refused and leaves nothing behind', async () => {
    const clerk = t.county.as('clerk');
    const before = (await onDisk()).length;
    const refused = async (content: Buffer, name: string) => refusal(receive(clerk, [content], name));
    expect(await refused(Buffer.from('MZ\x90\x00\x03\x00\x00\x00'), 'setup.txt')).toBe('core.file_type');
    expect(await refused(Buffer.from('\x7fELF\x02\x01\x01\x00'), 'x.pdf')).toBe('core.file_type');
    expect(await refused(Buffer.from('文\x01字'), 'odd.txt')).toBe('core.file_type');
    expect(await refused(Buffer.alloc(0), 'empty.txt')).toBe('core.file_empty');
    expect((await onDisk()).length).toBe(before);
  });

  test('of more than fifty megabytes is refused while it arrives', async () => {
    function* large() {
      const block = Buffer.alloc(1024 * 1024, 'a');
      for (let i = 0; i < 60; i++) yield block;
    }
    const before = (await onDisk()).length;
    expect(await refusal(receive(t.county.as('clerk'), large(), 'large.txt'))).toBe('core.file_too_large');
    expect((await onDisk()).length).toBe(before);
  });

  test('lies on the disk encrypted, under a name that tells nothing', async () => {
    const clerk = t.county.as('clerk');
    const { id } = await receive(clerk, [Buffer.from('绝密内容，请勿外传')], '内容.txt');
    const path = (await onDisk()).find((name) => name.endsWith(id))!;
    const bytes = await readFile(join(t.host.dataFolder, 'files', path));
    expect(bytes.toString('utf8')).not.toContain('绝密');
    const opened = await files().open(clerk.actor, id);
    expect((await buffer(opened.content)).toString()).toBe('绝密内容，请勿外传');
  });

  test('waits for whoever brought it, and an action makes it part of a dossier', async () => {
    const [clerk, housing] = [t.county.as('clerk'), t.county.as('housing')];
    const { dossier } = await open(clerk);
    const { id } = await receive(clerk, [PNG], '证据.png');
    expect(await refusal(files().open(housing.actor, id))).toBe('core.not_found');
    const input = { question: newId(), text: '见附件', files: [id] };
    expect(await refusal(housing.act(a.ask, { dossier, input }))).toBe('core.file_not_waiting');
    await clerk.act(a.ask, { dossier, input });
    expect(await refusal(clerk.act(a.ask, { dossier, input: { ...input, question: newId() } }))).toBe(
      'core.file_not_waiting',
    );
    const held = await read(t.host, clerk, dossier);
    expect(held.entries.at(-1)).toMatchObject({ type: 'core.files_attached', data: { files: [id] } });
    expect(held.entries.at(-1)!.prints![id]).toMatch(/^[0-9a-f]{64}$/);
    expect(await files().list(held)).toEqual([{ id, name: '证据.png', mime: 'image/png', size: 70 }]);
    expect(await buffer((await files().open(housing.actor, id)).content)).toEqual(PNG);
    const stranger = (await t.newCounty()).as('clerk');
    expect(await refusal(files().open(stranger.actor, id))).toBe('core.not_found');
    expect(await problems(t.host)).toEqual([]);
  });

  test('is erased for good, and the log still verifies', async () => {
    const clerk = t.county.as('clerk');
    const { dossier } = await open(clerk);
    const { id } = await receive(clerk, [PNG], '证件照.png');
    await clerk.act(a.ask, { dossier, input: { question: newId(), text: '见附件', files: [id] } });
    await clerk.act(a.erase, { dossier, input: { file: id } });
    expect(await refusal(files().open(clerk.actor, id))).toBe('core.not_found');
    expect(await files().list(await read(t.host, clerk, dossier))).toEqual([]);
    await expect.poll(async () => (await onDisk()).some((name) => name.endsWith(id))).toBe(false);
    expect(await problems(t.host)).toEqual([]);
  });

  test('that nobody took for a day is removed', async () => {
    const clerk = t.county.as('clerk');
    const { id } = await receive(clerk, [PNG], '忘了.png');
    t.host.time.passDays(2);
    await t.host.host.get(Upkeep.token).run();
    expect(await refusal(files().open(clerk.actor, id))).toBe('core.not_found');
    expect((await onDisk()).some((name) => name.endsWith(id))).toBe(false);
  });

  test('of which a bit was changed on the disk, or which is gone, is named by the check that reads files', async () => {
    const clerk = t.county.as('clerk');
    const { dossier } = await open(clerk);
    const [changed, gone] = [await receive(clerk, [PNG], '甲.png'), await receive(clerk, [PNG], '乙.png')];
    const input = { question: newId(), text: '见附件', files: [changed.id, gone.id] };
    await clerk.act(a.ask, { dossier, input });
    const check = t.host.host
      .get(all(Check))
      .everywhere()
      .find(({ value }) => value.id === 'files')!.value;
    const before = await check.run();
    expect(before.problems).toEqual([]);
    expect(before.checked).toBeGreaterThanOrEqual(2);
    const pathOf = async (id: string) =>
      join(t.host.dataFolder, 'files', (await onDisk()).find((name) => name.endsWith(id))!);
    const path = await pathOf(changed.id);
    const bytes = await readFile(path);
    bytes[3]! ^= 1;
    await writeFile(path, bytes);
    await rm(await pathOf(gone.id));
    const { problems: found } = await check.run();
    expect(new Set(found.map(({ params }) => params.file))).toEqual(new Set([changed.id, gone.id]));
  });
});
