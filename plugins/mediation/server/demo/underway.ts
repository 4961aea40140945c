import type { DemoStory } from '@lianxin/sdk/server';
import { proposed, running } from './begin.js';
import { LEAK, NOISE, OVERTIME } from './matters.js';

/** Proposed; the petitioner has said yes, the other side is still to be asked. */
export const waiting: DemoStory = {
  daysBack: 8,
  async *tell(c, dice) {
    const room = { organisation: '城关镇好友棋牌室', phone: '0000-6022101', address: '青禾县城关镇东街社区二号楼一层' };
    const m = yield* proposed(c, dice, NOISE, room);
    yield 1;
    await m.act('township', 'consent', { parties: m.begun.people, how: 'written' });
  },
};

/** Both sides met, one of them was heard apart, and today they meet again. */
export const inSession: DemoStory = {
  daysBack: 22,
  async *tell(c, dice) {
    const above = { name: '孟广才', phone: '19900002301', address: '青禾县城关镇锦绣小区五号楼三〇一室' };
    const m = yield* proposed(c, dice, LEAK, above, { scope: 'between_citizens' });
    yield* running(m, '何国平', '秦素云');
    yield 4;
    await m.meet(
      '双方到现场共同查看。被申请人认可管根处渗水，但认为应由物业先查公共管道；申请人要求恢复原状并赔偿二千六百元。双方同意请物业派人做闭水试验后再谈。',
      '双方当事人、物业公司维修主管',
    );
    yield 4;
    await m.meet(
      '申请人表示可以接受由对方雇人修复，不再要求现金赔偿，但希望十日内完工。其同意调解员以建议方式转达工期要求。',
      '申请人',
      { apart: m.begun.people },
    );
    yield 2;
    const hours = { from: 570, to: 660, room: c.room('调解室') };
    await m.act('mediator', 'planSession', { day: c.stage.today, ...hours });
    await m.act('mediator', 'issuePaper', { paper: 'session_notice', note: '请携带闭水试验结果及维修报价。' });
  },
};

/** Both sides want the labour bureau to go on with it, which keeps the wage records. */
export const handedOver: DemoStory = {
  daysBack: 30,
  async *tell(c, dice) {
    const store = { organisation: '青禾百汇商场', phone: '0000-6022105', address: '青禾县城关镇人民路16号' };
    const m = yield* proposed(c, dice, OVERTIME, store);
    yield* running(m, '石敬之');
    yield 5;
    await m.meet(
      '双方对上班天数没有争议，对加班工资的计算基数意见不一，均希望由人力资源社会保障部门依据工资台账核算后继续调解。',
      '申请人、商场人事主管',
    );
    yield 1;
    await m.handOver({ way: 'administrative', host: c.unit('labour'), scope: 'citizen_and_organisation' });
    yield 2;
    await m.act('labour', 'accept', {});
    await m.act('labour', 'nameMediators', { own: [c.person('labour')], chosen: 'designated' });
    yield 4;
    await m.act('labour', 'holdSession', {
      place: '县人力资源和社会保障局调解室',
      present: '申请人、商场人事主管',
      note: '经核对工资台账，双方确认计算基数，商场承诺五日内提出补发方案。',
    });
  },
};
