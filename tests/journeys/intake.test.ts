import { buffer } from 'node:stream/consumers';
import { newId } from '@lianxin/base';
import {
  petitionActions as a,
  CHANNELS,
  CORE_ENTRIES,
  caseQuery,
  cases,
  contactOf,
  type EntryType,
  effective,
  foldCase,
  petitionEntries,
  printOralRecord,
  printReceipt,
  work,
} from '@lianxin/core/common';
import { Directory, Files, Rebuilding } from '@lianxin/core/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDocx } from '../../packages/core/tests/documents/readDocx.js';
import { about, Lives } from './lives.js';

type RegisterInput = a.RegisterInput;
const TYPES = new Map(
  [...CORE_ENTRIES, ...Object.values(petitionEntries)].map((t) => [t.id, t as unknown as EntryType]),
);

const WORDS = '俺家房顶漏了三年了，\n找谁谁不管。';
const oral = (more: Partial<a.OralRecordInput> = {}): a.OralRecordInput => ({
  ...{ words: WORDS, language: 'local_dialect', readBack: true, confirmed: 'signature' },
  ...more,
});

describe.each(['sqlite', 'pg'] as const)('intake on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let lives: Lives;
  beforeAll(async () => {
    host = await createTestHost({ database });
  });
  beforeEach(async () => {
    county = await host.county();
    lives = new Lives(host, county);
    host.time.set('2026-03-02');
  });
  afterAll(() => host.close());

  const filing = (more: Partial<RegisterInput> = {}): RegisterInput => ({
    ...{ filing: newId(), channel: 'visit', subject: '反映屋面漏水', parties: [] },
    demands: [{ id: newId(), text: '尽快维修' }],
    ...more,
  });
  const register = async (input: RegisterInput, by = 'clerk') => {
    const dossier = newId();
    const { shown } = await county.as(by).act(a.register, { dossier, input });
    return { dossier, shown: shown! };
  };
  const view = (dossier: string, by = 'clerk') => county.as(by).call(caseQuery, { dossier });
  const state = async (dossier: string, by = 'clerk') => {
    const { entries } = await view(dossier, by);
    return foldCase(effective(entries, (id) => TYPES.get(id)));
  };
  const nameOf = (by: string) => host.host.get(Directory).nameOf(county.as(by).actor.person);
  const person = (more: object = {}) => ({ id: newId(), role: 'petitioner' as const, name: '钱秀兰', ...more });

  test('INV-01 every submission gets a registration record: minimal, odd, anonymous, of a crowd, repeated, sealed', async () => {
    const crowd = Array.from({ length: 120 }, (_, i) => person({ name: `村民${i}`, role: 'co_petitioner' }));
    const repeat = filing({ parties: [person({ phone: '19900001234' })] });
    const odd: Record<string, RegisterInput> = {
      minimal: filing({ subject: '?' }),
      'signs only': filing({ subject: '……！！', words: '\u200b😀\n'.repeat(50) }),
      markup: filing({ subject: "'; DROP TABLE core_filings; --", words: '<script>alert(1)</script>' }),
      anonymous: filing({ parties: [{ id: newId(), role: 'petitioner' }] }),
      'nobody at all': filing({ parties: [] }),
      crowd: filing({ parties: crowd, present: 120, concerned: 40_000 }),
      repeat: { ...repeat, filing: newId() },
      abusive: filing({ subject: '你们都是吃干饭的', purpose: 'other' }),
      'a wish that no office can grant': filing({ subject: '要求下雨', purpose: 'request' }),
      'a suit in court': filing({ subject: '不服法院判决', purpose: 'appeal' }),
      sealed: filing({ demands: [{ id: newId(), text: '举报村干部', kind: 'report' }], purpose: 'accusation' }),
      'a report beside a request': filing({
        demands: [
          { id: newId(), text: '尽快维修', kind: 'appeal_request' },
          { id: newId(), text: '举报村干部', kind: 'report' },
        ],
      }),
    };
    await register(repeat);
    for (const [which, input] of Object.entries(odd)) {
      const { dossier, shown } = await register(input);
      expect(shown, which).toMatchObject({ number: expect.any(String), queryCode: expect.any(String) });
      expect((await view(dossier)).entries[0]?.type, which).toBe('core.registered');
    }
  });

  test('INV-01 whoever receives it registers it: every post that registers, and only the schema refuses', async () => {
    for (const by of ['clerk', 'chief', 'housing', 'township']) {
      const { dossier } = await register(filing(), by);
      expect((await view(dossier, by)).entries[0]?.type).toBe('core.registered');
    }
    const empty = { ...filing(), subject: '' };
    await expect(register(empty)).rejects.toMatchObject({ code: 'api.bad_input' });
  });

  test('INV-02 registration by any channel yields the same kind of case and a query code', async () => {
    const made = [];
    for (const channel of CHANNELS) {
      const { dossier, shown } = await register(filing({ channel, parties: [person()] }));
      const { entries } = await view(dossier);
      made.push({ types: entries.map((e) => e.type), kinds: entries.map((e) => e.kind), keys: Object.keys(shown) });
    }
    expect(new Set(made.map((m) => JSON.stringify(m))).size).toBe(1);
    expect(made[0]!.keys).toEqual(['number', 'queryCode']);
  });

  test('what somebody says is kept to the letter, with language, interpreter, reading back and thumb-print (art 19)', async () => {
    const [speaker, interpreter] = [newId(), newId()];
    const parties = [
      person({ id: speaker }),
      { id: interpreter, role: 'interpreter' as const, name: '阿依', for: speaker },
    ];
    const said = oral({ language: 'other', otherLanguage: '侗语', speaker, interpreter, confirmed: 'thumb_print' });
    const { dossier } = await register(filing({ channel: 'phone', parties, oral: said }));
    const { entries, records } = await view(dossier);
    const taken = entries.find((e) => e.type === 'core.oral_record_taken')!;
    expect(taken.data).toMatchObject({ speaker, interpreter, readBack: true, confirmed: 'thumb_print' });
    expect(JSON.stringify(taken)).not.toMatch(/侗语|other/);
    expect(records[taken.data.body as string]?.body).toEqual({
      ...{ words: WORDS, language: 'other', otherLanguage: '侗语' },
      takenBy: nameOf('clerk'),
    });
    const registered = records[entries[0]!.data.text as string];
    expect(registered?.body.words).toBe(WORDS);
    expect((await county.as('clerk').call(cases, { text: '谁不管' })).rows.map((r) => r.dossier)).toEqual([dossier]);
  });

  test('a refusal to sign needs its reason, anything else that it was read back; a stranger interprets for nobody', async () => {
    const refused = (said: Partial<a.OralRecordInput>) => register(filing({ oral: oral(said) }));
    await expect(refused({ readBack: false })).rejects.toMatchObject({
      cause: { issues: [{ path: ['input', 'oral', 'readBack'], params: { code: 'core.field.read_back' } }] },
    });
    await expect(refused({ confirmed: 'refused', readBack: false })).rejects.toMatchObject({
      cause: { issues: [{ path: ['input', 'oral', 'refusal'], params: { code: 'api.field.missing' } }] },
    });
    const { dossier } = await refused({ confirmed: 'refused', readBack: false, refusal: '挂断了电话' });
    const input = oral({ interpreter: newId() });
    await expect(county.as('clerk').act(a.takeOralRecord, { dossier, input })).rejects.toMatchObject({
      code: 'core.not_an_interpreter',
    });
    await county.as('clerk').act(a.takeOralRecord, { dossier, input: oral({ words: '补充：昨天又塌了一角' }) });
    const { oralRecords } = await state(dossier);
    expect(oralRecords.map((o) => o.confirmed)).toEqual(['refused', 'signature']);
  });

  test('an oral record of a report stays with the report; one beside a request is not copied into the sealed store', async () => {
    const demand = (kind: 'report' | 'appeal_request') => ({ id: newId(), text: '说的事', kind });
    const only = await register(filing({ demands: [demand('report')], oral: oral() }));
    expect((await view(only.dossier)).store).toBe('sealed');
    expect((await state(only.dossier)).oralRecords).toHaveLength(1);
    const both = await register(filing({ demands: [demand('appeal_request'), demand('report')], oral: oral() }));
    expect((await state(both.dossier)).oralRecords).toHaveLength(1);
    expect((await state(both.shown.sealedDossier!)).oralRecords).toEqual([]);
  });

  test('oral record and receipt are printed, the receipt with the papers taken and those given back', async () => {
    const files = [await lives.paper('clerk')];
    const input = filing({ files, papersKept: ['收据三张'], papersReturned: ['房产证原件'], oral: oral() });
    const { dossier, shown } = await register({ ...input, parties: [person()] });
    const { body } = (await state(dossier)).oralRecords[0]!;
    const read = async ({ file }: { file: string }) => {
      const { content } = await host.host.get(Files).open(county.as('clerk').actor, file);
      return (await readDocx(await buffer(content))).text;
    };
    const as = county.as('clerk');
    const paper = await read(await as.call(printOralRecord, { dossier, record: body }));
    expect(paper).toContain('俺家房顶漏了三年了');
    const receipt = await read(await as.call(printReceipt, { dossier, queryCode: shown.queryCode!, large: true }));
    expect(receipt).toMatch(/收到材料.*材料\.txt.*收据三张.*当场退还.*房产证原件/s);
    expect(receipt).toContain(`联系人：${nameOf('clerk')}`);
    const other = await register(filing());
    await expect(as.call(printOralRecord, { dossier: other.dossier, record: body })).rejects.toMatchObject({
      code: 'core.not_found',
    });
  });

  test('the purpose is kept apart from the kind and finds the case again; no kind follows from it', async () => {
    const { dossier } = await register(filing({ purpose: 'suggestion' }));
    await register(filing({ purpose: 'appeal' }));
    const { rows } = await county.as('clerk').call(cases, { purpose: 'suggestion' });
    expect(rows).toMatchObject([{ dossier, purpose: 'suggestion', phase: 'unkinded' }]);
    expect(rows[0]).not.toHaveProperty('kind');
    const [demand] = (await state(dossier)).demands.keys();
    await county.as('clerk').act(a.decideKind, { ...about(dossier, demand!), input: { kind: 'appeal_request' } });
    expect((await county.as('clerk').call(cases, { purpose: 'suggestion' })).rows[0]?.kind).toBe('appeal_request');
  });

  test('an inquiry is registered, counted and answered in one step, and nothing stays to be done', async () => {
    const dossier = newId();
    const {
      purpose: _,
      demands: _none,
      ...asked
    } = filing({ subject: '问低保怎么申请', parties: [person({ phone: '19900001234' })] });
    const input = { ...asked, purpose: 'inquiry' as const, demand: newId(), answer: '向户籍所在地乡镇提出书面申请' };
    const { shown } = await county.as('township').act(a.answerOnTheSpot, { dossier, input });
    expect(shown).toMatchObject({ number: expect.any(String), queryCode: expect.any(String) });
    const { clocks, entries, records } = await view(dossier, 'township');
    expect(clocks.filter((c) => c.state === 'running' || c.state === 'standing')).toEqual([]);
    const answer = entries.find((e) => e.type === 'core.inquiry_answered')!;
    expect(records[answer.data.inquiryAnswer as string]?.body).toEqual({ text: input.answer });
    const { status, demands } = await state(dossier, 'township');
    expect([status, [...demands.values()].map((d) => d.end)]).toEqual(['closed', ['inquiry_answered']]);
    expect((await county.as('clerk').call(cases, { purpose: 'inquiry', status: 'closed' })).rows).toHaveLength(1);
    expect((await host.host.get(Rebuilding.token).check()).differences).toEqual([]);
  });

  test('an inquiry that came in writing is answered later; what is no inquiry is not', async () => {
    const asked = await register(filing({ channel: 'online', purpose: 'inquiry' }));
    const [demand] = (await state(asked.dossier)).demands.keys();
    const input = { answer: '请于工作日到不动产登记中心办理' };
    await county.as('clerk').act(a.answerInquiry, { ...about(asked.dossier, demand!), input });
    expect((await state(asked.dossier)).status).toBe('done');
    const wanted = await register(filing({ purpose: 'request' }));
    const [other] = (await state(wanted.dossier)).demands.keys();
    await expect(
      county.as('clerk').act(a.answerInquiry, { ...about(wanted.dossier, other!), input }),
    ).rejects.toMatchObject({ code: 'core.only_inquiries' });
  });

  test('a suggestion ends adopted, in part, or not, each with its reasons; a reward is kept with the answer (art 29)', async () => {
    for (const result of ['adopted', 'partly_adopted', 'not_adopted'] as const) {
      const life = await lives.transferred('forward', 'suggestion');
      const answer = (text: string) =>
        county.as('housing').act(a.answerSuggestion, {
          ...about(life.dossier, life.demand),
          input: { result, text, ...(result === 'adopted' && { reward: '颁发人民建议荣誉证书' }) },
        });
      await expect(answer('')).rejects.toMatchObject({ code: 'api.bad_input' });
      await answer('经研究，理由如下');
      const { entries, records } = await view(life.dossier);
      const { data } = entries.find((e) => e.type === 'core.suggestion_answered')!;
      expect(data.result).toBe(result);
      expect(records[data.text as string]?.body).toEqual({ text: '经研究，理由如下' });
      expect(data.reward && records[data.reward as string]?.body).toEqual(
        result === 'adopted' ? { text: '颁发人民建议荣誉证书' } : undefined,
      );
      const reply = await life.last('core.issued');
      const input = { party: life.party, mode: 'in_person' as const };
      await county.as('housing').act(a.serve, { ...about(life.dossier, reply), input });
      expect((await state(life.dossier)).demands.get(life.demand)?.end).toBe('suggestion_answered');
    }
  });

  test('the first contact stays until the unit names its person; the call within three working days is in its work list', async () => {
    const demand = newId();
    const input = filing({
      parties: [person({ phone: '19900001234' })],
      demands: [{ id: demand, text: '维修', kind: 'appeal_request' }],
    });
    const { dossier } = await register(input);
    const clerk = county.as('clerk').actor;
    await county
      .as('chief')
      .act(a.transfer, { ...about(dossier, demand), input: { way: 'forward', unit: county.unit('housing') } });
    expect(contactOf(await state(dossier), demand)).toEqual({ unit: clerk.unit, person: clerk.person });
    const due = async () => (await county.as('housing').call(work, { scope: 'unit' })).rows.map((r) => [r.key, r.due]);
    expect(await due()).toContainEqual(['unit.contact', '2026-03-05']);
    const call = (reached: boolean, by = 'housing') =>
      county.as(by).act(a.recordContact, { dossier, input: { way: 'phone', reached, note: '电话无人接听' } });
    await call(false);
    expect(await due()).toContainEqual(['unit.contact', '2026-03-05']);
    await call(true);
    expect(await due()).not.toContainEqual(['unit.contact', '2026-03-05']);
    const { person: handler, unit } = county.as('housing').actor;
    await county.as('housing').act(a.nameHandler, { ...about(dossier, demand), input: { person: handler } });
    expect(contactOf(await state(dossier), demand)).toEqual({ unit, person: handler });
    await expect(call(true, 'labour')).rejects.toMatchObject({ code: 'core.not_found' });
  });
});
