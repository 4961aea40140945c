import { DomainError, newId } from '@lianxin/base';
import { type BodyOf, petitionEntries as e, isSameAgain, NoteText, OpinionBody, RedoText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import { handlingOpinion } from '../documents/papers/handlingOpinion.js';
import type { Records } from '../dossier/Records.js';
import type { Executing } from './Executing.js';
import { entry } from './entry.js';
import type { Papers, PreparedPaper } from './Papers.js';
import type { SignGuards } from './SignGuard.js';
import type { Input, Prep, Tools } from './Tools.js';

/** The written opinion (arts 32, 34), and the one made anew after a review revoked it. */
export class Answering {
  static readonly token = token<Answering>('core.Answering');

  constructor(
    private readonly papers: Papers,
    private readonly records: Records,
    private readonly executing: Executing,
    private readonly guards: SignGuards,
  ) {}

  async draftOpinion(tools: Tools, input: Input<'draftOpinion'>): Promise<{ document: string }> {
    const { outcomes, evidence, changed: _changed, sameAgainReason: _why, ...body } = input;
    const document = newId();
    const [demands, results] = [outcomes.map((o) => o.demand), outcomes.map((o) => o.outcome)];
    await tools.append(
      entry(
        e.opinionDrafted,
        {
          demands,
          outcomes: results,
          body: await tools.put(OpinionBody, body),
          ...(evidence && { evidence }),
          ...(await this.redone(tools, input)),
        },
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

  /** The same as what was revoked is refused, unless its author says why it must be (domain 6.6). */
  private async redone(tools: Tools, { outcomes, facts, basis, changed, sameAgainReason }: Input<'draftOpinion'>) {
    const revoked = outcomes.flatMap(({ demand, outcome }) => {
      const before = tools.state.documents.get(tools.state.demands.get(demand)?.redo?.document ?? '');
      return before ? [{ before, demand, outcome }] : [];
    });
    if (!revoked.length || !changed) return {};
    const bodies = await tools.read(revoked.flatMap(({ before }) => before.body ?? []));
    const sameAgain = revoked.some(({ before, demand, outcome }) => {
      const body = bodies.get(before.body ?? '') as BodyOf<typeof OpinionBody> | undefined;
      const said = { outcome: before.outcomes[before.demands.indexOf(demand)] };
      return body !== undefined && isSameAgain({ ...body, ...said }, { outcome, facts, basis });
    });
    if (sameAgain && !sameAgainReason) throw new DomainError('blocked', 'core.same_again');
    const text = { changed, ...(sameAgain && { sameAgainReason }) };
    return { redo: await tools.put(RedoText, text), ...(sameAgain && { sameAgain }) };
  }
}
