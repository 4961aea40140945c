import { type Day, DomainError } from '@lianxin/base';
import { isCurrent, type Post, type Unit, UnitTree } from '@lianxin/core/common';
import { asc } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { schema } from '../schema.js';
import type { Db } from '../shared.js';
import { withoutNulls } from '../withoutNulls.js';
import { type County, Directory, type Person } from './Directory.js';

/** Something of the directory that was written. */
export type DirectoryChange =
  | { readonly county: County }
  | { readonly unit: Unit }
  | { readonly person: Person }
  | { readonly post: Post };

/** The directory in memory: some hundred units and some thousand people, asked on every request. */
export class DbDirectory implements Directory {
  /** The service as core itself sees it. */
  static readonly token = token<DbDirectory>(Directory.id);

  private readonly countiesById = new Map<string, County>();
  private readonly unitsById = new Map<string, Unit>();
  private readonly peopleById = new Map<string, Person>();
  private readonly postsById = new Map<string, Post>();
  private readonly trees = new Map<string, UnitTree>();
  private readonly postsByPerson = new Map<string, Post[]>();
  /** Grows with every change, so that what was derived from the directory can tell that it is old. */
  version = 0;

  constructor(private readonly db: Db) {}

  async load(): Promise<void> {
    const { counties, units, people, posts } = schema.of(this.db.dialect);
    for (const county of await this.db.q.select().from(counties).orderBy(asc(counties.id))) this.take({ county });
    for (const row of await this.db.q.select().from(units).orderBy(asc(units.place), asc(units.id)))
      this.take({ unit: withoutNulls(row) });
    for (const person of await this.db.q.select().from(people)) this.take({ person });
    for (const row of await this.db.q.select().from(posts)) this.take({ post: withoutNulls(row) });
  }

  /** Shows a change, once it is committed. */
  take(change: DirectoryChange): void {
    this.version++;
    if ('county' in change) this.countiesById.set(change.county.id, change.county);
    if ('person' in change) this.peopleById.set(change.person.id, change.person);
    if ('unit' in change) {
      this.unitsById.set(change.unit.id, change.unit);
      this.trees.delete(change.unit.county);
    }
    if ('post' in change) {
      const { post } = change;
      this.postsById.set(post.id, post);
      const others = (this.postsByPerson.get(post.person) ?? []).filter((p) => p.id !== post.id);
      this.postsByPerson.set(post.person, [...others, post].sort(byDay));
    }
  }

  counties(): readonly County[] {
    return [...this.countiesById.values()];
  }

  getCounty(id: string): County {
    const county = this.countiesById.get(id);
    if (!county) throw new DomainError('notFound', 'core.no_county');
    return county;
  }

  tree(county: string): UnitTree {
    let tree = this.trees.get(county);
    if (!tree) {
      tree = new UnitTree([...this.unitsById.values()].filter((unit) => unit.county === county));
      this.trees.set(county, tree);
    }
    return tree;
  }

  findUnit(id: string): Unit | undefined {
    return this.unitsById.get(id);
  }

  getUnit(id: string): Unit {
    const unit = this.unitsById.get(id);
    if (!unit) throw new DomainError('notFound', 'core.no_unit');
    return unit;
  }

  unitsBelow(unit: string): readonly string[] {
    return this.tree(this.getUnit(unit).county).below(unit);
  }

  isSubordinate(unit: string, other: string): boolean {
    return this.tree(this.getUnit(unit).county).isSubordinate(unit, other);
  }

  oneLevelAbove(unit: string): Unit | undefined {
    return this.tree(this.getUnit(unit).county).oneLevelAbove(unit);
  }

  findPost(id: string): Post | undefined {
    return this.postsById.get(id);
  }

  postsOf(person: string, on: Day): readonly Post[] {
    return this.allPostsOf(person).filter((post) => isCurrent(post, on));
  }

  /** Ended ones included. */
  allPostsOf(person: string): readonly Post[] {
    return this.postsByPerson.get(person) ?? [];
  }

  postsIn(unit: string, on: Day): readonly Post[] {
    return [...this.postsById.values()].filter((post) => post.unit === unit && isCurrent(post, on));
  }

  unitsHeadedBy(person: string, on: Day): readonly string[] {
    return this.postsOf(person, on)
      .filter((post) => post.roles.includes('unitHead'))
      .map((post) => post.unit);
  }

  findPerson(id: string): Person | undefined {
    return this.peopleById.get(id);
  }

  nameOf(person: string): string {
    return this.peopleById.get(person)?.name ?? person;
  }

  people(county: string): readonly Person[] {
    return [...this.peopleById.values()].filter((person) => person.county === county);
  }
}

const byDay = (a: Post, b: Post) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id);
