import { directory } from '@lianxin/core/common';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD, TestServer } from './TestServer.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const domainOf = (answer: { json: { error: { data: { domain: unknown } } } }) => answer.json.error.data.domain;

describe('A session over HTTP', () => {
  test('travels in a cookie that no script can read and no other site can send', async () => {
    const answer = await server.post('/trpc/core.login', { username: 'clerk', password: PASSWORD });
    expect(answer.json.result.data).toMatchObject({ person: { name: '陈静' }, county: { name: '青禾县' } });
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^lianxin_session=[\w-]{43};/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toMatch(/Secure/);
  });

  test('is sent over https only, once the browser came over https', async () => {
    const https = { 'x-forwarded-proto': 'https' };
    const answer = await server.post('/trpc/core.login', { username: 'clerk', password: PASSWORD }, https);
    expect(String(answer.headers['set-cookie'])).toMatch(/Secure/);
  });

  test('ends with signing out, and the cookie with it', async () => {
    const cookie = await server.signIn('chief');
    const answer = await server.post('/trpc/core.logout', '', { cookie });
    expect(answer.status).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(/lianxin_session=;.*Max-Age=0/);
    expect((await server.get('/trpc/core.me', { cookie })).status).toBe(401);
  });

  test.each(['', 'x'.repeat(43), 'a=b; c', '%00', '../../etc/passwd'])(
    'a forged one (%s) opens nothing',
    async (token) => {
      const answer = await server.get('/trpc/core.me', { cookie: `lianxin_session=${token}` });
      expect(answer.status).toBe(401);
      expect(domainOf(answer)).toEqual({ kind: 'unauthenticated', code: 'api.sign_in', params: {} });
    },
  );

  test("naming somebody else's post is forbidden, in words the shell can show", async () => {
    const cookie = await server.signIn('clerk');
    const answer = await server.get('/trpc/core.me', { cookie, 'x-lianxin-post': 'not-mine' });
    expect(answer.status).toBe(403);
    expect(domainOf(answer)).toMatchObject({ kind: 'forbidden', code: 'core.not_your_post' });
  });

  test('a stream, which no browser sends headers with, names the post in its address', async () => {
    const cookie = await server.signIn('clerk');
    const as = (post: string) => encodeURIComponent(JSON.stringify({ 'x-lianxin-post': post }));
    const { json } = await server.get('/trpc/core.me', { cookie });
    const mine = await server.get(`/trpc/core.me?connectionParams=${as(json.result.data.post.id)}`, { cookie });
    expect(mine.status).toBe(200);
    const other = await server.get(`/trpc/core.me?connectionParams=${as('not-mine')}`, { cookie });
    expect(other.status).toBe(403);
  });
});

