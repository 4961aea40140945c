import { isCurrent, token } from '@lianxin/sdk/common';
import type { Directory } from '@lianxin/sdk/server';
import { rulesOf, type Way } from '../common/index.js';
import { blocked, type Tools } from './tools.js';

/** Which units of the county may host which mediation. */
export class Hosts {
  static readonly token = token<Hosts>('mediation.Hosts');

  constructor(private readonly directory: Directory) {}

  /** DomainError `mediation.not_a_host`. */
  check(tools: Tools, way: Way, host: string): void {
    const unit = this.directory.findUnit(host);
    const fits = unit?.county === tools.ctx.actor.county && rulesOf[way].hosts.includes(unit.kind);
    if (!fits || !isCurrent(unit, tools.on)) throw blocked('not_a_host');
  }
}
