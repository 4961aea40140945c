import { isSystem } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError, newId } from '@lianxin/base';
import {
  type BodyOf,
  CASE,
  DemandText,
  EarlierReply,
  petitionEntries as e,
  FilingText,
  type InputOfAction,
  type NewEntry,
  NoteText,
  PartyBody,
  type petitionActions,
  petitionFold,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { Shown } from '../dossier/ActionParts.js';
import type { DossierWriter } from '../dossier/DossierWriter.js';
import type { Recipient } from '../dossier/Log.js';
import type { QueryCodes } from '../dossier/QueryCodes.js';
import { accusationOf } from './Accused.js';
import { checkAccused } from './checkAccused.js';
import { entry } from './entry.js';
import type { OralRecords } from './OralRecords.js';
import { putAccused } from './putAccused.js';
import type { Repeats } from './Repeats.js';
import { receiversOf } from './receivers.js';
import type { Tools } from './Tools.js';
import { takeNumber } from './takeNumber.js';

type RegisterInput = petitionActions.RegisterInput;
type AnsweredInput = InputOfAction<typeof petitionActions.answerOnTheSpot>;
type PartyInput = petitionActions.PartyInput;
type DemandInput = petitionActions.DemandInput;
type TakeOverInput = petitionActions.TakeOverInput;

/** Registering, completing, joining: what the window does with what people bring. */
export class Intake {
  static readonly token = token<Intake>('core.Intake');

  constructor(
    private readonly directory: Directory,
    private readonly codes: QueryCodes,
    private readonly oral: OralRecords,
    private readonly repeats: Repeats,
  ) {}

  /** Reports among the demands go into a dossier of their own in the sealed store, in the same unit of work. */
  async register(tools: Tools, input: RegisterInput): Promise<Shown> {
    const { demands } = input;
    for (const demand of demands) checkAccused(this.directory, tools.ctx, demand);
    const reports = demands.filter((d) => d.kind === 'report');
    // The founding itself is sealed when it holds nothing but reports.
    const open = reports.length === demands.length ? demands : demands.filter((d) => d.kind !== 'report');
    const shown = await this.write(tools, tools, { ...input, demands: open });
    await this.repeats.found(tools, tools, input);
    if (open.length === demands.length) return shown;
    const recipients = this.recipients(tools.ctx, { ...input, demands: reports });
    const sealed = tools.found({ dossier: newId(), kind: CASE, ...(recipients && { recipients }) });
    const parties = input.parties.map((p) => ({ ...p, id: newId() }));
    const { words: _words, oral: _oral, files: _files, papersKept: _kept, papersReturned: _back, ...rest } = input;
    const own = new Map(input.parties.map((p, i) => [p.id, parties[i]!.id]));
    const brought = reports.map((d) => (d.of ? { ...d, of: d.of.map((id) => own.get(id)!) } : d));
    const apart = await this.write(tools, sealed, { ...rest, filing: newId(), parties, demands: brought });
    return {
      ...shown,
      sealedNumber: apart.number!,
      sealedQueryCode: apart.queryCode!,
      sealedDossier: sealed.dossier.dossier,
    };
  }

  /** An inquiry or thanks with its answer: it counts, and nothing stays to be done. */
  async answerOnTheSpot(tools: Tools, { demand, text, answer, ...filing }: AnsweredInput): Promise<Shown> {
    const shown = await this.write(tools, tools, {
      ...filing,
      demands: [{ id: demand, text: text ?? filing.subject }],
    });
    await tools.append(await this.answered(tools, demand, answer), entry(e.closed, {}));
    return shown;
  }

  async answerInquiry(tools: Tools, { answer }: { answer: string }): Promise<void> {
    await tools.append(await this.answered(tools, tools.about, answer));
  }

  /** For a filing of nothing but reports: the persons who alone may open it. */
  recipients({ actor, today }: ActorCtx, { demands }: RegisterInput): readonly Recipient[] | undefined {
    if (!demands.every((d) => d.kind === 'report')) return undefined;
    return receiversOf(this.directory, actor, accusationOf(demands), today);
  }

  async addParty(tools: Tools, input: PartyInput): Promise<void> {
    await tools.append(await this.party(tools, input));
  }

  async removeParty(
    tools: Tools,
    { parties, reason, files }: InputOfAction<typeof petitionActions.removeParty>,
  ): Promise<void> {
    const text = await tools.put(NoteText, { text: reason });
    await tools.append(...parties.map((about) => entry(e.partyLeft, { reason: text }, { about })));
    if (files?.length) await tools.attach(files, tools.about);
  }

  async addDemand(tools: Tools, input: DemandInput): Promise<void> {
    const { office, registeredAt, imported } = tools.state;
    checkAccused(this.directory, tools.ctx, input);
    await tools.append(await this.demand(tools, input, office, imported ? office : registeredAt));
  }

  /** History from elsewhere, with its true days; nobody owes anything for it until it is taken up. */
  async takeOver(tools: Tools, input: TakeOverInput): Promise<void> {
    const { county, unit } = tools.ctx.actor;
    const office = this.directory.tree(county).petitionOffice(tools.today).id;
    const { filing, demand, channel, purpose, as, subject, words, sourceNumber, parties, reply } = input;
    const text = await tools.put(FilingText, {
      number: sourceNumber ?? '',
      subject,
      ...(words && { words }),
      ...(sourceNumber && { sourceNumber }),
    });
    await tools.append(
      entry(e.takenOver, {
        filing,
        text,
        channel,
        unit,
        office,
        as,
        source: 'import',
        ...(purpose && { purpose }),
      }),
      ...(await each(parties, (p) => this.party(tools, p, filing))),
      entry(
        e.demandAdded,
        { text: await tools.put(DemandText, { text: subject }), unit: office, direct: false, past: true },
        { about: demand },
      ),
    );
    if (reply)
      await tools.append(
        entry(
          e.earlierReply,
          { reply: await tools.put(EarlierReply, { text: reply.text }) },
          { on: reply.on ?? tools.on },
        ),
      );
  }

  /** A matter taken over becomes a live one, with a number of this year. */
  async takeUp(tools: Tools): Promise<Shown> {
    const { number, year, text } = await takeNumber(this.directory, tools, tools.state.office, yearOf(tools.on));
    const filing = tools.state.filings.find((f) => f.text)?.text;
    if (filing) {
      const body = (await tools.read([filing])).get(filing) as BodyOf<typeof FilingText>;
      await tools.revise(FilingText, filing, { ...body, number: text }, 'taken_up');
    }
    await tools.append(entry(e.takenUp, { year, number }));
    return { number: text };
  }

  async join(tools: Tools, { into }: { into: string }): Promise<void> {
    const target = await tools.open(into);
    if (target.dossier.kind !== CASE) throw new DomainError('notFound', 'core.not_found');
    if (target.dossier.fold(petitionFold).status !== 'open') throw new DomainError('blocked', 'core.join_only_running');
    const { filings } = tools.state;
    await tools.append(entry(e.joined, { into }));
    for (const f of filings) {
      await target.append(
        entry(e.filingJoined, { from: tools.dossier.dossier, channel: f.channel }, { about: f.id, on: f.on }),
      );
    }
  }

  async separate(tools: Tools): Promise<void> {
    const from = tools.state.joinedInto!;
    const target = await tools.open(from);
    await tools.append(entry(e.separated, { from }));
    for (const f of tools.state.filings) {
      await target.append(entry(e.filingSeparated, { from: tools.dossier.dossier }, { about: f.id }));
    }
  }

  private async write(tools: Tools, writer: DossierWriter, input: RegisterInput): Promise<Shown> {
    const { county, unit } = tools.ctx.actor;
    const office = this.directory.tree(county).petitionOffice(writer.on).id;
    const { number, year, text } = await takeNumber(this.directory, writer, unit, yearOf(writer.on));
    const { filing, channel, purpose, subject, oral, parties, demands, present, concerned, files } = input;
    const { sourceNumber, papersKept, papersReturned } = input;
    const words = input.words ?? oral?.words;
    const filed = await writer.put(FilingText, {
      number: text,
      subject,
      ...(words && { words }),
      ...(sourceNumber && { sourceNumber }),
      ...(papersKept && { papersKept }),
      ...(papersReturned && { papersReturned }),
    });
    const more = { ...(purpose && { purpose }), ...(present && { present }), ...(concerned && { concerned }) };
    // Of an import nobody has seen a line yet: the office sorts it, whichever unit received it.
    const imported = isSystem(tools.ctx.actor);
    const source = imported && { source: 'import' };
    const spoken = oral && (await this.oral.entryOf(writer, tools.ctx, oral));
    await writer.append(
      entry(e.registered, { filing, text: filed, channel, unit, office, year, number, ...more, ...source }),
      ...(await each(parties, (p) => this.party(writer, p, filing))),
      ...(spoken ? [spoken] : []),
      ...(await each(demands, (d) => this.demand(writer, d, office, imported ? office : unit))),
    );
    if (files?.length) await writer.attach(files, filing);
    const queryCode = await this.codes.issue(county, writer.dossier.dossier, filing);
    return { number: text, queryCode, ...(spoken && { oralRecord: spoken.data.body as string }) };
  }

  private async party(
    writer: DossierWriter,
    { id, role, for: whom, headCount, ...body }: PartyInput,
    filing?: string,
  ): Promise<NewEntry> {
    const more = {
      ...(whom && { for: whom }),
      ...(headCount && { headCount }),
      ...(filing && { filing }),
      ...((body.phone || body.address) && { reachable: true }),
    };
    return entry(e.partyAdded, { role, body: await writer.put(PartyBody, body), ...more }, { about: id });
  }

  /** What comes in at the petition office is sorted there; another organ owes the answer itself (arts 22, 23). */
  private async demand(
    writer: DossierWriter,
    { id, text, kind, of, newFacts, ...accused }: DemandInput,
    office: string,
    unit: string,
  ): Promise<NewEntry> {
    const direct = unit !== office && kind !== 'report';
    const more = {
      ...(kind && { kind }),
      ...(await putAccused(writer, accused)),
      ...(of && { of }),
      ...(newFacts && { newFacts: await writer.put(NoteText, { text: newFacts }) }),
    };
    const body = await writer.put(DemandText, { text });
    return entry(e.demandAdded, { text: body, unit: direct ? unit : office, direct, ...more }, { about: id });
  }

  private async answered(writer: DossierWriter, demand: string, answer: string): Promise<NewEntry> {
    return entry(e.inquiryAnswered, { inquiryAnswer: await writer.put(NoteText, { text: answer }) }, { about: demand });
  }
}

const yearOf = (on: Day): number => Number(on.slice(0, 4));

async function each<T>(items: readonly T[], make: (item: T) => Promise<NewEntry>): Promise<NewEntry[]> {
  const made: NewEntry[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
