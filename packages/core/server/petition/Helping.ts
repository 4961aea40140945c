import { newId } from '@lianxin/base';
import { petitionEntries as e, NoteText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import { entry } from './entry.js';
import type { Input, Tools } from './Tools.js';

/** Help in hardship, apart from what becomes of the demands (art 37). */
export class Helping {
  static readonly token = token<Helping>('core.Helping');

  async offer(
    tools: Tools,
    { party, kind, step, why: text, amount, source, files }: Input<'offerHelp'>,
  ): Promise<void> {
    const about = newId();
    const why = await tools.put(NoteText, { text });
    const money = { ...(amount !== undefined && { amount }), ...(source && { source }) };
    const { unit } = tools.ctx.actor;
    await tools.append(entry(e.helpOffered, { kind, step, why, unit, ...money }, { about, party }));
    if (files?.length) await tools.attach(files, about);
  }

  async decide(tools: Tools, { granted, amount, source, reason: text }: Input<'decideHelp'>): Promise<void> {
    const reason = await tools.put(NoteText, { text });
    const money = granted && { ...(amount !== undefined && { amount }), ...(source && { source }) };
    await tools.append(entry(e.helpDecided, { granted, reason, ...money }, { about: tools.about }));
  }

  async pay(tools: Tools, { amount, files, note: text }: Input<'payHelp'>): Promise<void> {
    const note = text && { note: await tools.put(NoteText, { text }) };
    await tools.take(files);
    await tools.append(entry(e.helpPaid, { amount, receipts: files, ...note }, { about: tools.about }));
  }
}
