import { DomainError } from '@lianxin/base';
import type { Demand } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { type Accused, accusationOf } from './Accused.js';
import type { Tools } from './Tools.js';
import type { Twins } from './Twins.js';

/** Keeps reports, and what was redacted for their sake, away from those they accuse (arts 22, 30; INV-04). */
export class Routing {
  static readonly token = token<Routing>('core.Routing');

  constructor(
    private readonly accused: Accused,
    private readonly twins: Twins,
    private readonly directory: Directory,
  ) {}

  /** Throws `core.route_to_accused` for a unit to which a report on these may never go. */
  checkReport({ accused, accusedPeople }: Pick<Demand, 'accused' | 'accusedPeople'>, unit: string, tools: Tools): void {
    if (this.accused.barred({ units: accused, people: accusedPeople }, tools.today).has(unit))
      throw new DomainError('blocked', 'core.route_to_accused');
  }

  /**
   * A redacted half goes to a unit close to the accused only when another person, on the sealed side, let it go there.
   * Only the two who redacted and checked it get so far (`core.redacted_sorted_by`): the refusal tells nobody else.
   */
  async checkOpenHalf(tools: Tools, unit: string): Promise<void> {
    if (!tools.state.redaction) return;
    for (const twin of await this.twins.of(tools.dossier.dossier)) {
      const near = this.accused.near(accusationOf(twin.demands.values()), tools.today);
      const isAllowed = twin.routesAllowed?.some((r) => r.unit === unit && r.by !== tools.ctx.actor.person);
      if (near.has(unit) && !isAllowed) throw new DomainError('blocked', 'core.open_half_to_accused');
    }
  }

  /** As `checkOpenHalf`, for an organ that is named in words. */
  async checkNamed(tools: Tools, organ: string): Promise<void> {
    if (!tools.state.redaction) return;
    const { units } = this.directory.tree(tools.ctx.actor.county);
    for (const { id } of units.filter(({ name }) => organ.includes(name))) await this.checkOpenHalf(tools, id);
  }
}
