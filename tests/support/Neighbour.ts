import { newId } from '@lianxin/base';
import { petitionActions as a, caseQuery, dossier as dossierContracts, startImport } from '@lianxin/core/common';
import { Files } from '@lianxin/core/server';
import type { TestCounty, TestHost } from '@lianxin/testing';
import { type Life, Lives } from '../journeys/lives.js';
import { belongings } from './belongings.js';
import { otherCounty } from './otherCounty.js';

/** A word in every name and text of the other county. */
export const SECRET = '紫云';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The county next door, with one of everything that has an id: what nobody of another county may ever get hold of. */
export class Neighbour {
  private constructor(
    readonly county: TestCounty,
    /** Cases of theirs: one that was answered, one that is mediated, one that is sealed. */
    readonly cases: readonly string[],
    /** All that has an id there. */
    readonly ids: ReadonlySet<string>,
    private readonly things: ReadonlyMap<string, string>,
  ) {}

  /** What of theirs a field of this name could carry. */
  find(field: string): string | undefined {
    return this.things.get(field);
  }

  /** True for a field that could carry an id of theirs; words, and the keys of drafts, may be the same anywhere. */
  has(field: string): boolean {
    return this.things.has(field) && !['text', 'key'].includes(field);
  }

  static async settle(host: TestHost): Promise<Neighbour> {
    const county = await host.county(otherCounty);
    const lives = new Lives(host, county);
    const clerk = county.as('clerk');
    const open = [(await lives.answered()).dossier, (await mediated(host, lives)).dossier];
    const { dossier: sealed } = await lives.registered('report');
    const { dossier: told, shown } = await clerk.act(a.register, { dossier: newId(), input: lamps() });
    await clerk.call(dossierContracts.saveDraft, { key: 'register', body: { subject: `${SECRET}草稿` } });
    const { job } = await clerk.call(startImport, { file: await sheet(host, county), channel: 'online', as: 'past' });

    const things = await belongings(county, open);
    const file = await lives.paper('clerk');
    const others = { file, files: file, job, queryCode: shown!.queryCode!, key: 'register', text: SECRET };
    for (const [field, id] of Object.entries(others)) things.set(field, id);
    const pages = [...open, told, sealed].map((dossier) => clerk.call(caseQuery, { dossier }));
    const named = JSON.stringify([await Promise.all(pages), [...things.values()], county.id]).match(ID)!;
    return new Neighbour(county, [...open, sealed], new Set(named), things);
  }
}

const lamps = () => ({
  ...{ filing: newId(), channel: 'letter' as const, subject: `反映${SECRET}路灯不亮`, words: `${SECRET}中学门前` },
  parties: [{ id: newId(), role: 'petitioner' as const, name: `${SECRET}某` }],
  demands: [{ id: newId(), text: `修好${SECRET}路灯`, kind: 'appeal_request' as const }],
});

/** Proposed to the committee, by the one door that plugins have: their actions. */
export async function mediated({ api }: TestHost, lives: Lives): Promise<Life> {
  const life = await lives.accepted();
  const { county } = lives;
  const input = {
    ...{ mediation: newId(), way: 'people', host: county.unit('mediation'), source: 'offer' },
    ...{ scope: 'citizen_and_organisation', parties: [life.party] },
    other: { id: newId(), organisation: `${SECRET}物业公司` },
  };
  const call = { dossier: life.dossier, about: life.demand, requestId: newId(), input };
  await api.call('mediation.propose', county.as('housing').ctx, call);
  return life;
}

async function sheet({ host }: TestHost, county: TestCounty): Promise<string> {
  const content = Buffer.from(`留言主题,留言内容\n${SECRET}公交改线,请恢复${SECRET}站\n`);
  const { person: by } = county.as('clerk').actor;
  return (await host.get(Files).keep(content, { name: '来信.csv', county: county.id, by })).id;
}
