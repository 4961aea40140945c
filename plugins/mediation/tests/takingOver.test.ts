import { actions as a, mediationFold } from '@lianxin/plugin-mediation/common';
import type { InputOfAction } from '@lianxin/sdk/common';
import { Files } from '@lianxin/sdk/server';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Life, PLUGIN, refusal } from './life.js';

describe.each(bothDatabases)('a mediation done on paper in the village on $name', ({ dialect }) => {
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
    life.on('2026-03-30');
  });

  async function entered(more: Partial<InputOfAction<typeof a.takeOver>> = {}) {
    const { dossier, demand, mediation, wang, company } = life.ids;
    const { actor } = life.county.as('housing');
    const scan = { name: '协议.txt', county: actor.county, by: actor.person };
    const { id: file } = await t.host.get(Files).keep(Buffer.from('扫描件'), scan);
    const input: InputOfAction<typeof a.takeOver> = {
      ...{ mediation, way: 'people', host: life.county.unit('mediation'), scope: 'between_citizens', source: 'offer' },
      ...{ parties: [wang], other: { id: company, organisation: '青禾安居物业公司' }, mediators: '龚长河' },
      ...{ openedOn: '2026-03-10', result: 'agreed', terms: '退还八百元', facts: '多收物业费', disputed: '退还金额' },
      instalments: [{ what: '退还八百元', by: company, due: '2026-04-30', amount: 80_000 }],
      ...{ files: [file], ...more },
    };
    return refusal(life.county.as('housing').act(a.takeOver, { dossier, about: demand, on: '2026-03-16', input }));
  }

  test('is in force since its true day, with none of the steps nobody recorded and no limit of an organ', async () => {
    expect(await entered()).toBe('done');
    const { dossier, mediation } = await life.state();
    expect(mediation).toMatchObject({ phase: 'in_force', openedOn: '2026-03-10', outcome: 'agreed', sessions: [] });
    const own = dossier.entries
      .filter(({ type }) => type.startsWith('mediation.'))
      .map(({ type, on }) => `${type} ${on}`);
    expect(own).toEqual([
      'mediation.taken_over 2026-03-10',
      'mediation.agreement_drafted 2026-03-16',
      'mediation.instalment_set 2026-03-16',
      'mediation.took_effect 2026-03-16',
      'mediation.concluded 2026-03-16',
    ]);
    const keys = [...dossier.clocks.values()].map(({ key }) => key).filter((key) => key.startsWith('mediation.'));
    expect(keys).not.toContain('mediation.report');
    expect(keys).not.toContain('mediation.period');
    const { agreements } = dossier.fold(mediationFold);
    const [agreement] = agreements.values();
    expect(dossier.clocks.get(`mediation.confirm|${agreement!.id}|`)).toMatchObject({
      limit: { from: '2026-03-16', n: 30 },
    });
  });

  test('that failed ends there, and the demand is handled on', async () => {
    expect(await entered({ result: 'no_agreement', told: ['lawsuit'] })).toBe('done');
    const { dossier, mediation } = await life.state();
    expect(mediation).toMatchObject({ phase: 'ended', outcome: 'no_agreement' });
    expect(dossier.fold(mediationFold).case.demands.get(life.ids.demand)?.phase).toBe('accepted');
  });

  test('says what was agreed, gives up no right, and ends after it began', async () => {
    expect(await entered({ terms: undefined })).toBe('mediation.say_agreement');
    expect(await entered({ result: 'no_agreement', told: undefined })).toBe('mediation.say_what_was_told');
    expect(await entered({ terms: '退还八百元，王秀兰今后不再上访' })).toBe('core.waives_petition');
    expect(await entered({ openedOn: '2026-03-20' })).toBe('mediation.ended_before_it_began');
    expect(await entered({ scope: 'administrative' })).toBe('mediation.not_by_this_way');
  });
});
