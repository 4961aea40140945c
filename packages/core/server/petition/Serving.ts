import {
  type petitionActions as a,
  type CaseDocument,
  type CaseState,
  petitionEntries as e,
  type InputOfAction,
  LEFT,
  PaperSource,
  reviewLimits,
  ServiceBody,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { documentNumber } from '../documents/caseNumber.js';
import { serviceProof } from '../documents/papers/serviceProof.js';
import type { Preparing } from '../dossier/ActionParts.js';
import type { Records } from '../dossier/Records.js';
import { withoutUndefined } from '../withoutNulls.js';
import { checkUnits } from './checkUnits.js';
import { entry } from './entry.js';
import type { Limits } from './Limits.js';
import type { Papers, PreparedPaper } from './Papers.js';
import { reviewerFor } from './reviewerFor.js';
import type { Tools } from './Tools.js';

type Input<K extends 'serve' | 'recordFailedService' | 'delegateService'> = InputOfAction<(typeof a)[K]>;

/** How documents reach people, with proof, and when they did not (domain 15.3). */
export class Serving {
  static readonly token = token<Serving>('core.Serving');

  constructor(
    private readonly papers: Papers,
    private readonly limits: Limits,
    private readonly directory: Directory,
    private readonly records: Records,
  ) {}

  /** The service slip; for an opinion with the petitioner's last day to ask for a review, or a re-examination. */
  async slip(p: Preparing<CaseState>, { party, mode, ...how }: Input<'serve'>): Promise<PreparedPaper> {
    const document = p.state.documents.get(p.about)!;
    const number = await this.numberOf(p, document);
    const limits = reviewLimits(document.kind);
    const lastDay = limits && this.limits.lastDay(p.ctx.actor.county, limits.ask, p.on);
    const reviewOrgan = reviewerFor(this.directory, document, p.on)?.organ.name ?? '';
    const review = lastDay && { lastDay, reviewOrgan };
    const tells = lastDay && ({ limit: limits.ask, of: [document.id], lastDay } as const);
    const server = this.directory.nameOf(p.ctx.actor.person);
    const proof = withoutUndefined({ ...how, sign: undefined, adult: undefined, files: undefined });
    return this.papers.make(
      p,
      serviceProof,
      { document: this.papers.title(document.kind), ...number, mode, servedOn: p.on, server, ...proof, ...review },
      { parties: [party], of: document.id, ...(tells && { tells }) },
    );
  }

  async serve(
    tools: Tools,
    { party, mode, sign, consentOn, adult: _, files, ...said }: Input<'serve'>,
    slip: PreparedPaper,
  ) {
    const data = {
      mode,
      sign,
      consentOn,
      refused: LEFT.includes(mode) || undefined,
      body: await this.body(tools, said),
    };
    await tools.append(entry(e.served, withoutUndefined(data), { about: tools.about, party }));
    if (files?.length) await tools.attach(files, tools.about);
    await this.papers.issue(tools, slip, tools.state.documents.get(tools.about)!.demands);
  }

  async delegate(tools: Tools, { to }: Input<'delegateService'>): Promise<void> {
    checkUnits(this.directory, tools.ctx, [to], tools.on);
    await tools.append(entry(e.serviceDelegated, { unit: to }, { about: tools.about }));
  }

  async recordFailed(tools: Tools, { party, mode, reason, note, files }: Input<'recordFailedService'>): Promise<void> {
    const data = { mode, reason, body: await this.body(tools, { note }) };
    await tools.append(entry(e.serviceFailed, withoutUndefined(data), { about: tools.about, party }));
    if (files?.length) await tools.attach(files, tools.about);
  }

  /** Its own, or the one that another organ gave its paper. */
  private async numberOf(p: Preparing<CaseState>, document: CaseDocument): Promise<{ documentNumber?: string }> {
    const { from, issuer, number, year, unit } = document;
    if (from) {
      const { number: given } = await this.records.get(p.dossier!, PaperSource, from.source);
      return given ? { documentNumber: given } : {};
    }
    if (number === undefined) return {};
    return { documentNumber: documentNumber(this.directory.getUnit(issuer ?? unit).mark, year!, number) };
  }

  private async body(tools: Tools, said: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
    const known = withoutUndefined(said);
    return Object.keys(known).length ? tools.put(ServiceBody, known) : undefined;
  }
}
