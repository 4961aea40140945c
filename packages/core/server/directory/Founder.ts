import { dayOf, newId } from '@lianxin/base';
import type { Post, Unit } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import { schema } from '../schema.js';
import type { Db, TimeSource } from '../shared.js';
import type { Accounts } from './Accounts.js';
import type { Audit } from './Audit.js';
import type { CountyFounding } from './CountyFounding.js';
import type { CountyPlan, PlannedPerson } from './CountyPlan.js';
import type { DbDirectory } from './DbDirectory.js';
import type { County } from './Directory.js';
import { checkRoles } from './DirectoryAdmin.js';
import { hashPassword } from './password.js';
import { membersOf, roomsOf } from './plannedBelongings.js';

/** Makes a county out of a plan. */
export class Founder {
  static readonly token = token<Founder>('core.Founder');

  constructor(
    private readonly db: Db,
    private readonly directory: DbDirectory,
    private readonly accounts: Accounts,
    private readonly audit: Audit,
    private readonly founding: Contributions<CountyFounding>,
    private readonly time: TimeSource,
  ) {}

  /**
   * Units, people and accounts in one transaction. `passwordOf` gives each account its password; whether it has to be
   * changed at the first sign-in follows from `demo`. Throws `core.username_taken`.
   */
  async found(plan: CountyPlan, passwordOf: (person: PlannedPerson) => string): Promise<County> {
    const county: County = { id: newId(), name: plan.name, demo: plan.demo };
    const now = this.time.now();
    const from = plan.since ?? dayOf(now);
    const ids = new Map(plan.units.map(({ key }) => [key, newId()]));
    const units = plan.units.map(({ key, parent, mark = '', ...rest }): Unit => {
      const above = parent === undefined ? undefined : ids.get(parent);
      return { id: ids.get(key)!, county: county.id, mark, from, ...rest, ...(above && { parent: above }) };
    });
    const people = await Promise.all(
      plan.people.map(async ({ name, username, unit, title, roles }, i) => {
        checkRoles(roles);
        const person = { id: newId(), county: county.id, name };
        const post: Post = {
          id: newId(),
          county: county.id,
          person: person.id,
          unit: ids.get(unit)!,
          roles,
          title,
          from,
        };
        return { person, post, username, hash: await hashPassword(passwordOf(plan.people[i]!)) };
      }),
    );
    const found = {
      county: county.id,
      from,
      units: new Map(units.map((unit, i) => [plan.units[i]!.key, unit])),
      people,
    };
    const { outsiders, members } = membersOf(plan, found);
    const rooms = roomsOf(plan, found);
    for (const { value } of this.founding.everywhere()) await value.found(county.id);

    const tables = schema.of(this.db.dialect);
    await this.db.transaction(async () => {
      await this.db.q.insert(tables.counties).values(county);
      const first = await this.db.next(`core.units.${county.id}`, units.length);
      await this.db.q.insert(tables.units).values(units.map((unit, i) => ({ ...unit, place: first + i })));
      await this.db.q.insert(tables.people).values([...people.map(({ person }) => person), ...outsiders]);
      await this.db.q.insert(tables.posts).values(people.map(({ post }) => ({ ...post, roles: [...post.roles] })));
      if (members.length) await this.db.q.insert(tables.rosterMembers).values(members);
      if (rooms.length) await this.db.q.insert(tables.rooms).values(rooms);
      for (const { person, username, hash } of people)
        await this.accounts.add({ person: person.id, county: county.id, username, hash, mustChange: !plan.demo });
      await this.audit.write({ now }, 'core.county_founded', { demo: plan.demo }, county.id);
      this.db.afterCommit(() => {
        this.directory.take({ county });
        for (const unit of units) this.directory.take({ unit });
        for (const { person, post } of people) {
          this.directory.take({ person });
          this.directory.take({ post });
        }
        for (const person of outsiders) this.directory.take({ person });
      });
    });
    return county;
  }
}
