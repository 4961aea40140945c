/**
 * Who acts, in which office, for which unit. Chosen in the header of the shell and sent with each request; written
 * into every entry. Imports, jobs and the command line act as `system:<name>`.
 */
export interface Actor {
  /** Person id, or `system:<name>`. */
  readonly person: string;
  /** The post acted in; empty for the system. */
  readonly post: string;
  /** The unit of that post. */
  readonly unit: string;
  readonly county: string;
  readonly permissions: ReadonlySet<string>;
  /** Own unit and the units below it: what "my unit's" means. */
  readonly units: readonly string[];
}

export const isSystem = (actor: Actor): boolean => actor.person.startsWith('system:');
