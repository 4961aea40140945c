import type { Check } from '../commands/Check.js';
import type { Problem } from './checkDossier.js';
import type { Rebuilding } from './Rebuilding.js';

/** Proves that every table is what the logs make of it. */
export class ProjectionsCheck implements Check {
  readonly id = 'projections';

  constructor(private readonly rebuilding: Rebuilding) {}

  async run(): Promise<{ checked: number; problems: Problem[] }> {
    const { checked, differences } = await this.rebuilding.check();
    const problems = differences.map(({ projection, dossier }) => ({
      code: 'core.projection_differs',
      params: { projection, dossier },
    }));
    return { checked, problems: problems.slice(0, 100) };
  }
}
