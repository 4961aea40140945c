import { petitionEntries as core, NoteText, token } from '@lianxin/sdk/common';
import { type Directory, entry, type Papers, type PreparedPaper } from '@lianxin/sdk/server';
import { reviewEntries as e } from '../../common/index.js';
import type { Endings } from './Endings.js';
import { passingNotice, refusalNotice } from './papers/index.js';
import type { ReviewSheets } from './ReviewSheets.js';
import { documentOf, type Input, type Prep, reviewOf, type Tools } from './reviewTools.js';

/** Whether a request is accepted (domain 6.4): accepted, refused in writing with reasons, or sent to whom it belongs. */
export class Accepting {
  static readonly token = token<Accepting>('hearing-review.Accepting');

  constructor(
    private readonly papers: Papers,
    private readonly sheets: ReviewSheets,
    private readonly endings: Endings,
    private readonly directory: Directory,
  ) {}

  async accept(tools: Tools, { goodCause }: Input<'acceptReview'>): Promise<void> {
    const cause = goodCause && { goodCause: await tools.put(NoteText, { text: goodCause }) };
    await tools.append(entry(e.reviewAccepted, { ...cause }, { about: tools.about }));
  }

  async refusal(p: Prep, { ground, reasons }: Input<'refuseReview'>): Promise<PreparedPaper> {
    const told = { ...(await this.sheets.about(p)), ground, reasons };
    return this.papers.make(p, refusalNotice, told, { parties: this.sheets.addressees(p) });
  }

  async refuse(tools: Tools, { ground, reasons }: Input<'refuseReview'>, paper: PreparedPaper): Promise<void> {
    const why = await tools.put(NoteText, { text: reasons });
    await tools.append(entry(e.reviewRefused, { ground, reasons: why }, { about: tools.about }));
    await this.endings.end(tools, { outcome: 'not_accepted', paper, reason: why });
  }

  async passing(p: Prep, { organ }: Input<'redirectReview'>): Promise<PreparedPaper> {
    const { stage } = p.state.reviews.get(p.about)!;
    const askedOn = this.sheets.askedOn(p);
    return this.papers.make(
      p,
      passingNotice,
      { stage, askedOn, passedTo: organ },
      { parties: this.sheets.addressees(p) },
    );
  }

  /** The day on which it was handed in here goes with it: it counts for the window. */
  async redirect(tools: Tools, { organ, to }: Input<'redirectReview'>, paper: PreparedPaper): Promise<void> {
    const { document } = reviewOf(tools);
    const { about } = tools;
    const named = {
      organ: await tools.put(NoteText, { text: organ }),
      ...(to && { unit: this.directory.getUnit(to).id }),
    };
    await this.papers.issue(tools, paper, documentOf(tools).demands);
    const proceeding = { do: 'end', outcome: 'redirected' } as const;
    await tools.append(
      entry(core.reviewPassedOn, named, { about: document }),
      entry(e.reviewRedirected, named, { about, proceeding }),
    );
  }
}
