import { buffer } from 'node:stream/consumers';
import { petitionActions as a, caseQuery, directory, templateContracts as t } from '@lianxin/core/common';
import { demoCounty, Files } from '@lianxin/core/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { about, Lives } from './lives.js';

const expectRefusal = (call: Promise<unknown>, code: string) => expect(call).rejects.toMatchObject({ code });

describe.each(['sqlite', 'pg'] as const)('templates on %s', (database) => {
  let host: TestHost;
  beforeAll(async () => {
    host = await createTestHost({ database });
  });
  afterAll(() => host.close());

  /** What a file says, as somebody may open it. */
  const read = async (county: TestCounty, username: string, file: string) => {
    const { content } = await host.host.get(Files).open(county.as(username).actor, file);
    const zip = await JSZip.loadAsync(await buffer(content));
    return (await zip.file('word/document.xml')!.async('string')).replace(/<[^>]+>/g, '');
  };
  const waiting = async (county: TestCounty, content: Uint8Array) => {
    const { actor } = county.as('chief');
    const from = { name: '我局受理告知书.docx', county: actor.county, by: actor.person };
    return (await host.host.get(Files).keep(content, from)).id;
  };
  /** The template that ships, with words of the office's own. */
  const ownTemplate = async (county: TestCounty, words: string) => {
    const { file } = await county.as('chief').call(t.shippedTemplate, { kind: 'acceptance_notice' });
    const zip = await JSZip.loadAsync(
      await buffer((await host.host.get(Files).open(county.as('chief').actor, file)).content),
    );
    const xml = await zip.file('word/document.xml')!.async('string');
    zip.file('word/document.xml', xml.replace('特此告知。', words));
    return waiting(county, await zip.generateAsync({ type: 'uint8array' }));
  };
  const acceptance = async (county: TestCounty) => {
    const { dossier } = await new Lives(host, county).accepted();
    const { entries } = await county.as('housing').call(caseQuery, { dossier });
    return entries.findLast((e) => e.type === 'core.issued')!.data as { file: string; template?: string };
  };

  test('an office downloads the present template, edits it, sees a sample, puts it in force; papers name the version', async () => {
    const county = await host.county();
    const file = await ownTemplate(county, '祝您安康。');
    const { template, preview } = await county.as('chief').call(t.addTemplate, { kind: 'acceptance_notice', file });
    expect(await read(county, 'chief', preview)).toContain('祝您安康。');
    expect((await acceptance(county)).template).toBeUndefined();

    await county.as('chief').call(t.useTemplate, { template });
    const issued = await acceptance(county);
    expect(issued.template).toBe(template);
    const paper = await read(county, 'housing', issued.file);
    expect(paper).toContain('祝您安康。');
    expect(paper).toContain('尽快维修');

    const rows = await county.as('chief').call(t.templates, {});
    expect(rows.find(({ kind }) => kind === 'acceptance_notice')!.templates).toMatchObject([
      { id: template, name: '我局受理告知书.docx', from: host.time.today, by: '周建国' },
    ]);
    await county.as('chief').call(t.dropTemplate, { template });
    expect((await acceptance(county)).template).toBeUndefined();
  });

  test('a unit’s own template goes before the county’s, and one for later waits', async () => {
    const county = await host.county();
    const bring = async (words: string, unit?: string) => {
      const file = await ownTemplate(county, words);
      const input = { kind: 'acceptance_notice' as const, file, ...(unit && { unit }) };
      return (await county.as('chief').call(t.addTemplate, input)).template;
    };
    const whole = await bring('全县通用。');
    const housing = await bring('住建局用。', county.unit('housing'));
    const later = await bring('明年启用。');
    await county.as('chief').call(t.useTemplate, { template: whole });
    expect((await acceptance(county)).template).toBe(whole);
    await county.as('chief').call(t.useTemplate, { template: housing });
    await county.as('chief').call(t.useTemplate, { template: later, from: '2027-01-01' });
    expect((await acceptance(county)).template).toBe(housing);
    await expectRefusal(
      county.as('chief').call(t.useTemplate, { template: later, from: '2020-01-01' }),
      'core.template_in_past',
    );
  });

  test('a template that cannot be used is refused and nothing has changed', async () => {
    const county = await host.county();
    const add = (file: string) => county.as('chief').call(t.addTemplate, { kind: 'acceptance_notice', file });
    await expectRefusal(add(await ownTemplate(county, '{respondent}')), 'core.template_unknown_field');
    await expectRefusal(add(await ownTemplate(county, '签收后不得再上访。')), 'core.waives_petition');
    await expectRefusal(add(await waiting(county, Buffer.from('不是文档'))), 'core.template_no_docx');
    const rows = await county.as('chief').call(t.templates, {});
    expect(rows.flatMap(({ templates }) => templates)).toEqual([]);
  });

  test('another county sees and uses none of it', async () => {
    const [county, other] = [await host.county(), await host.county()];
    const file = await ownTemplate(county, '祝您安康。');
    const { template } = await county.as('chief').call(t.addTemplate, { kind: 'acceptance_notice', file });
    await expectRefusal(other.as('chief').call(t.useTemplate, { template }), 'core.no_template');
    await expectRefusal(other.as('chief').call(t.templateFile, { template }), 'core.no_template');
    await expectRefusal(county.as('housing').call(t.templates, {}), 'api.no_permission');
  });

  test('the county’s own rule is cited with number and date from its day on', async () => {
    const county = await host.county();
    const rule = {
      title: '青禾县信访事项办理规定',
      number: '青政办发〔2025〕5号',
      since: '2025-06-01',
      clause: '第八条',
    };
    await county.as('chief').call(t.setLocalRule, { kind: 'acceptance_notice', rule });
    expect(await read(county, 'housing', (await acceptance(county)).file)).toContain(
      '第三十一条第六项和《青禾县信访事项办理规定》（青政办发〔2025〕5号，2025年6月1日起施行）第八条的规定',
    );
    await county.as('chief').call(t.setLocalRule, { kind: 'acceptance_notice' });
    expect(await read(county, 'housing', (await acceptance(county)).file)).toContain('第三十一条第六项的规定');
  });

  test('a notice names a person, telephone and hours; a unit without them issues none, and nothing has happened', async () => {
    const county = await host.county();
    expect(await read(county, 'housing', (await acceptance(county)).file)).toContain(
      '联系人：李晓东；联系电话：0000-6011004；接待时间：工作日8:30至12:00',
    );
    const units = demoCounty.units.map(({ contact: _, ...unit }) => unit);
    const bare = await host.county({ ...demoCounty, units });
    const life = await new Lives(host, bare).transferred();
    const accept = () => bare.as('housing').act(a.accept, { ...about(life.dossier, life.demand), input: {} });
    await expect(accept()).rejects.toMatchObject({
      code: 'core.contact_missing',
      params: { unit: '青禾县住房和城乡建设局' },
    });
    const contact = { person: '王芳', phone: '0000-6019999', hours: '工作日9:00至17:00', address: '人民路1号' };
    await bare.as('sysadmin').call(directory.changeUnit, { unit: bare.unit('housing'), contact });
    await accept();
    const { entries } = await bare.as('housing').call(caseQuery, { dossier: life.dossier });
    const { file } = entries.findLast((e) => e.type === 'core.issued')!.data as { file: string };
    expect(await read(bare, 'housing', file)).toContain('联系人：王芳；联系电话：0000-6019999');
    const rows = await bare.as('clerk').call(directory.units, null);
    expect(rows.find(({ id }) => id === bare.unit('housing'))).toMatchObject({ mark: '青住建', contact });
  });
});
