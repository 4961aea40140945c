import type { Contract } from '@lianxin/api/common';
import { newId } from '@lianxin/base';
import { type Action, dossier as dossierContracts } from '@lianxin/core/common';
import { Sessions } from '@lianxin/core/server';
import type { TestCounty } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lives } from '../journeys/lives.js';
import { belongings } from '../support/belongings.js';
import { expectRefusal } from '../support/expectRefusal.js';
import { inputOf } from '../support/inputOf.js';
import { outcomeOf } from '../support/outcomeOf.js';
import { Site } from '../support/Site.js';
import { Visitor } from '../support/Visitor.js';

/** What may be asked by somebody who has not signed in. Whoever adds to this list opens a door to the whole world. */
const PUBLIC = ['core.login'];

/** What anybody may ask who has signed in, whatever the post. */
const SIGNED_IN = [
  'core.actions',
  'core.changePassword',
  'core.changes',
  'core.clearDraft',
  'core.colleagues',
  'core.draft',
  'core.logout',
  'core.me',
  'core.rooms',
  'core.saveDraft',
  'core.setSetting',
  'core.settings',
  'core.units',
];

/** What the three administrators may ask beside that: nothing that reads a case. */
const ADMINISTRATORS: Record<string, readonly string[]> = {
  sysadmin: [
    'core.addPerson',
    'core.addPost',
    'core.addRoom',
    'core.addSectorPack',
    'core.addUnit',
    'core.approvePlugin',
    'core.changeRoom',
    'core.changeUnit',
    'core.closeRoom',
    'core.closeUnit',
    'core.endPost',
    'core.people',
    'core.plugins',
    'core.resetPassword',
    'core.sectorPackVersions',
    'core.setPluginState',
  ],
  secadmin: [],
  auditor: ['core.audit', 'core.auditHead', 'core.checks', 'core.exportAudit', 'core.runCheck'],
};

let site: Site;
let county: TestCounty;
beforeAll(async () => {
  site = await Site.open();
  county = await site.host.county();
});
afterAll(() => site.close());

const contracts = (): Contract[] => [...site.host.api.procedures.values()].map((p) => p.contract);
const ids = (of: readonly Contract[]) => of.map(({ id }) => id).sort();

describe('without a session', () => {
  test('nothing is answered but what stands in the list of public procedures', async () => {
    const answered: string[] = [];
    for (const contract of contracts()) {
      const stranger = site.visitor();
      const answer = contract.kind === 'query' ? stranger.ask(contract.id) : stranger.send(contract.id, {});
      if (contract.kind === 'subscription') continue; // told by the test of the official client
      if ((await answer).domain?.code === 'api.sign_in') expectRefusal(await answer, 401, 'api.sign_in');
      else answered.push(contract.id);
    }
    expect(answered).toEqual(PUBLIC);
    expect(ids(contracts().filter(({ permission }) => permission === 'public'))).toEqual(PUBLIC);
  });

  test.each(['/files/0190f3c2-7a1e-7e2b-9a53-0123456789ab', '/plugins/core/0123456789abcdef/locales/zh-CN.json'])(
    'nothing is given out at %s',
    async (path) => expectRefusal(await site.visitor().fetch(path), 401, 'api.sign_in'),
  );

  test('no file is taken in', async () => {
    const file = { method: 'POST', body: '文', headers: { 'content-type': 'application/octet-stream' } };
    expectRefusal(await site.visitor().fetch('/files?name=a.txt', file), 401, 'api.sign_in');
  });
});

describe('with a session', () => {
  test('what is open to every post stands in a list', () => {
    expect(ids(contracts().filter(({ permission }) => permission === 'signedIn'))).toEqual(SIGNED_IN);
  });

  test("the header that names somebody else's post is refused, also a post of another county", async () => {
    const clerk = await site.as(county, 'clerk');
    const elsewhere = (await site.host.county()).as('clerk').actor.post;
    for (const post of [county.as('chief').actor.post, elsewhere, newId(), '*'])
      expectRefusal(
        await new Visitor(site.origin, { ...clerk.session, post }).ask('core.me'),
        403,
        'core.not_your_post',
      );
  });

  test('that was signed out, nothing is answered any more', async () => {
    const labour = await site.as(county, 'labour');
    expect((await labour.send('core.logout')).status).toBe(200);
    expectRefusal(await labour.ask('core.me'), 401, 'api.sign_in');
  });

  test('of somebody whose password another has given, nothing is answered but what it takes to change it', async () => {
    const { person } = county.as('township').actor;
    const sysadmin = await site.as(county, 'sysadmin');
    expect((await sysadmin.send('core.resetPassword', { person })).status).toBe(200);
    const { actor } = (await site.host.host
      .get(Sessions)
      .resolve(await site.host.host.get(Sessions).open(person, county.id)))!;
    expect([...actor.permissions]).toEqual([]);
    const township = await site.as(county, 'township');
    expectRefusal(await township.ask('core.cases', {}), 403, 'api.no_permission');
  });
});

describe.each(Object.keys(ADMINISTRATORS))('the %s', (username) => {
  test('may ask what stands in a list, and nothing that reads a case', async () => {
    const { permissions } = county.as(username).actor;
    const own = contracts().filter(({ permission }) => permissions.has(permission));
    expect(ids(own)).toEqual(ADMINISTRATORS[username]);
  });

  test('learns nothing of a case by whatever may be asked', async () => {
    const county = await site.host.county(); // what an administrator does here is felt by the others
    const life = await new Lives(site.host, county).answered();
    const things = await belongings(county, [life.dossier]);
    const aboutTheCase = new RegExp(`${life.dossier}|${life.party}|${life.demand}|屋面|钱秀兰`);
    const { ctx } = county.as(username);
    let answered = 0;
    for (const contract of contracts()) {
      if ([...PUBLIC, 'core.changes'].includes(contract.id)) continue;
      const thing = things.get((contract as unknown as Action).about) ?? life.dossier;
      const input = inputOf(contract, { dossier: life.dossier, about: thing }, (field) => things.get(field));
      const outcome = await outcomeOf(site.host.api.call(contract.id, ctx, input));
      if ('answer' in outcome) answered++;
      expect(JSON.stringify(outcome), contract.id).not.toMatch(aboutTheCase);
    }
    expect(answered).toBeGreaterThan(4);
    expect(
      await outcomeOf(county.as(username).call(dossierContracts.actions, { dossier: life.dossier })),
    ).toMatchObject({
      code: 'core.not_found',
    });
  });
});

test('where a plugin is switched off, none of its procedures answers, and core goes on', async () => {
  const other = await site.host.county();
  await other.switch('mediation', 'off');
  const clerk = await site.as(other, 'clerk');
  const plugins = contracts().filter(({ id }) => id.startsWith('mediation.'));
  expect(plugins.length).toBeGreaterThan(10);
  for (const { id, kind } of plugins) {
    const answer = kind === 'query' ? clerk.ask(id, {}) : clerk.send(id, {});
    expectRefusal(await answer, 403, 'api.plugin_disabled');
  }
  expect((await clerk.ask('core.cases', {})).status).toBe(200);
});
