import { newId } from '@lianxin/base';
import { inventedPerson } from '../matters.js';
import { forward, register, type Story } from './begin.js';
import { leadToArbitration } from './led.js';

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

/** A group that named its members: a list with sums, one of them chosen to speak, and what eleven of them let him do. */
export const authorisedGroup: Story = async function* (c, dice) {
  const speaker = { id: newId(), role: 'representative', ...inventedPerson(dice), headCount: 13 };
  const agent = { id: newId(), role: 'agent', ...inventedPerson(dice), organisation: '青禾律师事务所' };
  const members = Array.from({ length: 12 }, () => ({
    id: newId(),
    role: 'co_petitioner',
    ...inventedPerson(dice),
    sum: dice.between(30, 240) * 10_000,
  }));
  const b = await register(c, dice, 1, {
    channel: 'visit',
    parties: [speaker, agent, ...members],
    present: 6,
    concerned: 13,
  });
  yield 1;
  const signed = members.slice(0, 11).map((m) => m.id);
  await c.act('clerk', 'core.authorise', {
    holder: speaker.id,
    members: signed,
    acts: ['consent', 'settle', 'review'],
    files: [await c.stage.paper('clerk', '推选代表和授权委托书（十一人签名）')],
  });
  await c.act('clerk', 'core.authorise', {
    holder: agent.id,
    members: [members[11]!.id],
    acts: ['receive_papers', 'consent', 'settle'],
    capacity: 'lawyer',
    files: [await c.stage.paper('clerk', '授权委托书')],
  });
  await c.act('clerk', 'core.goAlone', { members: [members[11]!.id] });
  yield 2;
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
  await leadToArbitration(c, 'labour', second, { is: 'unknown' });
};
