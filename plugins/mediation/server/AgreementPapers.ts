import { type BodyOf, type Day, token } from '@lianxin/sdk/common';
import type { Address, Directory, Papers, PreparedPaper, Preparing, Records } from '@lianxin/sdk/server';
import type { Agreement, AgreementText, Instalment, MediationState, Note } from '../common/index.js';
import type { FileNumbers } from './FileNumbers.js';
import {
  agreementPaper,
  confirmationApplicationPaper,
  oralAgreementPaper,
  performanceRecordPaper,
  returnVisitPaper,
} from './papers/index.js';
import type { Promised } from './papers/wording.js';
import type { Input } from './tools.js';

export type Prep = Preparing<MediationState>;

/** The papers of an agreement, from what stands in the case. */
export class AgreementPapers {
  static readonly token = token<AgreementPapers>('mediation.AgreementPapers');

  constructor(
    private readonly papers: Papers,
    private readonly records: Records,
    private readonly directory: Directory,
    private readonly numbers: FileNumbers,
  ) {}

  /** To be signed, or with the days of the signatures; each party is served with a copy of the signed one. */
  async agreement(p: Prep, agreement: Agreement, effectiveOn?: Day): Promise<PreparedPaper> {
    const { signatures, sealed, parties, mediators, demands } = agreement;
    const { host, way } = this.mediation(p, agreement);
    const { facts = '', disputed = '', responsibility = '', manner = '', terms } = await this.text(p, agreement);
    const names = await this.papers.names(p, parties);
    const sheet = {
      ...{ fileNumber: await this.fileNumber(p, agreement), way, facts, disputed, responsibility, manner, terms },
      parties: parties.map((id, i) => ({ name: names[i]!, on: signatures[id] })),
      mediators: mediators.map((id) => ({ name: this.directory.nameOf(id), on: signatures[id] })),
      seal: sealed ? { name: this.papers.unitName(host), on: signatures.committee } : undefined,
      demands: await this.papers.demandTexts(p, demands),
      instalments: await this.promised(p, agreement),
      effectiveOn,
    };
    return this.papers.make(p, agreementPaper, sheet, { parties, issuer: host });
  }

  /** What the mediator records of an agreement by word of mouth. */
  async oral(p: Prep, input: Input<'recordOralAgreement'>): Promise<PreparedPaper> {
    const { parties, demands, terms } = input;
    const mediation = p.state.mediations.get(p.about)!;
    const sheet = {
      fileNumber: this.numbers.text(await this.numbers.next(p, mediation), mediation),
      parties: await this.papers.names(p, parties),
      mediators: mediation.mediators.map((id) => this.directory.nameOf(id)),
      demands: await this.papers.demandTexts(p, demands),
      terms,
      instalments: await this.named(p, input.instalments),
    };
    return this.papers.make(p, oralAgreementPaper, sheet, { parties, issuer: mediation.host });
  }

  async application(
    p: Prep,
    agreement: Agreement,
    { applicants, court, place }: Input<'applyConfirmation'>,
    lastDay: Day,
  ): Promise<PreparedPaper> {
    const sheet = {
      ...{
        court,
        place,
        lastDay,
        effectiveOn: agreement.effectiveOn!,
        fileNumber: await this.fileNumber(p, agreement),
      },
      applicants: await this.papers.names(p, applicants),
      terms: (await this.text(p, agreement)).terms,
    };
    return this.papers.make(p, confirmationApplicationPaper, sheet, this.kept(p, agreement));
  }

  /** `instalments`: as they stand with the step that the record tells of. */
  async performance(p: Prep, agreement: Agreement, instalments: readonly Instalment[]): Promise<PreparedPaper> {
    const promised = await this.promised(p, agreement);
    const sheet = {
      fileNumber: await this.fileNumber(p, agreement),
      parties: await this.papers.names(p, agreement.parties),
      terms: (await this.text(p, agreement)).terms,
      done: instalments.map(({ paid, performedOn: on }, i) => ({ ...promised[i]!, paid, on })),
      whole: instalments.every(({ phase }) => phase === 'performed'),
    };
    return this.papers.make(p, performanceRecordPaper, sheet, this.kept(p, agreement));
  }

  async returnVisit(p: Prep, agreement: Agreement, input: Input<'recordReturnVisit'>): Promise<PreparedPaper> {
    const { parties, performance, findings, errors, open } = input;
    const visited = await this.papers.names(p, parties);
    const fileNumber = await this.fileNumber(p, agreement);
    const sheet = { fileNumber, visited, performance, findings, errors, open };
    return this.papers.make(p, returnVisitPaper, sheet, this.kept(p, agreement));
  }

  /** Kept with the case; nobody is served with it. */
  private kept(p: Prep, agreement: Agreement): Address {
    return { parties: [], issuer: this.mediation(p, agreement).host };
  }

  private mediation({ state }: Prep, { mediation }: Agreement) {
    return state.mediations.get(mediation)!;
  }

  private async fileNumber(p: Prep, agreement: Agreement): Promise<string> {
    const mediation = this.mediation(p, agreement);
    return this.numbers.text(await this.numbers.next(p, mediation), mediation);
  }

  private async text(p: Prep, { text }: Agreement): Promise<BodyOf<typeof AgreementText>> {
    return (await this.records.read(p.dossier!, [text])).get(text)!.body as BodyOf<typeof AgreementText>;
  }

  private async promised(p: Prep, { id }: Agreement): Promise<readonly Promised[]> {
    const own = [...p.state.instalments.values()].filter(({ agreement }) => agreement === id);
    const found = await this.records.read(
      p.dossier!,
      own.map(({ what }) => what),
    );
    const words = (record: string) => (found.get(record)!.body as BodyOf<typeof Note>).text;
    return this.named(
      p,
      own.map((each) => ({ ...each, what: words(each.what) })),
    );
  }

  private async named(p: Prep, all: readonly Promised[]): Promise<readonly Promised[]> {
    const names = await this.papers.names(
      p,
      all.map(({ by }) => by),
    );
    return all.map(({ what, due, amount }, i) => ({ what, due, amount, by: names[i]! }));
  }
}
