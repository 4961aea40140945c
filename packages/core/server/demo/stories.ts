import { addDays, newId } from '@lianxin/base';
import type { DemoCase } from './DemoCase.js';
import type { Dice } from './Dice.js';
import { inventedPerson, MATTERS, type Matter, SUGGESTIONS } from './matters.js';

/** What happens to a case; `yield 3` lets three days pass. Where days run out the story stands still. */
export type Story = (c: DemoCase, dice: Dice) => AsyncGenerator<number, void, void>;

const HANDLER: Record<Matter['unit'], string> = { housing: 'housing', labour: 'labour', chengguan: 'township' };
const HEAD: Record<Matter['unit'], string> = {
  housing: 'housing-head',
  labour: 'labour-head',
  chengguan: 'township-head',
};
const CHANNELS = ['visit', 'online', 'letter', 'phone', 'visit', 'online'] as const;

interface Begun {
  readonly matter: Matter;
  readonly demand: string;
  readonly people: readonly string[];
  readonly handler: string;
  readonly head: string;
}

/** Registers a matter with one person or several, and one demand. */
async function register(c: DemoCase, dice: Dice, persons = 1, more: Record<string, unknown> = {}): Promise<Begun> {
  const matter = dice.pick(MATTERS);
  const demand = newId();
  const parties = Array.from({ length: persons }, (_, i) => ({
    id: newId(),
    role: i === 0 ? 'petitioner' : 'co_petitioner',
    ...inventedPerson(dice),
  }));
  const { subject, words } = matter;
  const demands = [{ id: demand, text: matter.demand, kind: 'appeal_request' }];
  await c.act('clerk', 'core.register', {
    filing: newId(),
    channel: dice.pick(CHANNELS),
    subject,
    words,
    parties,
    demands,
    ...more,
  });
  return { matter, demand, people: parties.map((p) => p.id), handler: HANDLER[matter.unit], head: HEAD[matter.unit] };
}

const forward = (c: DemoCase, b: Begun) =>
  c.act('chief', 'core.transfer', { way: 'forward', unit: c.unit(b.matter.unit) }, b.demand);
const accept = async (c: DemoCase, b: Begun) => {
  await c.act(b.handler, 'core.accept', {}, b.demand);
  await c.act(b.handler, 'core.nameHandler', { person: c.stage.people.get(b.handler) }, b.demand);
};
const draft = (c: DemoCase, b: Begun, outcome: string) =>
  c.act(
    b.handler,
    'core.draftOpinion',
    {
      outcomes: [{ demand: b.demand, outcome }],
      request: b.matter.demand,
      facts: b.matter.facts,
      opinion: b.matter.answer,
      basis: b.matter.basis,
      reviewOrgan: '青禾县人民政府',
    },
    b.demand,
  );
const serve = (c: DemoCase, account: string, document: string, party: string, mode: string) =>
  c.act(account, 'core.serve', { party, mode }, document);

/** Registered and not sorted yet. */
export const fresh: Story = async function* (c, dice) {
  await register(c, dice, dice.between(1, 2));
  yield 0;
};

/** Passed on; the unit owes its notice. */
export const forwarded: Story = async function* (c, dice) {
  const b = await register(c, dice);
  yield dice.between(1, 6);
  await forward(c, b);
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
  const opinion = await c.last(b.handler, 'core.opinion_drafted');
  await c.act(b.head, 'core.signOpinion', {}, opinion);
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
  yield 1;
  await c.act('clerk', 'core.close', {});
};

/** The unit says it is not competent; the chief agrees and it is passed on again. */
export const objected: Story = async function* (c, dice) {
  const b = await register(c, dice);
  yield 2;
  const wrong = b.matter.unit === 'housing' ? 'labour' : 'housing';
  await c.act('chief', 'core.transfer', { way: 'forward', unit: c.unit(wrong) }, b.demand);
  yield 3;
  const transfer = await c.last(wrong, 'core.transferred');
  await c.act(
    wrong,
    'core.object',
    {
      demands: [b.demand],
      reason: '经核，该事项不属我局职责范围，建议转有权处理的单位办理。',
      suggested: c.unit(b.matter.unit),
    },
    transfer,
  );
  yield 2;
  await c.act('chief', 'core.decideObjection', { agreed: true, reason: '异议成立，另行转送。' }, transfer);
  yield 1;
  await forward(c, b);
};

