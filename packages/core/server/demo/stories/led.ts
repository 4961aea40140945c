import { addDays, type Day, newId } from '@lianxin/base';
import { statutoryPack, wayRef } from '@lianxin/core/common';
import type { DemoCase } from '../DemoCase.js';
import { inventedPerson } from '../matters.js';
import { forward, register, type Story } from './begin.js';

type Known = { readonly is: 'day'; readonly day: Day } | { readonly is: 'unknown' };

/** The ways of a matter of the shipped pack, all counted from the same event. */
function waysOf(code: string, known: Known) {
  const matter = statutoryPack.matters.find((m) => m.code === code)!;
  return matter.ways.map(({ code: way, limit, ...words }) => ({
    id: newId(),
    line: wayRef(statutoryPack, way),
    ...words,
    counts: (limit === 'ask_there' ? [] : limit).map((count) => ({
      ...count,
      name: statutoryPack.events[count.event]!.name['zh-CN'],
      days: known.is === 'day' ? [known.day] : [],
    })),
    readBack: known.is === 'day',
  }));
}

/** Led into labour arbitration: from the day on which the wages were not paid, where the person remembers it. */
export const leadToArbitration = (c: DemoCase, handler: string, demand: string, known: Known) =>
  c.act(handler, 'core.lead', { branch: 'b2_arbitration', ways: waysOf('labour', known) }, demand);

/** A matter for labour arbitration: told where, how and until when, followed until it arrived there. */
export const led = (confirmed: boolean): Story =>
  async function* (c, dice) {
    const b = await register(c, dice);
    yield 3;
    await forward(c, b);
    yield 5;
    await leadToArbitration(c, b.handler, b.demand, { is: 'day', day: addDays(c.day, -245) });
    if (!confirmed) return;
    yield 12;
    const receipt = { organ: '青禾县劳动人事争议仲裁委员会', fileNumber: '青劳人仲案〔2026〕17号' };
    await c.act(b.handler, 'core.confirmLed', receipt, b.demand);
    yield 2;
    await c.act('clerk', 'core.close', {});
  };

/** Two lawful ways against a penalty; the petitioner takes reconsideration, whose sixty days are nearly over. */
export const twoWays: Story = async function* (c, dice) {
  const [demand, party] = [newId(), newId()];
  await c.act('clerk', 'core.register', {
    filing: newId(),
    channel: 'visit',
    subject: '反映对占道经营的处罚决定不服',
    words: '我在路边摆摊被罚款两千元，认为处罚过重，要求撤销。',
    parties: [{ id: party, role: 'petitioner', ...inventedPerson(dice) }],
    demands: [{ id: demand, text: '撤销占道经营的处罚决定', kind: 'appeal_request' }],
  });
  yield 2;
  await c.act('chief', 'core.transfer', { way: 'forward', unit: c.unit('chengguan') }, demand);
  yield 4;
  const known = { is: 'day', day: addDays(c.day, -4) } as const;
  await c.act('township', 'core.lead', { branch: 'b4_admin', ways: waysOf('admin_act', known) }, demand);
  yield 3;
  const [reconsideration] = await c.all('township', 'core.way_offered');
  await c.act('township', 'core.chooseWay', { party }, reconsideration);
};
