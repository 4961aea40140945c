import { newId } from '@lianxin/base';
import { type CaseState, type Demand, petitionEntries as e, NoteText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { Preparing } from '../dossier/ActionParts.js';
import { checkUnits } from './checkUnits.js';
import { entry } from './entry.js';
import type { PreparedPaper } from './Papers.js';
import type { Passing, Sorting } from './Sorting.js';
import type { Input, Tools } from './Tools.js';

/** Who is competent, where units disagree: among themselves, by their common superior, in the joint conference (art 24). */
export class Disputes {
  static readonly token = token<Disputes>('core.Disputes');

  constructor(
    private readonly sorting: Sorting,
    private readonly directory: Directory,
  ) {}

  async dispute(tools: Tools, { units, reason }: Input<'dispute'>): Promise<void> {
    checkUnits(this.directory, tools.ctx, units, tools.on);
    const { id: demand, unit } = tools.state.demands.get(tools.about)!;
    const text = await tools.put(NoteText, { text: reason });
    await tools.append(entry(e.disputed, { demand, unit, units, reason: text }, { about: newId() }));
  }

  async raise(tools: Tools, { conclusion }: Input<'raiseDispute'>): Promise<void> {
    const { unit, units, phase } = tools.state.disputes.get(tools.about)!;
    const tree = this.directory.tree(tools.ctx.actor.county);
    const superior = phase === 'negotiation' ? tree.commonSuperior([unit, ...units])?.id : undefined;
    const next = superior ? { rung: 'superior' as const, superior } : { rung: 'conference' as const };
    const text = await tools.put(NoteText, { text: conclusion });
    await tools.append(entry(e.disputeRaised, { ...next, conclusion: text }, { about: tools.about }));
  }

  /** The letter to the unit that is competent; none where that is the one that has it. */
  async letter(p: Preparing<CaseState>, input: Input<'decideDispute'>): Promise<PreparedPaper | undefined> {
    const demand = demandOf(p);
    if (demand.unit === input.unit) return undefined;
    return this.sorting.letter({ ...p, about: demand.id }, passing(p.state, demand, input), true);
  }

  async decide(tools: Tools, input: Input<'decideDispute'>, letter: PreparedPaper | undefined): Promise<void> {
    const { unit, conclusion, assisting, opinionsBy, files } = input;
    const demand = demandOf(tools);
    checkUnits(this.directory, tools.ctx, [unit, ...(assisting ?? [])], tools.on);
    const text = await tools.put(NoteText, { text: conclusion });
    await tools.append(entry(e.disputeDecided, { unit, conclusion: text }, { about: tools.about }));
    if (files?.length) await tools.attach(files, tools.about);
    if (letter) await this.sorting.pass(tools, [demand.id], passing(tools.state, demand, input), letter, tools.about);
    else if (assisting && opinionsBy)
      await tools.append(entry(e.assistanceAsked, { units: assisting, opinionsBy }, { about: demand.transfer! }));
  }
}

const demandOf = ({ state, about }: { readonly state: CaseState; readonly about: string }): Demand =>
  state.demands.get(state.disputes.get(about)!.demand)!;

/** It goes on in the way in which it came to the first receiver. */
const passing = (
  { transfers }: CaseState,
  { transfer = '' }: Demand,
  { unit, feedbackBy, assisting, opinionsBy }: Input<'decideDispute'>,
): Passing => ({
  way: transfers.get(transfer)?.way ?? 'forward',
  unit,
  ...(feedbackBy && { feedbackBy }),
  ...(assisting && { assisting }),
  ...(opinionsBy && { opinionsBy }),
});
