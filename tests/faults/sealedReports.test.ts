import { newId } from '@lianxin/base';
import {
  type Action,
  petitionActions as a,
  caseQuery,
  cases,
  dossier as contracts,
  directory,
  importProgress,
  joinable,
  type Moved,
  startImport,
  work,
} from '@lianxin/core/common';
import { demoCounty, Files } from '@lianxin/core/server';
import type { TestCaller, TestCounty } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inputOf } from '../support/inputOf.js';
import { outcomeOf } from '../support/outcomeOf.js';
import { registration } from '../support/registration.js';
import { Site } from '../support/Site.js';

/** The demo county with a second clerk at the same window, who has every right of the first. */
const county = {
  ...demoCounty,
  people: [
    ...demoCounty.people,
    { name: '马小云', username: 'clerk2', unit: 'petition', title: '接访科科员', roles: ['caseworker' as const] },
  ],
};
const NAMED = ['clerk', 'chief', 'deputy'];
const NOT_NAMED = county.people.map(({ username }) => username).filter((one) => !NAMED.includes(one));
/** A word in everything the report says. */
const WORD = '浮云';

describe.each(['sqlite', 'pg'] as const)('a report on officials, on %s', (database) => {
  let site: Site;
  let ours: TestCounty;
  let report: ReturnType<typeof registration>;
  let paper: string;
  let shown: Readonly<Record<string, string>>;
  let heard: Moved[];
  let numbers: string[];

  beforeAll(async () => {
    site = await Site.open(database);
    ours = await site.host.county(county);
    const clerk = ours.as('clerk');
    heard = await listen(ours.as('clerk2'));
    const open = async () => (await ours.as('clerk2').act(a.register, registration())).shown!.number!;
    const first = await open();
    paper = await keep(clerk, `${WORD}来信`, '来信.txt');
    report = registration({
      ...{ subject: `反映${WORD}工程`, words: `${WORD}工程未经招标`, files: [paper] },
      parties: [{ id: newId(), role: 'petitioner', name: `${WORD}举报人` }],
      demands: [{ id: newId(), text: `请核查${WORD}工程`, kind: 'report', accused: [ours.unit('housing')] }],
    });
    shown = (await clerk.act(a.register, report)).shown!;
    numbers = [first, await open()];
  });
  afterAll(() => site.close());

  const keep = async ({ actor }: TestCaller, text: string, name: string) => {
    const files = site.host.host.get(Files);
    return (await files.keep(Buffer.from(text), { name, county: actor.county, by: actor.person })).id;
  };

  /** What somebody hears on the stream of changes. */
  async function listen(by: TestCaller): Promise<Moved[]> {
    const heard: Moved[] = [];
    const end = new AbortController();
    const ctx = { ...by.ctx, signal: end.signal };
    const stream = (await site.host.api.call(contracts.changes.id, ctx, {})) as AsyncGenerator<Moved>;
    void (async () => {
      for await (const moved of stream) heard.push(moved);
    })();
    return heard;
  }

  const ids = () => [report.dossier, report.input.filing, ...things().values(), paper];
  const things = () =>
    new Map([
      ['party', report.input.parties[0]!.id],
      ['demand', report.input.demands[0]!.id],
      ['filing', report.input.filing],
    ]);
  const traces = () => new RegExp([WORD, ...ids(), shown.number, shown.queryCode].join('|'));

  test('is read by whoever took it in and by the chief who passes it on', async () => {
    for (const username of NAMED) {
      const view = await ours.as(username).call(caseQuery, { dossier: report.dossier });
      expect(view).toMatchObject({ store: 'sealed', number: shown.number });
    }
  });

  test.each(NOT_NAMED)('answers %s like what is not there, in every procedure', async (username) => {
    const caller = ours.as(username);
    const nowhere = new Map<string, string>();
    const secret: Record<string, string> = { text: WORD, file: paper, files: paper, queryCode: shown.queryCode! };
    for (const { contract } of site.host.api.procedures.values()) {
      if (['core.login', 'core.changes'].includes(contract.id) || (contract as unknown as Action).founds) continue;
      const ask = (input: unknown) => outcomeOf(site.host.api.call(contract.id, caller.ctx, input));
      const about = things().get((contract as unknown as Action).about) ?? report.dossier;
      const fill = (field: string) => secret[field] ?? things().get(field);
      const answered = await ask(inputOf(contract, { dossier: report.dossier, about }, fill));
      if ('answer' in answered && contract.id !== 'core.audit')
        expect(JSON.stringify(answered), contract.id).not.toMatch(traces());
      if ('answer' in answered) continue;
      const nobodys = (field: string) => {
        if (fill(field) === undefined || field === 'text') return fill(field);
        if (!nowhere.has(field)) nowhere.set(field, newId());
        return nowhere.get(field);
      };
      const none = await ask(inputOf(contract, { dossier: newId(), about: newId() }, nobodys));
      expect(answered, contract.id).toEqual(none);
    }
  });

  test.each([...NAMED, 'clerk2'])('stands in no list, no count and no search of %s', async (username) => {
    const caller = ours.as(username);
    const mine = registration({ subject: '反映健身器材损坏' });
    await caller.act(a.register, mine);
    const lists = [
      await caller.call(cases, {}),
      await caller.call(cases, { status: 'open' }),
      await caller.call(cases, { kind: 'report' }),
      await caller.call(cases, { text: WORD }),
      await caller.call(cases, { text: `${WORD}举报` }),
      await caller.call(work, { scope: 'unit' }),
      await caller.call(work, { scope: 'county' }),
      await caller.call(joinable, { dossier: mine.dossier, text: WORD }),
    ];
    expect(JSON.stringify(lists)).toContain(mine.dossier);
    expect(JSON.stringify(lists)).not.toMatch(traces());
    const { rows, counts } = await caller.call(work, { scope: 'county' });
    expect(counts.all).toBe(rows.length);
  });

  test('leaves no gap in the numbers of the others', () => {
    const [first, second] = numbers.map((number) => Number(/(\d+)号$/.exec(number)![1]));
    expect(second).toBe(first! + 1);
  });

  test('is not told of on the stream of changes, neither when it comes in nor when it moves', async () => {
    const note = { dossier: report.dossier, input: { text: `${WORD}已核` } };
    await ours.as('clerk').act(a.addNote, note);
    const last = registration();
    await ours.as('clerk').act(a.register, last);
    await expect.poll(() => heard.map(({ dossier }) => dossier)).toContain(last.dossier);
    expect(JSON.stringify(heard)).not.toMatch(traces());
  });

  test('has papers that are given to those named and to nobody else', async () => {
    const get = async (username: string, file: string) => (await site.as(ours, username)).fetch(`/files/${file}`);
    expect(await get('clerk', paper)).toMatchObject({ status: 200, text: `${WORD}来信` });
    for (const username of ['clerk2', 'housing', 'discipline']) {
      const [theirs, nobodys] = [await get(username, paper), await get(username, newId())];
      expect([theirs.status, theirs.text]).toEqual([404, nobodys.text]);
    }
  });

  test('cannot be told from any other row when the file it came in is imported again', async () => {
    const [clerk2, chief] = [ours.as('clerk2'), ours.as('chief')];
    const file = await keep(clerk2, `留言主题,留言内容\n${WORD}桥垮了,请查\n路灯不亮,请修\n`, '来信.csv');
    const imported = async () => {
      const { job } = await clerk2.call(startImport, { file, channel: 'online', as: 'new' });
      const progress = () => clerk2.call(importProgress, { job });
      await expect.poll(async () => (await progress()).state).toBe('done');
      const { imported, unchanged, rejected } = await progress();
      return { imported, unchanged, rejected };
    };
    expect(await imported()).toEqual({ imported: 2, unchanged: 0, rejected: [] });
    const { rows } = await chief.call(cases, { text: `${WORD}桥` });
    const dossier = rows[0]!.dossier;
    const { entries } = await chief.call(caseQuery, { dossier });
    const about = entries.find((e) => e.type === 'core.demand_added')!.about;
    await chief.act(a.decideKind, { dossier, about, input: { kind: 'report' } });
    expect((await clerk2.call(cases, { text: `${WORD}桥` })).rows).toEqual([]);
    expect(await imported()).toEqual({ imported: 0, unchanged: 2, rejected: [] });
  });

  test('says nothing of itself in the audit log but that it was named and opened', async () => {
    const { lines } = await ours.as('auditor').call(directory.audit, {});
    const text = JSON.stringify(lines);
    expect(text).toContain('core.sealed_opened');
    expect(text).not.toContain(WORD);
    expect(text).not.toMatch(new RegExp(`${shown.number}|${shown.queryCode}`));
  });
});
