import { newId } from '@lianxin/base';
import {
  type EntryType,
  petitionEntries as e,
  mayReview,
  type NewEntry,
  type ReviewOutcome,
  reviewerOf,
  type Unit,
  UnitTree,
} from '@lianxin/core/common';
import { beforeEach, describe, expect, test } from 'vitest';
import { lawOfKind } from './lawOfKind.js';
import { PaperLog } from './paperLog.js';

// The chain from the opinion to finality on paper: a bureau's opinion, served on two neighbours on different days.
const entry = <D extends Record<string, unknown>>(
  type: EntryType<D>,
  data: NoInfer<D>,
  more: Partial<NewEntry> = {},
): NewEntry => ({ type: type.id, data, ...more });
const [office, housing, committee, demand, anna, bela] = Array.from({ length: 6 }, newId) as [
  ...string[],
] as unknown as [string, string, string, string, string, string];
const [opinion, review, last] = [newId(), newId(), newId()];

let log: PaperLog;
const party = (id: string) => entry(e.partyAdded, { role: 'petitioner', body: newId() }, { about: id });
const served = (about: string, to: string) => entry(e.served, { mode: 'in_person' }, { about, party: to });
const asked = (about: string, by: string, more: object = {}) =>
  entry(e.reviewRequested, { request: newId(), for: [by], ...more }, { about, party: by });
const issued = (kind: 'handling_opinion' | 'review_opinion' | 'reexamination_opinion', about: string) =>
  entry(e.issued, { kind, ...lawOfKind(kind), demands: [demand], parties: [anna, bela], file: newId() }, { about });
const decided = (about: string, outcome: ReviewOutcome, more: object = {}) =>
  entry(e.reviewDecided, { outcome, parties: [anna, bela], ...more }, { about });
const stateOf = () => log.state.demands.get(demand)!;

beforeEach(() => {
  const registered = { filing: newId(), text: newId(), channel: 'visit', unit: office, office, year: 2026, number: 1 };
  log = new PaperLog();
  for (const each of [
    entry(e.registered, registered as never),
    party(anna),
    party(bela),
    entry(e.demandAdded, { text: newId(), kind: 'appeal_request', unit: office, direct: false }, { about: demand }),
    entry(e.transferred, { way: 'forward', demands: [demand], unit: housing }, { about: newId() }),
  ])
    log.add('2026-03-02', office, each);
  log.add('2026-03-04', housing, entry(e.accepted, { branch: 'b6_petition' }, { about: demand }));
  log.add('2026-03-10', housing, issued('handling_opinion', opinion));
  log.add('2026-03-16', housing, served(opinion, anna)).add('2026-03-20', housing, served(opinion, bela));
});

/** Anna and Bela asked at the committee, which gave its opinion; both have received it. */
const reviewed = (outcome: ReviewOutcome, more: object = {}) =>
  log
    .add('2026-03-25', committee, asked(opinion, anna, { unit: committee }))
    .add('2026-04-01', committee, asked(opinion, bela, { unit: committee }))
    .add('2026-04-20', committee, issued('review_opinion', review))
    .add('2026-04-20', committee, decided(opinion, outcome, { paper: review, ...more }))
    .add('2026-04-22', committee, served(review, anna))
    .add('2026-04-23', committee, served(review, bela));

