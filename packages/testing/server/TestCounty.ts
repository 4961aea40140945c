import type { Actor } from '@lianxin/api/common';
import type { Api } from '@lianxin/api/server';
import { Actors, type CountyPlan, Directory, Founder, type Platform, Rooms } from '@lianxin/core/server';
import type { CountyState } from '@lianxin/kernel/common';
import type { MovableTime } from './MovableTime.js';
import { TestCaller } from './TestCaller.js';

let counties = 0;

/** A county of its own for one test, with its people. */
export class TestCounty {
  private constructor(
    readonly id: string,
    private readonly plan: CountyPlan,
    private readonly names: readonly string[],
    private readonly platform: Platform,
    private readonly time: MovableTime,
  ) {}

  /** Founds it, with every plugin that runs switched on. */
  static async found(platform: Platform, plan: CountyPlan, time: MovableTime): Promise<TestCounty> {
    // Usernames are unique in an installation, and every test's county has its own clerk.
    const suffix = `-${++counties}`;
    const people = plan.people.map((person) => ({ ...person, username: person.username + suffix }));
    const { host } = platform;
    const county = await host
      .get(Founder.token)
      .found({ since: '2020-01-01', ...plan, people }, () => 'for-tests-only');
    const persons = host.get(Directory).people(county.id);
    const ids = people.map(({ name }) => persons.find((p) => p.name === name)!.id);
    const founded = new TestCounty(county.id, plan, ids, platform, time);
    for (const { id } of host.running()) if (host.stateIn(county.id, id) === 'off') await founded.switch(id, 'on');
    return founded;
  }

  /** The person with this username in the plan, in the first post: `clerk`, `chief`, `housing`, `housing-head`. */
  as(username: string): TestCaller {
    const index = this.plan.people.findIndex((person) => person.username === username);
    if (index < 0) throw new Error(`nobody in this county is called ${username}`);
    const { host } = this.platform;
    const [post] = host.get(Directory).postsOf(this.names[index]!, this.time.today);
    if (!post) throw new Error(`${username} has no post on ${this.time.today}`);
    return this.caller(host.get(Actors).of(post));
  }

  /** Somebody of the directory by name: members of rosters hold no post. */
  person(name: string): string {
    const found = this.platform.host
      .get(Directory)
      .people(this.id)
      .find((person) => person.name === name);
    if (!found) throw new Error(`nobody in this county is called ${name}`);
    return found.id;
  }

  /** The room with this name. */
  async room(name: string): Promise<string> {
    const rooms = await this.platform.host.get(Rooms).roomsOn(this.id, this.time.today);
    const found = rooms.find((room) => room.name === name);
    if (!found) throw new Error(`there is no room ${name} in this county`);
    return found.id;
  }

  /** A job or an import that acts for a unit (its key in the plan) with these permissions. */
  asSystem(name: string, unit: string, ...permissions: string[]): TestCaller {
    return this.caller(this.platform.host.get(Actors).system(name, this.id, permissions, this.unit(unit)));
  }

  /** The unit with this key in the plan. */
  unit(key: string): string {
    const planned = this.plan.units.find((unit) => unit.key === key);
    const { units } = this.platform.host.get(Directory).tree(this.id);
    const found = units.find(({ name }) => name === planned?.name);
    if (!found) throw new Error(`there is no unit ${key} in this county`);
    return found.id;
  }

  switch(plugin: string, state: CountyState): Promise<void> {
    return this.platform.host.setState(this.id, plugin, state);
  }

  private caller(actor: Actor): TestCaller {
    const api: Api = this.platform.api;
    return new TestCaller(actor, api, this.time);
  }
}
