import { Sessions } from '@lianxin/core/server';
import { sql } from '@lianxin/db';
import { createTestHost, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser, minutesLater, PASSWORD, usernameOf } from './Browser.js';

const signedOut = { kind: 'unauthenticated', code: 'api.sign_in' };

describe.each(['sqlite', 'pg'] as const)('Sessions, on %s', (database) => {
  let host: TestHost;
  beforeAll(async () => {
    host = await createTestHost({ database });
  });
  afterAll(() => host.close());

  test('a token that was never given out opens nothing', async () => {
    const county = await host.county();
    const browser = await Browser.of(host, county, 'clerk');
    const real = browser.token!;
    for (const forged of [
      `${real.slice(0, -1)}${real.endsWith('A') ? 'B' : 'A'}`,
      '',
      'x'.repeat(10_000),
      real.slice(1),
    ]) {
      browser.token = forged;
      await expect(browser.call('me')).rejects.toMatchObject(signedOut);
    }
    browser.token = real;
    await expect(browser.call('me')).resolves.toMatchObject({ person: { name: '陈静' } });
  });

  test('the database does not hold what would open a session', async () => {
    const county = await host.county();
    const { token } = await Browser.of(host, county, 'clerk');
    const rows = await host.db.rows(sql`select * from core_sessions`);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('signing out ends the session at once, and that one only', async () => {
    const county = await host.county();
    const [first, second] = [await Browser.of(host, county, 'clerk'), await Browser.of(host, county, 'clerk')];
    const { token } = first;
    await first.call('logout');
    expect(first.token).toBeUndefined();
    first.token = token;
    await expect(first.call('me')).rejects.toMatchObject(signedOut);
    await expect(second.call('me')).resolves.toBeDefined();
  });

  test('half an hour without a request ends it; requests keep it, up to twelve hours', async () => {
    const county = await host.county();
    const idle = await Browser.of(host, county, 'clerk');
    const busy = await Browser.of(host, county, 'chief');
    minutesLater(host, 20);
    await busy.call('me');
    minutesLater(host, 11);
    await expect(idle.call('me')).rejects.toMatchObject(signedOut);
    for (let minutes = 31; minutes < 12 * 60 - 25; minutes += 25) {
      await expect(busy.call('me')).resolves.toBeDefined();
      minutesLater(host, 25);
    }
    minutesLater(host, 25);
    await expect(busy.call('me')).rejects.toMatchObject(signedOut);
  });

  test('a county may let sessions end sooner, and then they do', async () => {
    const county = await host.county();
    const security = await Browser.of(host, county, 'secadmin');
    await security.call('setSetting', { key: 'security.idleMinutes', value: 15 });
    const clerk = await Browser.of(host, county, 'clerk');
    minutesLater(host, 16);
    await expect(clerk.call('me')).rejects.toMatchObject(signedOut);
  });

  test('a new password ends the sessions elsewhere, a reset ends them all', async () => {
    const county = await host.county();
    const [here, elsewhere] = [await Browser.of(host, county, 'labour'), await Browser.of(host, county, 'labour')];
    await here.call('changePassword', { current: PASSWORD, next: 'Qinghe-2026-spring' });
    await expect(elsewhere.call('me')).rejects.toMatchObject(signedOut);
    await expect(here.call('me')).resolves.toBeDefined();
    const admin = await Browser.of(host, county, 'sysadmin');
    await admin.call('resetPassword', { person: county.as('labour').actor.person });
    await expect(here.call('me')).rejects.toMatchObject(signedOut);
  });

  test('one acts in the post one names, as long as one holds it', async () => {
    const county = await host.county();
    const admin = await Browser.of(host, county, 'sysadmin');
    const clerk = await Browser.of(host, county, 'clerk');
    const { person } = county.as('clerk').actor;
    const post = { unit: county.unit('mediation'), roles: ['mediator' as const], title: '挂职' };
    const { id } = await admin.call('addPost', { person, ...post });
    expect((await clerk.call('me')).post.unit.name).toBe('青禾县信访局');
    clerk.post = id;
    expect(await clerk.call('me')).toMatchObject({ post: { id, title: '挂职' } });
    expect((await clerk.call('me')).permissions).not.toContain('core.register');
    await admin.call('endPost', { post: id });
    await expect(clerk.call('me')).rejects.toMatchObject({ kind: 'forbidden', code: 'core.not_your_post' });
    clerk.post = county.as('chief').actor.post;
    await expect(clerk.call('me')).rejects.toMatchObject({ code: 'core.not_your_post' });
  });

  test('whoever loses the last post is signed out at once', async () => {
    const county = await host.county();
    const admin = await Browser.of(host, county, 'sysadmin');
    const housing = await Browser.of(host, county, 'housing');
    await admin.call('endPost', { post: county.as('housing').actor.post });
    await expect(housing.call('me')).rejects.toMatchObject(signedOut);
  });

  test('a session outlives a restart of the server', async () => {
    const county = await host.county();
    const { token } = await Browser.of(host, county, 'clerk');
    const person = county.as('clerk').actor.person;
    host = await host.restart();
    const known = await host.host.get(Sessions).resolve(token!);
    expect(known?.actor).toMatchObject({ person, county: county.id });
  });

  test('the usernames of another county open that county and no other', async () => {
    const [ours, theirs] = [await host.county(), await host.county()];
    const stranger = new Browser(host);
    const me = await stranger.signIn(await usernameOf(host, theirs, 'clerk'), PASSWORD);
    expect(me.county.id).toBe(theirs.id);
    stranger.post = ours.as('clerk').actor.post;
    await expect(stranger.call('me')).rejects.toMatchObject({ code: 'core.not_your_post' });
  });
});
