import { newId } from '@lianxin/base';
import {
  petitionActions as a,
  caseQuery,
  cases,
  dossier as contracts,
  directory,
  joinable,
  sealedCase,
  work,
} from '@lianxin/core/common';
import { Check, Db, demoCounty, Files } from '@lianxin/core/server';
import { all } from '@lianxin/kernel/server';
import type { TestCaller, TestCounty } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registration } from '../support/registration.js';
import { rowsNaming } from '../support/rowsNaming.js';
import { Site } from '../support/Site.js';

const person = (
  name: string,
  username: string,
  unit: string,
  ...roles: ('officeChief' | 'unitHead' | 'handler')[]
) => ({
  ...{ name, username, unit, title: '', roles },
});
/** The demo county with a second chief, and people who head or serve in units that may be accused. */
const county = {
  ...demoCounty,
  people: [
    ...demoCounty.people,
    person('马小云', 'clerk2', 'petition'),
    person('纪明', 'discipline-head', 'discipline', 'unitHead'),
  ].map((p) => (p.username === 'clerk2' ? { ...p, roles: ['caseworker' as const] } : p)),
};
const WORD = '浮云';
const rewrite = (record: string, words: Record<string, string>) => ({ record, how: 'rewrite' as const, words });
const REASON = '信中夹有检举内容';

