import { directoryContracts, roomContracts } from '@lianxin/sdk/common';
import { Files } from '@lianxin/sdk/server';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HearingCast } from './HearingCast.js';
import { Reviewing, refusal } from './Reviewing.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
const DAY = '2026-04-20';

describe.each(bothDatabases)('a hearing whose plugin is switched off, on $name', ({ dialect }) => {
  let t: TestHost;
  let life: Reviewing;
  let hearing: HearingCast;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.time.set('2026-03-02');
    life = new Reviewing(t, await t.county());
    await life.setting('hearing-review.suspends', ['review']);
    await life.answered();
    await life.ready();
    hearing = await HearingCast.for(life);
    await hearing.wanted('2026-03-25');
    await hearing.noticedFor(DAY);
  });

  const clock = async () => (await life.clock('review.decide', (await life.view()).review.document, life.party))!;
  const booked = () => life.county.as('chief').call(roomContracts.bookings, { from: DAY, to: DAY });
  const handOver = (to: string) =>
    life.county.as('sysadmin').call(directoryContracts.setPluginState, {
      ...{ plugin: 'hearing-review', on: false, open: 'handOver', to: life.person(to), reason: '改由专人办理' },
    });

  test('gives its room back, lets the days of deciding run again, and leaves its notices to be read', async () => {
    const { papers } = await hearing.state();
    expect(await booked()).toMatchObject([{ room: hearing.room, from: 540, to: 660 }]);
    expect((await clock()).state).toBe('standing');
    life.on('2026-04-02');
    await handOver('review');
    expect(await hearing.state()).toMatchObject({ phase: 'ended', outcome: 'switched_off' });
    expect(await booked()).toEqual([]);
    expect(await clock()).toMatchObject({
      state: 'running',
      limit: { from: '2026-03-23', n: 30, holds: [{ from: '2026-03-25', to: '2026-04-02' }] },
    });
    const { documents } = (await life.view()).state.case;
    const reader = life.county.as('review');
    expect(papers).toHaveLength(2);
    for (const paper of papers) {
      expect(documents.get(paper)).toMatchObject({ parties: [life.party] });
      await expect(t.host.get(Files).open(reader.actor, documents.get(paper)!.file!)).resolves.toBeDefined();
    }
  });

  test('can go no further there', async () => {
    await handOver('review');
    expect(await refusal(hearing.namePanel())).not.toBe('done');
  });
});
