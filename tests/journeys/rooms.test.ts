import { newId } from '@lianxin/base';
import {
  petitionActions as a,
  roomContracts as c,
  directory,
  type InputOfAction,
  rosterContracts,
} from '@lianxin/core/common';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Lives, refused } from './lives.js';
import { EXPERTS, panel, panelPlugin } from './panel.js';

const DAY = '2026-03-09';
const at = (hour: number, minutes = 0) => hour * 60 + minutes;

describe.each(['sqlite', 'pg'] as const)('rooms and the hours of people on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let lives: Lives;
  let room: string;
  beforeAll(async () => {
    host = await createTestHost({ database, plugins: [panelPlugin] });
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    host.time.set('2026-03-02');
    county = await host.county();
    lives = new Lives(host, county);
    room = await county.room('第一听证室');
  });

  type Slot = Partial<InputOfAction<typeof panel.book>>;
  const slot = (more: Slot = {}) => ({
    ...{ booking: newId(), room, day: DAY, from: at(9), to: at(11), people: [county.person('康立行')] },
    ...more,
  });
  const book = (dossier: string, more: Slot = {}, by = 'clerk') =>
    county.as(by).act(panel.book, { dossier, input: slot(more) });
  const listed = (by: string, more: object = {}) => county.as(by).call(c.bookings, { from: DAY, to: DAY, ...more });
  const alone = [() => county.person('方志远'), () => county.person('乔月娥')];

  test('two hearings are never in one room at one hour; one after the other they are', async () => {
    const { dossier } = await lives.accepted();
    await book(dossier);
    const people = [alone[0]!()];
    for (const [from, to] of [
      [at(10), at(12)],
      [at(8), at(9, 1)],
      [at(8), at(12)],
      [at(9, 30), at(10)],
    ] as const)
      await expect(book(dossier, { from, to, people })).rejects.toMatchObject({
        kind: 'conflict',
        code: 'core.room_taken',
        params: { from: '09:00', to: '11:00' },
      });
    await book(dossier, { from: at(11), to: at(12), people });
    await book(dossier, { day: '2026-03-10' });
    await book(dossier, { room: await county.room('调解室'), people });
  });

  test('nobody sits in two places at once, whatever the room; the refusal says which of those chosen, and no name', async () => {
    const { dossier } = await lives.accepted();
    await book(dossier);
    const elsewhere = book(dossier, {
      room: await county.room('调解室'),
      people: [alone[0]!(), county.person('康立行')],
    });
    await expect(elsewhere).rejects.toMatchObject({
      code: 'core.person_taken',
      params: { n: 2, from: '09:00', to: '11:00' },
    });
    const { room: _, ...village } = slot();
    await expect(county.as('clerk').act(panel.book, { dossier, input: village })).rejects.toMatchObject({
      code: 'core.person_taken',
    });
  });

  test('of two who book at the same moment one gets the room', async () => {
    const cases = await Promise.all(Array.from({ length: 6 }, () => lives.accepted()));
    const people = ['方志远', '乔月娥', '段思齐', '黎佩珊', '康立行', '汤文渊'].map((name) => county.person(name));
    const tried = await Promise.all(cases.map(({ dossier }, i) => refused(book(dossier, { people: [people[i]!] }))));
    expect(tried.toSorted()).toEqual([...Array(5).fill('core.room_taken'), 'done'].toSorted());
    expect(await listed('clerk')).toHaveLength(1);
  });

  test('of two who book one person at the same moment one gets that person', async () => {
    const cases = await Promise.all(Array.from({ length: 4 }, () => lives.accepted()));
    const rooms = await Promise.all(
      ['甲', '乙', '丙', '丁'].map((name) => county.as('sysadmin').call(c.addRoom, { name: `${name}室` })),
    );
    const tried = await Promise.all(cases.map(({ dossier }, i) => refused(book(dossier, { room: rooms[i]!.id }))));
    expect(tried.toSorted()).toEqual([...Array(3).fill('core.person_taken'), 'done'].toSorted());
  });

  test('what was refused leaves nothing behind: neither an hour nor a step in the log', async () => {
    const { dossier } = await lives.accepted();
    const { seq } = await book(dossier);
    expect(await refused(book(dossier))).toBe('core.room_taken');
    expect((await book(dossier, { from: at(14), to: at(15) })).seq).toBe(seq + 1);
  });

  test('a session is moved to where nothing else is, and its old hour is free again', async () => {
    const { dossier } = await lives.accepted();
    const [first, second] = [newId(), newId()];
    await book(dossier, { booking: first });
    await book(dossier, { booking: second, from: at(14), to: at(16), people: [alone[0]!()] });
    const move = (booking: string, more: Slot) =>
      county.as('clerk').act(panel.move, { dossier, input: slot({ booking, ...more }) });
    expect(await refused(move(first, { from: at(15), to: at(17) }))).toBe('core.room_taken');
    await move(first, { from: at(10), to: at(12) }); // over its own old hour
    await move(second, { from: at(8), to: at(10), people: [alone[1]!()] });
    expect(await listed('clerk')).toMatchObject([
      { booking: second, from: at(8), held: { people: [{ name: '乔月娥' }] } },
      { booking: first, from: at(10) },
    ]);
  });

  test('cancelled, room and people are free; who moved and cancelled it when stays readable in the audit log', async () => {
    const { dossier } = await lives.accepted();
    const booking = newId();
    await book(dossier, { booking });
    await county.as('clerk').act(panel.move, { dossier, input: slot({ booking, from: at(15), to: at(16) }) });
    await county.as('chief').act(panel.cancel, { dossier, input: { booking } });
    expect(await listed('clerk')).toEqual([]);
    const again = county.as('chief').act(panel.cancel, { dossier, input: { booking } });
    expect(await refused(again)).toBe('core.no_booking');
    await book(dossier, { from: at(15), to: at(16) });
    const { lines } = await county.as('auditor').call(directory.audit, {});
    const told = lines.filter((line) => line.params.booking === booking);
    expect(told.map(({ code, actorName }) => [code, actorName])).toEqual([
      ['core.booking_cancelled', '周建国'],
      ['core.booking_moved', '陈静'],
      ['core.booked', '陈静'],
    ]);
    expect(told[1]!.params).toMatchObject({ wasFrom: '09:00', wasTo: '11:00', from: '15:00', to: '16:00', day: DAY });
  });

  test('a proceeding that its plugin ends gives back what has not begun; what began that morning stays', async () => {
    const { dossier, demand } = await lives.transferred();
    const proceeding = newId();
    await county.as('chief').call(rosterContracts.enrol, { roster: EXPERTS, category: 'expert', name: '宋青山' });
    const people = [county.person('宋青山')];
    await county.as('clerk').act(panel.open, { dossier, about: demand, input: { proceeding, people } });
    await book(dossier, { from: at(9), to: at(10) });
    await book(dossier, { from: at(10), to: at(11) });
    host.time.set(DAY);
    await county.as('clerk').act(panel.end, { dossier, about: proceeding, input: {} });
    expect(await listed('clerk')).toMatchObject([{ from: at(9) }]);
  });

  test('a proceeding that core ends needs no hours any more: plugin switched off, case sealed', async () => {
    const cases = [await lives.transferred(), await lives.transferred()] as const;
    await county.as('chief').call(rosterContracts.enrol, { roster: EXPERTS, category: 'expert', name: '宋青山' });
    for (const [i, { dossier, demand }] of cases.entries()) {
      const input = { proceeding: newId(), people: [county.person('宋青山')] };
      await county.as('clerk').act(panel.open, { dossier, about: demand, input });
      await book(dossier, { day: '2026-03-03', from: at(9 + i), to: at(10 + i) });
      await book(dossier, { from: at(9 + i), to: at(10 + i) });
    }
    host.time.set('2026-03-04');
    const seal = { reason: '信中检举住建局', accused: [county.unit('housing')] };
    await county.as('chief').act(a.seal, { dossier: cases[0].dossier, about: cases[0].dossier, input: seal });
    expect(await listed('clerk')).toMatchObject([{ from: at(10) }]);
    const off = { plugin: 'panel', on: false, open: 'endNow', reason: '不再使用' } as const;
    await county.as('sysadmin').call(directory.setPluginState, off);
    expect(await listed('clerk')).toEqual([]);
    expect(await listed('clerk', { from: '2026-03-03', to: '2026-03-03' })).toHaveLength(2); // what was held, was held
  });

  test('who does not see a case is told that the hour is taken, and nothing else', async () => {
    const life = await lives.registered();
    await book(life.dossier);
    expect(await listed('clerk')).toMatchObject([{ held: { dossier: life.dossier, unitName: '青禾县信访局' } }]);
    const [seen] = await listed('labour');
    expect(Object.keys(seen!).toSorted()).toEqual(['booking', 'day', 'from', 'room', 'to']);
    const other = await host.county();
    expect(await other.as('clerk').call(c.bookings, { from: DAY, to: DAY })).toEqual([]);
  });

  test('a desk asks for the day of some rooms, or of some people', async () => {
    const { dossier } = await lives.accepted();
    await book(dossier);
    await book(dossier, { from: at(14), to: at(15), people: [alone[0]!()] });
    expect(await listed('clerk', { people: [alone[0]!()] })).toMatchObject([{ from: at(14) }]);
    expect(await listed('clerk', { rooms: [await county.room('调解室')] })).toEqual([]);
    const months = county.as('clerk').call(c.bookings, { from: DAY, to: '2026-09-09' });
    expect(await refused(months)).toBe('core.too_many_days');
  });

  test('the end comes after the beginning; a room of another county is none', async () => {
    const { dossier } = await lives.accepted();
    expect(await refused(book(dossier, { from: at(11), to: at(11) }))).toBe('core.hours_turned');
    const theirs = await (await host.county()).room('第一听证室');
    expect(await refused(book(dossier, { room: theirs }))).toBe('core.no_room');
  });

  test('administrators keep the rooms; one that something is booked in is not closed before', async () => {
    const { dossier } = await lives.accepted();
    const admin = county.as('sysadmin');
    expect(await refused(county.as('chief').call(c.addRoom, { name: '第三调解室' }))).toBe('api.no_permission');
    const { id } = await admin.call(c.addRoom, { name: '第三调解室', seats: 8 });
    await admin.call(c.changeRoom, { room: id, name: '第三调解室', place: '三楼' });
    await book(dossier, { room: id });
    expect(await refused(admin.call(c.closeRoom, { room: id }))).toBe('core.room_in_use');
    await admin.call(c.closeRoom, { room: id, to: DAY });
    expect(await refused(book(dossier, { room: id, day: '2026-03-10' }))).toBe('core.no_room');
    host.time.set('2026-03-10');
    const names = async (input: object) => (await county.as('clerk').call(c.rooms, input)).map(({ name }) => name);
    expect(await names({})).not.toContain('第三调解室');
    expect(await names({ ended: true })).toContain('第三调解室');
    expect(await refused(admin.call(c.bookings, { from: DAY, to: DAY }))).toBe('api.no_permission');
  });
});
