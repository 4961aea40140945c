import { DomainError, newId } from '@lianxin/base';
import {
  type petitionActions as a,
  type BodyOf,
  CASE,
  type CaseState,
  DemandText,
  petitionEntries as e,
  FilingText,
  type InputOfAction,
  NoteText,
  PartyBody,
  tellingOf,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Actors } from '../directory/Actors.js';
import type { Directory } from '../directory/Directory.js';
import type { ActionTools, Preparing, Shown } from '../dossier/ActionParts.js';
import type { DossierWriter, Replacement } from '../dossier/DossierWriter.js';
import type { Files } from '../dossier/Files.js';
import type { QueryCodes } from '../dossier/QueryCodes.js';
import type { ReadRecord, Records } from '../dossier/Records.js';
import type { Accused } from './Accused.js';
import { recordsOf } from './CaseReader.js';
import { checkAccused } from './checkAccused.js';
import { entry } from './entry.js';
import { putAccused } from './putAccused.js';
import { purposeOf, receiversOf } from './receivers.js';
import type { Twins } from './Twins.js';
import { takeNumber } from './takeNumber.js';

type Tools = ActionTools<CaseState>;
type Input = InputOfAction<typeof a.redact>;

/** Copies of the papers that leave the open side, by the id they had there. */
type Copies = ReadonlyMap<string, string>;

/** What else such a record may say, and never stays. */
const ALSO_SAID = ['papersKept', 'papersReturned', 'refusal'];

/**
 * Takes originals out of an open case. They go to the sealed store, the redacted copies stay, and what stays does not
 * say why: a report on officials, somebody's illness and a trade secret leave the same traces (domain 2.3, 18.2).
 */
export class Redaction {
  static readonly token = token<Redaction>('core.Redaction');

  constructor(
    private readonly files: Files,
    private readonly records: Records,
    private readonly directory: Directory,
    private readonly actors: Actors,
    private readonly accused: Accused,
    private readonly twins: Twins,
    private readonly codes: QueryCodes,
  ) {}

  /** The papers that go are copied under keys of their own: nothing in the sealed store is known by an open name. */
  async copy({ ctx, dossier }: Preparing<CaseState>, { keep = [] }: Input): Promise<Copies> {
    const { person: by, county } = ctx.actor;
    const copies = new Map<string, string>();
    for (const { id, name } of await this.files.list(dossier!)) {
      if (keep.includes(id)) continue;
      const { content } = await this.files.open(ctx.actor, id);
      copies.set(id, (await this.files.receive(content, { name, county, by })).id);
    }
    return copies;
  }

  async redact(tools: Tools, input: Input, copies: Copies): Promise<Shown> {
    const accused = { units: input.accused ?? [], people: input.accusedPeople ?? [] };
    checkAccused(this.directory, tools.ctx, input);
    this.checkChecker(tools, input.checker);
    if (this.accused.isClose(input.checker, accused, tools.today))
      throw new DomainError('blocked', 'core.recipient_is_accused');
    const told = await this.told(tools);
    const recipients = [
      ...receiversOf(this.directory, tools.ctx.actor, accused, tools.today),
      { person: input.checker, purpose: purposeOf('checking') },
    ];
    // What was brought was brought on its own day; why it is written down only now stands beside it.
    const dated = { on: tools.state.receivedOn, onReason: input.reason };
    const sealed = tools.found({ dossier: newId(), kind: CASE, recipients }, dated);
    const shown = await this.keepOriginals(tools, sealed, input, told);
    await sealed.attach([...copies.values()], sealed.dossier.dossier);
    await this.twins.link(sealed.dossier.dossier, tools.dossier.dossier);
    await tools.redact(replacements(tools.state, told, input), [...copies.keys()]);
    await tools.append(entry(e.redacted, { demands: input.out ?? [], checker: input.checker }));
    await tools.attach(input.copies ?? [], tools.dossier.dossier);
    return shown;
  }

  async check(tools: Tools): Promise<void> {
    await tools.append(entry(e.redactionChecked, {}));
  }

