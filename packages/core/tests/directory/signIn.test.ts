import { createTestHost, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser, minutesLater, PASSWORD, usernameOf } from './Browser.js';

describe.each(['sqlite', 'pg'] as const)('Signing in, on %s', (database) => {
  let host: TestHost;
  beforeAll(async () => {
    host = await createTestHost({ database });
  });
  afterAll(() => host.close());

  test('answers who I am, where I act and what I may do', async () => {
    const county = await host.county();
    const me = await new Browser(host).signIn(await usernameOf(host, county, 'clerk'), PASSWORD);
    expect(me).toMatchObject({
      person: { name: '陈静' },
      post: { title: '接访科科员', roles: ['caseworker'], unit: { name: '青禾县信访局', kind: 'petitionOffice' } },
      county: { id: county.id, name: '青禾县', demo: true },
      mustChangePassword: false,
      today: host.time.today,
    });
    expect(me.permissions).toContain('core.register');
    expect(me.permissions).not.toContain('core.sign');
    expect(me.plugins.map(({ id }) => id)).toContain('core');
  });

  test('a wrong password and a name that nobody has are told in the same words', async () => {
    const county = await host.county();
    const clerk = await usernameOf(host, county, 'clerk');
    const wrong = { kind: 'unauthenticated', code: 'core.bad_credentials', params: {} };
    await expect(new Browser(host).signIn(clerk, 'not-this-one')).rejects.toMatchObject(wrong);
    await expect(new Browser(host).signIn('nobody-at-all', PASSWORD)).rejects.toMatchObject(wrong);
  });

  test('five wrong passwords close the account for half an hour, even to the right one', async () => {
    const county = await host.county();
    const chief = await usernameOf(host, county, 'chief');
    for (let i = 0; i < 5; i++)
      await expect(new Browser(host).signIn(chief, `guess-${i}`)).rejects.toMatchObject({
        code: 'core.bad_credentials',
      });
    const refused = new Browser(host).signIn(chief, PASSWORD);
    await expect(refused).rejects.toMatchObject({ code: 'core.account_locked', params: { minutes: 30 } });
    minutesLater(host, 29);
    await expect(new Browser(host).signIn(chief, PASSWORD)).rejects.toMatchObject({ params: { minutes: 1 } });
    minutesLater(host, 1);
    await expect(new Browser(host).signIn(chief, PASSWORD)).resolves.toMatchObject({ person: { name: '周建国' } });
  });

  test('guesses that arrive all at once count one by one', async () => {
    const county = await host.county();
    const housing = await usernameOf(host, county, 'housing');
    const guesses = Array.from({ length: 20 }, (_, i) => new Browser(host).signIn(housing, `guess-${i}`));
    await Promise.allSettled(guesses);
    await expect(new Browser(host).signIn(housing, PASSWORD)).rejects.toMatchObject({ code: 'core.account_locked' });
  });

  test('a password given by the administrator opens nothing but the change of it', async () => {
    const county = await host.county();
    const admin = await Browser.of(host, county, 'sysadmin');
    const { person } = county.as('labour').actor;
    const { password } = await admin.call('resetPassword', { person });
    const browser = new Browser(host);
    const me = await browser.signIn(await usernameOf(host, county, 'labour'), password);
    expect(me).toMatchObject({ mustChangePassword: true, permissions: [] });
    const next = 'Qinghe-2026-spring';
    await browser.call('changePassword', { current: password, next });
    const after = await browser.call('me');
    expect(after.mustChangePassword).toBe(false);
    expect(after.permissions).toContain('core.handle');
  });

  test('a new password is long, mixed, not the name and not the old one', async () => {
    const county = await host.county();
    const browser = await Browser.of(host, county, 'lawyer');
    const refused = (next: string, current = PASSWORD) =>
      browser.call('changePassword', { current, next }).then(
        () => 'accepted',
        (error) => error.code,
      );
    const name = await usernameOf(host, county, 'lawyer');
    expect(await refused('Short-1')).toBe('core.password_too_short');
    expect(await refused('onlysmallletters')).toBe('core.password_too_simple');
    expect(await refused(`X-${name}-2026-x`)).toBe('core.password_contains_name');
    expect(await refused('Qinghe-2026-spring', 'not-mine')).toBe('core.wrong_password');
    expect(await refused('Qinghe-2026-spring')).toBe('accepted');
    expect(await refused('Qinghe-2026-spring', 'Qinghe-2026-spring')).toBe('core.password_unchanged');
  });

  test('a password older than the county allows has to be changed', async () => {
    const county = await host.county();
    host.time.passDays(91);
    const me = await new Browser(host).signIn(await usernameOf(host, county, 'mediator'), PASSWORD);
    expect(me).toMatchObject({ mustChangePassword: true, permissions: [] });
  });

  test('whoever holds no post any more cannot sign in', async () => {
    const county = await host.county();
    const admin = await Browser.of(host, county, 'sysadmin');
    const name = await usernameOf(host, county, 'township');
    await admin.call('endPost', { post: county.as('township').actor.post });
    const refused = new Browser(host).signIn(name, PASSWORD);
    await expect(refused).rejects.toMatchObject({ kind: 'forbidden', code: 'core.no_post' });
  });
});
