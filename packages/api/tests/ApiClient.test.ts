import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiError, createApi } from '@lianxin/api/client';
import { as, defineMutation, defineQuery } from '@lianxin/api/common';
import { Api, answerTrpc, mutation, query } from '@lianxin/api/server';
import { DomainError, dayOf } from '@lianxin/base';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

const which = defineQuery('core.which', { permission: 'public', input: z.null(), output: as<{ post: string }>() });
const mine = defineQuery('core.mine', { permission: 'signedIn', input: z.null(), output: as<null>() });
const file = defineMutation('core.file', {
  permission: 'public',
  input: z.strictObject({ subject: z.string().min(2) }),
  output: as<null>(),
});

let server: Server;
let post = '';
let signedOut = 0;

const api = (port: number) =>
  createApi({
    url: `http://127.0.0.1:${port}/trpc`,
    probe: `http://127.0.0.1:${port}/healthz`,
    post: () => post || undefined,
    onSignedOut: () => signedOut++,
  });

async function listen(port = 0): Promise<number> {
  const procedures = new Api({
    isOffered: () => true,
    permissionsOf: () => new Set(),
    onRefused: async () => undefined,
    onUnexpected: () => undefined,
  });
  let named = '';
  procedures.mount('core', {
    which: query(which, () => ({ post: named })),
    mine: query(mine, () => null),
    file: mutation(file, () => {
      throw new DomainError('blocked', 'core.shut', { until: '2026-12-01' });
    }),
  });
  server = createServer(async (req, res) => {
    const { pathname, searchParams } = new URL(req.url!, 'http://localhost');
    if (!pathname.startsWith('/trpc/')) return res.end('{}');
    named = String(req.headers['x-lianxin-post'] ?? '');
    const chunks = await req.toArray();
    const answer = await answerTrpc(
      procedures,
      {
        method: req.method!,
        path: pathname.slice('/trpc/'.length),
        query: Object.fromEntries(searchParams),
        body: chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined,
        req,
        res,
      },
      async () => ({ now: new Date(), today: dayOf(Date.now()) }),
    );
    res.writeHead(answer!.status, { 'content-type': 'application/json' }).end(answer!.json);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

const close = () =>
  new Promise<void>((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

beforeEach(() => {
  post = '';
  signedOut = 0;
});
afterEach(close);

test('a call goes by its contract, in the post chosen at that moment', async () => {
  const client = api(await listen());
  expect(await client.call(which, null)).toEqual({ post: '' });
  post = 'p-2';
  expect(await client.call(which, null)).toEqual({ post: 'p-2' });
});

test('a refusal arrives as the error of the business, and is no loss of the connection', async () => {
  const client = api(await listen());
  const refused = await client.call(file, { subject: 'ok' }).catch((e: ApiError) => e);
  expect(refused).toMatchObject({ kind: 'blocked', code: 'core.shut', params: { until: '2026-12-01' } });
  expect(client.connection.state).toBe('online');
});

test('what is wrong with the input arrives by field', async () => {
  const client = api(await listen());
  const refused = await client.call(file, { subject: 'x' }).catch((e: ApiError) => e);
  expect((refused as ApiError).wire.fields).toEqual([
    { path: 'subject', code: 'api.field.too_short', params: { minimum: '2' } },
  ]);
});

test('whoever is not signed in any more is told to be, and only then', async () => {
  const client = api(await listen());
  await client.call(which, null);
  expect(signedOut).toBe(0);
  const refused = await client.call(mine, null).catch((e: ApiError) => e);
  expect(refused).toMatchObject({ isSignedOut: true });
  expect(signedOut).toBe(1);
});

test('a server that goes away is noticed, and its return too, without another call', async () => {
  const port = await listen();
  const client = api(port);
  await client.call(which, null);
  await close();
  const failed = await client.call(which, null).catch((e: ApiError) => e);
  expect(failed).toMatchObject({ isOffline: true, code: 'api.offline' });
  expect(client.connection.state).toBe('offline');
  const back = new Promise<void>((done) => {
    client.connection.subscribe(() => client.connection.state === 'online' && done());
  });
  await listen(port);
  await back;
  expect(await client.call(which, null)).toEqual({ post: '' });
});
