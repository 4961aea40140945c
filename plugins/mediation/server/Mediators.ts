import { type BodyOf, type PartyBody, token } from '@lianxin/sdk/common';
import { type Directory, entry } from '@lianxin/sdk/server';
import { entries as e, Guest, Note } from '../common/index.js';
import { attach, blocked, type Input, of, type Tools } from './tools.js';

/** Who mediates, and who else comes. */
export class Mediators {
  static readonly token = token<Mediators>('mediation.Mediators');

  constructor(private readonly directory: Directory) {}

  async nameMediators(tools: Tools, { mediators, chosen, sameName }: Input<'nameMediators'>): Promise<void> {
    const { host } = of(tools);
    const people = new Set(this.directory.postsIn(host, tools.on).map(({ person }) => person));
    if (!mediators.every((one) => people.has(one))) throw blocked('not_of_host');
    const parties = await this.namesOfParties(tools);
    const isNamedLikeOne = mediators.some((one) => parties.includes(this.directory.nameOf(one)));
    if (isNamedLikeOne && !sameName) throw blocked('mediator_is_party');
    const why = sameName && { sameName: await tools.put(Note, { text: sameName }) };
    const proceeding = { do: 'seat', people: mediators } as const;
    await tools.append(entry(e.mediatorsNamed, { mediators, chosen, ...why }, { about: tools.about, proceeding }));
  }

  async invite(tools: Tools, { kind, name, relation, how, by, files }: Input<'invite'>): Promise<void> {
    const guest = await tools.put(Guest, { name, relation });
    await tools.append(entry(e.guestInvited, { kind, guest, how, ...(by && { by }) }, { about: tools.about }));
    await attach(tools, files);
  }

  private async namesOfParties(tools: Tools): Promise<readonly (string | undefined)[]> {
    const bodies = of(tools).parties.map((party) => tools.state.case.parties.get(party)!.body);
    return [...(await tools.read(bodies)).values()].map((body) => (body as BodyOf<typeof PartyBody>).name);
  }
}