  /** A colleague of the office; one of the two must be able to sort what was redacted, because nobody else will. */
  private checkChecker({ ctx, today, state }: Tools, checker: string): void {
    const posts = this.directory.postsOf(checker, today).filter(({ unit }) => unit === state.office);
    const held = posts.map((post) => this.actors.of(post).permissions);
    if (!held.some((permissions) => permissions.has('core.redact')))
      throw new DomainError('blocked', 'core.checker_of_office');
    const sorts = [ctx.actor.permissions, ...held].some((permissions) => permissions.has('core.decideObjection'));
    if (!sorts) throw new DomainError('blocked', 'core.redaction_needs_chief');
  }

  /** Everything that people told, as it stands in the case. */
  private async told({ dossier }: Tools): Promise<readonly ReadRecord[]> {
    const ids = recordsOf(dossier.entries, await this.files.ids(dossier));
    return [...(await this.records.read(dossier, ids)).values()].filter(({ kind }) => tellingOf(kind));
  }

  private async keepOriginals(
    tools: Tools,
    sealed: DossierWriter,
    { split, report, reason, ...input }: Input,
    told: readonly ReadRecord[],
  ): Promise<Shown> {
    const { state, ctx, dossier, today } = tools;
    const { unit, county } = ctx.actor;
    const { office } = state;
    const { year, number, text: printed } = await takeNumber(this.directory, sealed, unit, Number(today.slice(0, 4)));
    const own = told.find(({ id }) => id === state.filings.find((f) => f.text)?.text);
    const filed = own?.body as BodyOf<typeof FilingText>;
    const filing = newId();
    const originals: string[] = [];
    for (const { id, kind, body } of told) {
      if (id !== own?.id) originals.push(await sealed.put(tellingOf(kind)!.kind, body));
    }
    await sealed.append(
      entry(e.originalsKept, {
        ...{ from: dossier.dossier, filing, channel: state.filings[0]!.channel, unit, office, year, number, originals },
        text: await sealed.put(FilingText, { ...filed, number: printed }),
        reason: await sealed.put(NoteText, { text: reason }),
      }),
    );
    await this.copyParties(tools, sealed, filing);
    if (split) {
      const demand = { text: await sealed.put(DemandText, { text: report! }), kind: 'report' as const };
      const accused = await putAccused(sealed, input);
      await sealed.append(
        entry(e.demandAdded, { ...demand, unit: office, direct: false, ...accused }, { about: newId() }),
      );
    }
    return {
      sealedNumber: printed,
      sealedDossier: sealed.dossier.dossier,
      ...(split && { sealedQueryCode: await this.codes.issue(county, sealed.dossier.dossier, filing) }),
    };
  }

  private async copyParties(tools: Tools, sealed: DossierWriter, filing: string): Promise<void> {
    const parties = [...tools.state.parties.values()].filter((p) => !p.left);
    const bodies = await tools.read(parties.map((p) => p.body));
    const ids = new Map(parties.map((p) => [p.id, newId()]));
    for (const { id, role, body, for: whom, headCount } of parties) {
      const copy = await sealed.put(PartyBody, bodies.get(body) as BodyOf<typeof PartyBody>);
      const principal = whom && ids.get(whom);
      const more = { ...(principal && { for: principal }), ...(headCount && { headCount }) };
      await sealed.append(entry(e.partyAdded, { role, body: copy, filing, ...more }, { about: ids.get(id)! }));
    }
  }
}

/**
 * What stands in the place of everything told. Only what somebody wrote for it stays: a filing and a demand that stays
 * must have been looked at; a remark nobody gave another text says nothing any more.
 */
function replacements(state: CaseState, told: readonly ReadRecord[], { texts, out = [] }: Input): Replacement[] {
  const given = new Map(texts.map((t) => [t.record, t]));
  const staying = new Set([...state.demands.values()].filter((d) => !out.includes(d.id)).map((d) => d.text));
  return told.map(({ id: record, kind, body }) => {
    const { text = '', subject } = given.get(record) ?? {};
    const isFiling = kind === FilingText.id;
    if (isFiling ? !subject : staying.has(record) && !text.trim())
      throw new DomainError('blocked', 'core.redact_text_missing');
    const { kind: known, field } = tellingOf(kind)!;
    const kept = Object.entries(body as object).filter(([name]) => name !== field && !ALSO_SAID.includes(name));
    const said = isFiling && !text.trim() ? {} : { [field]: text };
    return { kind: known, record, body: { ...Object.fromEntries(kept), ...(isFiling && { subject }), ...said } };
  });
}
