import { bringing, type Day, petitionEntries, token } from '@lianxin/sdk/common';
import { entry, type Settings } from '@lianxin/sdk/server';
import { mediationFold, type SettlesWhen, settles } from '../common/index.js';
import type { Tools } from './tools.js';

/** When an agreement ends the demands it is about. */
export class Settling {
  static readonly token = token<Settling>('mediation.Settling');

  constructor(private readonly settings: Settings) {}

  /**
   * Ends the demands as settled for exactly those who are bound, if by the county's choice they now count so. An opinion on
   * its way is left alone, and so is what others still demand.
   */
  async settle(tools: Tools, id: string, on: Day): Promise<void> {
    const { case: state, agreements } = tools.dossier.fold(mediationFold);
    const agreement = agreements.get(id)!;
    const when = this.settings.get<SettlesWhen>(tools.ctx.actor.county, 'mediation.settlesWhen', on);
    if (!settles(agreement, when)) return;
    for (const about of agreement.demands) {
      const demand = state.demands.get(about)!;
      const parties = bringing(state, demand).filter((one) => agreement.parties.includes(one));
      if (['ended', 'signed'].includes(demand.phase) || !parties.length) continue;
      const data = { agreement: agreement.text, proceeding: agreement.mediation, parties };
      await tools.append(entry(petitionEntries.settled, data, { about, on }));
    }
  }
}
