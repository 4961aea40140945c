import { ADVISERS, actions as a, CONSULTATION, contracts } from '@lianxin/plugin-example/common';
import {
  clockId,
  DomainError,
  directoryContracts,
  dossierContracts,
  newId,
  officialCalendar,
  petitionActions as petition,
  roomContracts,
  rosterContracts,
} from '@lianxin/sdk/common';
import { all, Check, Command, Db, Log, QueryCodes, sql } from '@lianxin/sdk/server';
import { bothDatabases, createTestHost, type TestCounty, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

const refusal = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error) => (DomainError.is(error) ? error.code : String(error)),
  );

describe.each(bothDatabases)('a second kind of dossier, brought by a plugin, on $name', ({ dialect }) => {
  let t: TestHost;
  let county: TestCounty;
  let dossier: string;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.time.set('2026-03-02');
    county = await t.county();
    dossier = newId();
  });

  const ask = (more: object = {}) =>
    county.as('clerk').act(a.ask, { dossier, input: { asker: '刘芳', text: '低保怎样申请？', ...more } });
  const answer = () => county.as('clerk').act(a.answer, { dossier, input: { text: '向户籍所在地申请' } });

  test('has a log, records, a number, a clock by the setting of the county, and a query code', async () => {
    await county.as('sysadmin').call(directoryContracts.setSetting, { key: 'example.answerWorkdays', value: 3 });
    const { shown } = await ask();
    const found = await t.host.get(QueryCodes).find(county.id, shown!.queryCode!);
    expect(found?.dossier).toBe(dossier);
    const opened = await t.host.get(Log).open(county.as('clerk').actor, dossier);
    expect(opened.kind).toBe(CONSULTATION);
    expect(opened.clocks.get(clockId('example.answer', dossier))?.limit).toMatchObject({ n: 3, unit: 'working' });
    expect(await county.as('clerk').call(contracts.list, {})).toMatchObject([
      {
        number: '青信 2026-1',
        asker: '刘×',
        text: '低保怎样申请？',
        due: officialCalendar.addWorkdays('2026-03-02', 3),
      },
    ]);
  });

  test('is seen by its unit alone', async () => {
    await ask();
    expect(await refusal(t.host.get(Log).open(county.as('housing').actor, dossier))).toBe('core.not_found');
    expect(await county.as('housing').call(contracts.list, {})).toEqual([]);
    const other = await t.county();
    expect(await refusal(t.host.get(Log).open(other.as('clerk').actor, dossier))).toBe('core.not_found');
  });

  test('is offered its actions with reasons, and set right like any other', async () => {
    await ask();
    const offered = async (who: string) => (await county.as(who).call(dossierContracts.actions, { dossier })).actions;
    expect(await offered('clerk')).toMatchObject([
      { action: 'example.invite', blockers: [] },
      { action: 'example.answer', blockers: [] },
    ]);
    await answer();
    expect(await refusal(answer())).toBe('core.not_in_this_state');
    await county.as('chief').act(a.corrections.annul, { dossier, input: { entry: 2, reason: '答复有误' } });
    expect(await refusal(answer())).toBe('done');
  });

  test('keeps a case open while a question about it waits for its answer', async () => {
    const matter = newId();
    const input = {
      filing: newId(),
      channel: 'letter',
      subject: '路灯',
      demands: [{ id: newId(), text: '修路灯', kind: 'suggestion' }],
    } as const;
    await county
      .as('clerk')
      .act(petition.register, { dossier: matter, input: { ...input, parties: [], demands: [...input.demands] } });
    await ask({ case: matter });
    const [about] = (await t.host.get(Log).open(county.as('clerk').actor, matter)).entries.filter(
      (e) => e.type === 'core.demand_added',
    );
    await county
      .as('clerk')
      .act(petition.recordDeath, { dossier: matter, about: about!.about, input: { note: '已去世' } });
    const close = () => county.as('chief').act(petition.close, { dossier: matter, input: {} });
    expect(await refusal(close())).toBe('example.unanswered');
    await answer();
    expect(await refusal(close())).toBe('done');
  });

  test('has a workbench, an audit line, and a point that answers by county', async () => {
    const clerk = county.as('clerk');
    expect(await clerk.call(contracts.quickAnswers, {})).toEqual(['example:quickAnswers.officeHours']);
    await clerk.call(contracts.openWindow, { open: true });
    t.time.set('2026-03-07'); // a Saturday
    expect(await refusal(clerk.call(contracts.openWindow, { open: true }))).toBe('example.day_of_rest');
    const { lines } = await county.as('auditor').call(directoryContracts.audit, {});
    expect(lines.map((line) => line.code)).toContain('example.window');
    await county.switch('example', 'off');
    expect(await refusal(clerk.call(contracts.quickAnswers, {}))).toBe('api.plugin_disabled');
  });

  test('calls upon people of its roster, in a room that is free then; asked again, it moves', async () => {
    await ask();
    const clerk = county.as('clerk');
    const { person } = await clerk.call(rosterContracts.enrol, {
      roster: ADVISERS,
      category: 'volunteer',
      name: '宋青山',
    });
    const [room, day] = [await county.room('调解室'), '2026-03-05'];
    const invite = (from: number, advisers = [person]) =>
      clerk.act(a.invite, { dossier, input: { advisers, room, day, from, to: from + 60 } });
    expect(await refusal(invite(540, [clerk.actor.person]))).toBe('core.not_on_roster');
    await invite(540);
    await invite(570);
    const plan = (who: string) => county.as(who).call(roomContracts.bookings, { from: day, to: day });
    expect(await plan('clerk')).toMatchObject([{ from: 570, held: { dossier, people: [{ name: '宋青山' }] } }]);
    expect((await plan('housing'))[0]).not.toHaveProperty('held');
    const other = newId();
    await clerk.act(a.ask, { dossier: other, input: { asker: '田军', text: '怎样办证？' } });
    const taken = clerk.act(a.invite, { dossier: other, input: { advisers: [person], room, day, from: 600, to: 660 } });
    expect(await refusal(taken)).toBe('core.room_taken');
  });

  test('is counted by a follower and listed by a command, and all of it can be proved', async () => {
    await ask();
    const counted = () =>
      t.host.get(Db).rows<{ asked: number }>(sql`select asked from exa_tally where unit = ${county.unit('petition')}`);
    await expect.poll(counted).toEqual([{ asked: 1 }]);
    const lines: string[] = [];
    const command = t.host
      .get(all(Command))
      .everywhere()
      .find(({ value }) => value.name === 'consultations')!;
    const io = { lang: 'zh-CN' as const, cwd: '/', out: (line: string) => lines.push(line), ask: async () => '' };
    await command.value.run({ args: [], options: {} }, io as never);
    expect(lines).toContain('青禾县信访局  1');
    for (const { value } of t.host.get(all(Check)).everywhere())
      await expect.poll(async () => (await value.run()).problems, { message: value.id }).toEqual([]);
  });
});
