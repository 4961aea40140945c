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
  type RecordKind,
  tells,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import type { Actors } from '../directory/Actors.js';
import type { Directory } from '../directory/Directory.js';
import type { Preparing, Shown } from '../dossier/ActionParts.js';
import type { DossierWriter } from '../dossier/DossierWriter.js';
import type { Files } from '../dossier/Files.js';
import type { QueryCodes } from '../dossier/QueryCodes.js';
import type { ReadRecord, Records } from '../dossier/Records.js';
import type { Accused } from './Accused.js';
import { recordsOf } from './CaseReader.js';
import { checkAccused } from './checkAccused.js';
import { entry } from './entry.js';
import { putAccused } from './putAccused.js';
import { purposeOf, receiversOf } from './receivers.js';
import { isAnybodys, redactedContents } from './redactedContents.js';
import type { Tools } from './Tools.js';
import type { Twins } from './Twins.js';
import { takeNumber } from './takeNumber.js';

type Input = InputOfAction<typeof a.redact>;

/** Copies of the papers that leave the open side, by the id they had there. */
type Copies = ReadonlyMap<string, string>;

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
    private readonly kinds: Contributions<RecordKind>,
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
    const all = await this.records.all(tools.dossier);
    const named = new Set(recordsOf(tools.dossier.entries, await this.files.ids(tools.dossier)));
    const kinds = new Map(this.kinds.everywhere().map(({ value }) => [value.id, value]));
    const kindOf = (kind: string) => kinds.get(kind);
    const contents = redactedContents({ state: tools.state, all, named, kindOf }, input);
    const recipients = [
      ...receiversOf(this.directory, tools.ctx.actor, accused, tools.today),
      { person: input.checker, purpose: purposeOf('checking') },
    ];
    // What was brought was brought on its own day; why it is written down only now stands beside it.
    const dated = { on: tools.state.receivedOn, onReason: input.reason };
    const sealed = tools.found({ dossier: newId(), kind: CASE, recipients }, dated);
    const shown = await this.keepOriginals(tools, sealed, input, all.filter(tells), kindOf);
    await sealed.attach([...copies.values()], sealed.dossier.dossier);
    await this.twins.link(sealed.dossier.dossier, tools.dossier.dossier);
    await tools.redact({ ...contents, files: [...copies.keys()] });
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

  private async keepOriginals(
    tools: Tools,
    sealed: DossierWriter,
    { split, report, reason, ...input }: Input,
    told: readonly ReadRecord[],
    kindOf: (id: string) => RecordKind | undefined,
  ): Promise<Shown> {
    const { state, ctx, dossier, today } = tools;
    const { unit, county } = ctx.actor;
    const { office } = state;
    const { year, number, text: printed } = await takeNumber(this.directory, sealed, unit, Number(today.slice(0, 4)));
    const own = told.find(({ id }) => id === state.filings.find((f) => f.text)?.text);
    const filed = own?.body as BodyOf<typeof FilingText>;
    const filing = newId();
    const originals: string[] = [];
    for (const { id, kind: name, body } of told) {
      const kind = kindOf(name);
      if (id !== own?.id && name !== PartyBody.id && kind && isAnybodys(kind))
        originals.push(await sealed.put(kind, body));
    }
    await sealed.append(
      entry(e.originalsKept, {
        from: dossier.dossier,
        filing,
        channel: state.filings[0]!.channel,
        unit,
        office,
        year,
        number,
        originals,
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
