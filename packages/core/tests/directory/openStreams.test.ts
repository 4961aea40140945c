import { newId } from '@lianxin/base';
import { petitionActions as a, dossier as contracts, directory, type Moved } from '@lianxin/core/common';
import { Sessions } from '@lianxin/core/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { minutesLater } from './Browser.js';

describe.each(['sqlite', 'pg'] as const)('an open stream of changes, on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  beforeAll(async () => {
    host = await createTestHost({ database });
  });
  beforeEach(async () => {
    county = await host.county();
  });
  afterAll(() => host.close());

  /** Somebody signed in, who listens. */
  async function listening(username: string) {
    const { person, post } = county.as(username).actor;
    const sessions = host.host.get(Sessions);
    const known = (await sessions.resolve(await sessions.open(person, county.id), post))!;
    const ctx = { ...county.as(username).ctx, ...known };
    const stream = (await host.api.call(contracts.changes.id, ctx, {})) as AsyncGenerator<Moved>;
    return { ctx, person, session: known.session, next: () => stream.next() };
  }

  const register = (by = 'clerk') =>
    county.as(by).act(a.register, {
      input: {
        filing: newId(),
        channel: 'visit',
        subject: '反映屋面漏水',
        parties: [],
        demands: [{ id: newId(), text: '维修' }],
      },
      dossier: newId(),
    });
  const over = { done: true, value: undefined };

  test('tells what moved while its session goes on', async () => {
    const stream = await listening('chief');
    const heard = stream.next();
    const { dossier } = await register();
    expect(await heard).toMatchObject({ done: false, value: { dossier } });
  });

  test('ends at once when its person signs out', async () => {
    const stream = await listening('chief');
    const heard = stream.next();
    await host.api.call(directory.logout.id, stream.ctx, null);
    expect(await heard).toEqual(over);
  });

  test('ends at once when the password is reset, and every other stream of the person with it', async () => {
    const [one, two] = [await listening('chief'), await listening('chief')];
    const heard = [one.next(), two.next()];
    await county.as('sysadmin').call(directory.resetPassword, { person: one.person });
    expect(await Promise.all(heard)).toEqual([over, over]);
  });

  test('tells nothing more once the post is ended', async () => {
    const stream = await listening('chief');
    const heard = stream.next();
    await county.as('sysadmin').call(directory.endPost, { post: stream.ctx.actor.post });
    await register();
    expect(await heard).toEqual(over);
  });

  test('tells nothing more once nobody has asked anything for so long that the session is over', async () => {
    const stream = await listening('chief');
    const heard = stream.next();
    minutesLater(host, 31);
    await register();
    expect(await heard).toEqual(over);
  });
});