describe('the days of a review', () => {
  test('whoever asks has 30 days from his own receipt, and the organ 30 from its receipt of his request (arts 35, 36)', () => {
    log.add('2026-03-25', committee, asked(opinion, anna, { unit: committee }));
    log.add('2026-04-01', committee, asked(opinion, bela, { unit: committee }));
    expect([log.clock('review.request', opinion, anna)?.state, log.due('review.request', opinion, bela)]).toEqual([
      'met',
      '2026-04-20',
    ]);
    expect([log.due('review.decide', opinion, anna), log.due('review.decide', opinion, bela)]).toEqual([
      '2026-04-24',
      '2026-05-06',
    ]);
    expect(log.clock('review.decide', opinion, anna)?.owner).toBe(committee);
  });

  test('those who ask together are decided on together: one limit, met when the last of them is', () => {
    log.add('2026-03-25', committee, asked(opinion, anna, { unit: committee, for: [anna, bela] }));
    log.add('2026-04-01', committee, decided(opinion, 'withdrawn', { parties: [bela] }));
    expect(log.clock('review.decide', opinion, anna)?.state).toBe('running');
    expect(log.clock('review.decide', opinion, bela)).toBeUndefined();
    log.add('2026-04-02', committee, decided(opinion, 'upheld', { parties: [anna] }));
    expect(log.clock('review.decide', opinion, anna)?.state).toBe('met');
  });

  test('handed in at the wrong organ: that day counts for the window, the organ that decides counts from its own receipt', () => {
    log.add('2026-03-25', housing, asked(opinion, anna));
    expect(log.clock('review.request', opinion, anna)?.state).toBe('met');
    expect(log.clock('review.decide', opinion, anna)).toBeUndefined();
    log.add('2026-03-26', housing, asked(opinion, bela, { unit: committee }));
    log.add(
      '2026-03-27',
      housing,
      entry(e.reviewPassedOn, { organ: newId(), receivedOn: '2026-03-30' }, { about: opinion }),
    );
    const { reviews } = log.state.documents.get(opinion)!;
    expect(reviews[anna]).toMatchObject({ state: 'passed_on', on: '2026-03-25', receivedOn: '2026-03-30' });
    expect(reviews[bela]).toMatchObject({ state: 'requested', unit: committee });
    expect(log.clock('review.decide', opinion, anna)?.limit.from).toBe('2026-03-30');
    expect(log.clock('review.decide', opinion, bela)?.limit.from).toBe('2026-03-26');
  });

  test('what came to a committee by mistake is passed on: its days end, and the organ that decides has its own', () => {
    const other = newId();
    log.add('2026-03-25', committee, asked(opinion, anna, { unit: committee }));
    log.add('2026-03-27', committee, entry(e.reviewPassedOn, { organ: newId(), unit: other }, { about: opinion }));
    expect(log.state.documents.get(opinion)!.reviews[anna]).toMatchObject({ unit: other, on: '2026-03-25' });
    expect(log.clock('review.decide', opinion, anna)).toMatchObject({ owner: other, limit: { from: '2026-03-27' } });
  });

  test('more time is added to the days of those it was given for', () => {
    log.add('2026-03-25', committee, asked(opinion, anna, { unit: committee }));
    const longer = { days: 30, parties: [anna], reason: newId() };
    log.add('2026-04-10', committee, entry(e.reviewExtended, longer, { about: opinion }));
    expect(log.clock('review.decide', opinion, anna)?.limit.extension).toBe(30);
  });
});

describe('what a review says', () => {
  test('upheld: nothing moves; each may ask for a re-examination from his own receipt of the review opinion', () => {
    reviewed('upheld');
    expect([stateOf().phase, stateOf().end, stateOf().final]).toEqual(['ended', 'opinion_served', undefined]);
    expect([log.due('reexamination.request', review, anna), log.due('reexamination.request', review, bela)]).toEqual([
      '2026-05-22',
      '2026-05-25',
    ]);
  });

  test('revoked and to be made anew: back with the organ, its days are those it was given', () => {
    reviewed('revoked_redo', { redoDays: 20 });
    expect(stateOf()).toMatchObject({ phase: 'accepted', redo: { document: opinion, paper: review } });
    expect([stateOf().end, stateOf().outcome, stateOf().document]).toEqual([undefined, undefined, undefined]);
    expect(log.clock('unit.handle', demand)).toMatchObject({ state: 'running', owner: housing });
    expect(log.due('unit.handle', demand)).toBe('2026-05-11');
  });

  test('changed: the demand says what the review says; revoked for good: it ends as not accepted', () => {
    reviewed('changed', { outcomes: ['supported'] });
    expect([stateOf().outcome, stateOf().phase]).toEqual(['supported', 'ended']);
    log.add('2026-04-24', committee, decided(opinion, 'revoked'));
    expect([stateOf().phase, stateOf().end]).toEqual(['ended', 'not_accepted']);
  });
});

