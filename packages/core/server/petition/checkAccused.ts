import type { ActorCtx } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import type { Directory } from '../directory/Directory.js';
import { checkUnits } from './checkUnits.js';

/** Whom somebody says a report accuses. */
export interface AccusedInput {
  readonly accused?: readonly string[] | undefined;
  readonly accusedPeople?: readonly string[] | undefined;
  readonly accusedOthers?: string | undefined;
}

/** Throws `core.no_such_unit` or `core.no_such_person` unless all are of the actor's county. */
export function checkAccused(directory: Directory, ctx: ActorCtx, { accused, accusedPeople }: AccusedInput): void {
  checkUnits(directory, ctx, accused ?? []);
  checkPeople(directory, ctx, accusedPeople ?? []);
}

/** Throws `core.no_such_person` unless all work in the actor's county. */
export function checkPeople(directory: Directory, { actor }: ActorCtx, people: readonly string[]): void {
  if (!people.every((id) => directory.findPerson(id)?.county === actor.county))
    throw new DomainError('invalid', 'core.no_such_person');
}
