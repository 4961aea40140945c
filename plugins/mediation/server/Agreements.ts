import { type BodyOf, newId, type PartyBody, token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { AgreementText, entries as e, type Form, mediatorsOf, Note, rulesOf } from '../common/index.js';
import type { AgreementPapers, Prep } from './AgreementPapers.js';
import type { Effects } from './Effects.js';
import type { FileNumbers } from './FileNumbers.js';
import { attach, blocked, type Input, of, type Tools } from './tools.js';

type Drafted = Input<'draftAgreement'> | Input<'recordOralAgreement'>;

/** What is agreed, in writing or by word of mouth, and what its parties say to it afterwards. */
export class Agreements {
  static readonly token = token<Agreements>('mediation.Agreements');

  constructor(
    private readonly effects: Effects,
    private readonly numbers: FileNumbers,
    private readonly papers: AgreementPapers,
  ) {}

  async draft(tools: Tools, input: Input<'draftAgreement'>): Promise<void> {
    const { facts, disputed, responsibility, manner } = input;
    await this.numbers.take(tools, of(tools));
    await this.write(tools, 'written', input, { facts, disputed, responsibility, manner });
  }

  async prepareOral(p: Prep, input: Input<'recordOralAgreement'>) {
    const number = await this.numbers.next(p, p.state.mediations.get(p.about)!);
    return { number, paper: await this.papers.oral(p, input) };
  }

  /** It takes effect as it is made (art 30). */
  async recordOral(
    tools: Tools,
    input: Input<'recordOralAgreement'>,
    { number, paper }: Awaited<ReturnType<Agreements['prepareOral']>>,
  ): Promise<void> {
    await this.numbers.take(tools, of(tools), number);
    await this.write(tools, 'oral', input, {});
    await attach(tools, input.files, input.agreement);
    await this.effects.take(tools, input.agreement, tools.on, paper);
  }

  async recordFacts(tools: Tools, { facts: text, parties, files }: Input<'recordFacts'>): Promise<void> {
    const facts = await tools.put(Note, { text });
    await tools.append(entry(e.factsRecorded, { facts, parties }, { about: tools.about }));
    await attach(tools, files);
  }

  async withdraw(tools: Tools, { party, note: text }: Input<'withdrawAgreement'>): Promise<void> {
    const note = await tools.put(Note, { text });
    await tools.append(entry(e.agreementWithdrawn, { note }, { about: tools.about, party }));
  }

  async regret(tools: Tools, { party, told, note: text }: Input<'recordRegret'>): Promise<void> {
    const note = await tools.put(Note, { text });
    await tools.append(entry(e.regretted, { told, note }, { about: tools.about, party }));
  }

  private async write(tools: Tools, form: Form, input: Drafted, said: object): Promise<void> {
    const { agreement, demands, parties, terms, instalments } = input;
    const mediation = of(tools);
    const mediators = mediatorsOf(tools.state, mediation);
    const names = (await this.names(tools, parties)).join('、');
    const text = await tools.put(AgreementText, { terms, parties: names, ...said });
    const { sealed } = rulesOf[mediation.way];
    const data = { mediation: mediation.id, form, text, demands, parties, mediators: [...mediators], sealed };
    await tools.append(entry(e.agreementDrafted, data, { about: agreement }));
    for (const { what: words, amount, ...rest } of instalments) {
      const what = await tools.put(Note, { text: words });
      const money = amount !== undefined && { amount };
      await tools.append(entry(e.instalmentSet, { agreement, what, ...rest, ...money }, { about: newId() }));
    }
  }

  /** An agreement names its parties (art 29). */
  private async names(tools: Tools, parties: readonly string[]): Promise<readonly string[]> {
    const bodies = parties.map((party) => tools.state.case.parties.get(party)!.body);
    const known = await tools.read(bodies);
    return bodies.map((id) => {
      const body = known.get(id) as BodyOf<typeof PartyBody> | undefined;
      const name = body?.name ?? body?.organisation;
      if (!name) throw blocked('party_unnamed');
      return name;
    });
  }
}
