import { expect, test } from 'vitest';
import { readCase } from '../../client/petition/case/readCase.js';
import { reviewChains } from '../../client/petition/review/reviewChain.js';
import { AGENT, BUREAU, clock, id, LAND, type Log, PARTY, ROAD, registered, text, viewOf } from './caseView.js';

const OPINION = id(21);
const REVIEW = id(22);
const AGAIN = id(23);

const answered = (): Log =>
  registered()
    .add('core.transferred', id(20), '2026-03-05', { way: 'forward', demands: [ROAD, LAND], unit: BUREAU })
    .add('core.accepted', ROAD, '2026-03-06', { branch: 'b6_petition' })
    .add('core.opinion_drafted', OPINION, '2026-04-01', { demands: [ROAD], outcomes: ['supported'], body: text(5) })
    .add('core.issued', OPINION, '2026-04-02', issued('handling_opinion', [PARTY, AGENT]))
    .add('core.served', OPINION, '2026-04-03', { mode: 'in_person' }, { party: PARTY });
const issued = (kind: string, parties: string[]) => ({ kind, demands: [ROAD], parties, file: id(30) });

const reviewed = (): Log =>
  answered()
    .add(
      'core.review_requested',
      OPINION,
      '2026-04-20',
      { request: text(5), unit: BUREAU, for: [PARTY] },
      { party: PARTY },
    )
    .add('core.paper_received', REVIEW, '2026-05-10', {
      ...{ kind: 'review_opinion', demands: [ROAD], parties: [PARTY], file: id(31) },
      ...{ source: text(5), dated: '2026-05-08' },
    })
    .add('core.review_decided', OPINION, '2026-05-10', { outcome: 'upheld', parties: [PARTY], paper: REVIEW })
    .add('core.served', REVIEW, '2026-05-12', { mode: 'in_person' }, { party: PARTY });

const read = (log: Log, clocks: ReturnType<typeof clock>[] = []) => reviewChains(readCase(viewOf(log, { clocks })));
const told = (log: Log, clocks?: ReturnType<typeof clock>[]) =>
  read(log, clocks).map(({ links }) =>
    links.map((link) => {
      if (link.kind === 'paper') return `${link.document.kind} ${link.windows.map(({ name }) => name).join()}`.trim();
      return link.kind === 'request' ? `${link.request.stage} ${link.names.join()}` : `final ${link.ground}`;
    }),
  );

test('a chain begins with an opinion that somebody received and may have reviewed', () => {
  expect(told(answered())).toEqual([]);
  const window = clock('review.request', OPINION, { party: PARTY, due: '2026-05-06' });
  expect(told(answered(), [window])).toEqual([['handling_opinion L×']]);
});

test('what was asked, what it came to and who may go on stand in the order in which they happened', () => {
  const window = clock('reexamination.request', REVIEW, { party: PARTY, due: '2026-06-12' });
  expect(told(reviewed(), [window])).toEqual([['handling_opinion', 'review L×', 'review_opinion L×']]);
});

test('the days to decide stand with the request they are counted for', () => {
  const decide = clock('review.decide', OPINION, { party: PARTY, due: '2026-05-20' });
  const [, request] = read(reviewed(), [decide])[0]!.links;
  expect(request).toMatchObject({ kind: 'request', clock: { due: '2026-05-20' }, isLast: true });
});

test('the chain ends with finality of the matter', () => {
  const asked = { request: text(5), unit: BUREAU };
  const second = reviewed().add('core.review_requested', REVIEW, '2026-05-20', asked, { party: PARTY });
  const final = second
    .add('core.issued', AGAIN, '2026-06-10', issued('reexamination_opinion', [PARTY]))
    .add('core.review_decided', REVIEW, '2026-06-10', { outcome: 'upheld', parties: [PARTY], paper: AGAIN })
    .add('core.served', AGAIN, '2026-06-11', { mode: 'in_person' }, { party: PARTY });
  expect(told(final)[0]).toEqual([
    'handling_opinion',
    'review L×',
    'review_opinion',
    'reexamination L×',
    'reexamination_opinion',
    'final re_examined',
  ]);
});
