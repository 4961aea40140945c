import { DomainError, type InputOf, type OutputOf, token } from '@lianxin/sdk/common';
import { type ActorCtx, type Directory, entry, type Log, type Papers } from '@lianxin/sdk/server';
import { type contracts as c, entries as e, mediationFile, mediationFold, missingIn, Note } from '../common/index.js';
import type { AgreementPapers, Prep } from './AgreementPapers.js';
import type { FileNumbers } from './FileNumbers.js';
import { fileCataloguePaper } from './papers/index.js';
import { type Input, of, type Tools } from './tools.js';

/** The case file of a mediation (domain 8.5). */
export class MediationFiles {
  static readonly token = token<MediationFiles>('mediation.MediationFiles');

  constructor(
    private readonly log: Log,
    private readonly directory: Directory,
    private readonly numbers: FileNumbers,
    private readonly sheets: AgreementPapers,
    private readonly papers: Papers,
  ) {}

  async read(
    { actor }: ActorCtx,
    { dossier: id, mediation }: InputOf<typeof c.file>,
  ): Promise<OutputOf<typeof c.file>> {
    const dossier = await this.log.open(actor, id);
    const state = dossier.fold(mediationFold);
    const found = state.mediations.get(mediation);
    if (!found) throw new DomainError('notFound', 'core.not_found');
    const { file, filedOn } = found;
    const rows = mediationFile(state, dossier.effective, found);
    return {
      ...{ rows, missing: missingIn(rows) },
      ...(file && { number: this.numbers.text(file, found) }),
      ...(filedOn && { filedOn }),
    };
  }

  /** A draft to be signed by hand; what was signed comes back with the step that records it. */
  async print(ctx: ActorCtx, input: InputOf<typeof c.printAgreement>): Promise<OutputOf<typeof c.printAgreement>> {
    const dossier = await this.log.open(ctx.actor, input.dossier);
    const state = dossier.fold(mediationFold);
    const agreement = state.agreements.get(input.agreement);
    if (agreement?.phase !== 'signing') throw new DomainError('notFound', 'core.not_found');
    if (state.mediations.get(agreement.mediation)!.host !== ctx.actor.unit)
      throw new DomainError('forbidden', 'core.not_your_unit');
    const p = { ctx, dossier, state, about: agreement.id, on: ctx.today };
    return { file: (await this.sheets.agreement(p, agreement)).file };
  }

  async add(tools: Tools, { piece, files: papers }: Input<'addToFile'>): Promise<void> {
    await tools.attach(papers, tools.about);
    await tools.append(entry(e.pieceFiled, { piece, papers }, { about: tools.about }));
  }

  async prepare(p: Prep, { retention, reason }: Input<'makeFile'>) {
    const mediation = p.state.mediations.get(p.about)!;
    const number = await this.numbers.next(p, mediation);
    const rows = mediationFile(p.state, p.dossier!.effective, mediation);
    const { way, openedOn, host } = mediation;
    const sheet = {
      ...{ fileNumber: this.numbers.text(number, mediation), way, openedOn, retention, rows, reason },
      parties: await this.papers.names(p, mediation.parties),
      mediators: mediation.mediators.map((id) => this.directory.nameOf(id)),
      missing: missingIn(rows),
    };
    return {
      number,
      sheet,
      paper: await this.papers.make(p, fileCataloguePaper, sheet, { parties: [], issuer: host }),
    };
  }

  async make(
    tools: Tools,
    { retention, reason: text }: Input<'makeFile'>,
    { number, sheet, paper }: Awaited<ReturnType<MediationFiles['prepare']>>,
  ): Promise<void> {
    const mediation = of(tools);
    await this.numbers.take(tools, mediation, number);
    const reason = text && { reason: await tools.put(Note, { text }) };
    const data = { retention, missing: [...sheet.missing], ...reason };
    await tools.append(entry(e.filed, data, { about: mediation.id }));
    await this.papers.issue(tools, paper, mediation.demands);
  }
}
