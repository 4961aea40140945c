import { newId } from '@lianxin/base';
import { petitionActions as a } from '@lianxin/core/common';
import type { TestCounty } from '@lianxin/testing';
import { createTRPCUntypedClient, httpBatchLink, httpLink, httpSubscriptionLink, TRPCClientError } from '@trpc/client';
import type { AnyTRPCRouter } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { EventStream } from '../support/EventStream.js';
import { registration } from '../support/registration.js';
import { Site } from '../support/Site.js';
import type { Visitor } from '../support/Visitor.js';

type Client = ReturnType<typeof createTRPCUntypedClient<AnyTRPCRouter>>;

/** What a client of somebody else's making would read of an error. */
const errorOf = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(TRPCClientError);
  return (error as TRPCClientError<AnyTRPCRouter>).data as {
    code: string;
    httpStatus: number;
    domain: object;
    stack?: string;
  };
};

describe.each(['sqlite', 'pg'] as const)('the official tRPC client, as it comes, on %s', (database) => {
  let site: Site;
  let county: TestCounty;
  let clerk: Visitor;
  beforeAll(async () => {
    site = await Site.open(database);
    county = await site.host.county();
    clerk = await site.as(county, 'clerk');
  });
  afterAll(() => site.close());

  const links = {
    httpLink: ({ origin, headers }: Visitor): Client =>
      createTRPCUntypedClient({ links: [httpLink({ url: `${origin}/trpc`, headers })] }),
    httpBatchLink: ({ origin, headers }: Visitor): Client =>
      createTRPCUntypedClient({ links: [httpBatchLink({ url: `${origin}/trpc`, headers })] }),
  };

  describe.each(['httpLink', 'httpBatchLink'] as const)('with its %s', (link) => {
    let client: Client;
    beforeAll(() => {
      client = links[link](clerk);
    });

    test('has a case registered and finds it in the list', async () => {
      const call = registration({ subject: `反映路灯不亮 ${link}` });
      expect(await client.mutation('core.register', call)).toMatchObject({ dossier: call.dossier, seq: 3 });
      const page = (await client.query('core.cases', { status: 'open' })) as { rows: object[] };
      expect(page.rows).toContainEqual(expect.objectContaining({ dossier: call.dossier, subject: call.input.subject }));
    });

    test('calls what takes no input with none', async () => {
      expect(await client.query('core.me')).toMatchObject({ person: { name: '陈静' } });
    });

    test('reads of an error what it is, the fields it is about, and nothing of the code behind it', async () => {
      const missing = await errorOf(client.mutation('core.register', registration({ subject: '' })));
      const fields = [{ path: 'input.subject', code: 'api.field.missing', params: { minimum: '1' } }];
      expect(missing).toMatchObject({ code: 'BAD_REQUEST', httpStatus: 400 });
      expect(missing.domain).toEqual({ kind: 'invalid', code: 'api.bad_input', params: {}, fields });
      expect(missing.stack).toBeUndefined();
      const nobodys = await errorOf(client.query('core.case', { dossier: newId() }));
      expect(nobodys).toMatchObject({ code: 'NOT_FOUND', httpStatus: 404 });
      expect(nobodys.domain).toEqual({ kind: 'notFound', code: 'core.not_found', params: {} });
      const forbidden = await errorOf(client.query('core.people'));
      expect(forbidden).toMatchObject({ code: 'FORBIDDEN', httpStatus: 403, domain: { code: 'api.no_permission' } });
      const future = await errorOf(client.mutation('core.register', registration({}, { on: '2026-03-03' })));
      expect(future).toMatchObject({ code: 'UNPROCESSABLE_CONTENT', httpStatus: 422 });
      const none = await errorOf(client.query('core.nothing'));
      expect(none).toMatchObject({ code: 'NOT_FOUND', domain: { code: 'api.no_procedure' } });
    });

    test('is told that nobody is signed in', async () => {
      const stranger = links[link](site.visitor());
      expect(await errorOf(stranger.query('core.me'))).toMatchObject({
        ...{ code: 'UNAUTHORIZED', httpStatus: 401 },
        domain: { kind: 'unauthenticated', code: 'api.sign_in', params: {} },
      });
    });
  });

  test('sends several calls in one request, and each is answered for itself', async () => {
    const requests: string[] = [];
    const counting: typeof fetch = (url, init) => {
      requests.push(String(url));
      return fetch(url, init);
    };
    const { origin, headers } = clerk;
    const link = httpBatchLink({ url: `${origin}/trpc`, headers, fetch: counting as never });
    const client = createTRPCUntypedClient<AnyTRPCRouter>({ links: [link] });
    const [me, nobodys, cases] = await Promise.allSettled([
      client.query('core.me'),
      client.query('core.case', { dossier: newId() }),
      client.query('core.cases', { status: 'closed' }),
    ]);
    expect(requests).toHaveLength(1);
    expect(me).toMatchObject({ status: 'fulfilled', value: { person: { name: '陈静' } } });
    expect(nobodys).toMatchObject({ status: 'rejected', reason: { data: { domain: { code: 'core.not_found' } } } });
    expect(cases).toMatchObject({ status: 'fulfilled', value: { rows: [] } });
  });

  test('does not get more than ten calls through in one request', async () => {
    const paths = Array.from({ length: 11 }, () => 'core.me').join(',');
    const answer = await clerk.fetch(`/trpc/${paths}?batch=1&input=%7B%7D`);
    expect(answer.status).toBe(400);
  });

  /** Opens the stream of changes; answers what is heard, and how it failed. */
  async function listen({ origin, headers }: Visitor, post?: string) {
    const link = httpSubscriptionLink({
      url: `${origin}/trpc`,
      EventSource: EventStream as never,
      eventSourceOptions: { headers: post ? { cookie: headers.cookie } : headers } as never,
      ...(post && { connectionParams: { 'x-lianxin-post': post } }),
    });
    const client = createTRPCUntypedClient<AnyTRPCRouter>({ links: [link] });
    const heard: unknown[] = [];
    const failures: unknown[] = [];
    await new Promise<void>((resolve) => {
      const onError = (error: unknown) => void failures.push(error);
      const onData = (data: unknown) => void heard.push(data);
      const stream = client.subscription('core.changes', undefined, { onStarted: () => resolve(), onData, onError });
      onTestFinished(() => stream.unsubscribe());
    });
    return { heard, failures };
  }

  test('hears which case moved, over server-sent events, where its unit may see it', async () => {
    const [clerk, housing, sysadmin] = await Promise.all(
      ['clerk', 'housing', 'sysadmin'].map((name) => site.as(county, name)),
    );
    const [office, bureau, admin] = [await listen(clerk!), await listen(housing!), await listen(sysadmin!)];
    const call = registration();
    await county.as('chief').act(a.register, call);
    await expect.poll(() => office.heard).toEqual([{ dossier: call.dossier, seq: 3 }]);
    const about = { dossier: call.dossier, about: call.input.demands[0]!.id };
    await county.as('chief').act(a.transfer, { ...about, input: { way: 'forward', unit: county.unit('housing') } });
    await expect.poll(() => bureau.heard).toEqual([{ dossier: call.dossier, seq: 5 }]);
    await expect.poll(() => office.heard).toHaveLength(2);
    expect(admin).toEqual({ heard: [], failures: [] });
  });

  test('hears as the post that it names when it connects', async () => {
    const { person } = county.as('clerk').actor;
    const sysadmin = await site.as(county, 'sysadmin');
    const added = await sysadmin.send('core.addPost', {
      person,
      unit: county.unit('chengguan'),
      roles: ['townshipWorker'],
    });
    const clerk = await site.as(county, 'clerk');
    const { heard } = await listen(clerk, (added.data as { id: string }).id);
    await county.as('chief').act(a.register, registration());
    const call = registration();
    await county.as('township').act(a.register, call);
    await expect.poll(() => heard).toEqual([{ dossier: call.dossier, seq: 3 }]);
  });

  test('is not let onto the stream without a session', async () => {
    const { heard, failures } = await listen(site.visitor());
    await county.as('clerk').act(a.register, registration());
    await expect.poll(() => failures).toMatchObject([{ data: { domain: { code: 'api.sign_in' } } }]);
    expect(heard).toEqual([]);
  });
});
