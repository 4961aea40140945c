import {
  type BodyOf,
  type Day,
  DomainError,
  type InputOfAction,
  isCurrent,
  PartyBody,
  petitionEntries,
  token,
} from '@lianxin/sdk/common';
import { type ActionTools, type Directory, entry, type Settings } from '@lianxin/sdk/server';
import {
  Agreement,
  type actions as a,
  entries as e,
  effectOf,
  HOSTS,
  type Mediation,
  type MediationState,
  mediationFold,
  Note,
  Session,
  type SettlesWhen,
} from '../common/index.js';

type Tools = ActionTools<MediationState>;
type Input<K extends keyof typeof a> = InputOfAction<(typeof a)[K]>;

const blocked = (code: string) => new DomainError('blocked', `mediation.${code}`);

/** What the actions of a mediation write. */
export class Mediations {
  static readonly token = token<Mediations>('mediation.Mediations');

  constructor(
    private readonly directory: Directory,
    private readonly settings: Settings,
  ) {}

  async propose(tools: Tools, input: Input<'propose'>): Promise<void> {
    const { mediation, way, host, source, scope, other, files } = input;
    const unit = this.directory.findUnit(host);
    const fits = unit && unit.county === tools.ctx.actor.county && HOSTS[way].includes(unit.kind);
    if (!fits || !isCurrent(unit, tools.on)) throw blocked('not_a_host');
    const parties = [...input.parties];
    if (other) {
      const { id, ...body } = other;
      const added = { role: 'other_side', body: await tools.put(PartyBody, body) } as const;
      await tools.append(entry(petitionEntries.partyAdded, added, { about: id }));
      parties.push(id);
    }
    const demands = [tools.about, ...(input.also ?? [])];
    const proceeding = { do: 'open', plugin: 'mediation', demands, unit: host } as const;
    await tools.append(
      entry(e.opened, { demands, parties, host, way, source, scope }, { about: mediation, proceeding }),
    );
    await attach(tools, files, mediation);
  }

  async consent(tools: Tools, { party, how, files }: Input<'consent'>): Promise<void> {
    await tools.append(entry(e.consented, { how }, { about: tools.about, party }));
    await attach(tools, files);
  }

  async refuse(tools: Tools, { party, note }: Input<'refusal'>): Promise<void> {
    const said = note && { note: await tools.put(Note, { text: note }) };
    const proceeding = { do: 'end', outcome: 'refused' } as const;
    await tools.append(entry(e.refused, { ...said }, { about: tools.about, party, proceeding }));
  }

  async nameMediators(tools: Tools, { mediators }: Input<'nameMediators'>): Promise<void> {
    const { host } = of(tools);
    const people = new Set(this.directory.postsIn(host, tools.on).map(({ person }) => person));
    if (!mediators.every((one) => people.has(one))) throw blocked('not_of_host');
    await tools.append(entry(e.mediatorsNamed, { mediators }, { about: tools.about }));
  }

  async holdSession(tools: Tools, { files, ...said }: Input<'holdSession'>): Promise<void> {
    await tools.append(entry(e.sessionHeld, { session: await tools.put(Session, said) }, { about: tools.about }));
    await attach(tools, files);
  }

  async extend(tools: Tools, { days }: Input<'extend'>): Promise<void> {
    await tools.append(entry(e.extended, { days }, { about: tools.about }));
  }

  async draftAgreement(tools: Tools, { performBy, ...said }: Input<'draftAgreement'>): Promise<void> {
    const parties = await this.names(tools);
    const agreement = await tools.put(Agreement, { ...said, parties: parties.join('、') });
    await tools.append(entry(e.agreementDrafted, { agreement, performBy }, { about: tools.about }));
  }

  async sign(tools: Tools, { signer, party, files }: Input<'sign'>): Promise<void> {
    const { about } = tools;
    await tools.append(entry(e.signed, { signer }, { about, ...(party && { party }) }));
    await attach(tools, files);
    const mediation = of(tools);
    const { performBy, signatures } = mediation.agreement!;
    const on = effectOf(mediation, signatures);
    if (!on) return;
    const proceeding = { do: 'end', outcome: 'agreed' } as const;
    await tools.append(entry(e.tookEffect, { performBy }, { about, on, proceeding }));
    await this.settleWhen('reached', tools, mediation, on);
  }

  async end(tools: Tools, { ground, told, note }: Input<'end'>): Promise<void> {
    const said = note && { note: await tools.put(Note, { text: note }) };
    const proceeding = { do: 'end', outcome: ground } as const;
    await tools.append(entry(e.ended, { ground, told, ...said }, { about: tools.about, proceeding }));
  }

  async applyConfirmation(tools: Tools, { applicants, court, files }: Input<'applyConfirmation'>): Promise<void> {
    const named = await tools.put(Note, { text: court });
    await tools.append(entry(e.confirmationApplied, { applicants, court: named }, { about: tools.about }));
    await attach(tools, files);
  }

  async recordConfirmation(tools: Tools, input: Input<'recordConfirmation'>): Promise<void> {
    const { confirmer, valid, note, files } = input;
    const said = await tools.put(Note, { text: note });
    await tools.append(entry(e.confirmed, { confirmer, valid, note: said }, { about: tools.about }));
    await attach(tools, files);
    if (valid) await this.settleWhen('performed', tools, of(tools), tools.on);
  }

  async recordPerformance(tools: Tools, { result, note, told, files }: Input<'recordPerformance'>): Promise<void> {
    const said = await tools.put(Note, { text: note });
    await tools.append(entry(e.performed, { result, note: said, ...(told && { told }) }, { about: tools.about }));
    await attach(tools, files);
    if (result === 'whole') await this.settleWhen('performed', tools, of(tools), tools.on);
  }

  /** Ends the demands as settled, if this is when the county counts them so. An opinion on its way is left alone. */
  private async settleWhen(when: SettlesWhen, tools: Tools, mediation: Mediation, on: Day): Promise<void> {
    const { county } = tools.ctx.actor;
    if (this.settings.get<SettlesWhen>(county, 'mediation.settlesWhen', on) !== when) return;
    const { demands } = tools.dossier.fold(mediationFold).case;
    const open = mediation.demands.filter((id) => !['ended', 'signed'].includes(demands.get(id)!.phase));
    const data = { agreement: mediation.agreement!.record, proceeding: mediation.id };
    await tools.append(...open.map((about) => entry(petitionEntries.settled, data, { about, on })));
  }

  /** An agreement names its parties (art 29). */
  private async names(tools: Tools): Promise<readonly string[]> {
    const bodies = of(tools).parties.map((party) => tools.state.case.parties.get(party)!.body);
    const known = await tools.read(bodies);
    return bodies.map((id) => {
      const body = known.get(id) as BodyOf<typeof PartyBody> | undefined;
      const name = body?.name ?? body?.organisation;
      if (!name) throw blocked('party_unnamed');
      return name;
    });
  }
}

/** The mediation as it stands after everything appended so far. */
const of = ({ dossier, about }: Tools): Mediation => dossier.fold(mediationFold).mediations.get(about)!;

async function attach(tools: Tools, files: readonly string[] | undefined, about = tools.about): Promise<void> {
  if (files?.length) await tools.attach(files, about);
}
