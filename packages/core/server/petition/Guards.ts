import { DomainError } from '@lianxin/base';
import { type Blocker, blocker } from '@lianxin/core/common';
import type { Answer, Contributions } from '@lianxin/kernel/server';
import type { Dossier } from '../dossier/Dossier.js';
import type { Sights } from '../dossier/Sights.js';
import type { Plugins } from '../Plugins.js';

/** Says why something may not be done to a case; `A` is what of it is asked about. */
export interface Guard<A extends readonly unknown[]> {
  /** Reasons with sentences in the plugin's own locale files; empty when nothing stands in the way. */
  blockers(dossier: Dossier, ...about: A): readonly Blocker[] | Promise<readonly Blocker[]>;
}

/** All guards of a county together. One that cannot answer blocks, and is named. */
export class Guards<A extends readonly unknown[]> {
  constructor(
    private readonly guards: Contributions<Guard<A>>,
    private readonly sights: Sights,
    private readonly plugins: Plugins,
  ) {}

  async ask(county: string, dossier: Dossier, ...about: A): Promise<readonly Blocker[]> {
    const mayKnow = (plugin: string) => this.sights.mayKnow(plugin, dossier);
    const answers = await this.guards.ask(county, (guard, plugin) =>
      mayKnow(plugin) ? guard.blockers(dossier, ...about) : [],
    );
    const asked = new Set(answers.map(({ plugin }) => plugin));
    // A plugin that failed before it registered anything may have had a guard: nobody can tell.
    const missing = this.plugins.host.missingIn(county).filter((plugin) => !asked.has(plugin));
    return [
      ...answers.filter(({ plugin }) => mayKnow(plugin)).flatMap(reasons),
      ...missing.filter(mayKnow).map(silent),
    ];
  }

  /** DomainError('blocked') with the first reason. */
  async check(county: string, dossier: Dossier, ...about: A): Promise<void> {
    const [first] = await this.ask(county, dossier, ...about);
    if (first) throw new DomainError('blocked', first.code, first.params);
  }
}

function reasons({ plugin, answer, failure }: Answer<readonly Blocker[]>): readonly Blocker[] {
  if (answer) return answer;
  const refuses = DomainError.is(failure) && !failure.code.startsWith('kernel.');
  return [refuses ? blocker(failure.code, failure.params) : silent(plugin)];
}

const silent = (plugin: string): Blocker => blocker('core.guard_silent', { plugin });
