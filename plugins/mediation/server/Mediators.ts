import { type BodyOf, type PartyBody, token } from '@lianxin/sdk/common';
import { type Directory, entry, type Rosters } from '@lianxin/sdk/server';
import { entries as e, Guest, mediatorRoster, Note } from '../common/index.js';
import type { Sessions } from './Sessions.js';
import { attach, blocked, type Input, of, type Tools } from './tools.js';

/** Who mediates, and who else comes. */
export class Mediators {
  static readonly token = token<Mediators>('mediation.Mediators');

  constructor(
    private readonly directory: Directory,
    private readonly rosters: Rosters,
    private readonly sessions: Sessions,
  ) {}

  async name(
    tools: Tools,
    { mediators: listed = [], own = [], chosen, sameName }: Input<'nameMediators'>,
  ): Promise<void> {
    const { ctx, about, on } = tools;
    await this.rosters.getMembers(ctx.actor.county, mediatorRoster.id, listed, on);
    const colleagues = new Set(this.directory.postsIn(of(tools).host, on).map(({ person }) => person));
    if (!own.every((one) => colleagues.has(one))) throw blocked('not_of_host');
    const mediators = [...new Set([...listed, ...own])];
    const parties = await this.namesOfParties(tools);
    const isNamedLikeOne = mediators.some((one) => parties.includes(this.directory.nameOf(one)));
    if (isNamedLikeOne && !sameName) throw blocked('mediator_is_party');
    const why = sameName && { sameName: await tools.put(Note, { text: sameName }) };
    const proceeding = { do: 'seat', people: mediators } as const;
    await this.sessions.reseat(tools, mediators);
    await tools.append(entry(e.mediatorsNamed, { mediators, chosen, ...why }, { about, proceeding }));
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
