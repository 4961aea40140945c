import { token } from '@lianxin/sdk/common';
import { entry, type PreparedPaper } from '@lianxin/sdk/server';
import { type Agreement, entries as e, effectOf, given, mediationFold } from '../common/index.js';
import type { AgreementPapers, Prep } from './AgreementPapers.js';
import type { Effects } from './Effects.js';
import { attach, type Input, type Tools } from './tools.js';

/** Signatures and seals, until the last one is there. */
export class Signings {
  static readonly token = token<Signings>('mediation.Signings');

  constructor(
    private readonly effects: Effects,
    private readonly papers: AgreementPapers,
  ) {}

  /** The signed agreement, where this is the last signature. */
  async prepare(p: Prep, input: Input<'sign'>): Promise<PreparedPaper | undefined> {
    const agreement = p.state.agreements.get(p.about)!;
    const signatures = { ...agreement.signatures, ...given(input.signer, signersIn(input), p.on) };
    const signed: Agreement = { ...agreement, signatures };
    const on = effectOf(signed);
    return on ? this.papers.agreement(p, signed, on) : undefined;
  }

  async sign(tools: Tools, input: Input<'sign'>, paper: PreparedPaper | undefined): Promise<void> {
    const { about } = tools;
    const { signer, by, how, files = [] } = input;
    await attach(tools, files);
    const who = [...signersIn(input)];
    await tools.append(entry(e.signed, { signer, who, how, papers: files, ...(by && { by }) }, { about }));
    const on = effectOf(tools.dossier.fold(mediationFold).agreements.get(about)!);
    if (on && paper) await this.effects.take(tools, about, on, paper);
  }
}

const signersIn = ({ parties, mediator }: Input<'sign'>): readonly string[] => parties ?? (mediator ? [mediator] : []);
