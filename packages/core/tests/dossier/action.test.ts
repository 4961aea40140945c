import { newId } from '@lianxin/base';
import { dossier as contracts } from '@lianxin/core/common';
import type { TestCounty } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { DATABASES, open, read, refusal, tinyHost } from './harness.js';
import * as a from './tinyActions.js';

describe.each(DATABASES)('an action on $name', ({ database }) => {
  let t: Awaited<ReturnType<typeof tinyHost>>;
  let county: TestCounty;
  beforeAll(async () => {
    t = await tinyHost(database);
    county = t.county;
  });
  afterAll(() => t.host.close());

  test('founds a dossier whose entries are linked, dated and signed by the post that acted', async () => {
    const clerk = county.as('clerk');
    const { dossier, question } = await open(clerk);
    const { entries, clocks } = await read(t.host, clerk, dossier);
    expect(entries.map((e) => [e.seq, e.type, e.on, e.actor, e.post])).toEqual([
      [1, 'tiny.opened', '2026-03-02', clerk.actor.person, clerk.actor.post],
      [2, 'tiny.asked', '2026-03-02', clerk.actor.person, clerk.actor.post],
    ]);
    expect(entries[1]!.prev).toBe(entries[0]!.hash);
    expect(clocks.get(`tiny.answer|${question}|`)?.limit).toMatchObject({ from: '2026-03-02', n: 10 });
  });

  test('answers a repeated request as before and does nothing twice', async () => {
    const clerk = county.as('clerk');
    const { dossier, question } = await open(clerk);
    const call = { dossier, about: question, requestId: newId(), input: { text: '备注' } };
    const first = await clerk.act(a.note, call);
    expect(first.shown?.note).toBeDefined();
    expect(await clerk.act(a.note, call)).toEqual(first);
    expect((await read(t.host, clerk, dossier)).seq).toBe(3);
  });

  test('runs once when the same request arrives many times at once', async () => {
    const clerk = county.as('clerk');
    const dossier = newId();
    const call = { dossier, requestId: newId(), input: { title: '征询', questions: [newId()] } };
    const answers = await Promise.all(Array.from({ length: 8 }, () => clerk.act(a.open, call)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await read(t.host, clerk, dossier)).seq).toBe(2);
  });

  test('does not take one request id for two different things', async () => {
    const clerk = county.as('clerk');
    const { dossier, question } = await open(clerk);
    const requestId = newId();
    await clerk.act(a.note, { dossier, about: question, requestId, input: { text: '备注' } });
    const other = clerk.act(a.issue, { dossier, about: question, requestId, input: {} });
    expect(await refusal(other)).toBe('core.request_reused');
  });

  test('leaves nothing behind when it fails, and may then be repeated', async () => {
    const clerk = county.as('clerk');
    const { dossier, question } = await open(clerk);
    const requestId = newId();
    t.levers.ruleFails = true;
    const failed = clerk.act(a.note, { dossier, about: question, requestId, input: { text: '备注' } });
    expect(await refusal(failed)).toBe('core.rule_failed');
    t.levers.ruleFails = false;
    expect((await read(t.host, clerk, dossier)).seq).toBe(2);
    const again = await clerk.act(a.note, { dossier, about: question, requestId, input: { text: '备注' } });
    expect(again.seq).toBe(3);
  });

  test('decided on an old state conflicts with what others added about the same thing', async () => {
    const [clerk, chief] = [county.as('clerk'), county.as('chief')];
    const { dossier, question } = await open(clerk);
    await chief.act(a.pause, { dossier, about: question, seen: 2, input: { ground: 'survey' } });
    const late = clerk.act(a.issue, { dossier, about: question, seen: 2, input: {} });
    await expect(late).rejects.toMatchObject({
      kind: 'conflict',
      code: 'core.changed_meanwhile',
      params: { types: ['tiny.paused'] },
    });
    const informed = await clerk.act(a.issue, { dossier, about: question, seen: 3, input: {} });
    expect(informed.seq).toBe(4);
  });

  test('is not disturbed by harmless additions, nor by what is about something else', async () => {
    const [clerk, chief] = [county.as('clerk'), county.as('chief')];
    const { dossier, question } = await open(clerk);
    const other = newId();
    await chief.act(a.note, { dossier, about: question, seen: 2, input: { text: '备注' } });
    await chief.act(a.ask, { dossier, seen: 2, input: { question: other, text: '另一问' } });
    const answer = await clerk.act(a.issue, { dossier, about: question, seen: 2, input: {} });
    expect(answer.seq).toBe(5);
  });

  test('keeps every one of many appends that arrive at once', async () => {
    const clerk = county.as('clerk');
    const { dossier, question } = await open(clerk);
    const notes = Array.from({ length: 12 }, (_, i) =>
      clerk.act(a.note, { dossier, about: question, input: { text: `备注${i}` } }),
    );
    const seqs = (await Promise.all(notes)).map((answer) => answer.seq);
    expect(seqs.sort((x, y) => x - y)).toEqual(Array.from({ length: 12 }, (_, i) => i + 3));
  });

  test('takes a second person where four eyes are declared', async () => {
    const [clerk, chief] = [county.as('clerk'), county.as('chief')];
    const { dossier, question } = await open(clerk);
    const own = clerk.act(a.answer, { dossier, about: question, input: { yes: true } });
    expect(await refusal(own)).toBe('core.second_person');
    await chief.act(a.answer, { dossier, about: question, input: { yes: true } });
    const twice = chief.act(a.answer, { dossier, about: question, input: { yes: true } });
    expect(await refusal(twice)).toBe('core.not_in_this_state');
  });

  test('is for the unit that plays the declared role', async () => {
    const { dossier, question } = await open(county.as('clerk'));
    const stranger = county.as('housing').act(a.answer, { dossier, about: question, input: { yes: true } });
    expect(await refusal(stranger)).toBe('core.not_your_unit');
  });

  test('about a thing that is not there is refused like a dossier that is not there', async () => {
    const clerk = county.as('clerk');
    const { dossier } = await open(clerk);
    expect(await refusal(clerk.act(a.issue, { dossier, about: newId(), input: {} }))).toBe('core.not_found');
    expect(await refusal(clerk.act(a.issue, { dossier, input: {} }))).toBe('core.about_missing');
    expect(await refusal(clerk.act(a.issue, { dossier: newId(), about: newId(), input: {} }))).toBe('core.not_found');
  });

  test('of another county is not found', async () => {
    const { dossier, question } = await open(county.as('clerk'));
    const elsewhere = (await t.newCounty()).as('clerk');
    expect(await refusal(elsewhere.act(a.issue, { dossier, about: question, input: {} }))).toBe('core.not_found');
  });

  test('cannot found a dossier that is there already', async () => {
    const clerk = county.as('clerk');
    const { dossier } = await open(clerk);
    const again = clerk.act(a.open, { dossier, input: { title: '征询', questions: [] } });
    expect(await refusal(again)).toBe('core.dossier_exists');
  });

  test('appends only what it declares, of its own plugin or of core', async () => {
    const clerk = county.as('clerk');
    const { dossier } = await open(clerk);
    const type = (id: string) => clerk.act(a.overreach, { dossier, input: { type: id } });
    expect(await refusal(type('tiny.issued'))).toBe('core.undeclared_entry');
    expect(await refusal(type('core.registered'))).toBe('core.undeclared_entry');
  });

  // On PostgreSQL, where nobody else is held up meanwhile, it is five seconds.
  test.skipIf(database === 'pg')('that takes longer than a second is cut off with its plugin named', async () => {
    const clerk = county.as('clerk');
    const { dossier } = await open(clerk);
    const slow = clerk.act(a.dawdle, { dossier, input: {} });
    await expect(slow).rejects.toMatchObject({ code: 'db.too_slow', params: { owner: 'tiny' } });
  });

  test('is prepared again as long as what was prepared does not fit, and gives up in the end', async () => {
    const clerk = county.as('clerk');
    const { dossier } = await open(clerk);
    t.levers.prepared = 0;
    await clerk.act(a.prepare, { dossier, input: { times: 3 } });
    expect(t.levers.prepared).toBe(3);
    t.levers.prepared = 0;
    expect(await refusal(clerk.act(a.prepare, { dossier, input: { times: 99 } }))).toBe('core.busy');
    expect(t.levers.prepared).toBe(5);
  });

  test('is listed with its reasons for every thing it could be about, and with a form for plugins without a browser half', async () => {
    const [clerk, chief] = [county.as('clerk'), county.as('chief')];
    const { dossier, question } = await open(clerk);
    const { seq, actions } = await clerk.call(contracts.actions, { dossier });
    expect(seq).toBe(2);
    const answer = actions.find((row) => row.action === 'tiny.answer');
    expect(answer).toMatchObject({ plugin: 'tiny', about: question, aboutKind: 'demand', harmless: false });
    expect(answer?.blockers.map((b) => b.code)).toEqual(['core.second_person']);
    expect(answer?.form).toMatchObject({ type: 'object', properties: { yes: { type: 'boolean' } } });
    const forChief = await chief.call(contracts.actions, { dossier });
    expect(forChief.actions.find((row) => row.action === 'tiny.answer')?.blockers).toEqual([]);
    expect(actions.some((row) => row.action === 'tiny.open')).toBe(false);
    // Actions on cases are for another kind of dossier.
    expect(actions.some((row) => row.plugin === 'core')).toBe(false);
  });

  test('is not offered where its plugin is off', async () => {
    const clerk = county.as('clerk');
    const { dossier, question } = await open(clerk);
    await county.switch('tiny', 'off');
    onTestFinished(() => county.switch('tiny', 'on'));
    expect((await clerk.call(contracts.actions, { dossier })).actions).toEqual([]);
    expect(await refusal(clerk.act(a.issue, { dossier, about: question, input: {} }))).toBe('api.plugin_disabled');
  });
});
