import { buffer } from 'node:stream/consumers';
import { petitionActions as a, caseQuery, foldCase, printSettlement } from '@lianxin/core/common';
import { Files } from '@lianxin/core/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDocx } from '../../packages/core/tests/documents/readDocx.js';
import { about, type Life, Lives, refused } from './lives.js';

describe.each(['sqlite', 'pg'] as const)('papers on the way, on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let lives: Lives;
  beforeAll(async () => {
    host = await createTestHost({ database });
    county = await host.county();
    lives = new Lives(host, county);
  });
  beforeEach(() => host.time.set('2026-03-02'));
  afterAll(() => host.close());

  const as = (by: string) => county.as(by);
  const view = (life: Life) => as('chief').call(caseQuery, { dossier: life.dossier });
  const textOf = async (by: string, file: string) => {
    const { content } = await host.host.get(Files).open(as(by).actor, file);
    return (await readDocx(await buffer(content))).text;
  };
  const missing = { input: { missing: '房产证复印件\n\n  维修基金缴纳凭证' } };

  test.each([
    ['clerk', () => lives.registered('appeal_request')],
    ['housing', () => lives.transferred()],
  ] as const)('%s asks once, in one full list that is served, and no limit moves by a day', async (by, begin) => {
    const life = await begin();
    const demand = about(life.dossier, life.demand);
    host.time.set('2026-03-04');
    const { clocks } = await view(life);
    await as(by).act(a.askSupplement, { ...demand, ...missing });
    const asked = await view(life);
    expect(asked.clocks).toEqual(clocks);
    const state = foldCase(asked.entries);
    expect(state.demands.get(life.demand)?.supplement).toMatchObject({ on: '2026-03-04' });
    const [notice] = [...state.documents.values()].filter(({ kind }) => kind === 'supplement_notice');
    expect(notice).toMatchObject({ phase: 'issued', parties: [life.party] });
    const text = await textOf(by, notice!.file!);
    expect(text).toContain('1. 房产证复印件');
    expect(text).toContain('2. 维修基金缴纳凭证');
    expect(await refused(as(by).act(a.askSupplement, { ...demand, ...missing }))).toBe('core.supplement_once');
    const service = about(life.dossier, notice!.id);
    await as(by).act(a.serve, { ...service, input: { party: life.party, mode: 'in_person' } });
    const served = await view(life);
    expect(served.clocks).toEqual(clocks);
    expect(foldCase(served.entries).demands.get(life.demand)?.phase).toBe(state.demands.get(life.demand)?.phase);
  });

  test('a demand that was asked about by the office is not asked about again by the unit', async () => {
    const life = await lives.registered('appeal_request');
    const demand = about(life.dossier, life.demand);
    await as('clerk').act(a.askSupplement, { ...demand, ...missing });
    await as('chief').act(a.transfer, { ...demand, input: { way: 'forward', unit: county.unit('housing') } });
    expect(await refused(as('housing').act(a.askSupplement, { ...demand, ...missing }))).toBe('core.supplement_once');
  });

  test('an objection is a paper with its reasons that is kept; upheld, the unit loses sight of the case all the same (art 23)', async () => {
    const life = await lives.transferred();
    const transfer = about(life.dossier, await life.last('core.transferred'));
    const input = { demands: [life.demand], reason: '维修资金由民政部门管理', suggested: county.unit('civilAffairs') };
    await as('housing').act(a.object, { ...transfer, input });
    const papers = [...foldCase((await view(life)).entries).documents.values()];
    const paper = papers.find(({ kind }) => kind === 'objection');
    expect(paper).toMatchObject({ phase: 'kept', parties: [], unit: county.unit('housing') });
    expect(await textOf('chief', paper!.file!)).toContain('维修资金由民政部门管理');
    await as('chief').act(a.decideObjection, { ...transfer, input: { agreed: true, reason: '同意' } });
    expect(await refused(as('housing').call(caseQuery, { dossier: life.dossier }))).toBe('core.not_found');
  });

  test('a settlement agreement is printed to be signed before anything is settled, and gives up no right (art 33)', async () => {
    const life = await lives.accepted();
    const agreed = {
      ...{ dossier: life.dossier, demand: life.demand, parties: [life.party], otherSide: '安居物业公司' },
      ...{ facts: '对漏水原因有争议', terms: '物业公司修复屋面', manner: '自行施工', when: '2026年4月30日前' },
    };
    const before = (await view(life)).entries.length;
    const { file } = await as('housing').call(printSettlement, agreed);
    expect(await textOf('housing', file)).toMatch(/钱秀兰.*安居物业公司.*尽快维修.*物业公司修复屋面/s);
    expect((await view(life)).entries).toHaveLength(before);
    const waiver = { ...agreed, terms: '物业公司修复屋面，信访人不再上访' };
    expect(await refused(as('housing').call(printSettlement, waiver))).toBe('core.waives_petition');
    expect(await refused(as('labour').call(printSettlement, agreed))).toBe('core.not_found');
    const fresh = await lives.transferred();
    const early = { ...agreed, dossier: fresh.dossier, demand: fresh.demand, parties: [fresh.party] };
    expect(await refused(as('housing').call(printSettlement, early))).toBe('core.not_in_this_state');
  });
});
