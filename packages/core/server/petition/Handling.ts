import { DomainError } from '@lianxin/base';
import { petitionEntries as e, InvestigationBody, NoteText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { completionReport } from '../documents/papers/completionReport.js';
import { suggestionReply } from '../documents/papers/suggestionReply.js';
import { entry } from './entry.js';
import type { Papers, PreparedPaper } from './Papers.js';
import type { Input, Prep, Tools } from './Tools.js';

/** What the organ that must answer does, from the notice of path to the report on completion (arts 23, 29, 31, 34). */
export class Handling {
  static readonly token = token<Handling>('core.Handling');

  constructor(
    private readonly papers: Papers,
    private readonly directory: Directory,
  ) {}

  async nameHandler(tools: Tools, { person }: Input<'nameHandler'>): Promise<void> {
    const colleagues = this.directory.postsIn(tools.ctx.actor.unit, tools.on);
    if (!colleagues.some((post) => post.person === person)) throw new DomainError('invalid', 'core.no_colleague');
    await tools.append(entry(e.handlerNamed, { person }, { about: tools.about }));
  }

  async reply(p: Prep, { result, text }: Input<'answerSuggestion'>): Promise<PreparedPaper> {
    return this.papers.make(p, suggestionReply, {
      demands: await this.papers.demandTexts(p, [p.about]),
      result,
      text,
    });
  }

  async answerSuggestion(
    tools: Tools,
    { result, text, reward }: Input<'answerSuggestion'>,
    reply: PreparedPaper,
  ): Promise<void> {
    const answer = await tools.put(NoteText, { text });
    const more = reward && { reward: await tools.put(NoteText, { text: reward }) };
    await tools.append(entry(e.suggestionAnswered, { result, text: answer, ...more }, { about: tools.about }));
    await this.papers.issue(tools, reply, [tools.about]);
  }

  async investigate(tools: Tools, { investigators, count, met, findings, files }: Input<'investigate'>): Promise<void> {
    const body = await tools.put(InvestigationBody, { investigators, findings, ...(met && { met }) });
    await tools.append(entry(e.investigated, { body, investigators: count }, { about: tools.about }));
    if (files?.length) await tools.attach(files, tools.about);
  }

  async completionReport(p: Prep, { report }: Input<'reportCompletion'>): Promise<PreparedPaper> {
    const transfer = p.state.transfers.get(p.about)!;
    const demands = await this.papers.demandTexts(p, transfer.demands);
    return this.papers.make(
      p,
      completionReport,
      { unit: this.papers.unitName(transfer.unit), demands, report },
      { to: [this.papers.unitName(p.state.office)] },
    );
  }

  async reportCompletion(
    tools: Tools,
    { report, files }: Input<'reportCompletion'>,
    paper: PreparedPaper,
  ): Promise<void> {
    await tools.append(
      entry(e.completionReported, { report: await tools.put(NoteText, { text: report }) }, { about: tools.about }),
    );
    if (files?.length) await tools.attach(files, tools.about);
    await this.papers.issue(tools, paper, tools.state.transfers.get(tools.about)!.demands);
  }
}
