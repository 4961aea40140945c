import type { Actor } from '@lianxin/api/common';
import type { Day } from '@lianxin/base';
import type { Post } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';

/** Makes actors: what a post may do follows from its roles and from what the manifests give to them. */
export interface Actors {
  /** A person acting in a post, which counts on the day. */
  of(post: Post): Actor;
  /** An import, a job or the command line: `system:<name>`, for one county, with the permissions it names. */
  system(name: string, county: string, permissions: readonly string[], unit?: string): Actor;
  /** The post a person acts in: the one named, or the first. Throws `core.not_your_post`, `core.no_post`. */
  choosePost(person: string, on: Day, post?: string): Post;
}
export const Actors = token<Actors>('core.Actors');
