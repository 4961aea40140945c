import { newId } from '@lianxin/base';
import { petitionActions as a, caseQuery, cases } from '@lianxin/core/common';
import { Check } from '@lianxin/core/server';
import { all } from '@lianxin/kernel/server';
import type { TestCounty } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Life, Lives } from '../journeys/lives.js';
import { contentsOf } from '../support/contentsOf.js';
import { expectRefusal } from '../support/expectRefusal.js';
import { registration } from '../support/registration.js';
import { Site } from '../support/Site.js';
import type { Visitor } from '../support/Visitor.js';

describe.each(['sqlite', 'pg'] as const)('on %s', (database) => {
  let site: Site;
  let county: TestCounty;
  let clerk: Visitor;
  let chief: Visitor;
  beforeAll(async () => {
    site = await Site.open(database);
    county = await site.host.county();
    [clerk, chief] = await Promise.all([site.as(county, 'clerk'), site.as(county, 'chief')]);
  });
  afterAll(() => site.close());

  /** The cases that came of it: those whose subject says so. */
  const casesOf = async ({ input: { subject } }: ReturnType<typeof registration>) =>
    (await county.as('chief').call(cases, { limit: 200 })).rows.filter((row) => row.subject === subject);

  describe('a registration that is sent', () => {
    test('ten times at once makes one case, and every answer is the same', async () => {
      const call = registration({ subject: `反映噪音 ${newId()}` });
      const answers = await Promise.all(Array.from({ length: 10 }, () => clerk.send('core.register', call)));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers[0]).toMatchObject({ status: 200, data: { dossier: call.dossier, seq: 3 } });
      expect(await casesOf(call)).toMatchObject([{ dossier: call.dossier }]);
    });

    test('again because its answer was lost gets that answer, the query code with it', async () => {
      const call = registration({ subject: `反映噪音 ${newId()}` });
      const lost = await clerk.send('core.register', call);
      const before = await contentsOf(site.host.db);
      expect((await clerk.send('core.register', call)).text).toBe(lost.text);
      expect(await contentsOf(site.host.db)).toEqual(before);
    });

    test('again under a new request id, or by somebody else, makes no second case', async () => {
      const call = registration({ subject: `反映噪音 ${newId()}` });
      await clerk.send('core.register', call);
      expectRefusal(await clerk.send('core.register', { ...call, requestId: newId() }), 409, 'core.dossier_exists');
      expectRefusal(await chief.send('core.register', call), 409, 'core.dossier_exists');
      expect(await casesOf(call)).toMatchObject([{ dossier: call.dossier }]);
    });

    test('with another content under the same request id is refused', async () => {
      const call = registration({ subject: `反映噪音 ${newId()}` });
      await clerk.send('core.register', call);
      const other = { ...registration(), requestId: call.requestId };
      expectRefusal(await clerk.send('core.register', other), 409, 'core.request_reused');
      expect(await casesOf(call)).toMatchObject([{ dossier: call.dossier }]);
    });

    test('again after it was refused is judged anew', async () => {
      const call = registration({}, { on: '2026-03-03' });
      expectRefusal(await clerk.send('core.register', call), 422, 'core.future_day');
      expect(await clerk.send('core.register', { ...call, on: '2026-03-02' })).toMatchObject({ status: 200 });
    });
  });

  test('many who issue papers of one unit at the same moment each get a number of their own, without gaps', async () => {
    const lives = new Lives(site.host, county);
    const housing = await site.as(county, 'housing');
    const cases = await Promise.all(Array.from({ length: 12 }, () => lives.transferred()));
    const answers = await Promise.all(
      cases.map(({ dossier, demand: about }) =>
        housing.send(a.accept.id, { dossier, about, requestId: newId(), input: {} }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(cases.map(() => 200));
    const numbers = await Promise.all(
      cases.map(async ({ dossier }) => {
        const { entries } = await county.as('chief').call(caseQuery, { dossier });
        return entries.findLast(({ type }) => type === 'core.issued')!.data.number as number;
      }),
    );
    expect(numbers.sort((x, y) => x - y)).toEqual(cases.map((_, i) => i + 1));
  });

  describe('two people at one case', () => {
    let life: Life;
    let other: string;
    beforeEach(async () => {
      life = await new Lives(site.host, county).registered();
      other = newId();
      const input = { id: other, text: '请求赔偿损失', kind: 'appeal_request' as const };
      await county.as('clerk').act(a.addDemand, { dossier: life.dossier, input });
    });

    const step = (action: { id: string }, about: string, input: object, seen = 4) =>
      [action.id, { dossier: life.dossier, about, seen, requestId: newId(), input }] as const;
    const kindOf = (about: string) => step(a.decideKind, about, { kind: 'suggestion' });
    const forward = (about: string) => step(a.transfer, about, { way: 'forward', unit: county.unit('housing') });

    test('who decide about two things do not disturb each other', async () => {
      expect(await chief.send(...forward(other))).toMatchObject({ status: 200 });
      expect(await clerk.send(...kindOf(life.demand))).toMatchObject({ status: 200 });
    });

    test('of whom one adds what does no harm do not disturb each other', async () => {
      expect(await chief.send(...step(a.addNote, life.dossier, { text: '已电话联系' }))).toMatchObject({ status: 200 });
      const person = county.as('chief').actor.person;
      expect(await chief.send(...step(a.nameHandler, life.demand, { person }))).toMatchObject({ status: 200 });
      expect(await clerk.send(...kindOf(life.demand))).toMatchObject({ status: 200 });
    });

    test('who decide about the same: the second is told what has changed, and then decides anew', async () => {
      expect(await chief.send(...kindOf(life.demand))).toMatchObject({ status: 200 });
      const late = await clerk.send(...kindOf(life.demand));
      expectRefusal(late, 409, 'core.changed_meanwhile');
      expect(late.domain?.params).toEqual({ types: ['core.kind_decided'] });
      expect(await clerk.send(...step(a.decideKind, life.demand, { kind: 'appeal_request' }, 5))).toMatchObject({
        status: 200,
      });
    });

    test('who pass on the same demand at the same moment: one does, the other is told', async () => {
      const answers = await Promise.all([chief, chief, chief].map((one) => one.send(...forward(other))));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      for (const { domain } of answers.filter(({ status }) => status !== 200))
        expect(['core.changed_meanwhile', 'core.not_in_this_state']).toContain(domain?.code);
      const { entries } = await county.as('chief').call(caseQuery, { dossier: life.dossier });
      expect(entries.filter(({ type }) => type === 'core.transferred')).toHaveLength(1);
    });

    test('and many who add at once: everything is kept, in an unbroken chain', async () => {
      const notes = Array.from({ length: 20 }, (_, i) => step(a.addNote, life.dossier, { text: `第${i}次联系` }));
      const answers = await Promise.all(notes.map((note, i) => (i % 2 ? clerk : chief).send(...note)));
      expect(answers.map(({ status }) => status)).toEqual(notes.map(() => 200));
      const { entries } = await county.as('chief').call(caseQuery, { dossier: life.dossier });
      expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
      for (const { value } of site.host.host.get(all(Check)).everywhere())
        expect(await value.run(), value.id).toMatchObject({ problems: [] });
    });
  });
});
