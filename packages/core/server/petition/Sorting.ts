import { type Day, DomainError, newId } from '@lianxin/base';
import { addressees, petitionEntries as e, NoteText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { assignmentLetter } from '../documents/papers/assignmentLetter.js';
import { objection } from '../documents/papers/objection.js';
import { transferLetter } from '../documents/papers/transferLetter.js';
import type { Recipient } from '../dossier/Log.js';
import { accusationOf } from './Accused.js';
import { checkAccused } from './checkAccused.js';
import { checkUnits } from './checkUnits.js';
import { entry } from './entry.js';
import type { Limits } from './Limits.js';
import type { Papers, PreparedPaper } from './Papers.js';
import { putAccused } from './putAccused.js';
import type { Routing } from './Routing.js';
import { purposeOf, receiversOf } from './receivers.js';
import type { Input, Prep, Tools } from './Tools.js';

/** What a demand is passed on with. */
export type Passing = Input<'transfer'>;

/** What the petition office decides: where a demand goes (arts 22, 23, 25, 30). Never its merits. */
export class Sorting {
  static readonly token = token<Sorting>('core.Sorting');

  constructor(
    private readonly papers: Papers,
    private readonly limits: Limits,
    private readonly directory: Directory,
    private readonly routing: Routing,
  ) {}

  /** A report leaves the open store with everything that was brought with it. */
  async decideKind(tools: Tools, { kind, ...accused }: Input<'decideKind'>): Promise<void> {
    checkAccused(this.directory, tools.ctx, accused);
    await tools.append(entry(e.kindDecided, { kind, ...(await putAccused(tools, accused)) }, { about: tools.about }));
    if (kind !== 'report') return;
    tools.seal(receiversOf(this.directory, tools.ctx.actor, accusationOf([accused]), tools.today));
  }

  /** `decided`: after a dispute of competence, which leaves nothing to object to. */
  async letter(
    p: Prep,
    { way, unit, also, note, feedbackBy, assisting }: Passing,
    decided = false,
  ): Promise<PreparedPaper> {
    const { county } = p.ctx.actor;
    checkUnits(this.directory, p.ctx, [unit, ...(assisting ?? [])], p.on);
    const shared = {
      unit: this.papers.unitName(unit),
      demands: await this.papers.demandTexts(p, [p.about, ...(also ?? [])]),
      papers: await this.papers.attached(p),
      petitioners: await this.papers.names(p, addressees(p.state)),
      ...(note && { note }),
      informBy: this.limits.lastDay(county, 'unit.inform', p.on),
      ...(!decided && { objectBy: this.limits.lastDay(county, 'unit.objection', p.on) }),
      ...(assisting && { assisting: assisting.map((each) => this.papers.unitName(each)) }),
    };
    if (way === 'assign')
      return this.papers.make(p, assignmentLetter, { ...shared, feedbackBy: feedbackBy! }, { to: [shared.unit] });
    return this.papers.make(p, transferLetter, shared, { to: [shared.unit] });
  }

  async transfer(tools: Tools, input: Input<'transfer'>, letter: PreparedPaper): Promise<void> {
    await this.pass(tools, [tools.about, ...(input.also ?? [])], input, letter);
  }

  /** Hands demands to a unit, with those that assist it. `dispute`: the one of competence that ended with it. */
  async pass(
    tools: Tools,
    demands: readonly string[],
    { way, unit, note, feedbackBy, assisting, opinionsBy }: Passing,
    letter: PreparedPaper,
    dispute?: string,
  ): Promise<void> {
    const about = newId();
    checkUnits(this.directory, tools.ctx, [unit, ...(assisting ?? [])], tools.on);
    await this.routing.checkOpenHalf(tools, unit);
    for (const other of assisting ?? []) await this.routing.checkOpenHalf(tools, other);
    const text = note && (await tools.put(NoteText, { text: note }));
    const more = { ...(feedbackBy && { feedbackBy }), ...(text && { note: text }), ...(dispute && { dispute }) };
    await tools.append(entry(e.transferred, { way, demands: [...demands], unit, ...more }, { about }));
    if (assisting && opinionsBy)
      await tools.append(entry(e.assistanceAsked, { units: assisting, opinionsBy }, { about }));
    await this.papers.issue(tools, letter, demands);
  }

  async reportUp(tools: Tools, { to, note }: Input<'reportUp'>): Promise<void> {
    await tools.append(
      entry(e.reportedUp, { to, note: await tools.put(NoteText, { text: note }) }, { about: tools.about }),
    );
  }

  /** Art 30: to the discipline organ or a competent organ outside, never to the accused or whoever is under them. */
  async passReport(tools: Tools, { unit, organ }: Input<'passReport'>): Promise<void> {
    const demand = tools.state.demands.get(tools.about)!;
    if (unit) {
      checkUnits(this.directory, tools.ctx, [unit], tools.on);
      this.routing.checkReport(demand, unit, tools);
      if (this.directory.getUnit(unit).kind !== 'discipline')
        throw new DomainError('blocked', 'core.report_to_discipline');
    }
    if (unit) tools.seal(this.receivers(unit, demand.accusedPeople, tools.on));
    const outside = organ && (await tools.put(NoteText, { text: organ }));
    await tools.append(
      entry(e.reportPassedOn, { ...(unit && { unit }), ...(outside && { organ: outside }) }, { about: tools.about }),
    );
  }

  /** The reasons in writing, to the petition office. */
  async objection(p: Prep, { demands: ids, reason, suggested }: Input<'object'>): Promise<PreparedPaper> {
    const unit = this.papers.unitName(p.state.office);
    if (suggested) checkUnits(this.directory, p.ctx, [suggested], p.on);
    const organ = suggested && { suggested: this.papers.unitName(suggested) };
    const demands = await this.papers.demandTexts(p, ids);
    return this.papers.make(p, objection, { unit, demands, reason, ...organ }, { to: [unit] });
  }

  async object(tools: Tools, { demands, reason, suggested }: Input<'object'>, paper: PreparedPaper): Promise<void> {
    if (suggested) checkUnits(this.directory, tools.ctx, [suggested], tools.on);
    const text = await tools.put(NoteText, { text: reason });
    await tools.append(
      entry(e.objected, { demands, reason: text, ...(suggested && { suggested }) }, { about: tools.about }),
    );
    await this.papers.issue(tools, paper, demands);
  }

  async decideObjection(tools: Tools, { agreed, demands, reason }: Input<'decideObjection'>): Promise<void> {
    const objected = tools.state.transfers.get(tools.about)!.objection!.demands;
    const text = await tools.put(NoteText, { text: reason });
    await tools.append(
      entry(
        e.objectionDecided,
        { demands: [...(demands?.length ? demands : objected)], agreed, reason: text },
        { about: tools.about },
      ),
    );
  }

  async takeBack(tools: Tools, { demands, reason, unitAgreed }: Input<'takeBack'>): Promise<void> {
    const texts = {
      reason: await tools.put(NoteText, { text: reason }),
      unitAgreed: await tools.put(NoteText, { text: unitAgreed }),
    };
    await tools.append(entry(e.takenBack, { demands, ...texts }, { about: tools.about }));
  }

  async acceptCompletion(tools: Tools): Promise<void> {
    await tools.append(entry(e.completionAccepted, {}, { about: tools.about }));
  }

  async returnCompletion(tools: Tools, { reason, feedbackBy }: Input<'returnCompletion'>): Promise<void> {
    await tools.append(
      entry(
        e.completionReturned,
        { reason: await tools.put(NoteText, { text: reason }), feedbackBy },
        { about: tools.about },
      ),
    );
  }

  /** Those who receive a report in the discipline organ; one accused in it is not told. */
  private receivers(unit: string, accused: readonly string[], on: Day): Recipient[] {
    const posts = this.directory.postsIn(unit, on).filter((p) => p.roles.includes('disciplineOfficer'));
    return posts
      .filter(({ person }) => !accused.includes(person))
      .map(({ person }) => ({ person, purpose: purposeOf('receiver') }));
  }
}
