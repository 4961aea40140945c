import type { TestCounty } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DATABASES, type Opened, open, read, refusal, tinyHost } from './harness.js';
import * as a from './tinyActions.js';

const { annul, redate, rebase } = a.corrections;

describe.each(DATABASES)('a correction on $name', ({ database }) => {
  let t: Awaited<ReturnType<typeof tinyHost>>;
  let county: TestCounty;
  let opened: Opened;
  beforeAll(async () => {
    t = await tinyHost(database);
    county = t.county;
  });
  afterAll(() => t.host.close());
  beforeEach(async () => {
    t.host.time.set('2026-03-02');
    opened = await open(county.as('clerk'));
  });

  const clock = async () => {
    const { clocks } = await read(t.host, county.as('clerk'), opened.dossier);
    return clocks.get(`tiny.answer|${opened.question}|`)!;
  };
  const onQuestion = <I>(input: I) => ({ dossier: opened.dossier, about: opened.question, input });
  const onDossier = <I>(input: I) => ({ dossier: opened.dossier, input });

  test('annuls an entry: it counts no longer and stands in the log for good', async () => {
    const clerk = county.as('clerk');
    await clerk.act(a.pause, onQuestion({ ground: 'survey' }));
    expect((await clock()).state).toBe('standing');
    await clerk.act(annul, onDossier({ entry: 3, reason: '记错了案件' }));
    expect((await clock()).state).toBe('running');
    const { entries, effective } = await read(t.host, clerk, opened.dossier);
    expect(entries.map((e) => e.type)).toEqual(['tiny.opened', 'tiny.asked', 'tiny.paused', 'core.annulled']);
    expect(entries[3]!.about).toBe(opened.question);
    expect(effective.some((e) => e.type === 'tiny.paused')).toBe(false);
  });

  test('is itself annulled: what it took away counts again', async () => {
    const clerk = county.as('clerk');
    await clerk.act(a.pause, onQuestion({ ground: 'survey' }));
    await clerk.act(annul, onDossier({ entry: 3, reason: '记错了' }));
    await clerk.act(annul, onDossier({ entry: 4, reason: '没有记错' }));
    expect((await clock()).state).toBe('standing');
    await clerk.act(annul, onDossier({ entry: 5, reason: '还是记错了' }));
    expect((await clock()).state).toBe('running');
  });

  test('moves an entry to its true day, and the clock with it', async () => {
    const clerk = county.as('clerk');
    t.host.time.set('2026-03-10');
    await clerk.act(redate, onDossier({ entry: 2, on: '2026-02-27', reason: '收件日期录错' }));
    expect((await clock()).limit.from).toBe('2026-02-27');
    await clerk.act(redate, onDossier({ entry: 2, on: '2026-02-25', reason: '再核实' }));
    expect((await clock()).limit.from).toBe('2026-02-25');
    await clerk.act(annul, onDossier({ entry: 4, reason: '第二次更正有误' }));
    expect((await clock()).limit.from).toBe('2026-02-27');
    const { effective } = await read(t.host, clerk, opened.dossier);
    expect(effective.find((e) => e.seq === 2)).toMatchObject({ on: '2026-02-27', recordedOn: '2026-03-02' });
  });

  test('goes neither into the future nor to what founded the dossier', async () => {
    const clerk = county.as('clerk');
    const future = clerk.act(redate, onDossier({ entry: 2, on: '2026-03-03', reason: '笔误' }));
    expect(await refusal(future)).toBe('core.future_day');
    expect(await refusal(clerk.act(annul, onDossier({ entry: 1, reason: '笔误' })))).toBe('core.not_correctable');
    expect(await refusal(clerk.act(annul, onDossier({ entry: 9, reason: '笔误' })))).toBe('core.no_such_entry');
  });

  test('takes a second person once something was issued', async () => {
    const [clerk, chief] = [county.as('clerk'), county.as('chief')];
    await clerk.act(a.pause, onQuestion({ ground: 'survey' }));
    await chief.act(a.issue, onQuestion({}));
    const own = clerk.act(annul, onDossier({ entry: 3, reason: '记错了' }));
    expect(await refusal(own)).toBe('core.corrected_by_another');
    await chief.act(annul, onDossier({ entry: 3, reason: '记错了' }));
    expect((await clock()).state).toBe('running');
  });

  test('does not take away what was served: that is served again', async () => {
    const [clerk, chief] = [county.as('clerk'), county.as('chief')];
    await clerk.act(a.issue, onQuestion({}));
    await clerk.act(a.serve, onQuestion({}));
    const undone = chief.act(annul, onDossier({ entry: 3, reason: '写错了' }));
    expect(await refusal(undone)).toBe('core.serve_again');
    // That it was served was recorded by mistake: a second person may say so, and then the rest can be undone too.
    await chief.act(annul, onDossier({ entry: 4, reason: '误录送达' }));
    await chief.act(annul, onDossier({ entry: 3, reason: '写错了' }));
  });

  test('sets a running clock on another footing, with a reason, and only a running one', async () => {
    const [clerk, chief] = [county.as('clerk'), county.as('chief')];
    const id = (await clock()).id;
    await clerk.act(rebase, onDossier({ clock: id, n: 5, reason: '新条例施行' }));
    expect(await clock()).toMatchObject({ rule: 'core.rebased', limit: { from: '2026-03-02', n: 5 } });
    const nothing = clerk.act(rebase, onDossier({ clock: id, reason: '没有变化' }));
    expect(await refusal(nothing)).toBe('core.nothing_to_rebase');
    await chief.act(a.answer, onQuestion({ yes: true }));
    const over = clerk.act(rebase, onDossier({ clock: id, n: 9, reason: '晚了' }));
    expect(await refusal(over)).toBe('core.no_running_clock');
  });

  test('needs the right to correct', async () => {
    const handler = county.as('housing').act(annul, onDossier({ entry: 2, reason: '记错了' }));
    expect(await refusal(handler)).toBe('api.no_permission');
  });
});