describe.each(['sqlite', 'pg'] as const)('originals taken out of an open case, on %s', (database) => {
  let site: Site;
  let ours: TestCounty;
  beforeAll(async () => {
    site = await Site.open(database);
    ours = await site.host.county(county);
  });
  afterAll(() => site.close());

  const as = (username: string) => ours.as(username);
  const id = (username: string) => as(username).actor.person;
  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'done',
      (e: { code?: string }) => e.code ?? String(e),
    );
  const keep = async ({ actor }: TestCaller, text: string, name: string) => {
    const source = { name, county: actor.county, by: actor.person };
    return (await site.host.host.get(Files).keep(Buffer.from(text), source)).id;
  };
  const problems = async () => {
    const checks = site.host.host.get(all(Check)).everywhere();
    const found = await Promise.all(checks.map(({ value }) => value.run()));
    return found.flatMap((f) => f.problems);
  };
  const view = (username: string, dossier: string) => as(username).call(caseQuery, { dossier });

  /** A letter that asks for repairs and reports somebody, with a scan. */
  async function mixed(by = 'clerk') {
    const clerk = as(by);
    const paper = await keep(clerk, `${WORD}局长收了钱`, `${WORD}来信.txt`);
    const call = registration({
      subject: `反映屋面漏水并反映${WORD}`,
      words: `屋面漏水。${WORD}局长收了钱。`,
      files: [paper],
      demands: [
        { id: newId(), text: `请维修,并查${WORD}`, kind: 'appeal_request' },
        { id: newId(), text: `请查处${WORD}局长` },
      ],
    });
    await clerk.act(a.register, call);
    return { ...call, paper };
  }

  const inputFor = async (
    { dossier, input }: Awaited<ReturnType<typeof mixed>>,
    by: string,
    more: Partial<Parameters<typeof a.redact.check>[1]> = {},
  ) => {
    const { entries } = await view(by, dossier);
    const record = (about: string) => entries.find((e) => e.about === about)!.data.text as string;
    return {
      texts: [
        rewrite(entries[0]!.data.text as string, { subject: '反映屋面漏水', words: '屋面漏水。' }),
        rewrite(record(input.demands[0]!.id), { text: '请维修' }),
      ],
      out: [input.demands[1]!.id],
      copies: [await keep(as(by), '屋面漏水', '遮盖件.txt')],
      reason: REASON,
      ...{ checker: id('chief'), split: true, report: `${WORD}局长收了钱`, accused: [ours.unit('housing')] },
      ...more,
    };
  };

  async function split(more: Parameters<typeof inputFor>[2] = {}) {
    const letter = await mixed();
    const done = await as('clerk').act(a.redact, {
      dossier: letter.dossier,
      input: await inputFor(letter, 'clerk', more),
    });
    return { ...letter, ...(done.shown as { sealedDossier: string; sealedNumber: string; sealedQueryCode: string }) };
  }

  test('the report becomes a sealed case with words, demands and scans as they were brought', async () => {
    const { dossier, sealedDossier, sealedNumber, paper } = await split();
    const sealed = await view('clerk', sealedDossier);
    expect(sealed).toMatchObject({ store: 'sealed', number: sealedNumber });
    const said = JSON.stringify(sealed.records);
    for (const text of [`屋面漏水。${WORD}局长收了钱。`, `请查处${WORD}局长`, `请维修,并查${WORD}`, REASON])
      expect(said).toContain(text);
    expect(sealed.entries[0]).toMatchObject({ type: 'core.originals_kept', on: '2026-03-02', data: { from: dossier } });
    expect(sealed.files.map((f) => f.name)).toEqual([`${WORD}来信.txt`]);
    const scan = await (await site.as(ours, 'clerk')).fetch(`/files/${sealed.files[0]!.id}`);
    expect(scan).toMatchObject({ status: 200, text: `${WORD}局长收了钱` });
    expect((await (await site.as(ours, 'clerk')).fetch(`/files/${paper}`)).status).toBe(404);
    expect(await problems()).toEqual([]);
  });

  test('INV-05 nothing on the open side points to it: not title, log, files, search, lists, counts or numbers', async () => {
    const first = (await as('clerk2').act(a.register, registration())).shown!.number!;
    const before = await mixed();
    const done = await as('clerk').act(a.redact, {
      dossier: before.dossier,
      input: await inputFor(before, 'clerk'),
    });
    await as('chief').act(a.checkRedaction, { dossier: before.dossier, about: before.dossier, input: {} });
    const last = (await as('clerk2').act(a.register, registration())).shown!.number!;
    const numberOf = (text: string) => Number(/(\d+)号$/.exec(text)![1]);
    expect(numberOf(last)).toBe(numberOf(first) + 2);

    const { sealedDossier, sealedNumber, sealedQueryCode } = done.shown!;
    const sealed = await view('clerk', sealedDossier!);
    const ids = [sealedDossier!, ...sealed.files.map((f) => f.id), ...Object.keys(sealed.records)];
    const traces = new RegExp([WORD, REASON, sealedNumber, sealedQueryCode, ...ids].join('|'));
    const seen = [
      await view('clerk2', before.dossier),
      await as('clerk2').call(contracts.actions, { dossier: before.dossier }),
      await as('clerk2').call(cases, {}),
      await as('clerk2').call(cases, { text: WORD }),
      await as('clerk2').call(joinable, { dossier: newId(), text: WORD }),
      await as('clerk2').call(work, { scope: 'county' }),
    ];
    expect(JSON.stringify(seen)).toContain(before.dossier);
    expect(JSON.stringify(seen)).not.toMatch(traces);
    expect((await as('clerk2').call(cases, { text: '屋面漏水' })).rows.map((r) => r.dossier)).toContain(before.dossier);
    // In the tables of the open store stands the reserved id, and nothing that says what it is.
    const rows = await rowsNaming(site.host.host.get(Db), ids);
    const open = rows.filter((row) => !/^core_(sealed_|audit|heads|query_codes)/.test(row));
    expect(open).toEqual([]);
    expect(site.log.join('')).not.toMatch(traces);
  });

  test('leaves the same traces whether it was a report or somebody’s health', async () => {
    const [report, health] = [await split(), await split({ split: false, report: undefined, accused: undefined })];
    const shape = async (dossier: string) => {
      const { entries, files } = await view('clerk', dossier);
      return { entries: entries.map((e) => [e.type, Object.keys(e.data).sort()]), files: files.map((f) => f.name) };
    };
    expect(await shape(health.dossier)).toEqual(await shape(report.dossier));
  });

  test('is the office’s alone, and goes nowhere, until the person named has checked the copies', async () => {
    const { dossier, input } = await split();
    const about = input.demands[0]!.id;
    const send = (by: string) =>
      codeOf(as(by).act(a.transfer, { dossier, about, input: { way: 'forward', unit: ours.unit('labour') } }));
    const check = (by: string) => codeOf(as(by).act(a.checkRedaction, { dossier, about: dossier, input: {} }));
    expect(await send('chief')).toBe('core.redaction_unchecked');
    expect(await check('clerk')).toBe('core.second_person');
    expect(await check('deputy')).toBe('core.named_checker');
    expect(await check('chief')).toBe('done');
    expect(await send('deputy')).toBe('core.redacted_sorted_by');
    expect(await send('chief')).toBe('done');
    expect((await view('labour', dossier)).files.map((f) => f.name)).toContain('遮盖件.txt');
    expect(await problems()).toEqual([]);
  });

  test('INV-04 the redacted half goes to a unit of the accused only when another person confirms it on the sealed side', async () => {
    const { dossier, input, sealedDossier } = await split({ accused: [], accusedPeople: [id('housing-head')] });
    const about = input.demands[0]!.id;
    await as('chief').act(a.checkRedaction, { dossier, about: dossier, input: {} });
    const unit = ours.unit('housing');
    const send = () => codeOf(as('chief').act(a.transfer, { dossier, about, input: { way: 'forward', unit } }));
    const way = { ...{ id: newId(), organ: '青禾县住房和城乡建设局', procedure: '行政裁决', basis: '条例' } };
    const guide = {
      way: 'guide' as const,
      branch: 'b4_admin' as const,
      ways: [{ ...way, counts: [], readBack: true }],
    };
    expect(await send()).toBe('core.open_half_to_accused');
    expect(await codeOf(as('chief').act(a.guide, { dossier, about, input: guide }))).toBe('core.open_half_to_accused');
    const allow = (by: string) =>
      as(by).act(a.allowRoute, {
        dossier: sealedDossier,
        about: sealedDossier,
        input: { unit, reason: '只有该局主管' },
      });
    await allow('chief');
    expect(await send()).toBe('core.open_half_to_accused');
    await allow('clerk');
    expect(await send()).toBe('done');
    expect((await view('housing', dossier)).entries.map((e) => e.type)).not.toContain('core.route_allowed');
  });

  test('INV-04 a report never goes to an organ accused, below one accused, or headed by somebody accused', async () => {
    const report = registration({
      ...{ subject: '反映干部', parties: [] },
      demands: [{ id: newId(), text: '收了钱', kind: 'report', accusedPeople: [id('discipline-head')] }],
    });
    await as('clerk').act(a.register, report);
    const pass = (unit: string) =>
      codeOf(
        as('chief').act(a.passReport, {
          ...{ dossier: report.dossier, about: report.input.demands[0]!.id },
          input: { unit },
        }),
      );
    expect(await pass(ours.unit('discipline'))).toBe('core.route_to_accused');
    const input = { person: id('discipline'), purpose: 'receiver' as const };
    const named = as('chief').act(a.nameRecipient, { dossier: report.dossier, about: report.dossier, input });
    expect(await codeOf(named)).toBe('core.recipient_is_accused');
    expect(await codeOf(view('discipline', report.dossier))).toBe('core.not_found');
  });

  test('INV-05 a chief who is accused is not named, nor is anybody else who works where it may not go', async () => {
    const { sealedDossier } = await split({ accused: [], accusedPeople: [id('deputy')] });
    expect(await codeOf(view('deputy', sealedDossier))).toBe('core.not_found');
    expect((await view('chief', sealedDossier)).store).toBe('sealed');
  });

  test('those named, what for, and who opened it when stand on it; one who can pass it on always remains', async () => {
    const { sealedDossier: dossier } = await split({ accused: [] });
    const act = <I>(action: Parameters<TestCaller['act']>[0], by: string, input: I) =>
      codeOf(as(by).act(action as never, { dossier, about: dossier, input } as never));
    expect(await act(a.nameRecipient as never, 'chief', { person: id('sysadmin'), purpose: 'deciding' })).toBe(
      'core.recipient_cannot_read',
    );
    expect(await act(a.nameRecipient as never, 'chief', { person: id('discipline'), purpose: 'verifying' })).toBe(
      'done',
    );
    expect(await act(a.nameRecipient as never, 'chief', { person: id('discipline'), purpose: 'verifying' })).toBe(
      'core.already_named',
    );
    expect((await view('discipline', dossier)).store).toBe('sealed');
    const card = await as('discipline').call(sealedCase, { dossier });
    expect(card.recipients.find((r) => r.person === id('discipline'))).toMatchObject({
      ...{ name: '高峰', purpose: 'core.purpose.verifying', by: '周建国' },
    });
    expect(card.openings.map((o) => o.person)).toContain(id('discipline'));
    expect(await act(a.endRecipient as never, 'chief', { person: id('discipline'), reason: '已核查' })).toBe('done');
    expect(await codeOf(view('discipline', dossier))).toBe('core.not_found');
    for (const username of ['deputy', 'clerk'])
      expect(await act(a.endRecipient as never, 'chief', { person: id(username), reason: '不再需要' })).toBe('done');
    expect(await act(a.endRecipient as never, 'chief', { person: id('chief'), reason: '调离' })).toBe(
      'core.last_passing_on',
    );
    const { lines } = await as('auditor').call(directory.audit, {});
    expect(lines.map((l) => l.code)).toEqual(expect.arrayContaining(['core.sealed_named', 'core.sealed_unnamed']));
  });

  test('noticed late, a case leaves lists, search and files for good, and says who had read it', async () => {
    const letter = await mixed();
    const about = letter.input.demands[0]!.id;
    await as('clerk').act(a.decideKind, {
      ...{ dossier: letter.dossier, about: letter.input.demands[1]!.id },
      input: { kind: 'appeal_request' },
    });
    await as('chief').act(a.transfer, {
      ...{ dossier: letter.dossier, about },
      input: { way: 'forward', unit: ours.unit('housing') },
    });
    await view('housing', letter.dossier);
    const input = { reason: '信中检举住建局', accused: [ours.unit('housing')] };
    await as('chief').act(a.seal, { dossier: letter.dossier, about: letter.dossier, input });
    for (const username of ['housing', 'housing-head', 'clerk', 'clerk2'])
      expect(await codeOf(view(username, letter.dossier))).toBe('core.not_found');
    expect((await as('clerk2').call(cases, { text: WORD })).rows.map((r) => r.dossier)).not.toContain(letter.dossier);
    expect((await (await site.as(ours, 'clerk')).fetch(`/files/${letter.paper}`)).status).toBe(404);
    const card = await as('chief').call(sealedCase, { dossier: letter.dossier });
    expect(card.seen.map((s) => [s.name, s.unit])).toContainEqual(['李晓东', '青禾县住房和城乡建设局']);
    expect(card.units.map((u) => u.name).sort()).toEqual(['青禾县住房和城乡建设局', '青禾县信访局']);
    const pass = { dossier: letter.dossier, about, input: { unit: ours.unit('discipline') } };
    expect(await codeOf(as('chief').act(a.passReport, pass))).toBe('done');
    expect(await problems()).toEqual([]);
  });

  test('INV-05 is joined with no open case, in neither direction: a log that is open never names it', async () => {
    const { sealedDossier } = await split({ accused: [] });
    const open = registration();
    await as('clerk').act(a.register, open);
    const join = (dossier: string, into: string) =>
      codeOf(as('chief').act(a.join, { dossier, about: dossier, input: { into } }));
    expect(await join(open.dossier, sealedDossier)).toBe('core.not_found');
    expect(await join(sealedDossier, open.dossier)).toBe('core.already_sealed');
    expect(JSON.stringify(await view('clerk2', open.dossier))).not.toContain(sealedDossier);
  });

  test('a person named who now acts as an administrator is let in no longer, by no door', async () => {
    const { sealedDossier: dossier } = await split({ accused: [] });
    const sysadmin = as('sysadmin');
    const clerk = as('deputy').actor.person;
    const asAdmin = { ...sysadmin.ctx, actor: { ...sysadmin.actor, person: clerk } };
    for (const path of [contracts.actions.id, caseQuery.id])
      expect(['core.not_found', 'api.no_permission']).toContain(
        await codeOf(site.host.api.call(path, asAdmin, { dossier }) as Promise<unknown>),
      );
  });
});
