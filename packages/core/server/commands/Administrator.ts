import type { ActorCtx } from '@lianxin/api/server';
import { DomainError, dayOf } from '@lianxin/base';
import { token } from '@lianxin/kernel/common';
import type { Actors } from '../directory/Actors.js';
import type { Directory } from '../directory/Directory.js';
import type { TimeSource } from '../shared.js';
import type { CommandInput } from './Command.js';

/** Who acts when a command is typed: whoever may do that on the server administers the installation. */
export class Administrator {
  static readonly token = token<Administrator>('core.Administrator');
  /** The option by which a command names the county it is about. */
  static readonly option = '--county <name>';

  constructor(
    private readonly directory: Directory,
    private readonly actors: Actors,
    private readonly time: TimeSource,
  ) {}

  /** Acts in the county named; the only one goes without saying. Throws `core.which_county`. */
  in({ county: name }: CommandInput['options']): ActorCtx {
    const counties = this.directory.counties();
    const meant = counties.filter((county) => name === undefined || county.name === name);
    if (meant.length !== 1)
      throw new DomainError('invalid', 'core.which_county', { counties: counties.map((county) => county.name) });
    const now = this.time.now();
    return { actor: this.actors.system('command', meant[0]!.id, []), now, today: dayOf(now) };
  }
}