/** Being handled, with what was found so far. */
export const handled: Story = async function* (c, dice) {
  const b = await register(c, dice);
  yield dice.between(1, 5);
  await forward(c, b);
  yield dice.between(3, 10);
  await accept(c, b);
  yield dice.between(4, 12);
  await c.act(
    b.handler,
    'core.investigate',
    { investigators: '承办人及执法人员二人', count: 2, met: '信访人及被反映单位负责人', findings: b.matter.facts },
    b.demand,
  );
};

/** The sixty days do not suffice: an extension, told in writing. */
export const extended: Story = async function* (c, dice) {
  yield* handled(c, dice);
  yield dice.between(20, 30);
  const view = await c.last('chief', 'core.accepted');
  const account = await ownerOf(c, view);
  await c.act(
    account,
    'core.requestExtension',
    { days: 30, reason: '涉及多方责任认定，须委托鉴定，六十日内难以办结。' },
    view,
  );
  yield 2;
  await c.act(`${account}-head`, 'core.decideExtension', { granted: true, reason: '情况复杂，同意延长三十日。' }, view);
};

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
    const opinion = await c.last(b.handler, 'core.opinion_drafted');
    await c.act(b.head, 'core.signOpinion', {}, opinion);
    yield dice.between(1, 4);
    for (const [i, person] of b.people.entries()) {
      await serve(c, b.handler, opinion, person, i === 0 ? 'in_person' : 'post_registered');
      if (i < b.people.length - 1) yield 2;
    }
    if (!closing) return;
    yield dice.between(2, 6);
    await c.act('clerk', 'core.close', {});
  };

/** Answered, and a review asked for within the thirty days. */
export const reviewed: Story = async function* (c, dice) {
  yield* answered('not_supported')(c, dice);
  yield dice.between(5, 20);
  const opinion = await c.last('chief', 'core.opinion_drafted');
  const party = await c.last('chief', 'core.party_added');
  await c.act('clerk', 'core.receiveReview', { party, request: '对处理意见不服，认为事实未查清，请求复查。' }, opinion);
  yield 3;
  await c.act('clerk', 'core.passReview', { organ: '青禾县人民政府' }, opinion);
};

/** Drafted, waiting for the signature. */
export const drafted: Story = async function* (c, dice) {
  const b = await register(c, dice);
  yield 2;
  await forward(c, b);
  yield dice.between(3, 10);
  await accept(c, b);
  yield dice.between(10, 25);
  await draft(c, b, 'partly_supported');
};

