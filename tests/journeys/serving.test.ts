import { petitionActions as a, caseQuery, foldCase, unserved } from '@lianxin/core/common';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { about, type Life, Lives } from './lives.js';

describe.each(['sqlite', 'pg'] as const)('service on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let lives: Lives;
  beforeAll(async () => {
    host = await createTestHost({ database });
    county = await host.county();
    lives = new Lives(host, county);
  });
  afterAll(() => host.close());

  const view = (life: Life) => county.as('housing').call(caseQuery, { dossier: life.dossier });
  const opinion = (life: Life) => life.last('core.opinion_drafted');
  const serve = async (life: Life, input: object) =>
    county.as('housing').act(a.serve, {
      ...about(life.dossier, await opinion(life)),
      input: { party: life.party, mode: 'in_person', ...input },
    });
  const window = async (life: Life) =>
    (await view(life)).clocks.find((c) => c.key === 'review.request' && c.party === life.party);
  const list = async (by: string, scope: 'unit' | 'county', life: Life) =>
    (await county.as(by).call(unserved, { scope })).filter(
      (row) => row.dossier === life.dossier && row.kind === 'handling_opinion',
    );

  test('INV-15 no window runs while an opinion is signed but not served, nor after a failed attempt; it starts with the proof', async () => {
    const life = await lives.signed();
    expect(await window(life)).toBeUndefined();
    const document = await opinion(life);
    await county.as('housing').act(a.recordFailedService, {
      ...about(life.dossier, document),
      input: { party: life.party, mode: 'post_registered', reason: 'mail_returned', note: '查无此人' },
    });
    expect(await window(life)).toBeUndefined();
    expect(await list('housing', 'unit', life)).toMatchObject([{ document, persons: 1, attempts: 1 }]);

    await expect(serve(life, { mode: 'post_registered' })).rejects.toMatchObject({
      code: 'core.proof_missing_tracking',
    });
    await serve(life, { mode: 'post_registered', tracking: 'XA12345678901' });
    expect((await window(life))?.limit.from).toBe(host.time.today);
    expect(await list('housing', 'unit', life)).toEqual([]);
  });

  test('a refusal counts as service only with witnesses or on film, and the log says that it was refused', async () => {
    const life = await lives.signed();
    const left = { mode: 'left_with_witness', note: '本人拒收，留置于其住所' };
    await expect(serve(life, left)).rejects.toMatchObject({ code: 'core.proof_missing_witnesses' });
    await expect(serve(life, { ...left, mode: 'left_with_video' })).rejects.toMatchObject({
      code: 'core.proof_missing_files',
    });
    await serve(life, { ...left, witnesses: '刘强、马丽' });
    const { entries, records } = await view(life);
    const served = entries.findLast((e) => e.type === 'core.served')!;
    expect(served.data).toMatchObject({ mode: 'left_with_witness', refused: true });
    expect(records[served.data.body as string]?.kind).toBe('core.service');
    expect(await window(life)).toBeDefined();
  });

  test('nobody is served electronically without a consent given before', async () => {
    const life = await lives.signed();
    const mode = 'electronic_consented';
    await expect(serve(life, { mode })).rejects.toMatchObject({ code: 'core.proof_missing_consentOn' });
    await expect(serve(life, { mode, consentOn: '2099-01-01' })).rejects.toMatchObject({
      code: 'core.consent_after_service',
    });
    await serve(life, { mode, consentOn: host.time.today });
    expect(foldCase((await view(life)).entries as never).demands.get(life.demand)?.end).toBe('opinion_served');
  });

  test('what is signed but not served stands in the unit’s list and the office’s, and in nobody else’s', async () => {
    const life = await lives.signed();
    const row = { kind: 'handling_opinion', unit: county.unit('housing'), issuedOn: host.time.today, persons: 1 };
    expect(await list('housing', 'unit', life)).toMatchObject([row]);
    expect(await list('chief', 'county', life)).toMatchObject([row]);
    expect(await list('labour', 'county', life)).toEqual([]);
    const other = await host.county();
    expect(await other.as('chief').call(unserved, { scope: 'county' })).toEqual([]);
  });
});
