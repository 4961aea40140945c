import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@lianxin/base';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Office } from '../support/Office.js';
import { registration } from '../support/registration.js';

/** What no log may ever say: it stands in what follows wherever somebody types something. */
const NAME = '令狐缙';
const PHONE = '13900007788';
const WORD = '檐沟';
const PASSWORD = 'Wrong-password-7788';

let office: Office;
let said = '';

beforeAll(async () => {
  office = await Office.open();
  const { server, origin } = await office.serve();
  const clerk = await office.signIn(origin, 'clerk');
  const name = `${NAME}的${WORD}.txt`;
  const file = { method: 'POST', body: `${NAME} ${WORD}`, headers: { 'content-type': 'application/octet-stream' } };
  const { text } = await clerk.fetch(`/files?name=${encodeURIComponent(name)}`, file);
  const paper = JSON.parse(text).id;
  const call = registration({
    ...{ subject: `反映${WORD}漏水`, words: `${NAME}来电`, files: [paper] },
    parties: [{ id: newId(), role: 'petitioner', name: NAME, phone: PHONE }],
  });
  const asked = [
    clerk.send('core.register', call),
    clerk.send('core.register', { ...call, input: { ...call.input, subject: `${NAME}` } }),
    clerk.send('core.register', { ...registration(), [NAME]: PHONE }),
    clerk.sendText('core.register', `{"name":"${NAME}",`),
    clerk.ask('core.cases', { text: `${NAME}` }),
    clerk.ask('core.cases', { text: WORD, cursor: PHONE }),
    clerk.fetch(`/trpc/core.me,core.x${PHONE}?batch=1&input=%7B%7D`),
    clerk.fetch(`/trpc/core.me,core.${encodeURIComponent(NAME)}?batch=1&input=%7B%7D`),
    clerk.ask(`core.x${PHONE}`),
    clerk.fetch(`/cases/${encodeURIComponent(NAME)}?phone=${PHONE}`, { headers: { accept: 'text/html' } }),
    clerk.fetch(`/files/${encodeURIComponent(NAME)}`),
    clerk.send('core.saveDraft', { key: `register ${NAME}`, body: { name: NAME, phone: PHONE } }),
    clerk.send('core.login', { username: NAME, password: PASSWORD }),
    clerk.send('core.login', { username: 'clerk', password: PASSWORD }),
  ];
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses[0]).toBe(200);
  expect(statuses).toContain(400);
  // A failure that nobody expects: somebody took the file off the disk.
  await rm(join(office.dataFolder, 'files'), { recursive: true });
  expect(await clerk.fetch(`/files/${paper}`).catch(() => ({ status: 500 }))).toMatchObject({ status: 500 });
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  said = server.out + server.err;
  expect(said).toContain('连心已启动');
});
afterAll(() => office.close());

test.each([NAME, PHONE, WORD, PASSWORD, 'lianxin_session'])('the server has said nothing of %s', (secret) => {
  expect(said).not.toContain(secret);
  expect(said).not.toContain(encodeURIComponent(secret));
  expect(said).not.toContain(JSON.stringify(secret).slice(1, -1));
});

test('the server has said which procedures were called, and how each went', () => {
  const lines = said.split('\n').filter((line) => line.startsWith('{'));
  const requests = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
  expect(requests).toContainEqual(expect.objectContaining({ route: '/trpc/core.register', status: 200 }));
  expect(requests).toContainEqual(expect.objectContaining({ route: '/trpc/core.register', status: 400 }));
  expect(requests.length).toBeGreaterThan(12);
});

test('of what nobody expected the server has said where, and under which number', () => {
  const [incident] = said.split('\n').filter((line) => line.includes('"incident"'));
  expect(JSON.parse(incident!)).toMatchObject({
    incident: expect.stringMatching(/^[0-9a-f]{8}$/),
    at: expect.any(Array),
  });
});
