import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Office } from '../support/Office.js';
import { registration } from '../support/registration.js';
import type { Answer, Visitor } from '../support/Visitor.js';

type Call = ReturnType<typeof registration>;

/** How many registrations are on their way at any time. */
const TOGETHER = 8;

async function office(...args: Parameters<typeof Office.open>): Promise<Office> {
  const opened = await Office.open(...args);
  onTestFinished(() => opened.close());
  return opened;
}

/** Registers as fast as it can until the server is gone; tells what was sent and what was answered. */
async function hammer(clerk: Visitor, onAnswer: (answered: number) => void) {
  const sent: Call[] = [];
  const answered = new Map<Call, Answer>();
  const work = async () => {
    for (;;) {
      const call = registration();
      sent.push(call);
      const answer = await clerk.send('core.register', call).catch(() => undefined);
      if (!answer) return;
      answered.set(call, answer);
      onAnswer(answered.size);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  return { sent, answered };
}

const numberOf = ({ data }: Answer) =>
  Number(/(\d+)号$/.exec((data as { shown: { number: string } }).shown.number)![1]);

describe.each(['sqlite', 'pg'] as const)('a server on %s that is killed while cases come in', (database) => {
  test('has every case it acknowledged, none half, and takes the others when they are sent again', async () => {
    const ours = await office(database);
    const first = await ours.serve();
    const clerk = await ours.signIn(first.origin, 'clerk');
    const { sent, answered } = await hammer(clerk, (count) => {
      if (count === 40) first.server.child.kill('SIGKILL');
    });
    await first.server.ended;
    expect([...answered.values()].filter(({ status }) => status !== 200)).toEqual([]);

    const second = await ours.serve();
    const again = await ours.signIn(second.origin, 'clerk');
    for (const [call, { data }] of answered) {
      const found = await again.ask('core.case', { dossier: call.dossier });
      expect(found).toMatchObject({
        status: 200,
        data: { seq: 3, number: (data as { shown: { number: string } }).shown.number },
      });
      expect(found.text).toContain('钱秀兰');
    }
    const others = await Promise.all(sent.map((call) => again.send('core.register', call)));
    expect(others.map(({ status }) => status)).toEqual(sent.map(() => 200));
    for (const [i, call] of sent.entries())
      if (answered.has(call)) expect(others[i]!.text).toBe(answered.get(call)!.text);
    expect(others.map(numberOf).sort((x, y) => x - y)).toEqual(sent.map((_, i) => i + 1));

    second.server.child.kill('SIGTERM');
    expect(await second.server.ended).toBe(0);
    expect(await ours.lianxin('verify')).toMatchObject({ code: 0, err: '' });
  });
});

describe('a server that is asked to end', () => {
  test('answers what is under way, takes nothing more, lets listeners go and ends with 0', async () => {
    const ours = await office();
    const { server, origin } = await ours.serve();
    const clerk = await ours.signIn(origin, 'clerk');
    const stream = await fetch(`${origin}/trpc/core.changes`, {
      headers: { ...clerk.headers, accept: 'text/event-stream' },
    });
    const upload = request(`${origin}/files?name=${encodeURIComponent('来信.txt')}`, {
      method: 'POST',
      headers: { ...clerk.headers, 'content-type': 'application/octet-stream' },
    });
    const answered = new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      upload.on('error', reject).on('response', async (response) => {
        resolve({ status: response.statusCode, body: await text(response) });
      });
    });
    await new Promise<void>((resolve) => upload.write('路灯', () => resolve()));
    expect((await clerk.ask('core.me')).status).toBe(200);

    server.child.kill('SIGTERM');
    await expect
      .poll(() =>
        clerk.ask('core.me').then(
          ({ status }) => status,
          () => 'gone',
        ),
      )
      .not.toBe(200);
    upload.end('不亮');
    expect(await answered).toMatchObject({ status: 200, body: expect.stringContaining('来信.txt') });
    await stream.text().catch(() => ''); // the stream is over, one way or the other
    expect(await server.ended).toBe(0);
    expect(await ours.lianxin('verify')).toMatchObject({ code: 0 });
  });
});
