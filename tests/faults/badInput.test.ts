import { newId } from '@lianxin/base';
import { petitionActions as a } from '@lianxin/core/common';
import type { TestCounty } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Life, Lives } from '../journeys/lives.js';
import { contentsOf } from '../support/contentsOf.js';
import { expectRefusal } from '../support/expectRefusal.js';
import { registration } from '../support/registration.js';
import { Site } from '../support/Site.js';
import { type Answer, Visitor } from '../support/Visitor.js';

const register = a.register.id;

interface Scene {
  readonly clerk: Visitor;
  /** A case of the clerk's office that the chief has passed on since the clerk opened it. */
  readonly life: Life;
  /** A case of another county. */
  readonly elsewhere: Life;
  /** A registration that was sent before. */
  readonly sent: ReturnType<typeof registration>;
  /** A waiting file of somebody else's. */
  readonly paper: string;
}

type Send = (scene: Scene) => Promise<Answer>;

const twice = (id: string) => ({
  demands: [
    { id, text: '尽快维修' },
    { id, text: '赔偿损失' },
  ],
});
const upload = (content: BodyInit, type = 'application/octet-stream') => ({
  ...{ method: 'POST', body: content },
  headers: { 'content-type': type },
});
const nested = `{"key":"register","body":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(1000, 7)]);
const note = (life: Life, more: object) => ({
  dossier: life.dossier,
  requestId: newId(),
  input: { text: '已联系' },
  ...more,
});

const REFUSALS: Record<string, readonly [status: number, code: string, send: Send]> = {
  'a body that does not parse': [400, 'api.bad_request', ({ clerk }) => clerk.sendText(register, '{"dossier":')],
  'a body that reaches for what all objects share': [
    ...([400, 'api.bad_request'] as const),
    ({ clerk }) => clerk.sendText(register, '{"__proto__":{"isAdmin":true}}'),
  ],
  'a body that another site could send': [
    ...([400, 'api.bad_request'] as const),
    ({ clerk }) => clerk.sendText(register, JSON.stringify(registration()), 'text/plain'),
  ],
  'a body nested a hundred thousand times': [
    400,
    'api.bad_request',
    ({ clerk }) => clerk.sendText('core.saveDraft', nested),
  ],
  'a call with nothing in it': [400, 'api.bad_input', ({ clerk }) => clerk.sendText(register, '')],
  'ten megabytes of text in a field': [
    ...([413, 'api.too_large'] as const),
    ({ clerk }) => clerk.send(register, registration({ words: '漏'.repeat(3_500_000) })),
  ],
  'an address that cannot be read': [400, 'api.bad_request', ({ clerk }) => clerk.fetch('/trpc/core.%E0%A4%A')],
  'a question that does not parse': [400, 'api.bad_request', ({ clerk }) => clerk.fetch('/trpc/core.cases?input={')],
  'a procedure that is not there': [404, 'api.no_procedure', ({ clerk }) => clerk.send('core.forget', {})],
  'a name that every object has': [404, 'api.no_procedure', ({ clerk }) => clerk.ask('core.constructor')],
  'something to be done that is asked like a question': [
    ...([405, 'api.bad_request'] as const),
    ({ clerk }) => clerk.ask(register, registration()),
  ],
  'a day after today': [
    422,
    'core.future_day',
    ({ clerk }) => clerk.send(register, registration({}, { on: '2026-03-03' })),
  ],
  'two things under one id': [409, 'core.id_taken', ({ clerk }) => clerk.send(register, registration(twice(newId())))],
  'a case that is there already': [
    ...([409, 'core.dossier_exists'] as const),
    ({ clerk, sent }) => clerk.send(register, { ...sent, requestId: newId() }),
  ],
  'another input under the same request id': [
    ...([409, 'core.request_reused'] as const),
    ({ clerk, sent }) => clerk.send(register, { ...sent, input: { ...sent.input, subject: '反映噪音' } }),
  ],
  'a decision on what has changed meanwhile': [
    ...([409, 'core.changed_meanwhile'] as const),
    ({ clerk, life }) =>
      clerk.send(a.decideKind.id, {
        ...{ dossier: life.dossier, about: life.demand, seen: 3, requestId: newId(), input: { kind: 'suggestion' } },
      }),
  ],
  'a case of another county': [
    404,
    'core.not_found',
    ({ clerk, elsewhere }) => clerk.send(a.addNote.id, note(elsewhere, {})),
  ],
  'a thing that is not in the case': [
    ...([404, 'core.not_found'] as const),
    ({ clerk, life }) => clerk.send(a.decideKind.id, note(life, { about: newId(), input: { kind: 'suggestion' } })),
  ],
  'a step without what it is about': [
    ...([400, 'core.about_missing'] as const),
    ({ clerk, life }) => clerk.send(a.decideKind.id, note(life, { input: { kind: 'suggestion' } })),
  ],
  "somebody else's paper": [
    ...([400, 'core.file_not_waiting'] as const),
    ({ clerk, paper }) => clerk.send(register, registration({ files: [paper] })),
  ],
  'a unit that is not there': [
    ...([400, 'core.no_such_unit'] as const),
    ({ clerk }) => clerk.send(register, registration({ demands: [{ id: newId(), text: '举报', accused: [newId()] }] })),
  ],
  'a search for one character': [400, 'db.search_too_short', ({ clerk }) => clerk.ask('core.cases', { text: '漏' })],
  'a page that never was': [400, 'core.bad_cursor', ({ clerk }) => clerk.ask('core.cases', { cursor: 'next' })],
  'a file with nothing in it': [400, 'core.file_empty', ({ clerk }) => clerk.fetch('/files?name=a.txt', upload(''))],
  'a program, whatever it is called': [
    400,
    'core.file_type',
    ({ clerk }) => clerk.fetch('/files?name=a.pdf', upload(program)),
  ],
  'a file from a form of another site': [
    ...([400, 'api.bad_request'] as const),
    ({ clerk }) => clerk.fetch('/files?name=a.txt', upload('文', 'text/plain')),
  ],
  'the file of an address that is none': [404, 'core.not_found', ({ clerk }) => clerk.fetch('/files/%00')],
  'the import of a file that is not there': [
    ...([404, 'core.not_found'] as const),
    ({ clerk }) => clerk.ask('core.previewImport', { file: newId(), channel: 'online', as: 'past' }),
  ],
  'the progress of an import that never was': [
    ...([404, 'core.import_no_job'] as const),
    ({ clerk }) => clerk.ask('core.importProgress', { job: newId() }),
  ],
  'an account that nobody has': [
    ...([401, 'core.bad_credentials'] as const),
    ({ clerk }) => new Visitor(clerk.origin).send('core.login', { username: 'nobody', password: 'for-tests-only' }),
  ],
  'a session that was never given out': [
    ...([401, 'api.sign_in'] as const),
    ({ clerk }) =>
      new Visitor(clerk.origin, { cookie: `lianxin_session=${'x'.repeat(43)}` }).send(register, registration()),
  ],
  "somebody else's post": [
    ...([403, 'core.not_your_post'] as const),
    ({ clerk }) => new Visitor(clerk.origin, { ...clerk.session, post: newId() }).send(register, registration()),
  ],
};

/** What is wrong with one field, told beside it. */
const FIELDS: Record<string, readonly [field: string, code: string, call: () => object]> = {
  'is missing': ['input.subject', 'api.field.missing', () => registration({ subject: undefined as never })],
  'is empty': ['input.subject', 'api.field.missing', () => registration({ subject: '  ' })],
  'is too long': ['input.words', 'api.field.too_long', () => registration({ words: 'a'.repeat(200_001) })],
  'holds a character that cannot be kept': [
    'input.subject',
    'api.field.bad_character',
    () => registration({ subject: '漏\0水' }),
  ],
  'holds half a character': ['input.words', 'api.field.bad_character', () => registration({ words: '\ud83d' })],
  'is none of the choices': [
    'input.channel',
    'api.field.invalid_value',
    () => registration({ channel: 'pigeon' as never }),
  ],
  'is no id': ['dossier', 'api.field.invalid_format', () => registration({}, { dossier: '1 or 1=1' })],
  'is a day that is none': ['on', 'core.field.day', () => registration({}, { on: '2026-02-30' })],
  'is a day in words': ['on', 'core.field.day', () => registration({}, { on: '昨天' })],
  'is a day out of all time': ['on', 'core.field.day', () => registration({}, { on: '9999-12-31' })],
  'is not known': ['input', 'api.field.unrecognized_keys', () => registration({ danger: 3 } as never)],
  'is too few': ['input.demands', 'api.field.too_few', () => registration({ demands: [] })],
};

describe.each(['sqlite', 'pg'] as const)('bad input, on %s', (database) => {
  let site: Site;
  let scene: Scene;
  beforeAll(async () => {
    site = await Site.open(database);
    scene = await setScene(site, await site.host.county());
  });
  afterAll(() => site.close());

  const leavesNothing = async (send: () => Promise<Answer>): Promise<Answer> => {
    const before = await contentsOf(site.host.db);
    const answer = await send();
    expect(await contentsOf(site.host.db)).toEqual(before);
    expect(site.host.unexpected).toEqual([]);
    return answer;
  };

  test.each(Object.entries(REFUSALS))('%s is refused in words and leaves nothing behind', async (_, refusal) => {
    const [status, code, send] = refusal;
    expectRefusal(await leavesNothing(() => send(scene)), status, code);
  });

  test.each(Object.entries(FIELDS))('a field that %s is named, with what is wrong with it', async (_, field) => {
    const [path, code, call] = field;
    const answer = await leavesNothing(() => scene.clerk.send(register, call()));
    expectRefusal(answer, 400, 'api.bad_input');
    expect(answer.domain?.fields).toEqual([expect.objectContaining({ path, code })]);
  });
});

async function setScene(site: Site, county: TestCounty): Promise<Scene> {
  const clerk = await site.as(county, 'clerk');
  const lives = new Lives(site.host, county);
  const sent = registration();
  expect((await clerk.send(register, sent)).status).toBe(200);
  const elsewhere = await new Lives(site.host, await site.host.county()).registered();
  const life = await lives.registered('appeal_request');
  await county.as('chief').act(a.decideKind, {
    ...{ dossier: life.dossier, about: life.demand, input: { kind: 'appeal_request' as const } },
  });
  return { clerk, life, elsewhere, sent, paper: await lives.paper('chief') };
}
