import { type Blocker, blocker, dayOf } from '@lianxin/sdk/common';
import type { CloseGuard, Dossier, Settings, TimeSource } from '@lianxin/sdk/server';
import { foldAgreements, foldMediations, type SettlesWhen, settles } from '../common/index.js';

const UNDER_WAY = ['proposed', 'running', 'signing'];

/** A case is not tidied away while a mediation is under way, or an agreement it rests on is still to be performed. */
export class OpenMediationGuard implements CloseGuard {
  constructor(
    private readonly settings: Settings,
    private readonly time: TimeSource,
  ) {}

  blockers(dossier: Dossier): readonly Blocker[] {
    const today = dayOf(this.time.now());
    const when = this.settings.get<SettlesWhen>(dossier.county, 'mediation.settlesWhen', today);
    const mediations = [...foldMediations(dossier.effective).values()];
    const agreements = [...foldAgreements(dossier.effective).agreements.values()];
    return [
      ...(mediations.some(({ phase }) => UNDER_WAY.includes(phase)) ? [blocker('mediation.still_open')] : []),
      ...(agreements.some((a) => a.phase === 'in_force' && !settles(a, when))
        ? [blocker('mediation.not_performed')]
        : []),
    ];
  }
}
