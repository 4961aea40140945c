import { DomainError, newId } from '@lianxin/base';
import {
  clockId,
  dueOf,
  petitionEntries as e,
  NoteText,
  notReceived,
  PaperSource,
  reviewLimits,
  servedFor,
  statedInOpinion,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { reviewPassingNotice } from '../documents/papers/reviewPassingNotice.js';
import type { Calendars } from '../dossier/Calendars.js';
import type { Executing } from './Executing.js';
import { entry } from './entry.js';
import type { Papers, PreparedPaper } from './Papers.js';
import { reviewerFor } from './reviewerFor.js';
import type { Input, Prep, Tools } from './Tools.js';

/** Where a request goes: to a unit of this county, or to an organ outside that the directory may know. */
interface Decider {
  readonly organ: string;
  readonly unit?: string;
  readonly above?: string;
}

/** Review and re-examination as the core knows them, whoever decides (arts 35, 36). */
export class Reviews {
  static readonly token = token<Reviews>('core.Reviews');

  constructor(
    private readonly papers: Papers,
    private readonly executing: Executing,
    private readonly directory: Directory,
    private readonly calendars: Calendars,
  ) {}

  /** One entry for each whose service counted: the time of a representative is that of those he received it for. */
  async receive(tools: Tools, { parties, by, request, organ, files }: Input<'receiveReview'>): Promise<void> {
    const seat = reviewerFor(this.directory, tools.state.documents.get(tools.about)!, tools.on);
    const outside = organ === undefined ? undefined : this.decider(tools, organ);
    if (outside?.unit) throw new DomainError('blocked', 'core.reviewer_is', { organ: outside.organ });
    const here = [seat?.seat?.id, seat?.organ.id].includes(tools.ctx.actor.unit);
    const data = {
      request: await tools.put(NoteText, { text: request }),
      ...(by && { by }),
      ...(here && { unit: tools.ctx.actor.unit }),
    };
    const served = Map.groupBy(parties, (id) => servedFor(tools.state, tools.about, id)!);
    await tools.append(
      ...[...served].map(([party, members]) => {
        const late = this.isLate(tools, party) && { late: true };
        return entry(e.reviewRequested, { ...data, for: members, ...late }, { about: tools.about, party });
      }),
    );
    if (outside) await this.appendPassing(tools, outside, tools.on);
    if (tools.state.status === 'closed') await tools.append(entry(e.reopened, { ground: 'review_requested' }));
    if (files?.length) await tools.attach(files, tools.about);
  }

  /** Told to those who asked: when they asked, and who decides now. */
  notice(p: Prep, { organ }: Input<'passReview'>): Promise<PreparedPaper> {
    const document = p.state.documents.get(p.about)!;
    const parties = notReceived(document);
    const { stage } = document.reviews[parties[0]!]!;
    const askedOn = [...new Set(parties.map((party) => document.reviews[party]!.on))].sort();
    const passedTo = this.decider(p, organ).organ;
    return this.papers.make(p, reviewPassingNotice, { stage, askedOn, passedTo }, { parties });
  }

  async pass(tools: Tools, { organ, receivedOn }: Input<'passReview'>, notice: PreparedPaper): Promise<void> {
    await this.appendPassing(tools, this.decider(tools, organ), receivedOn);
    await this.papers.issue(tools, notice, tools.state.documents.get(tools.about)!.demands);
  }

  async record(tools: Tools, input: Input<'recordReview'>): Promise<void> {
    const { parties, outcome, outcomes = [], redoDays, organ, number, reason, files } = input;
    const { demands } = tools.state.documents.get(tools.about)!;
    const said = new Map(outcomes.map((o) => [o.demand, o.outcome]));
    const changed = outcome === 'changed' ? demands.map((demand) => said.get(demand)!) : undefined;
    const isOpinion = statedInOpinion(outcome);
    const paper = isOpinion ? await this.receivePaper(tools, input) : undefined;
    const data = {
      outcome,
      parties,
      reason: await tools.put(NoteText, { text: reason }),
      organ: await tools.put(PaperSource, { organ, ...(number && { number }) }),
      ...(changed && { outcomes: changed }),
      ...(outcome === 'revoked_redo' && redoDays !== undefined && { redoDays }),
      ...(paper && { paper }),
    };
    await tools.append(entry(e.reviewDecided, data, { about: tools.about }));
    if (changed && paper) await this.executing.promise(tools, demands, changed, paper);
    const rest = isOpinion ? files.slice(1) : files;
    if (rest.length) await tools.attach(rest, paper ?? tools.about);
  }

  async extend(tools: Tools, { parties, days, reason: text, files }: Input<'extendReview'>): Promise<void> {
    const reason = await tools.put(NoteText, { text });
    await tools.append(entry(e.reviewExtended, { days, parties, reason }, { about: tools.about }));
    await tools.attach(files, tools.about);
  }

  async recordOwnService(tools: Tools, { parties, mode, files }: Input<'recordOwnService'>): Promise<void> {
    await tools.append(...parties.map((party) => entry(e.served, { mode }, { about: tools.about, party })));
    await tools.attach(files, tools.about);
  }

  /** The opinion as it came in: of the unit here that decided, or of the organ outside, as far as it is known. */
  private async receivePaper(tools: Tools, input: Input<'recordReview'>): Promise<string> {
    const { parties, organ, number, files } = input;
    const { demands, reviews } = tools.state.documents.get(tools.about)!;
    const { stage, unit, above } = reviews[parties[0]!]!;
    const about = newId();
    await tools.take([files[0]!]);
    const data = {
      kind: stage === 'review' ? ('review_opinion' as const) : ('reexamination_opinion' as const),
      demands: [...demands],
      parties: [...parties],
      file: files[0]!,
      source: await tools.put(PaperSource, { organ, ...(number && { number }) }),
      dated: tools.on,
    };
    const known = unit ?? above;
    await tools.append(entry(e.paperReceived, { ...data, ...(known && { organ: known }) }, { about }));
    return about;
  }

  /** By the directory; a name is asked for only where it knows nobody. */
  private decider({ state, about, on }: Tools | Prep, named: string | undefined): Decider {
    const found = reviewerFor(this.directory, state.documents.get(about)!, on);
    if (!found && !named) throw new DomainError('invalid', 'core.name_review_organ');
    if (!found) return { organ: named! };
    const { organ, seat } = found;
    if (named && named !== organ.name) throw new DomainError('blocked', 'core.reviewer_is', { organ: organ.name });
    return { organ: organ.name, ...(seat ? { unit: seat.id } : { above: organ.id }) };
  }

  private async appendPassing(tools: Tools, { organ: text, ...to }: Decider, receivedOn?: string): Promise<void> {
    const organ = await tools.put(NoteText, { text });
    await tools.append(
      entry(e.reviewPassedOn, { organ, ...to, ...(receivedOn && { receivedOn }) }, { about: tools.about }),
    );
  }

  /** Handed in after the last day of his own window. */
  private isLate({ dossier, state, about, on, ctx }: Tools, party: string): boolean {
    const limits = reviewLimits(state.documents.get(about)?.kind);
    const window = limits && dossier.clocks.get(clockId(limits.ask, about, party));
    const due = window && dueOf(window, this.calendars.of(ctx.actor.county)).due;
    return due !== undefined && on > due;
  }
}
