import { isCurrent, PartyBody, petitionEntries, token } from '@lianxin/sdk/common';
import { type Directory, entry } from '@lianxin/sdk/server';
import { entries as e, HOSTS } from '../common/index.js';
import { attach, blocked, type Input, type Tools } from './tools.js';

/** How a mediation is opened. */
export class Opening {
  static readonly token = token<Opening>('mediation.Opening');

  constructor(private readonly directory: Directory) {}

  async propose(tools: Tools, input: Input<'propose'>): Promise<void> {
    const { mediation, way, host, source, scope, other, files } = input;
    const unit = this.directory.findUnit(host);
    const fits = unit && unit.county === tools.ctx.actor.county && HOSTS[way].includes(unit.kind);
    if (!fits || !isCurrent(unit, tools.on)) throw blocked('not_a_host');
    const parties = [...input.parties];
    if (other) {
      const { id, ...body } = other;
      const added = { role: 'other_side', body: await tools.put(PartyBody, body) } as const;
      await tools.append(entry(petitionEntries.partyAdded, added, { about: id }));
      parties.push(id);
    }
    const demands = [tools.about, ...(input.also ?? [])];
    const proceeding = { do: 'open', plugin: 'mediation', demands, unit: host } as const;
    await tools.append(
      entry(e.opened, { demands, parties, host, way, source, scope }, { about: mediation, proceeding }),
    );
    await attach(tools, files, mediation);
  }
}
