import { buffer } from 'node:stream/consumers';
import {
  petitionActions as a,
  archiveCheck,
  caseQuery,
  directory,
  foldCase,
  ownReceipt,
  templateContracts as t,
  unserved,
} from '@lianxin/core/common';
import { Actors, Directory, Files, PaperKinds, PublicStatuses } from '@lianxin/core/server';
import { type Act, createTestHost, TestCaller, type TestCounty, type TestHost } from '@lianxin/testing';
import JSZip from 'jszip';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issueNotice, notice, slipPlugin } from '../support/slipPlugin.js';
import { about, type Life, Lives } from './lives.js';

const TITLE = '检修告知单';

describe.each(['sqlite', 'pg'] as const)('papers of a plugin, on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let life: Life;
  beforeAll(async () => {
    host = await createTestHost({ database, plugins: [slipPlugin()] });
  });
  beforeEach(async () => {
    host.time.set('2026-03-02');
    county = await host.county();
    life = await new Lives(host, county).transferred('forward', 'suggestion');
  });
  afterAll(() => host.close());

  const issue = async (more: object = {}) => {
    const call = { ...about(life.dossier, life.demand), input: { said: '已经安排检修。', ...more } };
    return (await county.as('housing').act(issueNotice, call as Act<never>)).shown!.document!;
  };
  const view = (who = 'housing') => county.as(who).call(caseQuery, { dossier: life.dossier });
  const documentOf = async (id: string) => foldCase((await view()).entries).documents.get(id)!;
  const words = async (file: string) => {
    const { content } = await host.host.get(Files).open(county.as('housing').actor, file);
    const zip = await JSZip.loadAsync(await buffer(content));
    return (await zip.file('word/document.xml')!.async('string')).replace(/<[^>]+>/g, '');
  };
  const serve = (caller: TestCaller, document: string) =>
    caller.act(a.serve, { ...about(life.dossier, document), input: { party: life.party, mode: 'in_person' } });

  test('are issued with what they are in law in the entry, numbered in the unit’s series, named on the case and in the list of what waits', async () => {
    const document = await issue();
    const { entries, papers } = await view();
    expect(entries.findLast((e) => e.type === 'core.issued')!.data).toMatchObject({
      ...{ kind: 'slips.notice', demands: [life.demand], parties: [life.party], year: 2026, number: 1 },
      ...{ owed: true, ends: 'suggestion_answered', path: true },
    });
    expect(papers['slips.notice']).toMatchObject({ 'zh-CN': TITLE });
    const paper = await words((await documentOf(document)).file!);
    expect(paper).toContain(TITLE);
    expect(paper).toContain('钱秀兰：');
    expect(paper).toContain('已经安排检修。');
    expect(paper).toContain('青禾县住房和城乡建设局');
    expect(await county.as('housing').call(unserved, { scope: 'unit' })).toMatchObject([
      { document, title: { 'zh-CN': TITLE }, persons: 1 },
    ]);
  });

  test('go out in the name and number of another unit, or of a committee that is none, which has no number', async () => {
    const office = county.unit('petition');
    const [inOthers, ofCommittee] = [await issue({ issuer: office }), await issue({ committee: '检修评议委员会' })];
    const first = await documentOf(inOthers);
    expect(first).toMatchObject({ issuer: office, unit: county.unit('housing'), number: 1 });
    expect(await words(first.file!)).toContain('青禾县信访局');
    const second = await documentOf(ofCommittee);
    expect(second.number).toBeUndefined();
    expect(await words(second.file!)).toContain('检修评议委员会');
  });

  test('are served, end what they answer, reach the public page and the volume when the plugin is off, or gone altogether', async () => {
    const [first, second] = [await issue(), await issue()];
    await county.switch('slips', 'off');
    await expect(issue()).rejects.toMatchObject({ code: 'api.plugin_disabled' });
    await serve(county.as('housing'), first);
    expect((await documentOf(first)).phase).toBe('served');

    const again = await host.restart([]);
    const { host: bare, time } = again;
    const callerOf = (who: string) => {
      const { person } = county.as(who).actor;
      const [post] = bare.get(Directory).postsOf(person, time.today);
      return new TestCaller(bare.get(Actors).of(post!), again.api, time);
    };
    await serve(callerOf('housing'), second);
    const { entries, papers } = await callerOf('chief').call(caseQuery, { dossier: life.dossier });
    expect(papers['slips.notice']).toMatchObject({ 'zh-CN': TITLE });
    expect(foldCase(entries).demands.get(life.demand)).toMatchObject({ phase: 'ended', end: 'suggestion_answered' });
    const slip = foldCase(entries).documents.get(entries.findLast((e) => e.type === 'core.issued')!.about)!;
    const proof = await JSZip.loadAsync(
      await buffer((await bare.get(Files).open(callerOf('housing').actor, slip.file!)).content),
    );
    expect((await proof.file('word/document.xml')!.async('string')).replace(/<[^>]+>/g, '')).toContain(`《${TITLE}》`);
    const { items, gaps } = await callerOf('clerk').call(archiveCheck, { dossier: life.dossier });
    const titles = items.map(({ title }) => title).filter((title) => [TITLE, '送达回证'].includes(title));
    expect(titles).toEqual([TITLE, '送达回证', TITLE, '送达回证']);
    expect(gaps.map(({ kind }) => kind)).not.toContain('service_proof');
    host = await again.restart([slipPlugin()]);
  });

  test('are told on the public page with organ, number and day, like any other', async () => {
    await county.as('sysadmin').call(directory.setSetting, { key: 'public.statusPage', value: true });
    const document = await issue();
    await serve(county.as('housing'), document);
    const { queryCode: code } = await county.as('clerk').call(ownReceipt, { dossier: life.dossier, party: life.party });
    const asked = { county: county.id, number: (await view()).number, code };
    const status = await host.host.get(PublicStatuses.token).find(asked, host.time.today);
    expect(status?.papers).toMatchObject([
      { kind: 'slips.notice', organ: county.unit('housing'), number: 1, served: [{ on: '2026-03-02', persons: 1 }] },
    ]);
    expect(host.host.get(PaperKinds.token).titleOf('slips.notice')['zh-CN']).toBe(TITLE);
  });

  test('have a template that offices download, replace and try, where the plugin is on; where it is off they are not listed', async () => {
    const chief = county.as('chief');
    const rowOf = async () => (await chief.call(t.templates, {})).find(({ kind }) => kind === notice.id);
    expect(await rowOf()).toMatchObject({ title: { 'zh-CN': TITLE }, mandatory: notice.mandatory });
    expect((await rowOf())!.fields.find(({ name }) => name === 'said')!.label['zh-CN']).toBe('告知事项');
    expect((await rowOf())!.fields.find(({ name }) => name === 'organ')!.label['zh-CN']).toBe('出具机关');

    const { file } = await chief.call(t.shippedTemplate, { kind: notice.id });
    const { content } = await host.host.get(Files).open(chief.actor, file);
    const zip = await JSZip.loadAsync(await buffer(content));
    const xml = await zip.file('word/document.xml')!.async('string');
    const bring = async (changed: string) => {
      zip.file('word/document.xml', changed);
      const from = { name: '我局告知单.docx', county: county.id, by: chief.actor.person };
      const kept = await host.host.get(Files).keep(await zip.generateAsync({ type: 'uint8array' }), from);
      return chief.call(t.addTemplate, { kind: notice.id, file: kept.id });
    };
    await expect(bring(xml.replace('{said}', ''))).rejects.toMatchObject({ code: 'core.template_missing_field' });
    const { template } = await bring(xml.replace('{said}', '{said}祝您安康。'));
    await chief.call(t.useTemplate, { template });
    expect(await words((await documentOf(await issue())).file!)).toContain('祝您安康。');

    await county.switch('slips', 'off');
    expect(await rowOf()).toBeUndefined();
    await expect(chief.call(t.shippedTemplate, { kind: notice.id })).rejects.toMatchObject({ code: 'core.no_paper' });
  });
});

test('a plugin that issues a paper its manifest does not name is set aside, and the administrator is told', async () => {
  const host = await createTestHost({ plugins: [slipPlugin([])] });
  expect(host.host.plugins().find(({ id }) => id === 'slips')!.state).toBe('setAside');
  expect(host.notices).toMatchObject([{ plugin: 'slips', cause: { code: 'core.undeclared_paper' } }]);
  await host.close();
});
