import { addDays, newId } from '@lianxin/base';
import { inventedPerson, SUGGESTIONS } from '../matters.js';
import { accept, draft, forward, HANDLER, register, type Story, serve, sign } from './begin.js';
import { fulfil } from './fulfilled.js';

/** Answered on time, served on everybody, closed. */
export const answered = (outcome: string, closing = true): Story =>
  async function* (c, dice) {
    const b = await register(c, dice, dice.between(1, 3));
    yield dice.between(1, 8);
    await forward(c, b);
    yield dice.between(3, 12);
    await accept(c, b);
    const notice = await c.last(b.handler, 'core.issued');
    yield 1;
    for (const person of b.people) await serve(c, b.handler, notice, person, 'in_person');
    yield dice.between(15, 35);
    await draft(c, b, outcome);
    yield dice.between(1, 3);
    const opinion = await sign(c, b);
    yield dice.between(1, 4);
    for (const [i, person] of b.people.entries()) {
      await serve(c, b.handler, opinion, person, i === 0 ? 'in_person' : 'post_registered');
      if (i < b.people.length - 1) yield 2;
    }
    if (!closing) return;
    if (outcome === 'supported' || outcome === 'partly_supported') yield* fulfil(c, b, dice);
    yield dice.between(2, 6);
    await c.act('clerk', 'core.close', {});
  };

/** Assigned with report-back, answered, reported, accepted and closed. */
export const assigned: Story = async function* (c, dice) {
  const b = await register(c, dice);
  yield dice.between(1, 4);
  await c.act(
    'chief',
    'core.transfer',
    { way: 'assign', unit: c.unit(b.matter.unit), feedbackBy: addDays(c.day, 40), note: '请及时办理并报送办结报告。' },
    b.demand,
  );
  yield dice.between(3, 9);
  await accept(c, b);
  yield dice.between(10, 20);
  await draft(c, b, 'supported');
  yield 1;
  const opinion = await sign(c, b);
  yield 2;
  await serve(c, b.handler, opinion, b.people[0]!, 'in_person');
  yield 1;
  const transfer = await c.last(b.handler, 'core.transferred');
  await c.act(
    b.handler,
    'core.reportCompletion',
    { report: `${b.matter.facts}${b.matter.answer}处理意见书已送达信访人。` },
    transfer,
  );
  yield 2;
  await c.act('chief', 'core.acceptCompletion', {}, transfer);
  yield* fulfil(c, b, dice);
  yield 1;
  await c.act('clerk', 'core.close', {});
};

/** Answered, a review asked for within the thirty days, decided on paper and entered by hand. */
export const reviewed: Story = async function* (c, dice) {
  yield* answered('not_supported')(c, dice);
  yield dice.between(5, 20);
  const opinion = await c.last('chief', 'core.opinion_drafted');
  const party = await c.last('chief', 'core.party_added');
  await c.act(
    'clerk',
    'core.receiveReview',
    { parties: [party], request: '对处理意见不服，认为事实未查清，请求复查。' },
    opinion,
  );
  yield 3;
  await c.act('clerk', 'core.passReview', {}, opinion);
  yield dice.between(18, 26);
  const reason = '原处理意见事实清楚、依据正确、程序合法，予以维持。';
  const decided = { parties: [party], outcome: 'upheld', organ: '青禾县人民政府', reason };
  const files = [await c.stage.paper('review', '复查意见书')];
  await c.act('review', 'core.recordReview', { ...decided, files }, opinion);
};

/** A suggestion, adopted and answered. */
export const suggested: Story = async function* (c, dice) {
  const { unit, subject, words } = dice.pick(SUGGESTIONS);
  const [demand, party] = [newId(), newId()];
  await c.act('clerk', 'core.register', {
    filing: newId(),
    channel: 'online',
    subject,
    words,
    parties: [{ id: party, role: 'petitioner', ...inventedPerson(dice) }],
    demands: [{ id: demand, text: subject, kind: 'suggestion' }],
  });
  yield 4;
  await c.act('chief', 'core.transfer', { way: 'forward', unit: c.unit(unit) }, demand);
  yield 8;
  await c.act(
    HANDLER[unit],
    'core.answerSuggestion',
    { result: dice.pick(['adopted', 'partly_adopted']), text: '建议切合实际，已纳入今年实施计划，完成后将告知您。' },
    demand,
  );
  yield 2;
  await serve(c, HANDLER[unit], await c.last('chief', 'core.issued'), party, 'electronic_consented');
  yield 3;
  await c.act('clerk', 'core.close', {});
};
