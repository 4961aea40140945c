import { actions as a, contracts, mediationFold } from '@lianxin/plugin-mediation/common';
import {
  caseQuery,
  directoryContracts,
  dossierContracts,
  newId,
  petitionActions as petition,
} from '@lianxin/sdk/common';
import { all, Check } from '@lianxin/sdk/server';
import { bothDatabases, createTestHost, type TestCounty, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Life, PLUGIN, refusal } from './life.js';

describe.each(bothDatabases)('mediation on $name', ({ dialect }) => {
  let t: TestHost;
  let county: TestCounty;
  let life: Life;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.time.set('2026-03-02');
    county = await t.county();
    life = new Life(t, county);
  });

  test('is lived through from the proposal to the case closed', async () => {
    await life.accepted();
    await life.inForce();
    const { mediation } = await life.state();
    expect(mediation).toMatchObject({ phase: 'in_force', outcome: 'agreed' });
    expect((await life.clock('mediation.confirm', life.ids.agreement))?.limit).toMatchObject({
      from: '2026-03-20',
      n: 30,
    });
    life.on('2026-04-20');
    await life.paidWhole('mediator');
    const { dossier } = await life.state();
    expect(dossier.fold(mediationFold).case.demands.get(life.ids.demand)).toMatchObject({
      phase: 'ended',
      end: 'settled',
    });
    expect((await life.clock('unit.handle', life.ids.demand))?.state).toBe('void');
    await county.as('chief').act(petition.close, { dossier: life.ids.dossier, input: {} });
    const view = await county.as('mediator').call(caseQuery, { dossier: life.ids.dossier });
    expect(view.entries.at(-1)?.type).toBe('core.closed');
  });

  test('stands on the desk of those who mediate and of those who proposed it, and on no other', async () => {
    await life.accepted();
    await life.proposed();
    const rowsOf = async (who: string) => (await county.as(who).call(contracts.desk, { limit: 10 })).rows;
    const row = { mediation: life.ids.mediation, phase: 'proposed', awaited: 2, subject: '小区物业费纠纷' };
    expect(await rowsOf('mediator')).toMatchObject([row]);
    expect(await rowsOf('housing')).toMatchObject([row]);
    expect(await rowsOf('labour')).toEqual([]);
    await county.as('mediator').act(a.refusal, life.about({ party: life.ids.company }));
    expect(await rowsOf('mediator')).toEqual([]);
  });

  test('keeps a table that is what the logs make of it', async () => {
    await life.accepted();
    await life.inForce();
    for (const { value } of t.host.get(all(Check)).everywhere())
      expect((await value.run()).problems, value.id).toEqual([]);
  });

  test('holds up the opinion while it is open, and not once an agreement is there', async () => {
    await life.accepted();
    await life.running();
    const document = await life.draftedOpinion();
    const sign = () =>
      county.as('housing-head').act(petition.signOpinion, { dossier: life.ids.dossier, about: document, input: {} });
    expect(await refusal(sign())).toBe('core.proceeding_open');
    await county.as('mediator').act(a.end, life.about({ ground: 'no_agreement' as const, told: ['lawsuit' as const] }));
    expect(await refusal(sign())).toBe('done');
  });

  test('keeps the case from being closed until the agreement is performed', async () => {
    await life.accepted();
    await life.inForce();
    const document = await life.draftedOpinion();
    await county
      .as('housing-head')
      .act(petition.signOpinion, { dossier: life.ids.dossier, about: document, input: {} });
    const served = { party: life.ids.wang, mode: 'in_person' as const };
    await county.as('housing').act(petition.serve, { dossier: life.ids.dossier, about: document, input: served });
    const close = () => county.as('chief').act(petition.close, { dossier: life.ids.dossier, input: {} });
    expect(await refusal(close())).toBe('mediation.not_performed');
    await life.paidWhole('housing');
    expect(await refusal(close())).toBe('done');
  });

  test('settles the demands when the agreement takes effect, where the county counts them so', async () => {
    await life.setting('mediation.settlesWhen', 'reached');
    await life.accepted();
    await life.inForce();
    const { dossier } = await life.state();
    const { demands } = dossier.fold(mediationFold).case;
    expect(demands.get(life.ids.demand)).toMatchObject({ end: 'settled', endedOn: '2026-03-20' });
    expect(await refusal(county.as('chief').act(petition.close, { dossier: life.ids.dossier, input: {} }))).toBe(
      'done',
    );
  });

  test('stops the 60 days only where the county says so, and ends now without losing anything', async () => {
    await life.setting('mediation.pausesHandleClock', true);
    await life.accepted();
    await life.running();
    expect((await life.clock('unit.handle', life.ids.demand))?.state).toBe('standing');
    life.on('2026-03-30');
    const off = { plugin: 'mediation', on: false, reason: '试点结束' };
    const switchOff = (open?: 'endNow') =>
      county.as('sysadmin').call(directoryContracts.setPluginState, { ...off, ...(open && { open }) });
    expect(await refusal(switchOff())).toBe('core.plugin_has_open');
    await switchOff('endNow');
    expect((await life.clock('unit.handle', life.ids.demand))?.state).toBe('running');
    expect((await life.clock('mediation.period', life.ids.mediation))?.state).toBe('void');
    const desk = county.as('mediator').call(contracts.desk, { limit: 10 });
    expect(await refusal(desk)).toBe('api.plugin_disabled');
    const { actions } = await county.as('housing').call(dossierContracts.actions, { dossier: life.ids.dossier });
    expect(actions.some(({ plugin }) => plugin === 'mediation')).toBe(false);
    const view = await county.as('housing').call(caseQuery, { dossier: life.ids.dossier });
    expect(view.entries.filter((e) => e.type.startsWith('mediation.'))).toHaveLength(4);
    expect(view.labels['mediation.opened']?.['zh-CN']).toBe('提出调解');
    await county.as('sysadmin').call(directoryContracts.setPluginState, { plugin: 'mediation', on: true });
    expect((await life.state()).mediation).toMatchObject({ phase: 'ended', mediators: [expect.any(String)] });
  });

  test('runs to its end while the county winds it down, and none begins', async () => {
    await life.accepted();
    await life.running();
    const off = { plugin: 'mediation', on: false, open: 'windDown' as const };
    await county.as('sysadmin').call(directoryContracts.setPluginState, off);
    await county.as('mediator').act(a.end, life.about({ ground: 'no_agreement' as const, told: ['lawsuit' as const] }));
    const again = { ...life.ids, mediation: newId(), company: newId() };
    const input = {
      ...{ mediation: again.mediation, way: 'people', host: county.unit('mediation'), source: 'offer' },
      ...{ scope: 'citizen_and_organisation', parties: [life.ids.wang, life.ids.company] },
    } as const;
    const another = county.as('housing').act(a.propose, { dossier: life.ids.dossier, about: life.ids.demand, input });
    expect(await refusal(another)).toBe('core.winding_down');
  });

  test('what was said in a session stays with those who mediate', async () => {
    await life.accepted();
    await life.running();
    const session = { place: '调解室', present: '双方到场', note: '一方谈到家庭情况' };
    await county.as('mediator').act(a.holdSession, life.about(session));
    const asked = { dossier: life.ids.dossier, mediation: life.ids.mediation };
    expect(await county.as('mediator').call(contracts.notes, asked)).toMatchObject([session]);
    expect(await refusal(county.as('housing').call(contracts.notes, asked))).toBe('mediation.notes_of_host');
    const view = await county.as('housing').call(caseQuery, { dossier: life.ids.dossier });
    expect(JSON.stringify(view)).not.toContain(session.note);
  });

  test('is hosted by a unit of the right kind, with its own people, between parties who are named', async () => {
    await life.accepted();
    expect(await refusal(life.proposed({ host: county.unit('labour') }))).toBe('mediation.not_a_host');
    expect(await refusal(life.proposed({ other: { id: life.ids.company } }))).toBe('mediation.who_is_other');
    await life.proposed();
    const stranger = [county.as('housing').actor.person];
    const name = (input: object) =>
      refusal(county.as('mediator').act(a.nameMediators, life.about({ chosen: 'parties' as const, ...input })));
    expect(await name({ own: stranger })).toBe('mediation.not_of_host');
    expect(await name({ mediators: stranger })).toBe('core.not_on_roster');
    expect(await name({})).toBe('mediation.name_somebody');
  });
});
