import { addDays } from '@lianxin/sdk/common';
import { type DemoStory, demoSteps } from '@lianxin/sdk/server';
import { proposed, running } from './begin.js';
import { Mediating } from './Mediating.js';
import { MEDICAL, RENT, WAGES } from './matters.js';

/** Signed with three instalments: one is paid, one due this week, one still to come. */
export const inInstalments: DemoStory = {
  daysBack: 40,
  async *tell(c, dice) {
    const { today } = c.stage;
    const firm = { organisation: '青禾恒筑装饰有限公司', phone: '0000-6022103', address: '青禾县城关镇环城路88号' };
    const m = yield* proposed(c, dice, WAGES, firm, { persons: 2 });
    yield* running(m, '何国平', '石敬之');
    yield 3;
    await m.meet(
      '双方核对结算单，确认欠付工资共四万八千元。公司称工程款分批到账，提出分三期支付；二名申请人要求首期在半月内到账。',
      '二名申请人、公司负责人',
    );
    yield 3;
    const amount = 1_600_000;
    await m.draft(
      {
        facts: '二名申请人于三月至六月为公司施工，公司欠付工资共四万八千元，双方无争议。',
        disputed: '支付期限。',
        responsibility: '公司应足额支付所欠工资。',
        terms: '公司分三期向二名申请人支付工资共四万八千元，每期一万六千元，二人各得一半。',
        manner: '银行转账至二名申请人各自的工资账户。',
      },
      [
        { what: '支付工资（第一期，共三期）', due: addDays(c.day, 15), amount },
        { what: '支付工资（第二期，共三期）', due: addDays(today, 3), amount },
        { what: '支付工资（第三期，共三期）', due: addDays(today, 33), amount },
      ],
    );
    yield 1;
    await m.signed('双方达成书面协议，分三期支付。');
    yield 11;
    await m.paid(0, amount, '已核对转账回单，二名申请人确认收到第一期款项。');
    yield 12;
    await m.onInstalment(1, 'remindInstalment', { note: '第二期款项将于本周到期，请按协议支付。' });
  },
};

/** Proposed by the petition office itself; agreed, paid at once, visited again and closed. */
export const settled: DemoStory = {
  daysBack: 60,
  async *tell(c, dice) {
    const clinic = { organisation: '青禾康雅口腔诊所', phone: '0000-6022104', address: '青禾县城关镇西街12号' };
    const m = new Mediating(c, await demoSteps.register(c, dice, 1, { channel: 'visit' }, MEDICAL), 'clerk');
    yield 1;
    await m.propose(clinic);
    yield* running(m, '陶慧敏');
    yield 3;
    await m.meet(
      '诊所同意承担该颗种植体取出及重新种植的费用，并退还护理费用；申请人同意在诊所指定的上级医院复诊。',
      '申请人、诊所负责人',
    );
    await m.draft(
      {
        facts: '申请人在诊所种植两颗牙，其中一颗松动，双方对事实无争议。',
        disputed: '松动原因和费用承担。',
        responsibility: '双方同意不再追究原因，由诊所承担后续费用。',
        terms: '诊所一次性向申请人支付六千元，用于后续治疗；双方就该颗种植体不再有其他费用争议。',
        manner: '银行转账。',
      },
      [{ what: '支付后续治疗费用', due: addDays(c.day, 7), amount: 600_000 }],
    );
    await m.signed('双方达成书面协议，七日内履行。');
    yield 5;
    await m.paid(0, 600_000, '已核对转账回单，申请人确认收到全部款项。');
    yield 14;
    await m.onAgreement('recordReturnVisit', {
      parties: m.begun.people,
      performance: '款项已全部支付。',
      findings: '电话回访，申请人已在上级医院复诊，对处理结果没有异议。',
    });
    await m.act('mediator', 'makeFile', { retention: 'long', reason: '申请书由信访部门登记表代替。' });
    yield 2;
    await c.act('clerk', 'core.close', {});
  },
};

/** In force; both sides have asked the court together to confirm it, and the court has accepted. */
export const confirming: DemoStory = {
  daysBack: 34,
  async *tell(c, dice) {
    const builder = { organisation: '青禾宏远置业有限公司', phone: '0000-6022102', address: '青禾县城关镇新城大道1号' };
    const m = yield* proposed(c, dice, RENT, builder);
    yield* running(m, '陶慧敏');
    yield 6;
    await m.meet('双方按合同核算违约金为一万零三百元。公司同意支付，要求给予四十日筹款。', '申请人、公司法务');
    yield 2;
    await m.draft(
      {
        facts: '公司逾期交房一百七十二天，双方无争议。',
        disputed: '违约金数额和支付期限。',
        responsibility: '公司应按合同约定承担逾期交房违约责任。',
        terms: '公司一次性向申请人支付逾期交房违约金一万零三百元。',
        manner: '银行转账。',
      },
      [{ what: '支付逾期交房违约金', due: addDays(c.day, 40), amount: 1_030_000 }],
    );
    yield 1;
    await m.signed('双方达成书面协议，四十日内履行，拟共同申请司法确认。');
    yield 7;
    const court = { court: '青禾县人民法院', place: 'domicile', matter: 'contract' };
    await m.onAgreement('applyConfirmation', { applicants: m.parties, ...court });
    yield 2;
    await m.onAgreement('recordCourtStep', { step: 'accepted', note: '人民法院已受理，出具受理通知书。' });
  },
};
