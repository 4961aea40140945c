import { newId } from '@lianxin/base';
import type { DemoCase } from '../DemoCase.js';
import type { Dice } from '../Dice.js';
import { inventedPerson, MATTERS, type Matter } from '../matters.js';

export type { Story } from '../DemoStory.js';

export const HANDLER: Record<Matter['unit'], string> = { housing: 'housing', labour: 'labour', chengguan: 'township' };
export const HEAD: Record<Matter['unit'], string> = {
  housing: 'housing-head',
  labour: 'labour-head',
  chengguan: 'township-head',
};
const CHANNELS = ['visit', 'online', 'letter', 'phone', 'visit', 'online'] as const;

export interface Begun {
  readonly matter: Matter;
  readonly demand: string;
  readonly people: readonly string[];
  readonly handler: string;
  readonly head: string;
}

/** Registers a matter, any where none is given, with one person or several, and one demand. */
export async function register(
  c: DemoCase,
  dice: Dice,
  persons = 1,
  more: Record<string, unknown> = {},
  matter = dice.pick(MATTERS),
): Promise<Begun> {
  const demand = newId();
  const parties = Array.from({ length: persons }, (_, i) => ({
    id: newId(),
    role: i === 0 ? 'petitioner' : 'co_petitioner',
    ...inventedPerson(dice),
  }));
  const { subject, words } = matter;
  const demands = [{ id: demand, text: matter.demand, kind: 'appeal_request' }];
  await c.act('clerk', 'core.register', {
    filing: newId(),
    channel: dice.pick(CHANNELS),
    purpose: 'request',
    subject,
    words,
    parties,
    demands,
    ...more,
  });
  return { matter, demand, people: parties.map((p) => p.id), handler: HANDLER[matter.unit], head: HEAD[matter.unit] };
}

export const forward = (c: DemoCase, b: Begun) =>
  c.act('chief', 'core.transfer', { way: 'forward', unit: c.unit(b.matter.unit) }, b.demand);
/** The unit to which it was forwarded speaks with the petitioner. */
export const call = (c: DemoCase, b: Begun) =>
  c.act(b.handler, 'core.recordContact', { way: 'phone', reached: true, note: '已电话联系，了解情况，约定上门查看。' });
export const accept = async (c: DemoCase, b: Begun) => {
  await call(c, b);
  await c.act(b.handler, 'core.accept', {}, b.demand);
  await c.act(b.handler, 'core.nameHandler', { person: c.stage.people.get(b.handler) }, b.demand);
};
export const draft = (c: DemoCase, b: Begun, outcome: string) =>
  c.act(
    b.handler,
    'core.draftOpinion',
    {
      outcomes: [{ demand: b.demand, outcome }],
      request: b.matter.demand,
      facts: b.matter.facts,
      opinion: b.matter.answer,
      basis: b.matter.basis,
      reviewOrgan: '青禾县人民政府',
    },
    b.demand,
  );
/** The head signs the opinion that was drafted last; answers its id. */
export async function sign(c: DemoCase, b: Begun): Promise<string> {
  const opinion = await c.last(b.handler, 'core.opinion_drafted');
  await c.act(b.head, 'core.signOpinion', {}, opinion);
  return opinion;
}
export const serve = (c: DemoCase, account: string, document: string, party: string, mode: string) =>
  c.act(account, 'core.serve', { party, mode, ...PROOF[mode] }, document);
/** What proves the ways of service that the stories use. */
const PROOF: Readonly<Record<string, object>> = {
  post_registered: { tracking: 'XA00000000000' },
  electronic_consented: { consentOn: '2025-01-02' },
};

/** Who handles a demand that was accepted. */
export async function ownerOf(c: DemoCase, demand: string): Promise<'housing' | 'labour' | 'township'> {
  const view = (await c.stage.api.call('core.case', c.as('chief'), { dossier: c.dossier })) as {
    entries: readonly { type: string; about: string; unit: string }[];
  };
  const { unit } = view.entries.find((e) => e.type === 'core.accepted' && e.about === demand)!;
  return unit === c.unit('housing') ? 'housing' : unit === c.unit('labour') ? 'labour' : 'township';
}
