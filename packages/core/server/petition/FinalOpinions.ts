import type { Actor } from '@lianxin/api/common';
import { DomainError } from '@lianxin/base';
import { type CaseDocument, type FinalOpinion, issuerOf, PaperSource, petitionFold } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { documentNumber } from '../documents/caseNumber.js';
import type { Dossier } from '../dossier/Dossier.js';
import type { Log } from '../dossier/Log.js';
import type { Records } from '../dossier/Records.js';

/** The re-examination opinion with which a matter became final (art 36): in this case, or in one that it repeats. */
export class FinalOpinions {
  static readonly token = token<FinalOpinions>('core.FinalOpinions');

  constructor(
    private readonly log: Log,
    private readonly records: Records,
    private readonly directory: Directory,
  ) {}

  /** Of the cases that a person found to be repeated only those that the actor may open. */
  async of(actor: Actor, dossier: Dossier): Promise<FinalOpinion | undefined> {
    const own = await this.in(dossier);
    if (own || dossier.store === 'sealed') return own;
    for (const [id, finding] of dossier.fold(petitionFold).repeats) {
      const earlier = finding === 'repeat' ? await this.opened(actor, id) : undefined;
      const found = earlier && (await this.in(earlier));
      if (found) return found;
    }
    return undefined;
  }

  private async in(dossier: Dossier): Promise<FinalOpinion | undefined> {
    const { demands, documents } = dossier.fold(petitionFold);
    const id = [...demands.values()].find(({ final }) => final?.document)?.final?.document;
    const paper = documents.get(id ?? '');
    return paper && { ...(await this.named(dossier, paper)), on: paper.issuedOn! };
  }

  private async named(dossier: Dossier, paper: CaseDocument): Promise<Omit<FinalOpinion, 'on'>> {
    const { from, year, number } = paper;
    if (from) return this.records.get(dossier, PaperSource, from.source);
    const { name, mark } = this.directory.getUnit(issuerOf(paper)!);
    const numbered = year !== undefined && number !== undefined;
    return { organ: name, ...(numbered && { number: documentNumber(mark, year, number) }) };
  }

  private opened(actor: Actor, id: string): Promise<Dossier | undefined> {
    return this.log.open(actor, id).then(
      (dossier) => (dossier.store === 'open' ? dossier : undefined),
      (error: unknown) => {
        if (DomainError.is(error) && error.kind === 'notFound') return undefined;
        throw error;
      },
    );
  }
}
