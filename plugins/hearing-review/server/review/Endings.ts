import { petitionEntries as core, NoteText, type ReviewOutcome, token } from '@lianxin/sdk/common';
import { entry, type Papers, type PreparedPaper } from '@lianxin/sdk/server';
import { reviewEntries as e, hearingEntries } from '../../common/index.js';
import { attach, documentOf, type Input, reviewOf, type Tools } from './reviewTools.js';

/** How a review ended, for the chain in core. */
export interface Ending {
  readonly outcome: ReviewOutcome;
  /** The opinion or notice that says so. */
  readonly paper?: PreparedPaper;
  /** Record of the reasons, where no opinion gives them. */
  readonly reason?: string;
  /** Who took part in deciding. */
  readonly persons?: readonly string[];
}

/** The end of a review: what it says goes to core, which knows what follows for the opinion and its demands. */
export class Endings {
  static readonly token = token<Endings>('hearing-review.Endings');

  constructor(private readonly papers: Papers) {}

  async end(tools: Tools, { outcome, paper, reason, persons }: Ending): Promise<void> {
    const { about } = tools;
    const { document, parties, proposal } = reviewOf(tools);
    const issued = paper && (await this.papers.issue(tools, paper, documentOf(tools).demands));
    const decided = {
      outcome,
      parties: [...parties],
      proceeding: about,
      ...(proposal?.redoDays && outcome === 'revoked_redo' && { redoDays: proposal.redoDays }),
      ...(proposal?.outcomes && outcome === 'changed' && { outcomes: [...proposal.outcomes] }),
      ...(issued && { paper: issued }),
      ...(reason && { reason }),
      ...(persons && { persons: [...persons] }),
    };
    await tools.append(entry(core.reviewDecided, decided, { about: document }));
    await this.close(tools, outcome);
  }

  /** Everybody takes back his own request; the review goes on for the others. */
  async withdraw(tools: Tools, { parties, statement, files }: Input<'withdrawReview'>): Promise<void> {
    const { about } = tools;
    const { document, parties: asking } = reviewOf(tools);
    const isOver = asking.every((one) => parties.includes(one));
    if (isOver) await this.endHearings(tools, document);
    const said = await tools.put(NoteText, { text: statement });
    await tools.append(
      entry(e.requestWithdrawn, { parties, statement: said }, { about }),
      entry(
        core.reviewDecided,
        { outcome: 'withdrawn', parties, proceeding: about, reason: said },
        { about: document },
      ),
    );
    await attach(tools, files);
    if (isOver) await this.close(tools, 'withdrawn');
  }

  /** Nobody waits for what is heard, unless somebody else's review of the same opinion goes on. */
  private async endHearings(tools: Tools, document: string): Promise<void> {
    const { about, state } = tools;
    const isHere = (of: { readonly document?: string; readonly phase: string }) =>
      of.document === document && of.phase !== 'ended';
    if ([...state.reviews.values()].some((review) => review.id !== about && isHere(review))) return;
    const ground = 'review_over';
    for (const { id } of [...state.hearings.values()].filter(isHere)) {
      const proceeding = { do: 'end', outcome: ground } as const;
      await tools.append(entry(hearingEntries.hearingEnded, { ground }, { about: id, proceeding }));
    }
  }

  private async close(tools: Tools, outcome: ReviewOutcome): Promise<void> {
    const { about, state } = tools;
    const drafting = [...state.delegations.values()].filter((d) => d.review === about && d.phase === 'drafting');
    for (const { id } of drafting) {
      const proceeding = { do: 'end', outcome: 'not_needed' } as const;
      await tools.append(entry(e.draftingEnded, {}, { about: id, proceeding }));
    }
    await tools.append(entry(e.reviewEnded, { outcome }, { about, proceeding: { do: 'end', outcome } }));
  }
}
