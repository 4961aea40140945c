import { addDays } from '@lianxin/base';
import { accept, draft, forward, register, type Story } from './begin.js';

const OTHER = { housing: 'labour', labour: 'housing', chengguan: 'housing' } as const;

/** Assigned by the city, passed on to a lead with an assisting bureau, reminded and supervised; the opinion waits to be signed. */
export const assisted: Story = async function* (c, dice) {
  const b = await register(c, dice);
  const other = OTHER[b.matter.unit];
  yield 1;
  await c.act('clerk', 'core.assignedFromAbove', {
    assigner: '云泽市信访局',
    number: `云信交〔${c.day.slice(0, 4)}〕${dice.between(3, 80)}号`,
    asked: '请依法办理，并按期报送办结报告。',
    wantsReport: true,
    reportBy: addDays(c.day, 50),
  });
  yield 1;
  await c.act(
    'chief',
    'core.transfer',
    {
      way: 'assign',
      unit: c.unit(b.matter.unit),
      feedbackBy: addDays(c.day, 40),
      assisting: [c.unit(other)],
      opinionsBy: addDays(c.day, 12),
    },
    b.demand,
  );
  yield 3;
  await accept(c, b);
  yield 4;
  await c.act(
    other,
    'core.giveOpinion',
    { opinion: '经核查，我局掌握的情况与信访人反映的一致，没有不同意见。' },
    b.demand,
  );
  yield 12;
  await c.act('clerk', 'core.remind', { way: 'phone', note: '请抓紧办理，按期答复。' }, b.demand);
  yield 5;
  await c.act(
    'chief',
    'core.supervise',
    {
      grounds: ['shirking'],
      demanded: '请说明两周以来没有进展的原因，并于期限内拿出处理意见。',
      answerBy: addDays(c.day, 7),
    },
    b.demand,
  );
  yield 3;
  const supervision = await c.last('chief', 'core.supervised');
  await c.act(
    b.handler,
    'core.answerSupervision',
    { answer: '前期等待检测结果，现已出具，本周内提出处理意见。' },
    supervision,
  );
  yield 1;
  await draft(c, b, 'supported');
};

/** Two bureaus disagree on who is competent; the county government decides, or has not decided yet. */
export const disputed = (decided: boolean): Story =>
  async function* (c, dice) {
    const b = await register(c, dice);
    const other = OTHER[b.matter.unit];
    yield 2;
    await forward(c, b);
    yield 3;
    await c.act(
      b.handler,
      'core.dispute',
      { units: [c.unit(other)], reason: '该事项涉及两个单位的职责，双方对由谁办理意见不一致。' },
      b.demand,
    );
    yield 2;
    const dispute = await c.last('chief', 'core.disputed');
    await c.act('clerk', 'core.raiseDispute', { conclusion: '两单位当面协商，没有达成一致。' }, dispute);
    if (!decided) return;
    yield 2;
    await c.act(
      'chief',
      'core.decideDispute',
      { unit: c.unit(other), conclusion: '县政府分管领导召集研究，确定办理单位。' },
      dispute,
    );
  };

/** Something urgent on the way: told by mouth, then in writing. */
export const urgent: Story = async function* (c, dice) {
  const b = await register(c, dice, 1, { channel: 'phone' });
  await c.act('clerk', 'core.reportUrgent', {
    facts: '小区供水管道破裂，三百余户停水。',
    time: '当日上午八时许',
    place: '城关镇南门社区',
    people: 320,
    measures: '已通知供水公司抢修，社区正在组织临时送水。',
    learnedOn: c.day,
    learnedAt: '09:05',
    to: ['government', 'competent_department'],
    way: 'oral',
    at: '09:20',
  });
  const report = await c.last('clerk', 'core.urgent_reported');
  const more = { to: ['government'], way: 'written', at: '12:40', more: '十二时恢复供水，居民用水恢复。' };
  await c.act('clerk', 'core.continueUrgent', more, report);
  yield 2;
  await forward(c, b);
};
