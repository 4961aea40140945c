import { buffer } from 'node:stream/consumers';
import { newId } from '@lianxin/base';
import { petitionActions as core, directory } from '@lianxin/core/common';
import { demoCounty, Files } from '@lianxin/core/server';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/testing';
import JSZip from 'jszip';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Reviewing, refusal } from '../../plugins/hearing-review/tests/Reviewing.js';
import { pluginsInRepository } from '../support/plugins.js';

type Person = (typeof demoCounty)['people'][number];
const person = (name: string, username: string, unit: string, role: Person['roles'][number]): Person => ({
  ...{ name, username, unit, title: '', roles: [role] },
});
/** The demo county with a second handler of housing, and people in the education bureau and its school. */
const plan = {
  ...demoCounty,
  people: [
    ...demoCounty.people,
    person('何志明', 'housing-2', 'housing', 'handler'),
    person('卢静', 'education', 'education', 'handler'),
    person('温雅', 'education-2', 'education', 'handler'),
    person('程志远', 'education-head', 'education', 'unitHead'),
    person('姜楠', 'school', 'school', 'handler'),
    person('丁建华', 'school-head', 'school', 'unitHead'),
  ],
};

describe.each(bothDatabases)('the chain from an opinion to finality, on $name', ({ dialect }) => {
  let t: TestHost;
  let life: Reviewing;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: pluginsInRepository() });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.time.set('2026-03-02');
    life = new Reviewing(t, await t.county(plan));
  });

  const demand = async () => (await life.view()).state.case.demands.get(life.demand)!;
  const upheld = async () => {
    await life.do('proposeOutcome', life.cast.clerk, { outcome: 'upheld', reasons: '事实清楚，依据正确' });
    await life.do('decideProposal', life.cast.head, { approved: true });
  };

  test('INV-18 revoked by the committee, made anew by another handler, upheld, re-examined outside by hand, final', async () => {
    await life.answered();
    const first = await life.last('core.opinion_drafted');
    await life.ready();
    await life.do('proposeOutcome', 'review', { outcome: 'revoked_redo', reasons: '主要事实不清', redoDays: 15 });
    await life.voted(['for', 'for', 'for', 'for', 'against']);
    const revoked = await life.concluded();
    expect(await demand()).toMatchObject({ phase: 'accepted', redo: { document: first, paper: revoked } });

    // The handler of before keeps out; another says what changed, and saying the same again needs a reason.
    life.on('2026-04-02');
    const outcomes = [{ demand: life.demand, outcome: 'not_supported' as const }];
    const basis = '《建设工程质量管理条例》第四十条';
    const same = { outcomes, request: '请求维修', facts: '核查后认为无需维修', opinion: '不再维修', basis };
    const draft = (by: string, input: object) =>
      life.county.as(by).act(core.draftOpinion, {
        ...{ dossier: life.dossier, about: life.demand },
        input: { ...same, reviewOrgan: '青禾县人民政府', ...input },
      });
    expect(await refusal(draft('housing', { changed: '重新核查' }))).toBe('core.redo_other_handler');
    expect(await refusal(draft('housing-2', {}))).toBe('core.say_what_changed');
    expect(await refusal(draft('housing-2', { changed: '重新核查' }))).toBe('core.same_again');
    life.cast = { ...life.cast, handler: 'housing-2' };
    await life.opine('重新勘查后认定渗漏由使用不当造成', [life.party], { changed: '重新勘查并补充检测报告' });
    const second = await life.last('core.opinion_drafted');

    // Who revoked the first opinion may review the one in its place.
    life.review = newId();
    await life.asked('2026-04-13', second);
    await life.opened({}, 'review', second);
    await life.examined();
    await upheld();
    const review = await life.concluded();
    const { case: told } = (await life.view()).state;
    expect(told.documents.get(review)).toMatchObject({ kind: 'review_opinion', phase: 'served' });

    // Re-examination is above the county: entered by hand, with its paper and its days.
    life.on('2026-05-06');
    const clerk = life.county.as('clerk');
    const about = { dossier: life.dossier, about: review };
    await clerk.act(core.receiveReview, { ...about, input: { parties: [life.party], request: '请求复核' } });
    await clerk.act(core.passReview, { ...about, input: {} });
    life.on('2026-05-29');
    const scan = [await life.file('clerk')];
    const decided = { parties: [life.party], outcome: 'upheld' as const, organ: '云泽市人民政府', reason: '维持' };
    await clerk.act(core.recordReview, { ...about, input: { ...decided, files: scan } });
    const last = await life.last('core.paper_received');
    const proof = { parties: [life.party], mode: 'in_person' as const, files: [await life.file('clerk')] };
    await clerk.act(core.recordOwnService, { dossier: life.dossier, about: last, input: proof });
    expect(await demand()).toMatchObject({ final: { on: '2026-05-29', ground: 're_examined', document: last } });
  });

  test("INV-17 a school's opinion: its bureau reviews by its head, the county's committee re-examines, and it is final", async () => {
    life.cast = {
      ...{ handler: 'school', signer: 'school-head' },
      ...{ clerk: 'education', second: 'education-2', head: 'education-head' },
    };
    await life.answered();
    await life.asked('2026-03-23');
    expect(await refusal(life.opened({}, 'review'))).not.toBe('done');
    await life.opened();
    expect((await life.view()).review).toMatchObject({ stage: 'review', collegial: false });
    await life.examined();
    // A bureau has no committee: its head decides, also to revoke.
    await life.do('proposeOutcome', 'education', { outcome: 'changed', outcomes: ['explained'], reasons: '应予解释' });
    expect((await life.view()).review.proposal?.track).toBe('leader');
    await life.do('decideProposal', 'education-head', { approved: true });
    const review = await life.concluded();
    expect(await demand()).toMatchObject({ outcome: 'explained' });

    life.review = newId();
    life.cast = { ...life.cast, handler: 'education', clerk: 'review', second: 'review-second', head: 'review-head' };
    await life.asked('2026-04-07', review);
    await life.opened({ attached: ['request', 'opinion'] }, 'review', review);
    expect((await life.view()).review).toMatchObject({ stage: 'reexamination', collegial: true });
    expect(await refusal(life.do('acceptReview', 'review', {}))).toBe('hearing-review.paper_missing');
    await life.do('supplyPapers', 'review', { attached: ['review_opinion'] });
    await life.examined();
    await upheld();
    const final = await life.concluded();
    const document = (await life.view()).state.case.documents.get(final);
    expect(document).toMatchObject({ kind: 'reexamination_opinion', phase: 'served' });
    expect(await demand()).toMatchObject({ final: { ground: 're_examined', document: final } });
    expect((await life.clock('reexamination.decide', review, life.party))?.state).toBe('met');
  });

  test('a paper about a review that was finished by hand names the organ and the number of that review', async () => {
    life.cast = {
      ...{ handler: 'school', signer: 'school-head' },
      ...{ clerk: 'education', second: 'education-2', head: 'education-head' },
    };
    await life.answered();
    await life.ready();
    const document = (await life.view()).review.document;
    const off = { plugin: 'hearing-review', on: false, open: 'handOver', reason: '改由专人办理' } as const;
    const admin = life.county.as('sysadmin');
    await admin.call(directory.setPluginState, { ...off, to: life.person('education') });
    const decided = { parties: [life.party], outcome: 'upheld' as const, organ: '青禾县教育局', reason: '维持' };
    const more = { number: '青教信复〔2026〕3号', files: [await life.file('education')] };
    const about = { dossier: life.dossier, about: document };
    await life.county.as('education').act(core.recordReview, { ...about, input: { ...decided, ...more } });
    await admin.call(directory.setPluginState, { plugin: 'hearing-review', on: true });
    const review = await life.last('core.paper_received');
    const proof = { parties: [life.party], mode: 'in_person' as const, files: [await life.file('education')] };
    const served = { dossier: life.dossier, about: review, input: proof };
    await life.county.as('education').act(core.recordOwnService, served);

    life.review = newId();
    life.cast = { ...life.cast, handler: 'education', clerk: 'review', second: 'review-second', head: 'review-head' };
    await life.asked('2026-04-07', review);
    await life.opened({}, 'review', review);
    await life.do('refuseReview', 'review', { ground: 'statutory_path', reasons: '已经起诉' });
    const notice = (await life.view()).state.case.documents.get(await life.last('core.issued'))!;
    const { content } = await t.host.get(Files).open(life.county.as('review').actor, notice.file!);
    const words = await (await JSZip.loadAsync(await buffer(content))).file('word/document.xml')!.async('string');
    expect(words.replace(/<[^>]+>/g, '')).toMatch(/对青禾县教育局.{0,20}作出的复查意见（青教信复〔2026〕3号）/);
  });
});
