import { newId } from '@lianxin/base';
import {
  petitionActions as a,
  addressees,
  caseQuery,
  foldCase,
  mayActFor,
  dossier as offered,
  ownReceipt,
  petitioning,
  previewMembers,
} from '@lianxin/core/common';
import { Settings } from '@lianxin/core/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { about, Lives, opinionOn } from './lives.js';

describe.each(['sqlite', 'pg'] as const)('the people of a case on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let lives: Lives;
  beforeAll(async () => {
    host = await createTestHost({ database });
    county = await host.county();
    lives = new Lives(host, county);
    host.time.set('2026-03-02');
  });
  afterAll(() => host.close());

  const view = (dossier: string) => county.as('chief').call(caseQuery, { dossier });
  const last = async (dossier: string, type: string) => (await view(dossier)).entries.findLast((e) => e.type === type)!;
  const stateOf = async (dossier: string) => foldCase((await view(dossier)).entries);
  const paper = (by = 'clerk') => lives.paper(by);

  /** Three of a group, one of whom speaks for it, with one demand. */
  async function group(channel: 'visit' | 'letter' = 'visit') {
    const [dossier, demand, anna, bela, cora] = [newId(), newId(), newId(), newId(), newId()];
    await county.as('clerk').act(a.register, {
      dossier,
      input: {
        filing: newId(),
        channel,
        subject: '反映拖欠工资',
        parties: [
          { id: anna, role: 'representative', name: '钱秀兰', headCount: 3 },
          { id: bela, role: 'co_petitioner', name: '孙建军', sum: 1_200_000 },
          { id: cora, role: 'co_petitioner', name: '李桂英', sum: 860_050 },
        ],
        demands: [{ id: demand, text: '支付拖欠的工资', kind: 'appeal_request' }],
      },
    });
    const authorise = async (acts: ('withdraw' | 'settle' | 'review')[], members: string[]) =>
      county.as('clerk').act(a.authorise, {
        dossier,
        input: { holder: anna, members, acts, files: [await paper()] },
      });
    return { dossier, demand, anna, bela, cora, authorise };
  }

  const withdrawal = { form: 'signed' as const, statement: '工资已经领到，自愿撤回。' };

  test('INV-03 a group visit cannot list more than five representatives; persons present may be any number', async () => {
    const visit = (speakers: number, concerned: number, channel: 'visit' | 'letter' = 'visit') =>
      county.as('clerk').act(a.register, {
        dossier: newId(),
        input: {
          filing: newId(),
          channel,
          subject: '反映拖欠工资',
          parties: Array.from({ length: speakers }, () => ({ id: newId(), role: 'representative' as const })),
          demands: [{ id: newId(), text: '支付工资' }],
          present: concerned,
          concerned,
        },
      });
    await visit(5, 4000);
    await expect(visit(6, 4000)).rejects.toMatchObject({ code: 'core.too_many_representatives', params: { max: 5 } });
    await visit(6, 40, 'letter');
    // A county with tiers: up to ten persons three speak, more persons five.
    const other = await host.county();
    await host.host
      .get(Settings)
      .set(other.as('sysadmin').ctx, { key: 'visit.representativeTiers', value: true, from: '2026-03-02' });
    const tiered = (speakers: number, concerned: number) =>
      other.as('clerk').act(a.register, {
        dossier: newId(),
        input: {
          filing: newId(),
          channel: 'visit',
          subject: '反映拖欠工资',
          parties: Array.from({ length: speakers }, () => ({ id: newId(), role: 'representative' as const })),
          demands: [{ id: newId(), text: '支付工资' }],
          concerned,
        },
      });
    await tiered(3, 10);
    await expect(tiered(4, 10)).rejects.toMatchObject({ code: 'core.too_many_representatives', params: { max: 3 } });
    await tiered(5, 11);
  });

  test('a member chosen later speaks too, and counts among the five', async () => {
    const { dossier, bela } = await group();
    await county.as('clerk').act(a.nameRepresentative, { dossier, input: { party: bela } });
    expect((await stateOf(dossier)).parties.get(bela)?.role).toBe('representative');
  });

  test('a representative withdraws only for those who authorised that in writing; the demand of the others goes on', async () => {
    const { dossier, demand, anna, bela, cora, authorise } = await group();
    const withdraw = async (parties: string[], by?: string) =>
      county.as('clerk').act(a.withdraw, {
        ...about(dossier, demand),
        input: { parties, ...(by && { by }), ...withdrawal, files: [await paper()] },
      });
    await expect(withdraw([anna, bela], anna)).rejects.toMatchObject({ code: 'core.not_authorised' });
    await authorise(['withdraw'], [bela]);
    await withdraw([anna, bela], anna);
    let state = await stateOf(dossier);
    expect(state.demands.get(demand)).toMatchObject({ phase: 'to_sort', out: [anna, bela] });
    const clock = (await view(dossier)).clocks.find((c) => c.key === 'office.sort')!;
    expect(clock.state).toBe('running');
    await expect(withdraw([bela])).rejects.toMatchObject({ code: 'core.not_who_brings_it' });

    // She takes her word back before it was used, and nobody acts for her any more.
    await authorise(['withdraw'], [cora]);
    await county
      .as('clerk')
      .act(a.endAuthority, { dossier, input: { holder: anna, members: [cora], reason: '本人要求' } });
    await expect(withdraw([cora], anna)).rejects.toMatchObject({ code: 'core.not_authorised' });
    await withdraw([cora]);
    state = await stateOf(dossier);
    expect(state.demands.get(demand)).toMatchObject({ phase: 'ended', end: 'withdrawn' });
    expect(state.status).toBe('done');
    expect((await view(dossier)).clocks.find((c) => c.key === 'office.sort')).toMatchObject({ state: 'void' });
  });

  test('staff cannot enter a withdrawal without the statement, and it bars no new filing', async () => {
    const life = await lives.registered('appeal_request');
    const step = about(life.dossier, life.demand);
    const without = { ...step, input: { parties: [life.party], ...withdrawal, files: [] } };
    await expect(county.as('clerk').act(a.withdraw, without)).rejects.toMatchObject({ kind: 'invalid' });
    await county.as('clerk').act(a.withdraw, {
      ...step,
      input: { parties: [life.party], ...withdrawal, form: 'read_back', files: [await paper()] },
    });
    expect((await last(life.dossier, 'core.withdrawn')).data).toMatchObject({
      form: 'read_back',
      parties: [life.party],
    });
    // The same person, the same words: registered, and passed on like any other.
    const again = await lives.transferred();
    await county.as('housing').act(a.accept, { ...about(again.dossier, again.demand), input: {} });
    expect((await stateOf(again.dossier)).demands.get(again.demand)?.phase).toBe('accepted');
  });

  test('nobody gives up a matter for persons who are counted but not named', async () => {
    const [dossier, demand, anna] = [newId(), newId(), newId()];
    await county.as('clerk').act(a.register, {
      dossier,
      input: {
        filing: newId(),
        channel: 'letter',
        subject: '反映拖欠工资',
        parties: [{ id: anna, role: 'representative', headCount: 39 }],
        demands: [{ id: demand, text: '支付工资', kind: 'appeal_request' }],
      },
    });
    await county.as('clerk').act(a.withdraw, {
      ...about(dossier, demand),
      input: { parties: [anna], ...withdrawal, files: [await paper()] },
    });
    expect((await stateOf(dossier)).demands.get(demand)?.phase).toBe('to_sort');
  });

  test('notices go to the representative; a member who goes on alone gets his own, with a receipt of his own', async () => {
    const { dossier, demand, anna, bela, cora, authorise } = await group();
    await authorise(['review'], [bela, cora]);
    await county.as('clerk').act(a.goAlone, { dossier, input: { members: [cora] } });
    await county
      .as('chief')
      .act(a.transfer, { ...about(dossier, demand), input: { way: 'forward', unit: county.unit('housing') } });
    await county.as('housing').act(a.accept, { ...about(dossier, demand), input: {} });
    expect((await last(dossier, 'core.issued')).data).toMatchObject({
      kind: 'acceptance_notice',
      parties: [anna, cora],
    });

    const first = await county.as('clerk').call(ownReceipt, { dossier, party: cora });
    const second = await county.as('clerk').call(ownReceipt, { dossier, party: bela });
    expect(first.queryCode).not.toBe(second.queryCode);
    await expect(county.as('clerk').call(ownReceipt, { dossier, party: newId() })).rejects.toMatchObject({
      code: 'core.not_found',
    });

    // A demand of hers alone is answered to her alone.
    const own = newId();
    await county
      .as('clerk')
      .act(a.addDemand, { dossier, input: { id: own, text: '补缴社会保险', kind: 'appeal_request', of: [cora] } });
    await county
      .as('chief')
      .act(a.transfer, { ...about(dossier, own), input: { way: 'forward', unit: county.unit('housing') } });
    await county.as('housing').act(a.accept, { ...about(dossier, own), input: {} });
    expect((await last(dossier, 'core.issued')).data).toMatchObject({ parties: [cora] });

    await county.as('housing').act(a.draftOpinion, { ...about(dossier, demand), input: opinionOn(demand) });
    const opinion = (await last(dossier, 'core.opinion_drafted')).about;
    await county.as('housing-head').act(a.signOpinion, { ...about(dossier, opinion), input: {} });
    for (const party of [anna, cora])
      await county.as('housing').act(a.serve, { ...about(dossier, opinion), input: { party, mode: 'in_person' } });

    // Bela was served through the representative. For him she may ask, he authorised it; for Cora no longer.
    const ask = (parties: string[], by?: string) =>
      county
        .as('clerk')
        .act(a.receiveReview, { ...about(dossier, opinion), input: { parties, ...(by && { by }), request: '不服' } });
    await expect(ask([cora], anna)).rejects.toMatchObject({ code: 'core.not_authorised' });
    await ask([bela], anna);
    await expect(ask([bela])).rejects.toMatchObject({ code: 'core.review_already_asked' });
    await ask([cora]);
    expect((await stateOf(dossier)).documents.get(opinion)?.reviews).toMatchObject({
      [bela]: { state: 'requested' },
      [cora]: { state: 'requested' },
    });
  });

  test('an agent needs a written authority, a capacity, and is one of two at most; whoever has a guardian is represented by him', async () => {
    const life = await lives.registered('appeal_request');
    const { dossier, demand, party } = life;
    const add = async (role: 'agent' | 'guardian') => {
      const id = newId();
      await county.as('clerk').act(a.addParty, { dossier, input: { id, role, name: '周律师' } });
      return id;
    };
    const authorise = async (holder: string, more: object) =>
      county.as('clerk').act(a.authorise, {
        dossier,
        input: { holder, members: [party], acts: ['withdraw'], files: [await paper()], ...more },
      });
    const [one, two, three] = [await add('agent'), await add('agent'), await add('agent')];
    await expect(authorise(one, {})).rejects.toMatchObject({ code: 'core.capacity_missing' });
    await expect(authorise(one, { capacity: 'parent' })).rejects.toMatchObject({ code: 'core.capacity_missing' });
    await expect(authorise(one, { capacity: 'lawyer', files: [] })).rejects.toMatchObject({ kind: 'invalid' });
    await authorise(one, { capacity: 'lawyer' });
    await authorise(two, { capacity: 'close_relative' });
    await expect(authorise(three, { capacity: 'lawyer' })).rejects.toMatchObject({
      code: 'core.too_many_agents',
      params: { max: 2 },
    });

    const guardian = await add('guardian');
    await authorise(guardian, { capacity: 'parent', acts: [] });
    const withdraw = async (by?: string) =>
      county.as('clerk').act(a.withdraw, {
        ...about(dossier, demand),
        input: { parties: [party], ...(by && { by }), ...withdrawal, files: [await paper()] },
      });
    await expect(withdraw()).rejects.toMatchObject({ code: 'core.not_authorised' });
    await withdraw(guardian);
    expect((await stateOf(dossier)).demands.get(demand)?.end).toBe('withdrawn');
  });

  test('somebody who petitions leaves by a paper of his own, and a death ends only what nobody else brings', async () => {
    const { dossier, demand, bela } = await group();
    const leave = (files: string[]) =>
      county.as('clerk').act(a.removeParty, { dossier, input: { parties: [bela], reason: '本人要求', files } });
    await expect(leave([])).rejects.toMatchObject({ code: 'core.leaving_needs_paper' });
    await leave([await paper()]);
    await expect(
      county.as('clerk').act(a.recordDeath, { ...about(dossier, demand), input: { note: '已去世' } }),
    ).rejects.toMatchObject({ code: 'core.others_continue' });
  });

  test('filed again above while in hand below: registered, then not accepted with notice that says where it is in hand', async () => {
    const below = await lives.accepted();
    const again = await lives.registered('appeal_request');
    const refuse = (organ?: string) =>
      county.as('chief').act(a.notAccept, {
        ...about(again.dossier, again.demand),
        input: {
          ground: 'in_hand_below',
          reason: '尚在办理期限内',
          ...(organ && { organ, caseNumber: '青信〔2026〕8号' }),
        },
      });
    await expect(refuse()).rejects.toMatchObject({ code: 'core.say_where_in_hand' });
    await refuse('青禾县住房和城乡建设局');
    expect((await stateOf(again.dossier)).demands.get(again.demand)?.phase).toBe('refused');
    const notice = (await last(again.dossier, 'core.issued')).about;
    await county
      .as('clerk')
      .act(a.serve, { ...about(again.dossier, notice), input: { party: again.party, mode: 'in_person' } });
    expect((await stateOf(again.dossier)).demands.get(again.demand)?.end).toBe('not_accepted');
    expect((await stateOf(below.dossier)).demands.get(below.demand)?.phase).toBe('accepted');
  });

  test('INV-19 after re-examination a new filing is registered; no longer accepted only by a finding of same facts and same reasons, with notice', async () => {
    const life = await lives.registered('appeal_request');
    const found = {
      finalOrgan: '云泽市人民政府',
      finalNumber: '云信核〔2025〕9号',
      finalOn: '2025-11-07',
      sameFacts: '与复核认定的是同一处渗漏',
      sameReasons: '理由与复核时相同',
    };
    const refuse = (dossier: string, demand: string, input: object) =>
      county.as('chief').act(a.noLongerAccept, { ...about(dossier, demand), input: { ...found, ...input } });
    await expect(refuse(life.dossier, life.demand, { sameReasons: ' ' })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(refuse(life.dossier, life.demand, { finalOn: '2026-03-03' })).rejects.toMatchObject({
      code: 'core.future_day',
    });
    await refuse(life.dossier, life.demand, {});
    expect((await stateOf(life.dossier)).demands.get(life.demand)?.phase).toBe('refused');
    const { about: notice, data } = await last(life.dossier, 'core.issued');
    expect(data).toMatchObject({ kind: 'no_longer_accept_notice', parties: [life.party] });
    await county
      .as('clerk')
      .act(a.serve, { ...about(life.dossier, notice), input: { party: life.party, mode: 'in_person' } });
    expect((await stateOf(life.dossier)).demands.get(life.demand)?.end).toBe('no_longer_accepted');

    // With new facts it is a matter like any other: they must be answered before it could be refused, and it is handled.
    const [dossier, demand, party] = [newId(), newId(), newId()];
    await county.as('clerk').act(a.register, {
      dossier,
      input: {
        filing: newId(),
        channel: 'letter',
        subject: '反映屋面漏水',
        parties: [{ id: party, role: 'petitioner', name: '钱秀兰' }],
        demands: [{ id: demand, text: '尽快维修', kind: 'appeal_request', newFacts: '今年二月另一处屋面坍塌' }],
      },
    });
    await expect(refuse(dossier, demand, {})).rejects.toMatchObject({ code: 'core.new_facts_unanswered' });
    await county
      .as('chief')
      .act(a.transfer, { ...about(dossier, demand), input: { way: 'forward', unit: county.unit('housing') } });
    await county.as('housing').act(a.accept, { ...about(dossier, demand), input: {} });
    expect((await stateOf(dossier)).demands.get(demand)?.phase).toBe('accepted');
  });

  test('members come from a table with their sums; a bad table changes nothing', async () => {
    const { dossier } = await group();
    const table = (text: string) => lives.paper('clerk', text);
    const bring = (file: string) => county.as('clerk').act(a.addMembers, { dossier, input: { file } });
    const good =
      '名册\n姓名,身份证号,手机,家庭住址,欠薪金额,备注\n周桂芳,11010119800101001X,19900002222,城关街道,"12,000.50",搬运工\n何立,,,,1.2万元,\n';
    const bad = await table(
      '姓名,身份证号,金额\n周桂芳,11010119800101001X,多\n,x1,3\n何立,x1,5\n何丽,x1,6\n何力,4.2E+17,7\n',
    );
    expect(await county.as('clerk').call(previewMembers, { dossier, file: bad })).toMatchObject({
      problems: 5,
      lines: [
        { row: 2, problem: { code: 'core.member_bad_sum' } },
        { row: 3, problem: { code: 'core.member_without_name' } },
        { row: 4, problem: { code: 'core.member_twice', params: { row: 3 } } },
        { row: 5, problem: { code: 'core.member_twice', params: { row: 3 } } },
        { row: 6, problem: { code: 'core.member_number_rounded' } },
      ],
    });
    const before = (await view(dossier)).seq;
    await expect(bring(bad)).rejects.toMatchObject({ code: 'core.members_have_problems' });
    await expect(bring(await table('甲,乙\n1,2\n'))).rejects.toMatchObject({ code: 'core.members_no_columns' });
    await expect(bring(await table('姓名\n'))).rejects.toMatchObject({ code: 'core.members_none' });
    expect((await view(dossier)).seq).toBe(before);

    const file = await table(good);
    expect(await county.as('clerk').call(previewMembers, { dossier, file })).toMatchObject({
      problems: 0,
      total: 2_400_050,
      lines: [
        { name: expect.any(String), idNumber: expect.stringMatching(/^\*+001X$/), sum: 1_200_050 },
        { sum: 1_200_000 },
      ],
    });
    await bring(file);
    const { records } = await view(dossier);
    const { parties, bodies } = (await last(dossier, 'core.members_added')).data as {
      parties: string[];
      bodies: string[];
    };
    expect(parties).toHaveLength(2);
    expect(records[bodies[0]!]!.body).toMatchObject({ name: '周桂芳', sum: 1_200_050, note: '搬运工' });
    await expect(bring(await table(good))).rejects.toMatchObject({
      code: 'core.members_have_problems',
      params: { count: 1 },
    });
  });

  test('two thousand members come in one table, as one entry; each of them is authorised, served through another and counted', async () => {
    const { dossier, anna } = await group();
    const rows = Array.from(
      { length: 2000 },
      (_, i) => `成员${i},1101011980010${1000 + i}X,1990000${1000 + i},城关镇${i}号,${i}.50`,
    );
    const file = await lives.paper('clerk', `姓名,身份证号,电话,住址,金额\n${rows.join('\n')}\n`);
    await county.as('clerk').act(a.addMembers, { dossier, input: { file } });
    const { entries } = await view(dossier);
    const added = entries.filter((e) => e.type === 'core.members_added');
    expect(added).toHaveLength(1);
    const members = added[0]!.data.parties as string[];
    await county.as('clerk').act(a.authorise, {
      dossier,
      input: { holder: anna, members: [anna, ...members], acts: ['settle'], files: [await paper()] },
    });
    const state = await stateOf(dossier);
    expect(petitioning(state)).toHaveLength(2003);
    expect(members.every((m) => mayActFor(state, anna, m, 'settle') && !mayActFor(state, anna, m, 'withdraw'))).toBe(
      true,
    );
    expect(addressees(state)).toEqual([anna]);
    // What may be done does not grow with the group.
    const { actions } = await county.as('clerk').call(offered.actions, { dossier });
    expect(actions.length).toBeLessThan(100);
  });
});
