import { newId } from '@lianxin/base';
import { petitionEntries as e, ItemText, NoteText, type Outcome } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { checkUnits } from './checkUnits.js';
import { entry } from './entry.js';
import type { Input, Tools } from './Tools.js';

/** What an opinion promised is planned, done, proved and confirmed (art 32). */
export class Executing {
  static readonly token = token<Executing>('core.Executing');

  constructor(private readonly directory: Directory) {}

  /** Opens the execution of every demand that an opinion supports, in whole or in part. */
  async open(tools: Tools, document: string): Promise<void> {
    const { demands, outcomes } = tools.state.documents.get(document)!;
    await this.promise(tools, demands, outcomes, document);
  }

  /** The unit that answers for a demand carries out what a paper promises on it. */
  async promise(
    tools: Tools,
    demands: readonly string[],
    outcomes: readonly Outcome[],
    document: string,
  ): Promise<void> {
    const promised = demands.filter((_, i) => outcomes[i] === 'supported' || outcomes[i] === 'partly_supported');
    await tools.append(
      ...promised.map((demand) => {
        const { unit } = tools.state.demands.get(demand)!;
        return entry(e.executionOpened, { demand, document, unit }, { about: newId() });
      }),
    );
  }

  async plan(tools: Tools, { items }: Input<'planExecution'>): Promise<void> {
    const { about: execution } = tools;
    const own = tools.state.executions.get(execution)!.unit;
    checkUnits(
      this.directory,
      tools.ctx,
      items.flatMap((item) => item.unit ?? []),
      tools.on,
    );
    for (const { what: text, amount, due, unit = own } of items) {
      const what = await tools.put(ItemText, { text });
      const money = amount !== undefined && { amount };
      await tools.append(entry(e.itemSet, { execution, what, due, unit, ...money }, { about: newId() }));
    }
  }

  async explain(tools: Tools, { reason }: Input<'explainExecution'>): Promise<void> {
    const text = await tools.put(NoteText, { text: reason });
    await tools.append(entry(e.executionExplained, { reason: text }, { about: tools.about }));
  }

  async perform(tools: Tools, { note, amount, files }: Input<'performItem'>): Promise<void> {
    const text = await tools.put(NoteText, { text: note });
    const money = amount !== undefined && { amount };
    await tools.append(entry(e.itemPerformed, { note: text, ...money }, { about: tools.about }));
    await tools.attach(files, tools.about);
  }

  async confirm(tools: Tools, { party, content, note: text }: Input<'confirmItem'>): Promise<void> {
    const note = text && { note: await tools.put(NoteText, { text }) };
    await tools.append(entry(e.itemConfirmed, { content, ...note }, { about: tools.about, party }));
  }

  async remind(tools: Tools, { note: text }: Input<'remindItem'>): Promise<void> {
    const note = await tools.put(NoteText, { text });
    await tools.append(entry(e.itemReminded, { note }, { about: tools.about }));
  }

  async explainItem(tools: Tools, { reason: text }: Input<'explainItem'>): Promise<void> {
    const reason = await tools.put(NoteText, { text });
    await tools.append(entry(e.itemExplained, { reason }, { about: tools.about }));
  }
}
