import { type BodyOf, type PartyBody, token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { Agreement, entries as e, effectOf } from '../common/index.js';
import type { Settling } from './Settling.js';
import { attach, blocked, type Input, of, type Tools } from './tools.js';

/** What is agreed, and when it takes effect. */
export class Agreements {
  static readonly token = token<Agreements>('mediation.Agreements');

  constructor(private readonly settling: Settling) {}

  async draftAgreement(tools: Tools, { performBy, ...said }: Input<'draftAgreement'>): Promise<void> {
    const parties = await this.names(tools);
    const agreement = await tools.put(Agreement, { ...said, parties: parties.join('、') });
    await tools.append(entry(e.agreementDrafted, { agreement, performBy }, { about: tools.about }));
  }

  async sign(tools: Tools, { signer, party, files }: Input<'sign'>): Promise<void> {
    const { about } = tools;
    await tools.append(entry(e.signed, { signer }, { about, ...(party && { party }) }));
    await attach(tools, files);
    const mediation = of(tools);
    const { performBy, signatures } = mediation.agreement!;
    const on = effectOf(mediation, signatures);
    if (!on) return;
    const proceeding = { do: 'end', outcome: 'agreed' } as const;
    await tools.append(entry(e.tookEffect, { performBy }, { about, on, proceeding }));
    await this.settling.when('reached', tools, mediation, on);
  }

  /** An agreement names its parties (art 29). */
  private async names(tools: Tools): Promise<readonly string[]> {
    const bodies = of(tools).parties.map((party) => tools.state.case.parties.get(party)!.body);
    const known = await tools.read(bodies);
    return bodies.map((id) => {
      const body = known.get(id) as BodyOf<typeof PartyBody> | undefined;
      const name = body?.name ?? body?.organisation;
      if (!name) throw blocked('party_unnamed');
      return name;
    });
  }
}
