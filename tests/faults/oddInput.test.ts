import { newId } from '@lianxin/base';
import { type Action, directory } from '@lianxin/core/common';
import { Check, demoCounty } from '@lianxin/core/server';
import { all } from '@lianxin/kernel/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lives } from '../journeys/lives.js';
import { anyInput } from '../support/anyInput.js';
import { belongings } from '../support/belongings.js';
import { mediated } from '../support/Neighbour.js';
import { outcomeOf } from '../support/outcomeOf.js';
import { pluginsInRepository } from '../support/plugins.js';

/** Signing in costs a tenth of a second, a stream has no end, and a plugin that is off answers nothing any more. */
const LEFT_OUT = ['core.login', 'core.changePassword', 'core.changes', 'core.setPluginState'];

/** The same inputs every time: what once went wrong goes wrong again until it is mended. */
const RUNS = { seed: 20260302, numRuns: 12, endOnFailure: true, includeErrorInReport: true } as const;

describe.each(['sqlite', 'pg'] as const)('whatever a contract takes, on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  const things = new Map<string, string[]>();

  beforeAll(async () => {
    host = await createTestHost({ database, plugins: pluginsInRepository() });
    county = await host.county();
    const lives = new Lives(host, county);
    const begun = [lives.registered('appeal_request'), lives.transferred('assign'), lives.accepted(), lives.signed()];
    const cases = await Promise.all([...begun, lives.answered(), mediated(host, lives)]);
    for (const { dossier } of cases)
      for (const [field, id] of await belongings(county, [dossier]))
        things.set(field, [...(things.get(field) ?? []), id]);
    things.set('about', [...things.values()].flat());
    things.set('files', await Promise.all(Array.from({ length: 20 }, () => lives.paper('clerk'))));
  });
  afterAll(() => host.close());

  const tried = async (usernames: readonly string[]) => {
    let answered = 0;
    const callers = usernames.map((username) => county.as(username));
    for (const { contract } of host.api.procedures.values()) {
      if (LEFT_OUT.includes(contract.id)) continue;
      const { permission } = contract;
      const allowed = callers.filter(({ actor }) => permission === 'signedIn' || actor.permissions.has(permission));
      if (!allowed.length) continue;
      const known = (field: string) =>
        field === 'dossier' && (contract as unknown as Action).founds ? [] : (things.get(field) ?? []);
      const calls = fc.tuple(fc.constantFrom(...allowed), anyInput(contract.input, known));
      const runs = fc.asyncProperty(calls, async ([{ ctx }, input]) => {
        const call = contract.kind === 'action' ? { ...(input as object), requestId: newId() } : input;
        if ('answer' in (await outcomeOf(host.api.call(contract.id, ctx, call)))) answered++;
      });
      await fc.assert(runs, RUNS);
    }
    return answered;
  };

  test('is answered, or refused in words, when case workers send it', async () => {
    expect(await tried(['clerk', 'chief', 'housing', 'housing-head', 'mediator'])).toBeGreaterThan(150);
  });

  test('is answered, or refused in words, when administrators send it', async () => {
    county = await host.county(); // where they may do as they like
    const units = demoCounty.units.map(({ key }) => county.unit(key));
    const actors = demoCounty.people.map(({ username }) => county.as(username).actor);
    for (const field of ['unit', 'parent', 'successor', 'reviewedBy']) things.set(field, units);
    things
      .set(
        'person',
        actors.map(({ person }) => person),
      )
      .set(
        'post',
        actors.map(({ post }) => post),
      );
    things.set(
      'key',
      (await county.as('sysadmin').call(directory.settings, {})).map(({ key }) => key),
    );
    expect(await tried(['sysadmin', 'secadmin', 'auditor'])).toBeGreaterThan(150);
  });

  test('and whatever was accepted is sound: every log, every table', async () => {
    for (const { value } of host.host.get(all(Check)).everywhere())
      expect(await value.run(), value.id).toMatchObject({ problems: [] });
  });
});