/** A matter for labour arbitration: told where, how and until when, followed until it arrived there. */
export const led = (confirmed: boolean): Story =>
  async function* (c, dice) {
    const b = await register(c, dice);
    yield 3;
    await forward(c, b);
    yield 5;
    await c.act(
      b.handler,
      'core.lead',
      {
        branch: 'b2_arbitration',
        organ: '青禾县劳动人事争议仲裁委员会',
        procedure: '劳动争议仲裁',
        basis: '《中华人民共和国劳动争议调解仲裁法》第二十七条',
        howTo: '持身份证、劳动关系证明和仲裁申请书到仲裁委员会立案窗口申请。',
        lastDay: addDays(c.day, 120),
      },
      b.demand,
    );
    if (!confirmed) return;
    yield 12;
    await c.act(b.handler, 'core.confirmLed', { note: '仲裁委员会已受理，案号青劳人仲案字。' }, b.demand);
    yield 2;
    await c.act('clerk', 'core.close', {});
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

/** Already in hand below: not accepted, with notice. */
export const refused: Story = async function* (c, dice) {
  const b = await register(c, dice);
  yield 5;
  await c.act(
    'chief',
    'core.notAccept',
    { ground: 'in_hand_below', reason: '同一事项已由镇政府受理并在办理期限内，请向该单位查询进展。' },
    b.demand,
  );
  const notice = await c.last('chief', 'core.issued');
  yield 2;
  await serve(c, 'clerk', notice, b.people[0]!, 'post_registered');
};

/** The petitioner withdraws, in writing and of his own accord. */
export const withdrawn: Story = async function* (c, dice) {
  const b = await register(c, dice);
  yield 2;
  await forward(c, b);
  yield 6;
  const paper = await c.stage.paper(b.handler, '撤回信访事项的说明');
  await c.act(
    b.handler,
    'core.withdraw',
    { party: b.people[0], statement: '问题已自行协商解决，本人自愿撤回。', files: [paper] },
    b.demand,
  );
};

/** The parties came to terms, in writing. */
export const settled: Story = async function* (c, dice) {
  const b = await register(c, dice);
  yield 2;
  await forward(c, b);
  yield 5;
  await accept(c, b);
  yield 10;
  const paper = await c.stage.paper(b.handler, '和解协议书');
  await c.act(
    b.handler,
    'core.settle',
    { agreement: '双方达成和解协议，约定一个月内履行完毕。', files: [paper] },
    b.demand,
  );
  yield 3;
  await c.act('clerk', 'core.close', {});
};

/** A group with representatives: everybody counted, at most five speak. */
export const group: Story = async function* (c, dice) {
  const concerned = dice.between(8, 40);
  const speakers = Array.from({ length: dice.between(2, 5) }, () => ({
    id: newId(),
    role: 'representative',
    headCount: concerned,
    ...inventedPerson(dice),
  }));
  const b = await register(c, dice, 1, {
    channel: 'visit',
    parties: speakers,
    present: dice.between(5, 12),
    concerned,
  });
  yield 1;
  await c.act('chief', 'core.reportUp', { to: 'government', note: '涉及人数较多，建议县政府协调。' }, b.demand);
  yield 3;
  await forward(c, b);
};

/** Two demands of one case with two units. */
export const twofold: Story = async function* (c, dice) {
  const [first, second] = [newId(), newId()];
  const party = { id: newId(), role: 'petitioner', ...inventedPerson(dice) };
  const demands = [
    { id: first, text: '督促物业修复电梯', kind: 'appeal_request' },
    { id: second, text: '追讨物业公司拖欠的三个月保洁工资', kind: 'appeal_request' },
  ];
  await c.act('clerk', 'core.register', {
    filing: newId(),
    channel: 'visit',
    subject: '反映小区电梯失修及物业拖欠保洁工资',
    parties: [party],
    demands,
  });
  yield 2;
  await c.act('chief', 'core.transfer', { way: 'forward', unit: c.unit('housing') }, first);
  yield 2;
  await c.act('chief', 'core.transfer', { way: 'forward', unit: c.unit('labour') }, second);
  yield 4;
  await c.act('housing', 'core.accept', {}, first);
  yield 3;
  await c.act(
    'labour',
    'core.lead',
    {
      branch: 'b2_arbitration',
      organ: '青禾县劳动人事争议仲裁委员会',
      procedure: '劳动争议仲裁',
      basis: '《中华人民共和国劳动争议调解仲裁法》第二十七条',
    },
    second,
  );
};

/** A report on an official: sealed from the first day, passed to the discipline organ. */
export const reported = (passed: boolean): Story =>
  async function* (c, dice) {
    const demand = newId();
    await c.act('clerk', 'core.register', {
      filing: newId(),
      channel: 'letter',
      subject: '反映有关工作人员履职问题',
      words: '来信内容已密存。',
      parties: [{ id: newId(), role: 'petitioner', ...inventedPerson(dice) }],
      demands: [{ id: demand, text: '请依纪依规核查处理', kind: 'report', accused: [c.unit('housing')] }],
    });
    if (!passed) return;
    yield 4;
    await c.act('chief', 'core.passReport', { unit: c.unit('discipline') }, demand);
  };

/** Answered years ago in the old system; searchable history. */
export const past: Story = async function* (c, dice) {
  const matter = dice.pick(MATTERS);
  await c.act('clerk', 'core.takeOver', {
    filing: newId(),
    demand: newId(),
    channel: 'online',
    as: 'past',
    subject: matter.subject,
    words: matter.words,
    parties: [{ id: newId(), role: 'petitioner', name: inventedPerson(dice).name }],
    reply: { text: matter.answer, on: c.day },
  });
  yield 0;
};

async function ownerOf(c: DemoCase, demand: string): Promise<'housing' | 'labour' | 'township'> {
  const view = (await c.stage.api.call('core.case', c.as('chief'), { dossier: c.dossier })) as {
    entries: readonly { type: string; about: string; unit: string }[];
  };
  const { unit } = view.entries.find((e) => e.type === 'core.accepted' && e.about === demand)!;
  return unit === c.unit('housing') ? 'housing' : unit === c.unit('labour') ? 'labour' : 'township';
}
