import { DomainError } from '@lianxin/base';
import { type Blocker, blocker } from '@lianxin/core/common';
import { point, token } from '@lianxin/kernel/common';
import type { Answer, Contributions } from '@lianxin/kernel/server';
import type { Dossier } from '../dossier/Dossier.js';
import type { Sights } from '../dossier/Sights.js';
import type { Plugins } from '../Plugins.js';

/** Says why a case may not be closed yet, for what a plugin runs on it. Asked inside the transaction that closes. */
export interface CloseGuard {
  /** Reasons with sentences in the plugin's own locale files; empty when nothing stands in the way. */
  blockers(dossier: Dossier): readonly Blocker[] | Promise<readonly Blocker[]>;
}
export const CloseGuard = point<CloseGuard>('core.CloseGuard', 'offering');

/** All guards of a county together. One that cannot answer blocks, and is named. */
export class CloseGuards {
  static readonly token = token<CloseGuards>('core.CloseGuards');

  constructor(
    private readonly guards: Contributions<CloseGuard>,
    private readonly sights: Sights,
    private readonly plugins: Plugins,
  ) {}

  async ask(county: string, dossier: Dossier): Promise<readonly Blocker[]> {
    const mayKnow = (plugin: string) => this.sights.mayKnow(plugin, dossier);
    const answers = await this.guards.ask(county, (guard, plugin) => (mayKnow(plugin) ? guard.blockers(dossier) : []));
    const asked = new Set(answers.map(({ plugin }) => plugin));
    // A plugin that failed before it registered anything may have had a guard: nobody can tell.
    const missing = this.plugins.host.missingIn(county).filter((plugin) => !asked.has(plugin));
    return [
      ...answers.filter(({ plugin }) => mayKnow(plugin)).flatMap(reasons),
      ...missing.filter(mayKnow).map(silent),
    ];
  }
}

function reasons({ plugin, answer, failure }: Answer<readonly Blocker[]>): readonly Blocker[] {
  if (answer) return answer;
  const refuses = DomainError.is(failure) && !failure.code.startsWith('kernel.');
  return [refuses ? blocker(failure.code, failure.params) : silent(plugin)];
}

const silent = (plugin: string): Blocker => blocker('core.guard_silent', { plugin });
