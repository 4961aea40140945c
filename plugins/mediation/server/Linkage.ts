import { token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e } from '../common/index.js';
import type { Hosts } from './Hosts.js';
import type { Sessions } from './Sessions.js';
import { attach, consentOf, type Input, of, type Tools } from './tools.js';

/** From one of the three mediations to another (三调联动). */
export class Linkage {
  static readonly token = token<Linkage>('mediation.Linkage');

  constructor(
    private readonly hosts: Hosts,
    private readonly sessions: Sessions,
  ) {}

  async handOver(tools: Tools, input: Input<'handOver'>): Promise<void> {
    const { mediation: to, way, host, scope, how, by, files } = input;
    this.hosts.check(tools, way, host);
    await this.sessions.cancel(tools);
    const { id: from, phase, opener, ...before } = of(tools);
    const [demands, parties] = [[...before.demands], [...before.parties]];
    const over = phase === 'ended' ? {} : { proceeding: { do: 'end', outcome: 'handed_over' } as const };
    const proceeding = { do: 'open', plugin: 'mediation', demands, unit: host } as const;
    const next = { demands, parties, host, way, scope, source: 'department', predecessor: from, opener } as const;
    await tools.append(
      entry(e.handedOver, { successor: to, way, host, how, ...(by && { by }) }, { about: from, ...over }),
      entry(e.opened, next, { about: to, proceeding }),
      ...parties.map((party) => consentOf(to, party, how, by)),
    );
    await attach(tools, files);
  }
}
