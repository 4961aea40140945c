import type { InputOf } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import {
  type BodyOf,
  bringing,
  type DemandText,
  type FilingText,
  type PartyBody,
  petitionFold,
  type printSettlement,
  waiversIn,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { Documents } from '../documents/Documents.js';
import { settlementAgreement } from '../documents/papers/settlementAgreement.js';
import type { Files } from '../dossier/Files.js';
import type { Log } from '../dossier/Log.js';
import type { Records } from '../dossier/Records.js';

/** Where a demand can be settled. */
const HANDLED = ['accepted', 'drafted'];

/** The agreement that both sides sign before anything is settled: a settlement is in writing (art 33). */
export class Settlements {
  static readonly token = token<Settlements>('core.Settlements');

  constructor(
    private readonly log: Log,
    private readonly records: Records,
    private readonly files: Files,
    private readonly documents: Documents,
    private readonly directory: Directory,
  ) {}

  /** A waiting file to download; what was signed on paper comes back with the step that settles. */
  async print({ actor, today }: ActorCtx, input: InputOf<typeof printSettlement>): Promise<{ file: string }> {
    const { dossier: id, demand: about, parties, ...agreed } = input;
    const dossier = await this.log.open(actor, id);
    const state = dossier.fold(petitionFold);
    const demand = state.demands.get(about);
    if (!demand) throw new DomainError('notFound', 'core.not_found');
    if (demand.unit !== actor.unit) throw new DomainError('forbidden', 'core.not_your_unit');
    if (!HANDLED.includes(demand.phase)) throw new DomainError('blocked', 'core.not_in_this_state');
    if (!parties.every((party) => bringing(state, demand).includes(party)))
      throw new DomainError('blocked', 'core.not_who_brings_it');
    const [waiver] = waiversIn(agreed.facts, agreed.terms, agreed.manner, agreed.when);
    if (waiver) throw new DomainError('blocked', waiver.code, waiver.params);
    const filing = state.filings.find((f) => f.text)!.text!;
    const persons = parties.map((party) => state.parties.get(party)!.body);
    const found = await this.records.read(dossier, [filing, demand.text, ...persons]);
    const caseNumber = (found.get(filing)!.body as BodyOf<typeof FilingText>).number;
    const names = persons.map((body) => found.get(body)?.body as BodyOf<typeof PartyBody> | undefined);
    const content = await this.documents.render(settlementAgreement, {
      organ: this.directory.getUnit(actor.unit).name,
      to: [],
      on: today,
      caseNumber,
      petitioners: names.map((person) => person?.name ?? person?.organisation ?? ''),
      demands: [(found.get(demand.text)?.body as BodyOf<typeof DemandText> | undefined)?.text ?? ''],
      ...agreed,
    });
    const name = `${caseNumber}${this.documents.title(settlementAgreement.id)}.docx`;
    const { id: file } = await this.files.keep(content, { name, county: actor.county, by: actor.person });
    return { file };
  }
}