describe.each(DATABASES)('the day of an entry on $name', ({ database }) => {
  let t: Awaited<ReturnType<typeof tinyHost>>;
  let county: TestCounty;
  beforeAll(async () => {
    t = await tinyHost(database);
    county = t.county;
  });
  afterAll(() => t.host.close());

  test('is never in the future', async () => {
    const clerk = county.as('clerk');
    const { dossier, question } = await open(clerk);
    const call = { dossier, about: question, on: '2026-03-03', input: { ground: 'survey' } };
    expect(await refusal(clerk.act(a.pause, call))).toBe('core.future_day');
  });

  test('needs a reason when it lies before the step before, or long past; the reason is a record', async () => {
    const clerk = county.as('clerk');
    t.host.time.set('2026-02-20');
    const { dossier, question } = await open(clerk);
    t.host.time.set('2026-03-02');
    await clerk.act(a.pause, { dossier, about: question, input: { ground: 'survey' } });
    const early = { dossier, about: question, on: '2026-02-24', input: { ground: 'appraisal' } };
    expect(await refusal(clerk.act(a.pause, early))).toBe('core.day_needs_reason');
    await clerk.act(a.pause, { ...early, onReason: '当天停电，补录' });
    const { entries } = await read(t.host, clerk, dossier);
    expect(entries[3]).toMatchObject({ on: '2026-02-24', why: expect.any(String) });
    const founding = { dossier: question, on: '2026-01-05', input: { title: '旧事', questions: [] } };
    expect(await refusal(clerk.act(a.open, founding))).toBe('core.day_needs_reason');
  });

  test('is never before the day on which what it is about began, whatever the reason', async () => {
    const clerk = county.as('clerk');
    t.host.time.set('2026-03-02');
    const { dossier, question } = await open(clerk);
    const early = { dossier, about: question, on: '2026-02-27', onReason: '补录', input: { ground: 'survey' } };
    expect(await refusal(clerk.act(a.pause, early))).toBe('core.before_it_began');
    t.host.time.set('2026-03-04');
    await clerk.act(a.pause, { dossier, about: question, input: { ground: 'survey' } });
    const redated = (entry: number, on: string) => clerk.act(redate, { dossier, input: { entry, on, reason: '笔误' } });
    expect(await refusal(redated(3, '2026-03-01'))).toBe('core.before_it_began');
    // The thing itself is not moved behind what has happened to it.
    t.host.time.set('2026-03-06');
    expect(await refusal(redated(2, '2026-03-05'))).toBe('core.before_it_began');
    await redated(2, '2026-03-01');
    await redated(3, '2026-03-01');
  });

  test('may lie before a note or a correction without a reason: those are no steps', async () => {
    const clerk = county.as('clerk');
    t.host.time.set('2026-03-02');
    const { dossier, question } = await open(clerk);
    t.host.time.set('2026-03-06');
    await clerk.act(a.note, { dossier, about: question, input: { text: '备注' } });
    await clerk.act(redate, { dossier, input: { entry: 2, on: '2026-03-01', reason: '笔误' } });
    const answer = await clerk.act(a.pause, {
      dossier,
      about: question,
      on: '2026-03-04',
      input: { ground: 'survey' },
    });
    expect(answer.seq).toBe(5);
  });

  test('is brought by imports as it was, unexplained', async () => {
    const importer = county.asSystem('import', 'petition', 'tiny.use');
    const { dossier, question } = await open(importer);
    await importer.act(a.pause, { dossier, about: question, on: '2019-05-06', input: { ground: 'survey' } });
  });
});
