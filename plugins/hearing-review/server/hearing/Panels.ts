import { token } from '@lianxin/sdk/common';
import type { Directory, Rosters } from '@lianxin/sdk/server';
import { handlersOf, type Panel, POOL } from '../../common/index.js';
import { blocked, hearingIn, type Tools } from './Tools.js';

/** What only the county's rosters and directory know about a panel. */
export class Panels {
  static readonly token = token<Panels>('hearing-review.Panels');

  constructor(
    private readonly rosters: Rosters,
    private readonly directory: Directory,
  ) {}

  /** Everybody stands in the pool, most of the panel is not of the handler's own system, the recorder works here. */
  async check(tools: Tools, { members, reserves, recorder }: Panel): Promise<void> {
    const { county, unit } = tools.ctx.actor;
    const known = await this.rosters.getMembers(county, POOL, [...members, ...reserves], tools.on);
    const handlers = handlersOf(tools.state.case, hearingIn(tools).demands);
    const systems = handlers.map((handler) => this.directory.getUnit(handler).system);
    const own = known.filter(({ person, system }) => members.includes(person) && system && systems.includes(system));
    if (own.length * 2 > members.length) throw blocked('panel_of_one_system', { members: own.length });
    if (!this.directory.postsIn(unit, tools.on).some(({ person }) => person === recorder))
      throw blocked('recorder_elsewhere');
  }
}
