import { actions as a, contracts, mediationFold, NOTEBOOK } from '@lianxin/plugin-mediation/common';
import { caseQuery, cases, dossierContracts, petitionActions as petition, roomContracts } from '@lianxin/sdk/common';
import { all, Check, Log } from '@lianxin/sdk/server';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Life, PLUGIN, refusal } from './life.js';

const TOLD_APART = '公司愿意再让三百元，但不想先让对方知道';

describe.each(bothDatabases)('the sessions of a mediation on $name', ({ dialect }) => {
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
    await life.running();
  });

  /** Another case of the same kind. */
  async function another() {
    life.on('2026-03-02');
    const other = new Life(t, life.county);
    await other.accepted();
    return other;
  }

  const mediator = () => life.county.as('mediator');
  const room = async () => (await mediator().call(roomContracts.rooms, {})).find(({ name }) => name === '调解室')!.id;
  const plan = async (more: object = {}) =>
    mediator().act(
      a.planSession,
      life.about({ day: '2026-03-16', from: 9 * 60, to: 10 * 60, room: await room(), ...more }),
    );
  const apart = () => {
    const met = { place: '调解室', present: '公司代理人', note: TOLD_APART, apart: [life.ids.company] };
    return life.about(met);
  };
  const book = (who: string) =>
    life.county.as(who).call(contracts.notebook, { dossier: life.ids.dossier, mediation: life.ids.mediation });

  test('are planned in a room, which is then taken; moved, called off, and free again', async () => {
    await plan();
    const booked = () => mediator().call(roomContracts.bookings, { from: '2026-03-16', to: '2026-03-17' });
    expect(await booked()).toMatchObject([{ day: '2026-03-16', from: 540, to: 600 }]);
    const other = await another();
    await other.running();
    const clash = other.about({ day: '2026-03-16', from: 9 * 60 + 30, to: 11 * 60, room: await room() });
    expect(await refusal(mediator().act(a.planSession, clash))).toBe('core.room_taken');
    const elsewhere = other.about({ day: '2026-03-16', from: 9 * 60 + 30, to: 11 * 60 });
    expect(await refusal(mediator().act(a.planSession, elsewhere))).toBe('core.person_taken');
    await plan({ day: '2026-03-17' });
    expect(await booked()).toMatchObject([{ day: '2026-03-17' }]);
    expect(await refusal(mediator().act(a.planSession, clash))).toBe('done');
    await mediator().act(a.cancelSession, life.about({}));
    expect(await booked()).toMatchObject([{ day: '2026-03-16', from: 570 }]);
    expect(await refusal(mediator().act(a.cancelSession, life.about({})))).toBe('mediation.nothing_planned');
  });

  test('stand on the desk of the day, the mediator’s own first, with the case named and not opened', async () => {
    await plan();
    const [row] = await mediator().call(contracts.sessions, { from: '2026-03-16', to: '2026-03-16' });
    expect(row).toMatchObject({
      ...{ mine: true, mediation: life.ids.mediation, subject: '小区物业费纠纷' },
      session: { day: '2026-03-16', from: 540, to: 600, room: '调解室' },
    });
    expect(await mediator().call(contracts.sessions, { from: '2026-03-17', to: '2026-03-20' })).toEqual([]);
    const second = await another();
    await second.proposed();
    const { rows } = await mediator().call(contracts.desk, { limit: 10 });
    expect(rows.map(({ mine }) => mine)).toEqual([true, false]);
    const { rows: atHousing } = await life.county.as('housing').call(contracts.desk, { limit: 10 });
    expect(atHousing.map(({ mine }) => mine)).toEqual([false, false]);
  });

  test('are called off with the mediation', async () => {
    await plan();
    await mediator().act(a.end, life.about({ ground: 'no_agreement' as const, told: ['lawsuit' as const] }));
    expect(await mediator().call(roomContracts.bookings, { from: '2026-03-16', to: '2026-03-16' })).toEqual([]);
  });

  test('what was said apart is read by the mediators as persons, each reading on record, and by nobody else', async () => {
    await mediator().act(a.holdSession, apart());
    expect(await book('mediator')).toEqual([{ on: '2026-03-10', parties: [life.ids.company], note: TOLD_APART }]);
    expect(await refusal(book('housing'))).toBe('core.not_found');
    const { mediation } = await life.state();
    for (const who of ['chief', 'housing', 'township', 'sysadmin']) {
      const { actor } = life.county.as(who);
      expect(await refusal(t.host.get(Log).open(actor, mediation.notebook!)), who).toBe('core.not_found');
    }
    expect(mediation.sessions).toMatchObject([{ apart: [life.ids.company] }]);
    await mediator().act(a.holdSession, apart());
    expect(await book('mediator')).toHaveLength(2);
    expect((await life.state()).mediation.notebook).toBe(mediation.notebook);
  });

  test('what was said apart is nowhere in the case, its lists and its search', async () => {
    await mediator().act(a.holdSession, apart());
    const seen = [
      await mediator().call(caseQuery, { dossier: life.ids.dossier }),
      await mediator().call(contracts.notes, { dossier: life.ids.dossier, mediation: life.ids.mediation }),
      await mediator().call(cases, { text: '三百元' }),
      await mediator().call(contracts.desk, { limit: 10 }),
      await mediator().call(dossierContracts.actions, { dossier: life.ids.dossier }),
    ];
    expect(JSON.stringify(seen)).not.toContain('三百元');
    const kinds = (await life.opened()).entries.map(({ kind }) => kind);
    expect(kinds).not.toContain(NOTEBOOK);
  });

  test('only a mediator in person writes down what was said apart', async () => {
    const others = [life.county.person('贺兰芝')];
    await mediator().act(a.nameMediators, life.about({ mediators: others, chosen: 'parties' as const }));
    expect(await refusal(mediator().act(a.holdSession, apart()))).toBe('mediation.only_mediators');
  });

  test('a mediator related to a party keeps out from the day it is told, and no longer reads what was said apart', async () => {
    await mediator().act(a.holdSession, apart());
    const { person } = mediator().actor;
    const reason = '调解员与物业公司负责人是亲戚';
    const applied = { person, type: 'kinship' as const, asker: 'petitioner' as const, party: life.ids.wang, reason };
    await life.county.as('housing').act(petition.applyRecusal, { dossier: life.ids.dossier, input: applied });
    expect(await refusal(book('mediator'))).toBe('core.not_found');
    expect(await refusal(mediator().act(a.holdSession, apart()))).toBe('core.recusal_pending');
    const { case: state } = (await life.opened()).fold(mediationFold);
    const [recusal] = state.recusals.values();
    expect(recusal).toMatchObject({ person, phase: 'pending' });
    expect(recusal!.unit).not.toBe(life.county.unit('mediation')); // nobody heads the committee but the unit above
  });

  test('a mediator with the name of a party is a party, unless somebody says why not', async () => {
    const namesake = { id: life.ids.company, name: '何国平' };
    const other = await another();
    await other.proposed({ other: namesake });
    const name = (more: object = {}) => {
      const input = { mediators: [mediator().actor.person], chosen: 'designated' as const, ...more };
      return refusal(mediator().act(a.nameMediators, other.about(input)));
    };
    expect(await name()).toBe('mediation.mediator_is_party');
    expect(await name({ sameName: '同名，身份证号不同' })).toBe('done');
  });

  test('keep tables that are what the logs make of them', async () => {
    await plan();
    await mediator().act(a.holdSession, apart());
    for (const { value } of t.host.get(all(Check)).everywhere())
      expect((await value.run()).problems, value.id).toEqual([]);
  });
});
