import { token } from '@lianxin/sdk/common';
import { entry, type Papers, type PreparedPaper } from '@lianxin/sdk/server';
import { entries as e, type Instalment, Note } from '../common/index.js';
import type { AgreementPapers, Prep } from './AgreementPapers.js';
import type { Settling } from './Settling.js';
import { attach, type Input, type Tools } from './tools.js';

/** What was done of what was agreed. */
export class Performances {
  static readonly token = token<Performances>('mediation.Performances');

  constructor(
    private readonly settling: Settling,
    private readonly sheets: AgreementPapers,
    private readonly papers: Papers,
  ) {}

  /** The record of performance, where this is the last thing to be done. */
  async prepare(p: Prep, input: Input<'performInstalment'>): Promise<PreparedPaper | undefined> {
    const { agreement: id } = p.state.instalments.get(p.about)!;
    const all = instalmentsOf(p, id).map((each) => (each.id === p.about ? performed(each, input, p.on) : each));
    const whole = all.every(({ phase }) => phase === 'performed');
    return whole ? this.sheets.performance(p, p.state.agreements.get(id)!, all) : undefined;
  }

  async perform(tools: Tools, input: Input<'performInstalment'>, paper: PreparedPaper | undefined): Promise<void> {
    const { about, state } = tools;
    const { amount, note: text, files } = input;
    const instalment = state.instalments.get(about)!;
    const whole = performed(instalment, input, tools.on).phase === 'performed';
    const note = await tools.put(Note, { text });
    const money = amount !== undefined && { amount };
    await tools.append(entry(e.instalmentPerformed, { whole, note, ...money }, { about }));
    await attach(tools, files);
    const { id, demands } = state.agreements.get(instalment.agreement)!;
    if (paper) await this.papers.issue(tools, paper, demands);
    await this.settling.settle(tools, id, tools.on);
  }

  async remind(tools: Tools, { note: text }: Input<'remindInstalment'>): Promise<void> {
    const urged = tools.on > tools.state.instalments.get(tools.about)!.due;
    const note = await tools.put(Note, { text });
    await tools.append(entry(e.instalmentReminded, { urged, note }, { about: tools.about }));
  }

  prepareBreach(p: Prep): Promise<PreparedPaper> {
    return this.sheets.performance(p, p.state.agreements.get(p.about)!, instalmentsOf(p, p.about));
  }

  async breach(tools: Tools, { told, note: text, files }: Input<'recordBreach'>, paper: PreparedPaper): Promise<void> {
    const note = await tools.put(Note, { text });
    await tools.append(entry(e.broken, { told, note }, { about: tools.about }));
    await attach(tools, files);
    await this.papers.issue(tools, paper, tools.state.agreements.get(tools.about)!.demands);
  }
}

const instalmentsOf = ({ state }: Prep, agreement: string): readonly Instalment[] =>
  [...state.instalments.values()].filter((each) => each.agreement === agreement);

/** As it stands after this was done: a sum when all of it is paid, anything else unless it was only a part. */
function performed(instalment: Instalment, input: Input<'performInstalment'>, on: string): Instalment {
  const { amount: owed } = instalment;
  const paid = instalment.paid + (input.amount ?? 0);
  const whole = owed === undefined ? !input.part : paid >= owed;
  return { ...instalment, paid, ...(whole && { phase: 'performed' as const, performedOn: on }) };
}
