import { readFileSync } from 'node:fs';
import { ADMIN_ROLES, directory, permissionsOf, type Role } from '@lianxin/core/common';
import { Manifest } from '@lianxin/kernel/common';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let host: TestHost;
beforeAll(async () => {
  host = await createTestHost();
});
afterAll(() => host.close());

const { permissions } = Manifest.parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))
  .lianxin.contributes;
const isAdministration = (permission: string) => /^core\.(admin|audit)\./.test(permission);

let names = 0;
const hire = (county: TestCounty, roles: Role[], unit = 'petition') =>
  county.as('sysadmin').call(directory.addPerson, {
    name: '新同事',
    username: `new-colleague-${++names}`,
    post: { unit: county.unit(unit), roles },
  });

describe('The three administrators', () => {
  test.each(ADMIN_ROLES)('INV-35 %s holds nothing that shows or touches a case', (role) => {
    const held = [...permissionsOf([role], permissions)];
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter((permission) => !isAdministration(permission))).toEqual([]);
  });

  test.each<[string, Role[], string]>([
    ['two of the three in one post', ['sysAdmin', 'auditAdmin'], 'core.two_admin_roles'],
    ['an administrator who also registers petitions', ['sysAdmin', 'caseworker'], 'core.admin_without_cases'],
  ])('%s: refused', async (_, roles, code) => {
    await expect(hire(await host.county(), roles)).rejects.toMatchObject({ kind: 'blocked', code });
  });

  test('INV-35 nobody comes to a second role through a second post', async () => {
    const county = await host.county();
    const appoint = (username: string) =>
      county.as('sysadmin').call(directory.addPost, {
        person: county.as(username).actor.person,
        unit: county.unit('petition'),
        roles: ['securityAdmin'],
      });
    await expect(appoint('auditor')).rejects.toMatchObject({ code: 'core.two_admin_roles' });
    await expect(appoint('clerk')).rejects.toMatchObject({ code: 'core.admin_without_cases' });
  });

  test('the last administrator of accounts cannot be dismissed', async () => {
    const county = await host.county();
    const admin = county.as('sysadmin');
    const dismiss = () => admin.call(directory.endPost, { post: admin.actor.post });
    await expect(dismiss()).rejects.toMatchObject({ kind: 'blocked', code: 'core.last_administrator' });
    await hire(county, ['sysAdmin']);
    await expect(dismiss()).resolves.toBeNull();
  });
});

describe('People and units', () => {
  test('a person is entered with an account and a post, and found again', async () => {
    const county = await host.county();
    const { person, password } = await hire(county, ['handler'], 'land');
    expect(password).toMatch(/^(\w{4}-){3}\w{4}$/);
    const found = await county.as('sysadmin').call(directory.people, { unit: county.unit('land') });
    expect(found).toMatchObject([
      {
        id: person,
        name: '新同事',
        account: { mustChangePassword: true, locked: false },
        posts: [{ roles: ['handler'] }],
      },
    ]);
  });

  test('a username belongs to one person in the whole installation', async () => {
    const [ours, theirs] = [await host.county(), await host.county()];
    const enter = (county: TestCounty) =>
      county.as('sysadmin').call(directory.addPerson, {
        name: '重名',
        username: 'same-name',
        post: { unit: county.unit('petition'), roles: ['caseworker'] },
      });
    await enter(ours);
    await expect(enter(theirs)).rejects.toMatchObject({ kind: 'conflict', code: 'core.username_taken' });
    const people = await theirs.as('sysadmin').call(directory.people, { text: '重名' });
    expect(people).toEqual([]);
  });

  test('units and people of another county are not there', async () => {
    const [ours, theirs] = [await host.county(), await host.county()];
    const admin = ours.as('sysadmin');
    const post = { unit: theirs.unit('petition'), roles: ['caseworker' as const] };
    const { person, post: theirPost } = theirs.as('clerk').actor;
    const tries = [
      admin.call(directory.addPost, { person: ours.as('clerk').actor.person, ...post }),
      admin.call(directory.addPost, { person, ...post, unit: ours.unit('petition') }),
      admin.call(directory.endPost, { post: theirPost }),
      admin.call(directory.resetPassword, { person }),
      admin.call(directory.changeUnit, { unit: theirs.unit('petition'), name: '别人的' }),
      admin.call(directory.closeUnit, { unit: theirs.unit('land'), to: host.time.today }),
    ];
    for (const result of await Promise.allSettled(tries))
      expect(result).toMatchObject({ status: 'rejected', reason: { kind: 'notFound' } });
  });

  test('a unit that people still work in, or that stands over others, is not closed', async () => {
    const county = await host.county();
    const close = (unit: string) =>
      county.as('sysadmin').call(directory.closeUnit, { unit: county.unit(unit), to: host.time.today });
    await expect(close('labour')).rejects.toMatchObject({ code: 'core.unit_in_use', params: { units: 0, posts: 2 } });
    await expect(close('education')).rejects.toMatchObject({
      code: 'core.unit_in_use',
      params: { units: 1, posts: 0 },
    });
  });

  test('a unit that ends hands its duties to its successor and stays in the directory', async () => {
    const county = await host.county();
    const admin = county.as('sysadmin');
    const { id } = await admin.call(directory.addUnit, {
      name: '青禾县自然资源和规划局',
      parent: county.unit('government'),
      level: 'county',
      system: 'land',
      kind: 'bureau',
    });
    const land = county.unit('land');
    await admin.call(directory.closeUnit, { unit: land, to: host.time.today, successor: id });
    host.time.passDays(1);
    const now = await admin.call(directory.units, null);
    expect(now.map((unit) => unit.id)).toContain(id);
    expect(now.map((unit) => unit.id)).not.toContain(land);
    const before = await admin.call(directory.units, { on: '2026-01-05' });
    expect(before.map((unit) => unit.id)).toContain(land);
  });

  test('a post of the future is not yet held, one that ended is no longer', async () => {
    const county = await host.county();
    const { person } = county.as('clerk').actor;
    const { id } = await county.as('sysadmin').call(directory.addPost, {
      person,
      unit: county.unit('housing'),
      roles: ['handler'],
      from: '2099-01-01',
    });
    const [row] = await county.as('sysadmin').call(directory.people, { text: '陈静' });
    expect(row?.posts.map((post) => post.id)).toContain(id);
    expect(county.as('clerk').actor.unit).toBe(county.unit('petition'));
  });
});
