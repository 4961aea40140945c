import { type Day, newId } from '@lianxin/base';
import type { Post, Unit } from '@lianxin/core/common';
import type { MemberRecord } from '../rosters/schema.js';
import type { CountyPlan } from './CountyPlan.js';
import type { Person } from './Directory.js';

/** What of a county was founded already. */
interface Founded {
  readonly county: string;
  readonly from: Day;
  /** By their keys in the plan. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly people: readonly { readonly person: Person; readonly post: Post }[];
}

/** The members of rosters, and those among them who hold no post. */
export function membersOf(
  { members = [] }: CountyPlan,
  { county, from, units, people }: Founded,
): { outsiders: readonly Person[]; members: MemberRecord[] } {
  const posts = new Map(people.map(({ person, post }) => [person.name, post]));
  const names = [...new Set(members.map(({ name }) => name))].filter((name) => !posts.has(name));
  const outsiders = new Map(names.map((name) => [name, { id: newId(), county, name }]));
  const byId = new Map([...units.values()].map((unit) => [unit.id, unit]));
  const rows = members.map(({ roster, name, category, system, unit: key, title }): MemberRecord => {
    const post = posts.get(name);
    const unit = key ? units.get(key) : byId.get(post?.unit ?? '');
    return {
      id: newId(),
      county,
      roster,
      category,
      from,
      to: null,
      phone: null,
      person: post?.person ?? outsiders.get(name)!.id,
      unit: unit?.id ?? null,
      system: system ?? unit?.system ?? null,
      title: title ?? post?.title ?? null,
    };
  });
  return { outsiders: [...outsiders.values()], members: rows };
}

export const roomsOf = ({ rooms = [] }: CountyPlan, { county, from }: Founded) =>
  rooms.map(({ name, place, seats }) => {
    return { id: newId(), county, name, place: place ?? null, seats: seats ?? null, from, to: null };
  });