describe('What cannot be read is answered in the same form as everything else', () => {
  test('a body that does not parse', async () => {
    const answer = await server.post('/trpc/core.login', '{"username":');
    expect(answer.status).toBe(400);
    expect(domainOf(answer)).toEqual({ kind: 'invalid', code: 'api.bad_request', params: {} });
  });

  test('a body of ten megabytes', async () => {
    const answer = await server.post('/trpc/core.login', { username: 'clerk', password: 'x'.repeat(10_000_000) });
    expect(answer.status).toBe(413);
    expect(domainOf(answer)).toEqual({ kind: 'tooLarge', code: 'api.too_large', params: {} });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a body of the type %s, which a form of another site could send',
    async (type) => {
      const body = JSON.stringify({ username: 'clerk', password: PASSWORD });
      const answer = await server.post('/trpc/core.login', body, { 'content-type': type });
      expect(answer.status).toBe(400);
      expect(domainOf(answer)).toMatchObject({ code: 'api.bad_request' });
    },
  );

  test('a body that reaches for the prototype', async () => {
    const answer = await server.post('/trpc/core.login', '{"__proto__":{"admin":true},"username":"a","password":"b"}');
    expect(answer.status).toBe(400);
  });

  test('input that is not what was asked for', async () => {
    const answer = await server.post('/trpc/core.login', { username: 'clerk' });
    expect(answer.status).toBe(400);
    expect(domainOf(answer)).toMatchObject({ code: 'api.bad_input', fields: [{ path: 'password' }] });
  });

  test('a query whose input does not parse', async () => {
    expect((await server.get('/trpc/core.units?input=%7Bx')).status).toBe(400);
  });

  test('a procedure that does not exist, and a page that does not', async () => {
    const procedure = await server.post('/trpc/core.nothing', {});
    expect([procedure.status, domainOf(procedure)]).toMatchObject([404, { code: 'api.no_procedure' }]);
    const page = await server.get('/no/such/page');
    expect([page.status, domainOf(page)]).toMatchObject([404, { code: 'server.no_page' }]);
  });
});

describe('The shell', () => {
  const asPage = { accept: 'text/html,application/xhtml+xml' };

  test.each(['/', '/cases/0190f3c2-7a1e-7e2b-9a53-0123456789ab', '/admin/people'])(
    'answers %s with its page',
    async (path) => {
      const answer = await server.get(path, asPage);
      expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('连心') });
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  test('lets no script run but its own', async () => {
    const { headers } = await server.get('/', asPage);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self' 'sha256-abc=';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  test('has files that may be kept for good, for their names change with them', async () => {
    const answer = await server.get('/assets/index-1a2b.js');
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  test.each([
    '/../package.json',
    '/assets/../../data/keys.json',
    '/%2e%2e/data/keys.json',
    '/assets/%2e%2e%2f%2e%2e%2fdata%2fkeys.json',
  ])('gives out nothing beside its folder (%s)', async (path) => {
    expect((await server.get(path)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('What the browser loads of plugins', () => {
  test('is told by who I am, and given to those signed in', async () => {
    const cookie = await server.signIn('clerk');
    const me = (await server.get('/trpc/core.me', { cookie })).json.result.data;
    const core = me.plugins.find(({ id }: { id: string }) => id === 'core');
    const address = core.locales.replace('{lang}', 'zh-CN');
    const answer = await server.get(address, { cookie });
    expect(answer.json).toMatchObject({ 'roles.caseworker': '信访局经办人' });
    expect(answer.headers['cache-control']).toContain('immutable');
    expect((await server.get(address)).status).toBe(401);
    expect((await server.get(address.replace(/[0-9a-f]{16}/, '0'.repeat(16)), { cookie })).status).toBe(404);
    expect((await server.get(address.replace('locales', '..'), { cookie })).status).toBe(404);
  });
});

describe('Files', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const upload = (cookie: string, more: Record<string, string> = {}, name = '信封.png') =>
    server.send(
      'POST',
      `/files?name=${encodeURIComponent(name)}`,
      { cookie, 'content-type': 'application/octet-stream', ...more },
      png,
    );

  test('wait for an action once they are brought, and are given back to whoever brought them', async () => {
    const cookie = await server.signIn('clerk');
    const { status, json } = await upload(cookie);
    expect([status, json]).toMatchObject([200, { name: '信封.png', mime: 'image/png', size: png.length }]);
    const back = await server.get(`/files/${json.id}`, { cookie });
    expect(back.status).toBe(200);
    expect(back.headers['content-type']).toBe('image/png');
    expect(back.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('信封.png')}`);
    expect(back.headers['cache-control']).toContain('no-store');
    const other = await server.get(`/files/${json.id}`, { cookie: await server.signIn('housing') });
    expect(other.status).toBe(404);
  });

  test('are brought by those who work on cases, from our own pages', async () => {
    expect((await upload('')).status).toBe(401);
    expect((await upload(await server.signIn('sysadmin'))).status).toBe(403);
    const form = await upload(await server.signIn('clerk'), { 'content-type': 'multipart/form-data; boundary=x' });
    expect([form.status, domainOf(form)]).toMatchObject([400, { code: 'api.bad_request' }]);
  });
});

describe('Several calls in one request', () => {
  test('are answered together, each for itself', async () => {
    const cookie = await server.signIn('clerk');
    const answer = await server.get('/trpc/core.me,core.people?batch=1&input=%7B%7D', { cookie });
    expect(answer.json[0].result.data.person.name).toBe('陈静');
    expect(answer.json[1].error.data.domain).toMatchObject({ code: 'api.no_permission' });
  });
});

test('the log says what was called and how it went, and nothing of what was asked', async () => {
  const cookie = await server.signIn('sysadmin');
  const input = encodeURIComponent(JSON.stringify({ text: '陈静' }));
  await server.get(`/trpc/${directory.people.id}?input=${input}`, { cookie });
  await server.get('/cases/0190f3c2-7a1e-7e2b-9a53-0123456789ab', { accept: 'text/html' });
  const lines = server.log.map((line) => JSON.parse(line));
  expect(lines).toContainEqual(
    expect.objectContaining({ method: 'GET', route: '/trpc/core.people', status: 200, ms: expect.any(Number) }),
  );
  const all = server.log.join('');
  expect(all).not.toContain('陈静');
  expect(all).not.toContain(input);
  expect(all).not.toContain(PASSWORD);
  expect(all).not.toContain('0190f3c2');
  expect(all).not.toContain(cookie.split('=')[1]);
});

test.each(['sqlite', 'pg'] as const)('whoever watches over it learns whether it works, on %s', async (dialect) => {
  const other = dialect === 'sqlite' ? server : await TestServer.start(dialect);
  const answer = await other.get('/healthz');
  expect(answer).toMatchObject({ status: 200, json: { status: 'ok', version: '1.0.0', database: dialect } });
  expect(answer.json.plugins).toMatchObject({ core: 'ready' });
  expect(await other.signIn('clerk')).toMatch(/^lianxin_session=/);
  if (other !== server) await other.stop();
});
