import { actions as a, mediationFold } from '@lianxin/plugin-mediation/common';
import { newId } from '@lianxin/sdk/common';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Life, PLUGIN, refusal } from './life.js';

describe.each(bothDatabases)('the three mediations on $name', ({ dialect }) => {
  let t: TestHost;
  let life: Life;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.time.set('2026-03-02');
    life = new Life(t, await t.county());
    await life.accepted();
  });

  const housing = () => life.county.as('housing');
  const administrative = () =>
    life.proposed({ way: 'administrative', host: life.county.unit('housing'), scope: 'organ_discretion' });
  const bothConsent = () =>
    housing().act(a.consent, life.about({ parties: [life.ids.wang, life.ids.company], how: 'recorded' as const }));
  const handOver = (more: object = {}) => ({
    ...{ mediation: newId(), way: 'people' as const, host: life.county.unit('mediation') },
    ...{ scope: 'citizen_and_organisation' as const, how: 'written' as const, ...more },
  });

  test('the organ accepts, mediates by its own people, and needs nobody on the roster', async () => {
    await administrative();
    await bothConsent();
    expect((await life.state()).mediation.phase).toBe('proposed');
    await housing().act(a.accept, life.about({}));
    expect((await life.state()).mediation.phase).toBe('running');
    const own = [housing().actor.person];
    await housing().act(a.nameMediators, life.about({ own, chosen: 'designated' as const }));
    await housing().act(a.holdSession, life.about({ place: '局会议室', present: '双方到场', note: '核对收费面积' }));
    expect((await life.state()).mediation.sessions).toHaveLength(1);
    expect((await life.clock('mediation.period', life.ids.mediation))?.owner).toBe(life.county.unit('housing'));
  });

  test('not competent, it says why, and passes the matter on with the parties’ agreement', async () => {
    await administrative();
    const said = { ground: 'not_competent' as const, told: ['petition' as const], reason: '纯属民事纠纷' };
    await housing().act(a.decline, life.about(said));
    expect((await life.state()).dossier.proceedings.get(life.ids.mediation)).toMatchObject({ outcome: 'declined' });
    const input = handOver();
    await housing().act(a.handOver, life.about(input));
    expect((await life.clock('mediation.pass_on', life.ids.mediation))?.state).toBe('met');
    expect((await life.state(input.mediation)).mediation).toMatchObject({ phase: 'running', way: 'people' });
  });

  test('a running one goes to a court: both name each other, and the court’s began with what the parties agreed', async () => {
    await life.running();
    const court = handOver({ way: 'judicial', host: life.county.unit('court') });
    await life.county.as('mediator').act(a.handOver, life.about(court));
    const { mediations } = (await life.opened()).fold(mediationFold);
    expect(mediations.get(life.ids.mediation)).toMatchObject({ outcome: 'handed_over', to: court.mediation });
    expect(mediations.get(court.mediation)).toMatchObject({
      ...{ phase: 'running', way: 'judicial', from: life.ids.mediation },
      ...{ opener: life.county.unit('housing'), host: life.county.unit('court') },
    });
    const bad = handOver({ host: life.county.unit('labour') });
    expect(await refusal(life.county.as('mediator').act(a.handOver, life.about(bad)))).toBe(
      'mediation.already_handed_over',
    );
  });

  test('the parties apply, by word of mouth: whoever asked has consented', async () => {
    const asked = { source: 'application' as const, applied: 'oral' as const, applicants: [life.ids.wang] };
    await life.proposed(asked);
    const { mediation } = await life.state();
    expect(Object.keys(mediation.consents)).toEqual([life.ids.wang]);
    expect(mediation).toMatchObject({ source: 'application', phase: 'proposed' });
  });

  test('more time is every party’s yes', async () => {
    await life.running();
    const by = { by: [life.ids.wang] };
    const extend = (more: object) =>
      refusal(life.county.as('mediator').act(a.extend, life.about({ days: 15, how: 'recorded' as const, ...more })));
    expect(await extend(by)).toBe('core.not_authorised');
    expect(await extend({})).toBe('done');
    expect((await life.clock('mediation.period', life.ids.mediation))?.limit).toMatchObject({ n: 30, extension: 15 });
  });
});
