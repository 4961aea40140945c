import { type Day, petitionEntries, token } from '@lianxin/sdk/common';
import { entry, type Settings } from '@lianxin/sdk/server';
import { type Mediation, mediationFold, type SettlesWhen } from '../common/index.js';
import type { Tools } from './tools.js';

/** When an agreement ends the demands it is about. */
export class Settling {
  static readonly token = token<Settling>('mediation.Settling');

  constructor(private readonly settings: Settings) {}

  /** Ends the demands as settled, if this is when the county counts them so. An opinion on its way is left alone. */
  async when(when: SettlesWhen, tools: Tools, mediation: Mediation, on: Day): Promise<void> {
    const { county } = tools.ctx.actor;
    if (this.settings.get<SettlesWhen>(county, 'mediation.settlesWhen', on) !== when) return;
    const { demands } = tools.dossier.fold(mediationFold).case;
    const open = mediation.demands.filter((id) => !['ended', 'signed'].includes(demands.get(id)!.phase));
    const data = { agreement: mediation.agreement!.record, proceeding: mediation.id };
    await tools.append(...open.map((about) => entry(petitionEntries.settled, data, { about, on })));
  }
}
