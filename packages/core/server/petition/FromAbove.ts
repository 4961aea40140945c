import { newId } from '@lianxin/base';
import { AssignerText, type CaseState, petitionEntries as e, NoteText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import { completionReport } from '../documents/papers/completionReport.js';
import type { Preparing } from '../dossier/ActionParts.js';
import type { Records } from '../dossier/Records.js';
import { entry } from './entry.js';
import type { Papers, PreparedPaper } from './Papers.js';
import type { Input, Tools } from './Tools.js';

/** Matters that a higher office assigned: his day is kept, and the report goes up to him (art 22(3)). */
export class FromAbove {
  static readonly token = token<FromAbove>('core.FromAbove');

  constructor(
    private readonly papers: Papers,
    private readonly records: Records,
  ) {}

  async assigned(
    tools: Tools,
    { assigner, number, asked, wantsReport, reportBy, files }: Input<'assignedFromAbove'>,
  ): Promise<void> {
    const about = newId();
    const body = { assigner, ...(number && { number }), ...(asked && { asked }) };
    const data = { assigner: await tools.put(AssignerText, body), wantsReport, ...(reportBy && { reportBy }) };
    await tools.append(entry(e.assignedFromAbove, data, { about }));
    if (files?.length) await tools.attach(files, about);
  }

  async extended(tools: Tools, { reportBy, note, files }: Input<'recordExtension'>): Promise<void> {
    const text = note && (await tools.put(NoteText, { text: note }));
    await tools.append(entry(e.assignerExtended, { reportBy, ...(text && { note: text }) }, { about: tools.about }));
    await tools.attach(files, tools.about);
  }

  async report(p: Preparing<CaseState>, { report }: Input<'reportToAbove'>): Promise<PreparedPaper> {
    const { assigner, number } = await this.records.get(
      p.dossier!,
      AssignerText,
      p.state.assignments.get(p.about)!.assigner,
    );
    const all = [...p.state.demands.values()];
    const units = [...new Set(all.map((d) => this.papers.unitName(d.unit)))];
    const sheet = {
      unit: units.join('、'),
      demands: await this.papers.demandTexts(
        p,
        all.map((d) => d.id),
      ),
      report,
    };
    return this.papers.make(
      p,
      completionReport,
      { ...sheet, ...(number && { assignedAs: number }) },
      { to: [assigner] },
    );
  }

  async reportUp(tools: Tools, { report, files }: Input<'reportToAbove'>, paper: PreparedPaper): Promise<void> {
    const text = await tools.put(NoteText, { text: report });
    await tools.append(entry(e.reportedToAbove, { report: text }, { about: tools.about }));
    if (files?.length) await tools.attach(files, tools.about);
    await this.papers.issue(tools, paper, [...tools.state.demands.keys()]);
  }
}
