import {
  type BodyOf,
  type Day,
  issuerOf,
  minDay,
  type NoteText,
  type OpinionOutcome,
  PaperSource,
  type ReviewOpinionSheet,
  reviewerOf,
  type SheetFrame,
  servedFor,
  token,
} from '@lianxin/sdk/common';
import { type Directory, documentNumber, type Papers, type Records } from '@lianxin/sdk/server';
import { ReviewText } from '../../common/index.js';
import type { AboutReview } from './papers/index.js';
import { documentOf, type Prep } from './reviewTools.js';

/** What the papers of a review say, taken from the case. */
export class ReviewSheets {
  static readonly token = token<ReviewSheets>('hearing-review.Sheets');

  constructor(
    private readonly papers: Papers,
    private readonly records: Records,
    private readonly directory: Directory,
  ) {}

  /** Those who received the opinion: for themselves, or for those who ask now. */
  addressees({ state, about }: Prep): readonly string[] {
    const { document, parties } = state.reviews.get(about)!;
    return [...new Set(parties.map((one) => servedFor(state.case, document, one) ?? one))];
  }

  /** The days on which it was handed in, to whatever organ. */
  askedOn(p: Prep): readonly Day[] {
    return [...new Set(this.requests(p).map(({ on }) => on))].toSorted();
  }

  /** Which opinion is asked about, whose it is, and when the request came in. */
  async about(p: Prep): Promise<AboutReview> {
    const received = this.requests(p).map(({ on, receivedOn = on }) => receivedOn);
    return {
      stage: p.state.reviews.get(p.about)!.stage,
      opinionOn: documentOf(p).issuedOn!,
      receivedOn: received.reduce(minDay),
      ...(await this.origin(p)),
    };
  }

  /** Whose opinion it is, and its number: of a paper that came in, what it says of itself. */
  private async origin(p: Prep): Promise<Pick<AboutReview, 'respondent' | 'opinionNumber'>> {
    const document = documentOf(p);
    const { from, year, number } = document;
    const source = from && (await this.records.get(p.dossier!, PaperSource, from.source));
    const issuer = this.directory.findUnit(issuerOf(document) ?? '');
    const own =
      issuer && year !== undefined && number !== undefined ? documentNumber(issuer.mark, year, number) : undefined;
    const opinionNumber = source ? source.number : own;
    return { respondent: issuer?.name ?? source!.organ, ...(opinionNumber && { opinionNumber }) };
  }

  async opinion(p: Prep, outcome: OpinionOutcome): Promise<Omit<ReviewOpinionSheet, keyof SheetFrame>> {
    const { stage: _, ...about } = await this.about(p);
    const { parties, proposal, text, unit } = p.state.reviews.get(p.about)!;
    const { redoDays, outcomes } = proposal!;
    const demands = await this.papers.demandTexts(p, documentOf(p).demands);
    const above = reviewerOf(this.directory.tree(p.ctx.actor.county), unit, p.on)?.organ.name;
    return {
      ...about,
      applicants: await this.papers.names(p, parties),
      request: await this.requestText(p),
      ...(await this.records.get(p.dossier!, ReviewText, text!)),
      outcome,
      ...(outcomes && { items: outcomes.map((each, i) => ({ demand: demands[i]!, outcome: each })) }),
      ...(redoDays && { redoDays }),
      ...(above && { reviewOrgan: above }),
    };
  }

  async termination(p: Prep): Promise<AboutReview & { readonly reasons: string }> {
    const { text } = p.state.reviews.get(p.about)!;
    const { opinion } = await this.records.get(p.dossier!, ReviewText, text!);
    return { ...(await this.about(p)), reasons: opinion };
  }

  private async requestText(p: Prep): Promise<string> {
    const ids = [...new Set(this.requests(p).map(({ request }) => request))];
    const bodies = await this.records.read(p.dossier!, ids);
    return ids.flatMap((id) => (bodies.get(id)?.body as BodyOf<typeof NoteText> | undefined)?.text ?? []).join('\n');
  }

  private requests(p: Prep) {
    const { parties } = p.state.reviews.get(p.about)!;
    return parties.map((one) => documentOf(p).reviews[one]!);
  }
}
