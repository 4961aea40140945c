import { petitionEntries as e, NoteText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { extensionNotice } from '../documents/papers/extensionNotice.js';
import { entry } from './entry.js';
import type { Limits } from './Limits.js';
import type { Papers, PreparedPaper } from './Papers.js';
import type { Input, Prep, Tools } from './Tools.js';

/** More time for a complex matter: asked for, decided by the head, told to the petitioner in writing (art 34). */
export class Extending {
  static readonly token = token<Extending>('core.Extending');

  constructor(
    private readonly papers: Papers,
    private readonly limits: Limits,
    private readonly directory: Directory,
  ) {}

  async request(tools: Tools, { days, reason }: Input<'requestExtension'>): Promise<void> {
    const text = await tools.put(NoteText, { text: reason });
    await tools.append(entry(e.extensionRequested, { days, reason: text }, { about: tools.about }));
  }

  /** A notice only where the extension is granted: a refused one changes nothing for the petitioner. */
  async notice(p: Prep, { granted, reason }: Input<'decideExtension'>): Promise<PreparedPaper | undefined> {
    if (!granted) return undefined;
    const days = p.state.demands.get(p.about)!.extension!.days;
    const demands = await this.papers.demandTexts(p, [p.about]);
    const lastDay = this.limits.running(p, 'unit.handle', p.about, days)!;
    const approver = this.directory.nameOf(p.ctx.actor.person);
    const tells = { limit: 'unit.handle', of: [p.about], lastDay } as const;
    return this.papers.make(p, extensionNotice, { demands, reason, days, lastDay, approver }, { tells });
  }

  async decide(
    tools: Tools,
    { reason: text }: Input<'decideExtension'>,
    notice: PreparedPaper | undefined,
  ): Promise<void> {
    const { about } = tools;
    const { days } = tools.state.demands.get(about)!.extension!;
    const reason = await tools.put(NoteText, { text });
    if (!notice) return tools.append(entry(e.extensionRefused, { reason }, { about }));
    await tools.append(entry(e.extensionGranted, { days, reason }, { about }));
    await this.papers.issue(tools, notice, [about]);
  }
}
