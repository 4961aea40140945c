import { type BodyOf, newId, type PartyBody, token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { AgreementText, entries as e, mediationFold, Note } from '../common/index.js';
import type { Hosts } from './Hosts.js';
import { addOther } from './Opening.js';
import type { Settling } from './Settling.js';
import { attach, type Input, type Tools } from './tools.js';

type Taken = Input<'takeOver'>;

/** What was mediated on paper. */
export class TakingOver {
  static readonly token = token<TakingOver>('mediation.TakingOver');

  constructor(
    private readonly hosts: Hosts,
    private readonly settling: Settling,
  ) {}

  async takeOver(tools: Tools, input: Taken): Promise<void> {
    const { mediation: about, way, host, scope, source, openedOn, files, result, told = [] } = input;
    this.hosts.check(tools, way, host);
    const parties = [...input.parties, ...(await addOther(tools, input.other))];
    const demands = [tools.about, ...(input.also ?? [])];
    const mediators = await tools.put(Note, { text: input.mediators });
    const proceeding = { do: 'open', plugin: 'mediation', demands, unit: host } as const;
    const said = { demands, parties, host, way, scope, source, mediators };
    await tools.append(entry(e.takenOver, said, { about, on: openedOn, proceeding }));
    await attach(tools, files, about);
    if (result === 'agreed') return this.agreed(tools, input, said);
    const over = { do: 'end', outcome: 'no_agreement' } as const;
    await tools.append(entry(e.ended, { ground: 'no_agreement', told }, { about, proceeding: over }));
  }

  /** In force since the day of the action, as the paper says that was signed. */
  private async agreed(tools: Tools, input: Taken, { demands, parties }: { demands: string[]; parties: string[] }) {
    const { mediation, terms = '', facts, disputed, instalments = [] } = input;
    const agreement = newId();
    const names = await this.names(tools, parties);
    const text = await tools.put(AgreementText, { terms, facts, disputed, parties: names });
    const data = { mediation, form: 'written' as const, text, demands, parties, mediators: [], sealed: false };
    await tools.append(entry(e.agreementDrafted, data, { about: agreement }));
    for (const { what: words, amount, ...rest } of instalments) {
      const what = await tools.put(Note, { text: words });
      const money = amount !== undefined && { amount };
      await tools.append(entry(e.instalmentSet, { agreement, what, ...rest, ...money }, { about: newId() }));
    }
    const proceeding = { do: 'end', outcome: 'agreed' } as const;
    await tools.append(
      entry(e.tookEffect, {}, { about: agreement }),
      entry(e.concluded, {}, { about: mediation, proceeding }),
    );
    await this.settling.settle(tools, agreement, tools.on);
  }

  private async names(tools: Tools, parties: readonly string[]): Promise<string> {
    const { parties: known } = tools.dossier.fold(mediationFold).case;
    const bodies = await tools.read(parties.map((party) => known.get(party)!.body));
    return [...bodies.values()].map((body) => nameOf(body as BodyOf<typeof PartyBody>)).join('、');
  }
}

const nameOf = ({ name, organisation }: BodyOf<typeof PartyBody>): string => name ?? organisation ?? '';
