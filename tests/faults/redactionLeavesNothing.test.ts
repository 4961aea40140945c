import { newId } from '@lianxin/base';
import { petitionActions as a, caseQuery, reveal, tells } from '@lianxin/core/common';
import { Check, Db, demoCounty } from '@lianxin/core/server';
import { sql } from '@lianxin/db';
import { all } from '@lianxin/kernel/server';
import type { TestCaller, TestCounty } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcomeOf } from '../support/outcomeOf.js';
import { registration } from '../support/registration.js';
import { Site } from '../support/Site.js';

const WORD = '浮云';
type Text = a.RedactedText;

describe.each(['sqlite', 'pg'] as const)('a redaction passes over no record, on %s', (database) => {
  let site: Site;
  let ours: TestCounty;
  beforeAll(async () => {
    site = await Site.open(database);
    ours = await site.host.county(demoCounty);
  });
  afterAll(() => site.close());

  const as = (username: string): TestCaller => ours.as(username);
  const view = (dossier: string, by = 'clerk') => as(by).call(caseQuery, { dossier });

  /** A letter to which much was added before somebody saw that it reports an official. */
  async function worked() {
    const call = registration({
      parties: [{ id: newId(), role: 'petitioner', name: '钱秀兰', phone: '13800001234', note: `${WORD}的邻居` }],
      demands: [
        { id: newId(), text: '请维修', kind: 'appeal_request' },
        { id: newId(), text: `查处${WORD}`, kind: 'appeal_request' },
      ],
    });
    const { dossier } = call;
    const about = call.input.demands[1]!.id;
    await as('clerk').act(a.register, call);
    await as('clerk').act(a.addNote, { dossier, input: { text: `${WORD}来过电话` } });
    await as('clerk').act(a.addNote, { dossier, input: { text: '下周再来' } });
    const when = { time: '上午', place: `${WORD}办公室`, learnedOn: '2026-03-02', learnedAt: '09:00' } as const;
    const told = { to: ['government'], way: 'oral', at: '09:20' } as const;
    const urgent = { facts: '有人聚集', people: 9, measures: `已告诉${WORD}`, ...when, ...told };
    await as('clerk').act(a.reportUrgent, { dossier, input: { ...urgent, to: ['government'] } });
    const way = { id: newId(), organ: `${WORD}主管的局`, procedure: '行政裁决', basis: '条例', note: WORD };
    const ways = [{ ...way, counts: [], readBack: true }];
    const guided = { way: 'guide' as const, branch: 'b4_admin' as const, ways, reason: '另有途径' };
    await as('chief').act(a.guide, { dossier, about, input: guided });
    await as('chief').act(a.recordDeath, { dossier, about, input: { note: '无人承继' } });
    return { dossier, parties: call.input.parties!.map((p) => p.id), about, first: call.input.demands[0]!.id };
  }

  /** An answer for everything that says something: what names the official is rewritten or destroyed. */
  async function answersTo(dossier: string): Promise<Text[]> {
    const { records, entries } = await view(dossier);
    const rest = new Set(entries.flatMap((e) => (e.about === dossier ? [] : [e.data.text])));
    return Object.entries(records)
      .filter(([, record]) => tells(record))
      .map(([record, { kind, body }]): Text => {
        const isClean = !JSON.stringify(body).includes(WORD);
        if (isClean) return { record, how: 'keep' };
        if (kind === 'core.party') return { record, how: 'rewrite', words: {} };
        return rest.has(record)
          ? { record, how: 'rewrite', words: { text: '已另行处理' } }
          : { record, how: kind === 'core.note' ? 'destroy' : 'rewrite', words: { place: '某处' } };
      });
  }

  const redact = (dossier: string, texts: Text[], more: object = {}) =>
    outcomeOf(
      as('clerk').act(a.redact, {
        dossier,
        input: {
          ...{ texts, checker: as('chief').actor.person, reason: '夹有检举', split: true, report: WORD },
          ...more,
        },
      }),
    );

  const problems = async () => {
    const checks = site.host.host.get(all(Check)).everywhere();
    return (await Promise.all(checks.map(({ value }) => value.run()))).flatMap((f) => f.problems);
  };

  test('INV-05 urgent report, path, note and a remark on a person: nothing of the report stays readable', async () => {
    const { dossier } = await worked();
    expect(JSON.stringify(await view(dossier))).toContain(WORD);
    const answered = await redact(dossier, await answersTo(dossier));
    expect(answered).toHaveProperty('answer');
    const after = await view(dossier);
    expect(JSON.stringify(after)).not.toContain(WORD);
    const said = JSON.stringify(after.records);
    for (const kept of ['下周再来', '请维修', '钱秀兰', '某处']) expect(said).toContain(kept);
    const sealedDossier = 'answer' in answered ? answered.answer.shown!.sealedDossier! : '';
    const originals = JSON.stringify((await view(sealedDossier)).records);
    for (const text of [`${WORD}来过电话`, `${WORD}办公室`, `${WORD}主管的局`, `已告诉${WORD}`, `${WORD}的邻居`])
      expect(originals).toContain(text);
    expect(await problems()).toEqual([]);
  });

  test('INV-05 what nobody answered for refuses the whole of it, with how many are left', async () => {
    const { dossier } = await worked();
    const answers = await answersTo(dossier);
    const before = await view(dossier);
    expect(await redact(dossier, answers.slice(2))).toMatchObject({
      ...{ code: 'core.redaction_unanswered', params: { n: 2 } },
    });
    await as('deputy').act(a.addNote, { dossier, input: { text: `又提到${WORD}` } });
    expect(await redact(dossier, answers)).toMatchObject({ code: 'core.redaction_unanswered', params: { n: 1 } });
    expect((await view(dossier)).entries.slice(0, before.seq)).toEqual(before.entries);
  });

  test('why somebody looked behind a mask, which no log names, is destroyed with the rest', async () => {
    const { dossier, parties } = await worked();
    const { entries } = await view(dossier, 'chief');
    const record = entries.find((e) => e.about === parties[0])!.data.body as string;
    await as('chief').call(reveal, { dossier, record, field: 'phone', reason: `核实${WORD}` });
    const bodies = async () => {
      const rows = await site.host.host
        .get(Db)
        .rows<{ kind: string }>(sql`select kind from core_records where dossier = ${dossier} and body is not null`);
      return rows.filter(({ kind }) => kind === 'core.reason').length;
    };
    expect(await bodies()).toBe(1);
    expect(await redact(dossier, await answersTo(dossier))).toHaveProperty('answer');
    expect(await bodies()).toBe(0);
    expect(await problems()).toEqual([]);
  });

  test('the subject, a demand that stays and a person are rewritten, not destroyed or left blank', async () => {
    const { dossier } = await worked();
    const answers = await answersTo(dossier);
    const { entries } = await view(dossier);
    const filing = entries[0]!.data.text as string;
    const with_ = (answer: Text) => redact(dossier, [...answers.filter((t) => t.record !== answer.record), answer]);
    expect(await with_({ record: filing, how: 'destroy' })).toMatchObject({ code: 'core.redaction_rests_on_it' });
    expect(await with_({ record: filing, how: 'rewrite' })).toMatchObject({ code: 'core.redact_text_missing' });
  });

  test('while a mediation runs nothing is redacted; what it wrote is answered for like everything else', async () => {
    const { dossier, first, parties } = await worked();
    const mediation = newId();
    const other = { id: newId(), organisation: '物业公司' };
    const call = (path: string, by: string, about: string, input: object) =>
      outcomeOf(site.host.api.call(path, as(by).ctx, { dossier, about, requestId: newId(), input }) as Promise<never>);
    const proposal = { mediation, way: 'people', host: ours.unit('mediation'), source: 'offer', parties, other };
    expect(
      await call('mediation.propose', 'chief', first, { ...proposal, scope: 'citizen_and_organisation' }),
    ).toHaveProperty('answer');
    expect(await redact(dossier, await answersTo(dossier))).toMatchObject({ code: 'core.redact_proceeding_open' });
    const end = { ground: 'unsuitable', told: ['petition'], note: `与${WORD}有关` };
    expect(await call('mediation.end', 'mediator', mediation, end)).toHaveProperty('answer');
    const answers = await answersTo(dossier);
    const { records } = await view(dossier);
    const note = answers.find(({ record }) => records[record]!.kind === 'mediation.note')!;
    expect(
      await redact(
        dossier,
        answers.filter((t) => t !== note),
      ),
    ).toMatchObject({
      ...{ code: 'core.redaction_unanswered', params: { n: 1 } },
    });
    const rewritten: Text = { ...note, how: 'rewrite', words: { text: '不宜调解' } };
    expect(await redact(dossier, [...answers.filter((t) => t !== note), rewritten])).toHaveProperty('answer');
    expect(JSON.stringify(await view(dossier))).not.toContain(WORD);
    expect(await problems()).toEqual([]);
  });
});
