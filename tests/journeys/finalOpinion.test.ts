import {
  type Action,
  petitionActions as a,
  archiveCheck,
  type CaseState,
  caseQuery,
  type FinalOpinion,
} from '@lianxin/core/common';
import { demoCounty } from '@lianxin/core/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { about, type Life, Lives } from './lives.js';

/** The demo county with somebody in the review committee. */
const plan = {
  ...demoCounty,
  people: [
    ...demoCounty.people,
    { name: '罗小云', username: 'committee', unit: 'review', title: '', roles: ['caseworker' as const] },
  ],
};
const FINAL: FinalOpinion = { organ: '云泽市人民政府', number: '云政信核〔2026〕1号', on: '2026-05-29' };

describe.each(['sqlite', 'pg'] as const)('a matter that became final by an opinion from outside, on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let lives: Lives;
  let life: Life;
  beforeAll(async () => {
    host = await createTestHost({ database });
    host.time.set('2026-03-02');
    county = await host.county(plan);
    lives = new Lives(host, county);
    life = await lives.answered();
    await reviewed('2026-03-16', '2026-04-10', await life.last('core.opinion_drafted'), '青禾县人民政府', 'committee');
    const review = await life.last('core.paper_received');
    await act('committee', a.serve, review, { party: life.party, mode: 'in_person' });
    await reviewed('2026-05-06', FINAL.on, review, FINAL.organ, 'clerk', FINAL.number);
    const proof = { parties: [life.party], mode: 'in_person' as const, files: [await lives.paper('clerk')] };
    await act('clerk', a.recordOwnService, await life.last('core.paper_received'), proof);
  });
  afterAll(() => host.close());

  const act = <I>(by: string, action: Action<I, CaseState>, thing: string, input: NoInfer<I>, of = life) =>
    county.as(by).act(action, { ...about(of.dossier, thing), input });
  /** Asked for on one day, decided by hand on another. */
  const reviewed = async (asked: string, on: string, paper: string, organ: string, by: string, number?: string) => {
    host.time.set(asked);
    await act('clerk', a.receiveReview, paper, { parties: [life.party], request: '请求撤销' });
    await act('clerk', a.passReview, paper, {});
    host.time.set(on);
    const files = [await lives.paper(by, '意见书扫描件')];
    const decided = { parties: [life.party], outcome: 'upheld' as const, organ, reason: '事实清楚', files };
    await act(by, a.recordReview, paper, { ...decided, ...(number && { number }) });
  };
  const finalOf = async (who: string, { dossier }: Life) => (await county.as(who).call(caseQuery, { dossier })).final;

  test('what another organ decided stands in the volume with its name and its number', async () => {
    const { items } = await county.as('clerk').call(archiveCheck, { dossier: life.dossier });
    const papers = items.filter(({ title }) => title.includes('复查意见') || title.includes('复核意见'));
    expect(papers).toMatchObject([
      { title: '青禾县人民政府信访事项复查意见书' },
      { title: '云泽市人民政府信访事项复核意见书', number: FINAL.number, on: FINAL.on },
    ]);
  });

  test('the case and whatever is found to repeat it name the opinion, to those alone who see the earlier case', async () => {
    expect(await finalOf('clerk', life)).toEqual(FINAL);
    const later = await lives.registered('appeal_request');
    expect(await finalOf('clerk', later)).toBeUndefined();
    await act('clerk', a.confirmRepeat, later.dossier, { of: life.dossier }, later);
    expect(await finalOf('clerk', later)).toEqual(FINAL);
    const unit = county.unit('labour');
    await act('chief', a.transfer, later.demand, { way: 'forward', unit }, later);
    expect(await finalOf('labour', later)).toBeUndefined();
    await act('clerk', a.undoRepeat, later.dossier, { of: life.dossier, reason: '不是同一事项' }, later);
    expect(await finalOf('clerk', later)).toBeUndefined();
  });
});
