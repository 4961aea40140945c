import { accept, draft, forward, ownerOf, register, type Story, serve } from './begin.js';

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
  yield 1;
  const [notice, party] = [await c.last(account, 'core.issued'), await c.last(account, 'core.party_added')];
  await serve(c, account, notice, party, 'in_person');
};

/** Small and clear: accepted for simple handling, answered within days, by word of mouth or in writing. */
export const simply = (orally: boolean): Story =>
  async function* (c, dice) {
    const b = await register(c, dice);
    yield 1;
    await forward(c, b);
    yield 2;
    const consent = '承办人电话征得信访人同意口头告知、口头答复。';
    await c.act(
      b.handler,
      'core.acceptSimplified',
      { ground: 'daily_life', declared: true, ...(orally && { oralConsent: consent }) },
      b.demand,
    );
    yield dice.between(3, 6);
    if (orally)
      await c.act(b.handler, 'core.answerOrally', { outcome: 'supported', text: b.matter.answer, consent }, b.demand);
    else await draft(c, b, 'supported');
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
