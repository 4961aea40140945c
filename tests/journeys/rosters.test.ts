import { newId } from '@lianxin/base';
import { petitionActions as a, rosterContracts as c, caseQuery, directory, foldCase } from '@lianxin/core/common';
import { Rosters } from '@lianxin/core/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Life, Lives, refused } from './lives.js';
import { panel, panelPlugin, EXPERTS as roster } from './panel.js';

describe.each(['sqlite', 'pg'] as const)('rosters on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  beforeAll(async () => {
    host = await createTestHost({ database, plugins: [panelPlugin] });
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    host.time.set('2026-03-02');
    county = await host.county();
  });

  const chief = () => county.as('chief');
  const enrol = (more: object, by = 'chief') => county.as(by).call(c.enrol, { roster, category: 'expert', ...more });
  const members = (more = {}) => county.as('clerk').call(c.members, { roster, ...more });

  describe('the people on them', () => {
    test('somebody from outside becomes a person without post or account; somebody of the directory keeps unit and system', async () => {
      const outside = await enrol({ name: '宋青山', title: '退休教授', phone: '0000-1234567' });
      await enrol({ person: county.as('housing').actor.person, category: 'lawyer' });
      expect(await members()).toMatchObject([
        { person: outside.person, name: '宋青山', category: 'expert', title: '退休教授', from: '2026-03-02' },
        {
          name: '李晓东',
          category: 'lawyer',
          system: 'housing',
          unitName: '青禾县住房和城乡建设局',
          title: '物业科科员',
        },
      ]);
      const [row] = await county.as('sysadmin').call(directory.people, { text: '宋青山' });
      expect(row).toEqual({ id: outside.person, name: '宋青山', posts: [] });
    });

    test('one stands on a roster once; after the end one can come back, and both times stay readable', async () => {
      const { id, person } = await enrol({ name: '宋青山' });
      expect(await refused(enrol({ person }))).toBe('core.on_roster_already');
      expect((await county.as('clerk').call(c.candidates, { roster })).map((each) => each.id)).not.toContain(person);
      await chief().call(c.endMembership, { member: id });
      expect(await members()).toEqual([]);
      await enrol({ person });
      expect(await members({ ended: true })).toMatchObject([{ to: '2026-03-01' }, { from: '2026-03-02' }]);
    });

    test('of two who put the same person on it at the same moment one comes second', async () => {
      const { person } = county.as('housing').actor;
      const tried = await Promise.all([refused(enrol({ person })), refused(enrol({ person }, 'deputy'))]);
      expect(tried.toSorted()).toEqual(['core.on_roster_already', 'done']);
    });

    test('a plugin asks who stands on it on the day that counts', async () => {
      const { id, person } = await enrol({ name: '宋青山', from: '2026-03-05' });
      await chief().call(c.endMembership, { member: id, to: '2026-03-20' });
      const on = (day: string) => refused(host.host.get(Rosters).getMembers(county.id, roster, [person], day));
      expect([await on('2026-03-04'), await on('2026-03-05'), await on('2026-03-20'), await on('2026-03-21')]).toEqual([
        'core.not_on_roster',
        'done',
        'done',
        'core.not_on_roster',
      ]);
    });

    test('what was entered wrongly is set right', async () => {
      const { id } = await enrol({ name: '宋青山', title: '教授' });
      await chief().call(c.changeMember, { member: id, category: 'lawyer', system: 'land' });
      const [row] = await members();
      expect(row).toMatchObject({ category: 'lawyer', system: 'land' });
      expect(row).not.toHaveProperty('title');
    });
  });

  describe('who may', () => {
    test('keeping it takes the permission that the roster names; its categories are closed', async () => {
      expect(await refused(enrol({ name: '宋青山' }, 'clerk'))).toBe('core.not_your_roster');
      expect(await refused(enrol({ name: '宋青山' }, 'sysadmin'))).toBe('api.no_permission');
      const { id } = await enrol({ name: '宋青山' });
      const clerk = county.as('clerk');
      expect(await refused(clerk.call(c.endMembership, { member: id }))).toBe('core.not_your_roster');
      expect(await refused(clerk.call(c.changeMember, { member: id, category: 'lawyer' }))).toBe(
        'core.not_your_roster',
      );
      expect(await refused(enrol({ name: '宋青山', category: 'king' }))).toBe('core.no_category');
      expect(await refused(enrol({}))).toBe('core.member_who');
      expect(await clerk.call(c.rosters, null)).toMatchObject([{ id: roster, plugin: 'panel', keeps: false }]);
    });

    test('a telephone number is shown to nobody in a list; asked for with a reason it is told, and that is kept', async () => {
      const { id } = await enrol({ name: '宋青山', phone: '0000-1234567' });
      expect(JSON.stringify(await members())).not.toContain('1234567');
      const ask = (by: string) => county.as(by).call(c.memberPhone, { member: id, reason: '通知听证时间' });
      expect(await ask('clerk')).toEqual({ phone: '0000-1234567' });
      expect(await refused(ask('lawyer'))).toBe('api.no_permission');
      const { lines } = await county.as('auditor').call(directory.audit, { code: 'core.member_phone_read' });
      expect(lines).toMatchObject([{ actorName: '陈静', params: { reason: '通知听证时间' } }]);
      const without = await enrol({ name: '郝白' });
      const call = county.as('clerk').call(c.memberPhone, { member: without.id, reason: '通知听证时间' });
      expect(await refused(call)).toBe('core.no_phone');
    });

    test('those of another county are not there', async () => {
      const { id, person } = await enrol({ name: '宋青山' });
      const other = (await host.county()).as('chief');
      expect(await other.call(c.members, { roster, ended: true })).toEqual([]);
      const tries = [
        other.call(c.enrol, { roster, category: 'expert', person }),
        other.call(c.changeMember, { member: id, category: 'lawyer' }),
        other.call(c.endMembership, { member: id }),
        other.call(c.memberPhone, { member: id, reason: '通知听证时间' }),
      ];
      for (const tried of await Promise.allSettled(tries))
        expect(tried).toMatchObject({ status: 'rejected', reason: { kind: 'notFound' } });
    });

    test('where the plugin is off its roster is not offered, and what stood on it is not lost', async () => {
      await enrol({ name: '宋青山' });
      await county.switch('panel', 'off');
      expect(await county.as('clerk').call(c.rosters, null)).toEqual([]);
      expect(await refused(enrol({ name: '郝白' }))).toBe('core.no_roster');
      await county.switch('panel', 'on');
      expect(await members()).toMatchObject([{ name: '宋青山' }]);
    });
  });

  describe('recusal of whoever sits in a proceeding (art 28, INV-26)', () => {
    let life: Life;
    let expert: string;
    let proceeding: string;
    beforeEach(async () => {
      life = await new Lives(host, county).accepted();
      expert = (await enrol({ name: '宋青山' })).person;
      proceeding = newId();
      const on = { dossier: life.dossier, about: life.demand };
      await chief().act(panel.open, { ...on, input: { proceeding, people: [expert] } });
    });

    const apply = (person: string) =>
      county.as('clerk').act(a.applyRecusal, {
        ...{ dossier: life.dossier, about: life.dossier },
        input: { person, type: 'kinship', asker: 'petitioner', party: life.party, reason: '系近亲属' },
      });
    const state = async () => foldCase((await chief().call(caseQuery, { dossier: life.dossier })).entries);

    test('INV-26 the head of the unit that runs the proceeding decides on a member of its panel', async () => {
      await apply(expert);
      const [recusal] = (await state()).recusals.values();
      expect(recusal).toMatchObject({ person: expert, unit: county.unit('petition'), phase: 'pending' });
      const about = { dossier: life.dossier, about: recusal!.id };
      const input = { granted: true, reason: '情况属实' };
      expect(await refused(county.as('housing-head').act(a.decideRecusal, { ...about, input }))).toBe(
        'core.not_your_unit',
      );
      await chief().act(a.decideRecusal, { ...about, input });
      expect((await state()).recusals.get(recusal!.id)?.phase).toBe('granted');
    });

    test('INV-26 a head who sits on the panel himself is decided on above, never by himself', async () => {
      const on = { dossier: life.dossier, about: proceeding };
      await enrol({ person: county.as('chief').actor.person });
      await chief().act(panel.reseat, { ...on, input: { people: [expert, county.as('chief').actor.person] } });
      await apply(county.as('chief').actor.person);
      const [recusal] = (await state()).recusals.values();
      expect(recusal?.unit).toBe(county.unit('government'));
    });

    test('the case says who sits; who sits in nothing, or no longer, cannot be asked to keep out', async () => {
      const view = await chief().call(caseQuery, { dossier: life.dossier });
      expect(view.people[expert]).toBe('宋青山');
      const other = (await enrol({ name: '郝白' })).person;
      expect(await refused(apply(other))).toBe('core.recusal_not_involved');
      await chief().act(panel.end, { dossier: life.dossier, about: proceeding, input: {} });
      expect(await refused(apply(expert))).toBe('core.recusal_not_involved');
    });
  });
});
