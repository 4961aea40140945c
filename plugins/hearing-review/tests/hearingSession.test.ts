import {
  hearingActions as a,
  ballotContracts,
  hearingContracts as c,
  PARTS,
} from '@lianxin/plugin-hearing-review/common';
import { caseQuery, petitionActions as petition } from '@lianxin/sdk/common';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HearingLife, refusal } from './hearingLife.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('the session of a hearing on $name', ({ dialect }) => {
  let t: TestHost;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());

  const view = (life: HearingLife, who = 'housing') =>
    life.county.as(who).call(c.session, { dossier: life.dossier, hearing: life.hearing });

  test('is gone through part by part, set right until somebody has signed', async () => {
    const life = await HearingLife.accepted(t);
    await life.inSession();
    expect((await view(life)).parts.map(({ part }) => part)).toEqual(PARTS);
    expect(await refusal(life.step('petitioner_final'))).toBe('hearing-review.not_its_turn');
    await life.step('opening', '宣布开始');
    await life.step('opening', '宣布开始，询问回避，双方均不申请');
    const { parts } = await view(life);
    expect(parts.slice(0, 3)).toMatchObject([
      { part: 'attendance', done: true },
      { part: 'opening', done: true, text: '宣布开始，询问回避，双方均不申请', by: '李晓东' },
      { part: 'petitioner_states', next: true, action: 'hearing-review.recordStep' },
    ]);
    expect(await refusal(life.deliberate())).toBe('hearing-review.not_its_turn');
    await life.stepsUntil('deliberation');
    await life.deliberate();
    await life.stepsUntil('minutes');
    await life.signAll();
    expect(await refusal(life.step('opening', '改写'))).toBe('hearing-review.minutes_signed');
  });

  test('is gone on with by another recorder who takes over first', async () => {
    const life = await HearingLife.accepted(t);
    await life.inSession();
    const head = life.county.as('housing-head');
    const opening = life.about({ part: 'opening' as const, text: '宣布开始' });
    expect(await refusal(head.act(a.recordStep, opening))).toBe('hearing-review.not_recorder');
    await head.act(a.takeOverRecord, life.about({}));
    expect(await refusal(life.step('opening'))).toBe('hearing-review.not_recorder');
    expect(await refusal(head.act(a.recordStep, opening))).toBe('done');
    expect((await life.state()).panel?.recorder).toBe(head.actor.person);
  });

  test('INV-20 a vote without a majority concludes nothing; the panel votes again, and each vote is kept', async () => {
    const life = await HearingLife.accepted(t);
    await life.inSession();
    await life.stepsUntil('deliberation');
    await life.deliberate(['for', 'for', 'against', 'against', 'abstain']);
    expect(await life.state()).toMatchObject({ phase: 'in_session', ballots: [expect.any(String)] });
    expect(await refusal(life.deliberate(undefined, { conclusion: 'upheld' }))).toBe(
      'hearing-review.not_this_conclusion',
    );
    await life.deliberate(['for', 'for', 'for', 'against', 'against']);
    const { ballots, conclusion } = await life.state();
    expect(ballots).toHaveLength(2);
    expect(conclusion).toMatchObject({
      yes: 3,
      no: 2,
      abstained: 0,
      dissents: [expect.any(String), expect.any(String)],
    });
    const kept = await life.county.as('housing').call(ballotContracts.ballot, { ballot: ballots[1]! });
    expect(kept.votes).toHaveLength(5);
    expect(await view(life)).toMatchObject({
      fruitless: 1,
      conclusion: { dissents: ['面积宜先行测绘', '面积宜先行测绘'] },
    });
  });

  test('INV-20 minutes carry everybody’s signature or the refusal with its reason', async () => {
    const life = await HearingLife.accepted(t);
    await life.concluded();
    await life.stepsUntil('minutes');
    expect(await refusal(life.closeSession())).toBe('hearing-review.unsigned');
    const one = { signer: 'petitioner' as const, who: life.wang, refusal: '认为记录不完整' };
    await life.county.as('housing').act(a.signMinutes, life.about({ signatures: [one] }));
    const again = life.county.as('housing').act(a.signMinutes, life.about({ signatures: [one] }));
    expect(await refusal(again)).toBe('hearing-review.signed_twice');
    expect(await refusal(life.closeSession())).toBe('hearing-review.unsigned');
    await life.signAll();
    await life.closeSession();
    expect((await view(life)).signatures).toHaveLength(8);
    expect((await view(life)).signatures[0]).toMatchObject({ name: '王秀兰', refusal: '认为记录不完整' });
  });

  test('an opinion that departs from the conclusion is signed only with the reasons', async () => {
    const life = await HearingLife.accepted(t);
    const county = life.county;
    await life.reported();
    const opinion = {
      request: '补发',
      facts: '属实',
      opinion: '不予补发',
      basis: '补偿办法',
      reviewOrgan: '青禾县人民政府',
    };
    const draft = (outcome: 'not_supported' | 'supported') => {
      const input = { outcomes: [{ demand: life.demand, outcome }], ...opinion };
      return county.as('housing').act(petition.draftOpinion, life.aboutDemand(input));
    };
    await draft('not_supported');
    const about = (await life.open()).entries.findLast(({ type }) => type === 'core.opinion_drafted')!.about;
    const sign = () => county.as('housing-head').act(petition.signOpinion, { dossier: life.dossier, about, input: {} });
    expect(await refusal(sign())).toBe('hearing-review.departs_without_reasons');
    const why = life.about({ reasons: '听证后查明另有生效判决' });
    await county.as('housing-head').act(a.explainDeparture, why);
    expect(await refusal(sign())).toBe('done');

    const follows = await HearingLife.accepted(t);
    await follows.reported();
    const input = { outcomes: [{ demand: follows.demand, outcome: 'supported' as const }], ...opinion };
    await follows.county.as('housing').act(petition.draftOpinion, follows.aboutDemand(input));
    const other = (await follows.open()).entries.findLast(({ type }) => type === 'core.opinion_drafted')!.about;
    const signing = { dossier: follows.dossier, about: other, input: {} };
    expect(await refusal(follows.county.as('housing-head').act(petition.signOpinion, signing))).toBe('done');
  });

  test('no opinion is signed while the hearing is under way', async () => {
    const life = await HearingLife.accepted(t);
    await life.apply();
    const opinion = {
      request: '补发',
      facts: '属实',
      opinion: '补发',
      basis: '补偿办法',
      reviewOrgan: '青禾县人民政府',
    };
    const input = { outcomes: [{ demand: life.demand, outcome: 'supported' as const }], ...opinion };
    await life.county.as('housing').act(petition.draftOpinion, life.aboutDemand(input));
    const about = (await life.open()).entries.findLast(({ type }) => type === 'core.opinion_drafted')!.about;
    const signing = { dossier: life.dossier, about, input: {} };
    expect(await refusal(life.county.as('housing-head').act(petition.signOpinion, signing))).toBe(
      'core.proceeding_open',
    );
  });

  test('its result is published by the decision of a second person, without a name, and not by default', async () => {
    const life = await HearingLife.accepted(t);
    await life.reported();
    const propose = (who: string, text: string) => life.county.as(who).act(a.proposePublication, life.about({ text }));
    const decide = (who: string) =>
      life.county.as(who).act(a.decidePublication, life.about({ published: true, reason: '有示范意义' }));
    expect((await life.state()).publication).toBeUndefined();
    expect(await refusal(decide('housing-head'))).toBe('hearing-review.nothing_proposed');
    expect(await refusal(propose('housing', '王秀兰的诉求得到支持'))).toBe('hearing-review.publication_names');
    await propose('housing-head', '某户的诉求得到支持');
    expect(await refusal(decide('housing-head'))).toBe('core.second_person');
    await propose('housing', '某户的诉求得到支持');
    await decide('housing-head');
    expect((await life.state()).publication?.published).toBe(true);
  });

  test('what it shows are words and counts: no vote stands in the case of anybody', async () => {
    const life = await HearingLife.accepted(t);
    await life.reported();
    for (const who of ['housing', 'housing-head', 'clerk', 'chief']) {
      const seen = JSON.stringify([
        await view(life, who),
        await life.county.as(who).call(caseQuery, { dossier: life.dossier }),
      ]);
      expect(seen).not.toContain('hearing-review.vote');
      expect(seen).not.toMatch(/"vote":/);
    }
  });
});
