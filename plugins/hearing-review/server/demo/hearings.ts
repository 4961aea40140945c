import { addDays } from '@lianxin/sdk/common';
import type { DemoCase, DemoStory, Dice, Matter } from '@lianxin/sdk/server';
import { accepted, type Upto } from './begin.js';
import { Hearing } from './Hearing.js';
import { ALLOWANCE, LIFT, PLOT } from './matters.js';

/** Days from the notice to the session: ten working days, over the longest holidays. */
const NOTICE = 26;

/** Told of his right, the petitioner asks for a hearing on the tenth day, and it is to be held. */
async function* decided(
  c: DemoCase,
  dice: Dice,
  matter: Matter,
  { recorder, speaker, persons }: { recorder: string; speaker: string; persons?: number },
): Upto<Hearing> {
  const begun = yield* accepted(c, dice, matter, persons);
  const hearing = new Hearing(c, begun, recorder, speaker);
  yield 2;
  await hearing.toldRight();
  yield 4;
  await hearing.apply('对事实和计算办法有争议，希望当面说明并质证。');
  yield 2;
  await hearing.decided('双方对主要事实有争议，当面质证有利于查清事实，决定举行听证。');
  yield 1;
  return hearing;
}

/** Panel named, notice served; the session is in three days. */
export const thisWeek: DemoStory = {
  daysBack: 13 + NOTICE - 3,
  async *tell(c, dice) {
    const h = yield* decided(c, dice, LIFT, { recorder: 'housing', speaker: 'housing-second', persons: 2 });
    const others = ['方志远', '乔月娥', '康立行', '易正平'];
    await h.panel({ presider: '谷丰年', others, reserves: ['黎佩珊', '倪秋实'] });
    await h.noticed(addDays(c.stage.today, 3), '井道位置是否合理；对一楼住户的补偿数额如何确定。');
  },
};

/** In session today: three parts are written down. */
export const today: DemoStory = {
  daysBack: 13 + NOTICE,
  async *tell(c, dice) {
    const h = yield* decided(c, dice, ALLOWANCE, { recorder: 'housing', speaker: 'housing-second', persons: 2 });
    const others = ['段思齐', '汤文渊', '白若溪', '黎佩珊'];
    await h.panel({ presider: '岳清扬', others, reserves: ['倪秋实', '易正平'] });
    await h.noticed(c.stage.today, '逾期交付的起算日；逾期期间临时安置费的标准。');
    yield NOTICE;
    await h.open();
    await h.steps({
      opening:
        '主持人核对参加人员身份，宣布听证事由、听证员和记录人名单，告知双方权利义务，宣读听证纪律，询问是否申请回避。双方均表示不申请回避。',
      petitioner_states:
        '信访人陈述：协议约定签约后二十四个月交房，至今已三十一个月。依据协议第九条，逾期超过六个月应加倍发放临时安置费，请求补发逾期期间的差额。',
    });
  },
};

/** Held, concluded by four of five, its report served; the opinion is the next. */
export const reported: DemoStory = {
  daysBack: 13 + NOTICE + 10,
  async *tell(c, dice) {
    const h = yield* decided(c, dice, PLOT, { recorder: 'township', speaker: 'township-head', persons: 3 });
    const others = ['方志远', '汤文渊', '段思齐', '易正平'];
    await h.panel({ presider: '岳清扬', others, reserves: ['倪秋实', '黎佩珊'] });
    await h.noticed(addDays(c.day, NOTICE), '补偿面积应以承包证还是征收台账为准。');
    yield NOTICE;
    await h.open();
    await h.steps({
      opening: '主持人宣布听证事由和组成人员，告知双方权利义务和听证纪律。双方均不申请回避。',
      petitioner_states: '三户代表陈述：承包证载明面积合计比台账多四分二厘，征收时未通知到场丈量，请求按承包证补足。',
      handler_states: '镇政府陈述：补偿依据征收时的测绘台账，测绘单位有资质，但承认未书面通知三户到场指界。',
      cross_examination:
        '信访人出示承包经营权证和二〇一九年登记簿；镇政府出示测绘成果表。双方对真实性均无异议，对证明目的有异议。',
      handler_replies: '镇政府答复：界址有一段已被道路覆盖，无法复测，愿意以登记簿为参考协商。',
      panel_questions:
        '听证员询问指界程序、登记簿制作过程和同路段其他农户的处理办法。镇政府答：同路段其他农户均到场指界签字。',
      petitioner_final: '信访人最后陈述：请求依法按登记面积补偿，希望尽快有结果。',
      handler_final: '镇政府最后陈述：尊重听证结论，将据此作出处理意见。',
      member_comments: '汤文渊：界址灭失且未经指界的，登记簿记载具有推定效力。方志远：建议一并说明计算过程。',
    });
    await h.deliberate('supported', '三户被征土地面积应以土地承包经营权登记簿记载为准，补足相差部分的补偿款。', [
      { vote: 'for' },
      { vote: 'for' },
      { vote: 'for' },
      { vote: 'against', dissent: '宜先委托第三方按遥感影像复核面积，再行确定。' },
      { vote: 'for' },
    ]);
    await h.steps({ announcement: '主持人当场宣布听证结论，告知听证报告送达时间。' });
    await h.signed();
    await h.record('closeHearing', {});
    yield 4;
    await h.record('reportHearing', {
      petitionerCase: '承包证和登记簿面积合计比征收台账多四分二厘，要求按登记面积补偿。',
      handlerCase: '补偿依据测绘台账，未书面通知三户到场指界。',
      agreed: '面积相差四分二厘；征收时三户未到场指界；部分界址已被道路覆盖。',
      disputed: '补偿面积的确定依据。',
      findings: '登记簿记载合法有效，测绘未经指界，界址灭失不可归责于信访人，应以登记簿面积为准。',
      proposals: '由镇政府列明计算过程，一并在处理意见书中告知三户。',
      annexes: '听证笔录、承包经营权证、登记簿、测绘成果表、送达回证。',
    });
    await h.serveLast();
  },
};
