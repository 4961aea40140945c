import { PartyBody, petitionEntries, token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e } from '../common/index.js';
import type { Hosts } from './Hosts.js';
import { attach, consentOf, type Input, type Tools } from './tools.js';

/** How a mediation is opened. */
export class Opening {
  static readonly token = token<Opening>('mediation.Opening');

  constructor(private readonly hosts: Hosts) {}

  async propose(tools: Tools, input: Input<'propose'>): Promise<void> {
    const { mediation: about, way, host, source, scope, applicants, applied, files } = input;
    this.hosts.check(tools, way, host);
    const parties = [...input.parties, ...(await addOther(tools, input.other))];
    const demands = [tools.about, ...(input.also ?? [])];
    const asked = applicants && applied && { applicants, applied };
    const proceeding = { do: 'open', plugin: 'mediation', demands, unit: host } as const;
    await tools.append(
      entry(e.opened, { demands, parties, host, way, source, scope, ...asked }, { about, proceeding }),
      // Whoever asks for it has said yes.
      ...(applicants ?? []).map((party) => consentOf(about, party, applied === 'written' ? 'written' : 'recorded')),
    );
    await attach(tools, files, about);
  }
}

/** Brings somebody on the other side into the case. */
export async function addOther(tools: Tools, other: Input<'propose'>['other']): Promise<readonly string[]> {
  if (!other) return [];
  const { id, ...body } = other;
  const added = { role: 'other_side', body: await tools.put(PartyBody, body) } as const;
  await tools.append(entry(petitionEntries.partyAdded, added, { about: id }));
  return [id];
}
