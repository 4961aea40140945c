import { type DemoStory, demoSteps } from '@lianxin/sdk/server';
import { proposed } from './begin.js';
import { LAND } from './matters.js';

const { draft, serve, sign } = demoSteps;

/** The other side refuses clearly; no time was lost, and the town answers the demand itself. */
export const refused: DemoStory = {
  daysBack: 52,
  async *tell(c, dice) {
    const group = {
      organisation: '城关镇南门社区第三居民小组',
      phone: '0000-6022106',
      address: '青禾县城关镇南门社区',
    };
    const m = yield* proposed(c, dice, LAND, group);
    yield 2;
    await m.act('township', 'consent', { parties: m.begun.people, how: 'recorded' });
    yield 2;
    const refusal = { party: m.other, note: '小组会议讨论后表示不同意调解，要求由镇政府作出处理。' };
    await m.act('mediator', 'refuse', refusal);
    await m.act('mediator', 'reportResult', { note: '对方明确不同意调解，调解终止。' });
    yield 18;
    await draft(c, m.begun, 'supported');
    yield 3;
    const opinion = await sign(c, m.begun);
    yield 2;
    for (const party of m.begun.people) await serve(c, m.begun.handler, opinion, party, 'in_person');
  },
};
