import { type Day, DomainError } from '@lianxin/base';
import { isCurrent } from './Post.js';
import type { Unit, UnitRow } from './Unit.js';

/** The units of one county, ended ones included, and how they stand to each other. */
export class UnitTree {
  private readonly byId: ReadonlyMap<string, Unit>;
  private readonly children = new Map<string | undefined, Unit[]>();
  private readonly belowOf = new Map<string, readonly string[]>();

  constructor(readonly units: readonly Unit[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    for (const unit of units) {
      const siblings = this.children.get(unit.parent);
      if (siblings) siblings.push(unit);
      else this.children.set(unit.parent, [unit]);
    }
  }

  find(id: string): Unit | undefined {
    return this.byId.get(id);
  }

  /** The unit itself and every unit below it, parents before children. */
  below(id: string): readonly string[] {
    const known = this.belowOf.get(id);
    if (known) return known;
    const found = [id, ...(this.children.get(id) ?? []).flatMap((child) => this.below(child.id))];
    this.belowOf.set(id, found);
    return found;
  }

  /** True when `id` stands under `other`, at any distance; a unit is not subordinate to itself. */
  isSubordinate(id: string, other: string): boolean {
    return id !== other && this.below(other).includes(id);
  }

  /** The lowest unit that stands above all of these (art. 24); none where they belong to different trees. */
  commonSuperior(ids: readonly string[]): Unit | undefined {
    const lines = ids.map((id) => this.above(id));
    return lines[0]?.find((unit) => lines.every((line) => line.includes(unit)));
  }

  /** The units above this one, nearest first. */
  private above(id: string): readonly Unit[] {
    const parent = this.byId.get(this.byId.get(id)?.parent ?? '');
    return parent ? [parent, ...this.above(parent.id)] : [];
  }

  /**
   * The unit that reviews the opinions of this one (arts. 35 and 36): a county bureau's is the county government, a
   * school's is its bureau, a vertically managed organ's the one the directory names. Absent at the top.
   */
  oneLevelAbove(id: string): Unit | undefined {
    const unit = this.byId.get(id);
    const above = unit?.reviewedBy ?? unit?.parent;
    return above === undefined ? undefined : this.byId.get(above);
  }

  /** The unit that has its duties on a day: itself while it exists, then its successor. */
  inOffice(id: string, on: Day): Unit | undefined {
    const seen = new Set<string>();
    let unit = this.byId.get(id);
    while (unit?.successor && !isCurrent(unit, on) && !seen.has(unit.id)) {
      seen.add(unit.id);
      unit = this.byId.get(unit.successor);
    }
    return unit && isCurrent(unit, on) ? unit : undefined;
  }

  /** The petition office of the county on a day. Throws `core.no_petition_office`. */
  petitionOffice(on: Day): Unit {
    const office = this.units.find((u) => u.kind === 'petitionOffice' && u.level === 'county' && isCurrent(u, on));
    if (!office) throw new DomainError('blocked', 'core.no_petition_office');
    return office;
  }

  /** The units that exist on a day, parents before children. */
  rows(on: Day): UnitRow[] {
    const walk = (parent: string | undefined): Unit[] =>
      (this.children.get(parent) ?? []).flatMap((unit) => [unit, ...walk(unit.id)]);
    return walk(undefined)
      .filter((unit) => isCurrent(unit, on))
      .map((unit) => {
        const { id, parent, name, mark, contact, level, system, kind } = unit;
        const headUnit = this.oneLevelAbove(id)?.id;
        return {
          id,
          name,
          level,
          system,
          kind,
          ...(contact && { contact }),
          ...(mark && { mark }),
          ...(parent && { parent }),
          ...(headUnit && { headUnit }),
        };
      });
  }
}
