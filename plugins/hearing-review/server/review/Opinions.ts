import { clockId, petitionEntries as core, type Day, dueOf, NoteText, token } from '@lianxin/sdk/common';
import { type Calendars, entry, type Papers, type PreparedPaper } from '@lianxin/sdk/server';
import { decidingClocks, reviewEntries as e, ReviewText } from '../../common/index.js';
import type { Endings } from './Endings.js';
import { extensionNotice, opinionOf, terminationNotice } from './papers/index.js';
import type { ReviewSheets } from './ReviewSheets.js';
import { documentOf, type Input, type Prep, reviewOf, type Tools } from './reviewTools.js';

/** What the organ that reviews tells in writing: its opinion (domain 6.6), or that it takes more days. */
export class Opinions {
  static readonly token = token<Opinions>('hearing-review.Opinions');

  constructor(
    private readonly papers: Papers,
    private readonly sheets: ReviewSheets,
    private readonly endings: Endings,
    private readonly calendars: Calendars,
  ) {}

  async draft(tools: Tools, text: Input<'draftReviewOpinion'>): Promise<void> {
    await tools.append(entry(e.textDrafted, { body: await tools.put(ReviewText, text) }, { about: tools.about }));
  }

  async giveBack(tools: Tools, { reason }: Input<'returnReviewOpinion'>): Promise<void> {
    const why = await tools.put(NoteText, { text: reason });
    await tools.append(entry(e.textReturned, { reason: why }, { about: tools.about }));
  }

  /** A review that came to nothing is ended by a notice; every other one by an opinion of its stage. */
  async paper(p: Prep): Promise<PreparedPaper> {
    const { stage, proposal } = p.state.reviews.get(p.about)!;
    const address = { parties: this.sheets.addressees(p) };
    const { outcome } = proposal!;
    if (outcome === 'terminated')
      return this.papers.make(p, terminationNotice, await this.sheets.termination(p), address);
    return this.papers.make(p, opinionOf[stage], await this.sheets.opinion(p, outcome), address);
  }

  async sign(tools: Tools, _: Input<'signReviewOpinion'>, paper: PreparedPaper): Promise<void> {
    const { proposal, examiners, inquiries, deciders } = reviewOf(tools);
    const author = tools.dossier.effective.findLast(
      (x) => x.type === e.textDrafted.id && x.about === tools.about,
    )!.actor;
    const inquirers = inquiries.flatMap(({ by }) => by);
    const persons = new Set([...examiners, ...inquirers, proposal!.by, ...deciders, author, tools.ctx.actor.person]);
    await this.endings.end(tools, { outcome: proposal!.outcome, paper, persons: [...persons] });
  }

  async extension(p: Prep, { days, reasons }: Input<'extendReview'>): Promise<PreparedPaper> {
    const told = { ...(await this.sheets.about(p)), days, reasons, dueOn: this.dueOn(p, days) };
    return this.papers.make(p, extensionNotice, told, { parties: this.sheets.addressees(p) });
  }

  async extend(tools: Tools, { days, reasons }: Input<'extendReview'>, paper: PreparedPaper): Promise<void> {
    const { document, parties } = reviewOf(tools);
    const reason = await tools.put(NoteText, { text: reasons });
    await this.papers.issue(tools, paper, documentOf(tools).demands);
    await tools.append(entry(core.reviewExtended, { days, parties: [...parties], reason }, { about: document }));
  }

  /** The first of the last days with what is added; none while they stand still. */
  private dueOn({ ctx, state, about, dossier }: Prep, days: number): Day | undefined {
    const calendar = this.calendars.of(ctx.actor.county);
    const limits = decidingClocks(state.reviews.get(about)!, dossier!.effective).flatMap(
      (own) => dossier!.clocks.get(clockId(own.key, own.about, own.party))?.limit ?? [],
    );
    const dues = limits.map(
      (limit) => dueOf({ limit: { ...limit, extension: (limit.extension ?? 0) + days } }, calendar).due,
    );
    return dues.flatMap((due) => due ?? []).toSorted()[0];
  }
}
