import { setTimeout as wait } from 'node:timers/promises';
import { dayOf } from '@lianxin/base';
import {
  Directory,
  documentNumber,
  type Lang,
  PaperKinds,
  type Platform,
  PublicStatuses,
  reviewerFor,
} from '@lianxin/core/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Answer, type PageTexts, type Reading, StatusPage, type Typed } from './StatusPage.js';
import { Tries } from './Tries.js';

/** Whatever is not found takes this long, whether the code is wrong, the number unknown or the case sealed. */
const UNKNOWN_MS = 400;
const MOST_BYTES = 2_000;
/** Nothing of the shell: the page has no script, and its form goes to itself. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The page for petitioners at `/query`: with number and code they see how their matter stands (Regulations art 21). */
export async function publicRoutes(app: FastifyInstance, platform: Platform): Promise<void> {
  const { host, time } = platform;
  const statuses = host.get(PublicStatuses.token);
  const tries = new Tries(time);

  const send = (req: FastifyRequest, reply: FastifyReply, typed: Typed, answer: Answer) => {
    const reading = readingOf(req);
    const counties = statuses.counties(dayOf(time.now()));
    const page = new StatusPage(textsFor(platform, reading.lang), counties);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-store')
      .send(page.render(reading, typed, counties.length ? answer : { is: 'closed' }));
  };

  app.get('/query', (req, reply) => send(req, reply, {}, { is: 'form' }));

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The one form that is sent as browsers send forms: there is no session that another site could misuse.
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: MOST_BYTES },
      (_req, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))),
    );
    scope.post('/query', async (req, reply) => {
      const { county = '', number = '', code = '' } = (req.body ?? {}) as Readonly<Record<string, string>>;
      const typed = { county, number };
      if (tries.isOver(req.ip)) return send(req, reply, typed, { is: 'tooMany' });
      const [status] = await Promise.all([
        statuses.find({ county, number, code }, dayOf(time.now())),
        wait(UNKNOWN_MS),
      ]);
      if (status) return send(req, reply, typed, { is: 'found', number, status });
      tries.miss(req.ip);
      return send(req, reply, typed, { is: 'unknown' });
    });
  });
}

const readingOf = (req: FastifyRequest): Reading => {
  const { lang, big } = req.query as { lang?: unknown; big?: unknown };
  return { lang: lang === 'en' ? 'en' : 'zh-CN', big: big === '1' };
};

function textsFor({ host, texts }: Platform, lang: Lang): PageTexts {
  const directory = host.get(Directory);
  const kinds = host.get(PaperKinds.token);
  const say: PageTexts['say'] = (key, params) => texts.say(lang, key, params);
  return {
    say,
    paper: (kind) => kinds.titleOf(kind)[lang],
    unit: (id) => directory.findUnit(id)?.name ?? '',
    reviewOrgan: (unit, on) => reviewerFor(directory, { unit }, on)?.organ.name ?? say('public.oneLevelAbove'),
    paperNumber: ({ organ, year, number }) =>
      year === undefined || number === undefined
        ? undefined
        : documentNumber(directory.getUnit(organ).mark, year, number),
  };
}
