import { newId } from '@lianxin/base';
import { type BodyOf, petitionEntries as e, NoteText, OpinionBody, servedFor } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import { handlingOpinion } from '../documents/papers/handlingOpinion.js';
import type { Records } from '../dossier/Records.js';
import type { Executing } from './Executing.js';
import { entry } from './entry.js';
import type { Papers, PreparedPaper } from './Papers.js';
import type { SignGuards } from './SignGuard.js';
import type { Input, Prep, Tools } from './Tools.js';

/** The written opinion, and the review that may be asked of it (arts 32, 34, 35). */
export class Answering {
  static readonly token = token<Answering>('core.Answering');

  constructor(
    private readonly papers: Papers,
    private readonly records: Records,
    private readonly executing: Executing,
    private readonly guards: SignGuards,
  ) {}

  async draftOpinion(
    tools: Tools,
    { outcomes, evidence, ...body }: Input<'draftOpinion'>,
  ): Promise<{ document: string }> {
    const document = newId();
    const [demands, results] = [outcomes.map((o) => o.demand), outcomes.map((o) => o.outcome)];
    await tools.append(
      entry(
        e.opinionDrafted,
        { demands, outcomes: results, body: await tools.put(OpinionBody, body), ...(evidence && { evidence }) },
        { about: document },
      ),
    );
    return { document };
  }

  async opinion(p: Prep): Promise<PreparedPaper> {
    const { demands, outcomes, body } = p.state.documents.get(p.about)!;
    const { request, facts, opinion, basis, reviewOrgan }: BodyOf<typeof OpinionBody> = await this.records.get(
      p.dossier!,
      OpinionBody,
      body!,
    );
    const texts = await this.papers.demandTexts(p, demands);
    const items = texts.map((demand, i) => ({ demand, outcome: outcomes[i]! }));
    const text = { request, facts, opinion, basis, reviewOrgan, reviewDays: 30 as const };
    return this.papers.make(p, handlingOpinion, { receivedOn: p.state.receivedOn, items, ...text });
  }

  async signOpinion(tools: Tools, _: Input<'signOpinion'>, paper: PreparedPaper): Promise<void> {
    await this.guards.check(tools.ctx.actor.county, tools.dossier, tools.about);
    await this.papers.issue(tools, paper, tools.state.documents.get(tools.about)!.demands, tools.about);
    await this.executing.open(tools, tools.about);
  }

  async returnOpinion(tools: Tools, { reason }: Input<'returnOpinion'>): Promise<void> {
    await tools.append(
      entry(e.opinionReturned, { reason: await tools.put(NoteText, { text: reason }) }, { about: tools.about }),
    );
  }

  /** One entry for each whose service counted: the time of a representative is that of those he received it for. */
  async receiveReview(tools: Tools, { parties, by, request, files }: Input<'receiveReview'>): Promise<void> {
    const text = await tools.put(NoteText, { text: request });
    const data = { request: text, ...(by && { by }) };
    const served = Map.groupBy(parties, (id) => servedFor(tools.state, tools.about, id)!);
    await tools.append(
      ...[...served].map(([party, members]) =>
        entry(e.reviewRequested, { ...data, for: members }, { about: tools.about, party }),
      ),
    );
    if (tools.state.status === 'closed') await tools.append(entry(e.reopened, { ground: 'review_requested' }));
    if (files?.length) await tools.attach(files, tools.about);
  }

  async passReview(tools: Tools, { organ }: Input<'passReview'>): Promise<void> {
    await tools.append(
      entry(e.reviewPassedOn, { organ: await tools.put(NoteText, { text: organ }) }, { about: tools.about }),
    );
  }
}
