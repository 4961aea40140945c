import { token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e, Note } from '../common/index.js';
import type { Settling } from './Settling.js';
import { attach, type Input, type Tools } from './tools.js';

/** What was done of what was agreed. */
export class Performances {
  static readonly token = token<Performances>('mediation.Performances');

  constructor(private readonly settling: Settling) {}

  async perform(tools: Tools, { amount, part, note: text, files }: Input<'performInstalment'>): Promise<void> {
    const { about } = tools;
    const { agreement, amount: owed, paid } = tools.state.instalments.get(about)!;
    const whole = owed === undefined ? !part : paid + (amount ?? 0) >= owed;
    const note = await tools.put(Note, { text });
    const money = amount !== undefined && { amount };
    await tools.append(entry(e.instalmentPerformed, { whole, note, ...money }, { about }));
    await attach(tools, files);
    await this.settling.settle(tools, agreement, tools.on);
  }

  async remind(tools: Tools, { note: text }: Input<'remindInstalment'>): Promise<void> {
    const urged = tools.on > tools.state.instalments.get(tools.about)!.due;
    const note = await tools.put(Note, { text });
    await tools.append(entry(e.instalmentReminded, { urged, note }, { about: tools.about }));
  }

  async breach(tools: Tools, { told, note: text, files }: Input<'recordBreach'>): Promise<void> {
    const note = await tools.put(Note, { text });
    await tools.append(entry(e.broken, { told, note }, { about: tools.about }));
    await attach(tools, files);
  }
}
