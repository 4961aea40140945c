import { type Blocker, blocker, dayOf } from '@lianxin/sdk/common';
import type { CloseGuard, Dossier, Settings, TimeSource } from '@lianxin/sdk/server';
import { foldMediations, type Mediation, type SettlesWhen } from '../common/index.js';

/** A case is not tidied away while a mediation is under way, or an agreement it rests on is still to be performed. */
export class OpenMediationGuard implements CloseGuard {
  constructor(
    private readonly settings: Settings,
    private readonly time: TimeSource,
  ) {}

  blockers(dossier: Dossier): readonly Blocker[] {
    const today = dayOf(this.time.now());
    const when = this.settings.get<SettlesWhen>(dossier.county, 'mediation.settlesWhen', today);
    const reasons: Readonly<Partial<Record<Mediation['phase'], string>>> = {
      proposed: 'mediation.still_open',
      running: 'mediation.still_open',
      signing: 'mediation.still_open',
      ...(when === 'performed' && { in_force: 'mediation.not_performed' }),
    };
    const phases = [...foldMediations(dossier.effective).values()].map(({ phase }) => phase);
    return [...new Set(phases.flatMap((phase) => reasons[phase] ?? []))].map((code) => blocker(code));
  }
}
