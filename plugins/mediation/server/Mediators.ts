import { token } from '@lianxin/sdk/common';
import { type Directory, entry } from '@lianxin/sdk/server';
import { entries as e } from '../common/index.js';
import { blocked, type Input, of, type Tools } from './tools.js';

/** Who mediates. */
export class Mediators {
  static readonly token = token<Mediators>('mediation.Mediators');

  constructor(private readonly directory: Directory) {}

  async nameMediators(tools: Tools, { mediators }: Input<'nameMediators'>): Promise<void> {
    const { host } = of(tools);
    const people = new Set(this.directory.postsIn(host, tools.on).map(({ person }) => person));
    if (!mediators.every((one) => people.has(one))) throw blocked('not_of_host');
    await tools.append(entry(e.mediatorsNamed, { mediators }, { about: tools.about }));
  }
}
