import { newId } from '@lianxin/base';
import { petitionActions as a, caseQuery, type InputOfAction, petitionFold } from '@lianxin/core/common';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { about, type Life, Lives } from '../journeys/lives.js';
import { outcomeOf } from '../support/outcomeOf.js';
import { pluginsInRepository } from '../support/plugins.js';

let host: TestHost;
let county: TestCounty;
let lives: Lives;
beforeAll(async () => {
  host = await createTestHost({ plugins: pluginsInRepository() });
  county = await host.county();
  lives = new Lives(host, county);
});
afterAll(() => host.close());

const stateOf = async ({ dossier }: Life) =>
  petitionFold.of((await county.as('chief').call(caseQuery, { dossier })).entries);

describe('an id that something in the case has already', () => {
  test('begins no other demand: what was decided about the first one stands', async () => {
    const life = await lives.accepted();
    const before = await stateOf(life);
    const input = { id: life.demand, text: '换一个诉求', kind: 'suggestion' as const };
    const again = county.as('clerk').act(a.addDemand, { dossier: life.dossier, input });
    expect(await outcomeOf(again)).toMatchObject({ kind: 'conflict', code: 'core.id_taken' });
    expect(await stateOf(life)).toEqual(before);
  });

  test('begins no other person: nobody takes the place of the petitioner', async () => {
    const life = await lives.signed();
    const input = { id: life.party, role: 'other_side' as const, name: '别人' };
    const again = county.as('housing').act(a.addParty, { dossier: life.dossier, input });
    expect(await outcomeOf(again)).toMatchObject({ code: 'core.id_taken' });
    expect((await stateOf(life)).parties.get(life.party)).toMatchObject({ role: 'petitioner' });
  });

  test('begins no second mediation', async () => {
    const life = await lives.accepted();
    const input = { mediation: life.party, way: 'people', host: county.unit('mediation'), source: 'offer' };
    const other = { id: newId(), organisation: '物业公司' };
    const call = { ...input, scope: 'citizen_and_organisation', parties: [life.party], other };
    const proposed = host.api.call('mediation.propose', county.as('housing').ctx, {
      ...about(life.dossier, life.demand),
      ...{ requestId: newId(), input: call },
    });
    expect(await outcomeOf(proposed)).toMatchObject({ code: 'core.id_taken' });
  });
});

describe('somebody who is named', () => {
  test('to look after a demand has a post in the unit that names', async () => {
    const life = await lives.transferred();
    const name = (person: string) =>
      outcomeOf(county.as('housing').act(a.nameHandler, { ...about(life.dossier, life.demand), input: { person } }));
    for (const person of [county.as('labour').actor.person, county.as('clerk').actor.person, newId()])
      expect(await name(person)).toMatchObject({ kind: 'invalid', code: 'core.no_colleague' });
    expect(await name(county.as('housing-head').actor.person)).toHaveProperty('answer');
  });

  test('as acting for somebody acts for a person in the case', async () => {
    const life = await lives.registered();
    const add = (principal: string) => {
      const input = { id: newId(), role: 'agent' as const, name: '周律师', for: principal };
      return outcomeOf(county.as('clerk').act(a.addParty, { dossier: life.dossier, input }));
    };
    expect(await add(newId())).toMatchObject({ code: 'core.not_a_party' });
    expect(await add(life.party)).toHaveProperty('answer');
  });
});

describe('a repeat is joined', () => {
  const join = (from: Life, into: string) => {
    const input: InputOfAction<typeof a.join> = { into };
    return outcomeOf(county.as('chief').act(a.join, { dossier: from.dossier, input }));
  };

  test('to a running case, and not to one that is closed', async () => {
    expect(await join(await lives.registered(), (await lives.closed()).dossier)).toMatchObject({
      ...{ kind: 'blocked', code: 'core.join_only_running' },
    });
    expect(await join(await lives.registered(), (await lives.accepted()).dossier)).toHaveProperty('answer');
  });

  test('never in a circle, in which both would be lost to every list', async () => {
    const [first, second] = [await lives.registered(), await lives.registered()];
    expect(await join(first, second.dossier)).toHaveProperty('answer');
    expect(await join(second, first.dossier)).toMatchObject({ code: 'core.join_only_running' });
    expect(await join(second, second.dossier)).toMatchObject({ code: 'core.join_itself' });
  });

  test('to a case, and to no other kind of dossier', async () => {
    const consultation = newId();
    const asked = { dossier: consultation, requestId: newId(), input: { asker: '某人', text: '如何办理' } };
    const asking = county.as('clerk');
    await host.api.call('example.ask', asking.ctx, asked);
    const { dossier } = await lives.registered();
    const joining = asking.act(a.join, { dossier, input: { into: consultation } });
    expect(await outcomeOf(joining)).toMatchObject({ kind: 'notFound', code: 'core.not_found' });
  });
});
