import type { Actor } from '@lianxin/api/common';
import { type Day, DomainError } from '@lianxin/base';
import { type Post, permissionsOf } from '@lianxin/core/common';
import type { Plugins } from '../Plugins.js';
import type { Actors } from './Actors.js';
import type { DbDirectory } from './DbDirectory.js';

/** Actors are made once per post and kept until the directory or the set of plugins changes. */
export class DirectoryActors implements Actors {
  private readonly known = new Map<string, Actor>();
  private madeFrom = '';

  constructor(
    private readonly directory: DbDirectory,
    private readonly plugins: Plugins,
  ) {}

  of(post: Post): Actor {
    const from = `${this.directory.version} ${this.plugins.version}`;
    if (from !== this.madeFrom) {
      this.known.clear();
      this.madeFrom = from;
    }
    let actor = this.known.get(post.id);
    if (!actor) {
      actor = {
        person: post.person,
        post: post.id,
        unit: post.unit,
        county: post.county,
        permissions: permissionsOf(post.roles, this.plugins.permissions()),
        units: this.directory.unitsBelow(post.unit),
      };
      this.known.set(post.id, actor);
    }
    return actor;
  }

  system(name: string, county: string, permissions: readonly string[], unit = ''): Actor {
    const units = unit ? this.directory.unitsBelow(unit) : [];
    return { person: `system:${name}`, post: '', unit, county, permissions: new Set(permissions), units };
  }

  choosePost(person: string, on: Day, post?: string): Post {
    const posts = this.directory.postsOf(person, on);
    const chosen = post === undefined ? posts[0] : posts.find(({ id }) => id === post);
    if (chosen) return chosen;
    throw posts.length
      ? new DomainError('forbidden', 'core.not_your_post')
      : new DomainError('forbidden', 'core.no_post');
  }
}