describe('INV-19: finality', () => {
  const reexamined = (outcome: ReviewOutcome) =>
    reviewed('upheld')
      .add('2026-05-06', committee, asked(review, anna, { for: [anna, bela] }))
      .add('2026-06-01', committee, issued('reexamination_opinion', last))
      .add('2026-06-01', committee, decided(review, outcome, { paper: last, redoDays: 20 }))
      .add('2026-06-03', committee, served(last, anna));

  test('a matter is final when the re-examination opinion has reached the last person, not before (art 36)', () => {
    reexamined('upheld');
    expect(stateOf().final).toBeUndefined();
    log.add('2026-06-05', committee, served(last, bela));
    expect(stateOf().final).toEqual({ on: '2026-06-05', ground: 're_examined', document: last });
    expect(log.clock('reexamination.request', last, anna)).toBeUndefined();
  });

  test('what the re-examination orders to be made anew is not final: the first opinion is the one revoked', () => {
    reexamined('revoked_redo').add('2026-06-05', committee, served(last, bela));
    expect([stateOf().final, stateOf().phase, stateOf().redo?.document]).toEqual([undefined, 'accepted', opinion]);
  });

  test('new facts that a person accepts begin the work again; refused, the matter stays final', () => {
    reexamined('rejected').add('2026-06-05', committee, served(last, bela));
    const said = (accepted: boolean) => entry(e.newFactsDecided, { accepted, finding: newId() }, { about: demand });
    log.add('2026-07-01', office, said(false));
    expect(stateOf().final).toBeDefined();
    log.add('2026-07-02', office, said(true));
    expect([stateOf().final, stateOf().phase, stateOf().unit]).toEqual([undefined, 'to_sort', office]);
    expect(log.clock('office.sort', demand)).toMatchObject({ state: 'running', owner: office });
  });
});

describe('INV-17: who reviews', () => {
  const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
    ...{ id, county: 'c', name: id, mark: '', level: 'county', system: 'general', kind: 'bureau', from: '2000-01-01' },
    ...more,
  });
  const units = [
    unit('city', { level: 'city', kind: 'government' }),
    unit('county', { parent: 'city', kind: 'government' }),
    unit('petition', { parent: 'county', kind: 'petitionOffice' }),
    unit('committee', { parent: 'county', kind: 'committee' }),
    unit('bureau', { parent: 'county' }),
    unit('school', { parent: 'bureau', kind: 'institution' }),
    unit('town', { parent: 'county', level: 'township', kind: 'township' }),
    unit('city-tax', { parent: 'city', level: 'city' }),
    unit('tax', { parent: 'county', reviewedBy: 'city-tax' }),
  ];
  const seatOf = (of: string, among = units) => {
    const found = reviewerOf(new UnitTree(among), of, '2026-03-02');
    return found && [found.organ.id, found.seat?.id];
  };

  test.each([
    ['town', ['county', 'committee']],
    ['bureau', ['county', 'committee']],
    ['school', ['bureau', 'bureau']],
    ['county', ['city', undefined]],
    ['tax', ['city-tax', undefined]],
    ['committee', ['city', undefined]],
    ['city', undefined],
  ])('the opinion of %s goes exactly one level up; a committee speaks for its government', (of, seat) => {
    expect(seatOf(of)).toEqual(seat);
  });

  test('without a committee the petition office does the work for its government', () => {
    const without = units.filter((u) => u.id !== 'committee');
    expect(seatOf('town', without)).toEqual(['county', 'petition']);
  });

  test('nobody reviews where he handled, signed or decided on a review before', () => {
    const judge = newId();
    reviewed('upheld', { persons: [judge] });
    const signer = log.effective.find((x) => x.type === e.issued.id)!.actor;
    const allowed = (person: string) => mayReview(log.effective, [demand], person);
    expect([allowed(signer), allowed(judge), allowed(newId())]).toEqual([false, false, true]);
  });

  test('INV-17 who revoked an opinion may review the one made in its place, and never re-examine', () => {
    const judge = newId();
    reviewed('revoked_redo', { persons: [judge], redoDays: 15 });
    const allowed = (stage: 'review' | 'reexamination') => mayReview(log.effective, [demand], judge, stage);
    expect([allowed('review'), allowed('reexamination')]).toEqual([true, false]);
  });
});
