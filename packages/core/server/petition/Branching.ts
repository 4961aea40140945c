import { DomainError } from '@lianxin/base';
import {
  type AnsweredCount,
  addressees,
  type BodyOf,
  type Branch,
  type Deadline,
  petitionEntries as e,
  NoteText,
  type OfferedWay,
  openWays,
  PathText,
  ReceiptThere,
  takenWay,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { acceptanceNotice } from '../documents/papers/acceptanceNotice.js';
import { branchNotice } from '../documents/papers/branchNotice.js';
import type { Records } from '../dossier/Records.js';
import { entry } from './entry.js';
import type { Limits } from './Limits.js';
import type { Papers, PreparedPaper } from './Papers.js';
import type { Routing } from './Routing.js';
import type { SectorPacks } from './SectorPacks.js';
import type { Input, Prep, Tools } from './Tools.js';
import { offeredOnSheet, waysOnSheet } from './waysOnSheet.js';

/** Ways with their last days worked out, and the notice that tells them. */
interface Offer {
  readonly ways: readonly { readonly way: OfferedWay; readonly deadline: Deadline }[];
  readonly notice: PreparedPaper;
}

interface Answer {
  readonly deadline: Deadline & { readonly is: 'day' };
  readonly notice: PreparedPaper;
}

/** Which branch of art 31 a demand takes, and the lawful ways outside this procedure until somebody there has it. */
export class Branching {
  static readonly token = token<Branching>('core.Branching');

  constructor(
    private readonly papers: Papers,
    private readonly limits: Limits,
    private readonly packs: SectorPacks,
    private readonly records: Records,
    private readonly directory: Directory,
    private readonly routing: Routing,
  ) {}

  async acceptance(p: Prep, { note }: Input<'accept'>): Promise<PreparedPaper> {
    const demands = await this.papers.demandTexts(p, [p.about]);
    const lastDay = this.limits.handling(p, p.about);
    const days = { receivedOn: p.state.receivedOn, acceptedOn: p.on, lastDay };
    const tells = { limit: 'unit.handle', of: [p.about], lastDay } as const;
    return this.papers.make(p, acceptanceNotice, { demands, ...days, ...(note && { note }) }, { tells });
  }

  async accept(tools: Tools, { note, ...decided }: Input<'accept'>, notice: PreparedPaper): Promise<void> {
    const text = note && (await tools.put(NoteText, { text: note }));
    const more = { ...(text && { note: text }), ...(await this.decided(tools, decided)) };
    await tools.append(entry(e.accepted, { branch: 'b6_petition', ...more }, { about: tools.about }));
    await this.papers.issue(tools, notice, [tools.about]);
  }

  /** Works the last days out, under the county's calendar and the packs in force, and writes the notice. */
  async offer(p: Prep, { branch, ways }: { readonly branch: Branch; readonly ways: OfferedWay[] }): Promise<Offer> {
    const { county } = p.ctx.actor;
    const resolved = [];
    for (const way of ways) {
      if (way.line) checkAsInPack(way, await this.packs.getWay(county, way.line, p.ctx.today));
      resolved.push({ way, deadline: this.packs.deadline(county, way.counts) });
    }
    const sheet = resolved.map(({ way, deadline }) => offeredOnSheet(way, way.counts, deadline));
    const demands = await this.papers.demandTexts(p, [p.about]);
    const notice = await this.papers.make(p, branchNotice, { demands, branch, ways: sheet });
    return { ways: resolved, notice };
  }

  async lead(tools: Tools, { branch, ways: _, ...decided }: Input<'lead'>, offer: Offer): Promise<void> {
    await tools.append(entry(e.led, { branch, ...(await this.decided(tools, decided)) }, { about: tools.about }));
    await this.offered(tools, offer);
  }

  async guide(tools: Tools, { way, branch, ways, ...decided }: Input<'guide'>, offer: Offer): Promise<void> {
    for (const { organ } of ways) await this.routing.checkNamed(tools, organ);
    await tools.append(
      entry(e.guided, { way, branch, ...(await this.decided(tools, decided)) }, { about: tools.about }),
    );
    await this.offered(tools, offer);
  }

  /** The whole notice afresh, for the petitioner must have the last day in writing. */
  async answer(p: Prep, { counts }: Input<'answerEvent'>): Promise<Answer> {
    const { demand } = p.state.ways.get(p.about)!;
    const deadline = this.packs.deadline(p.ctx.actor.county, counts);
    if (deadline.is !== 'day') throw new DomainError('invalid', 'core.event_unanswered');
    const ways = openWays(p.state, demand);
    const bodies = await this.records.read(
      p.dossier!,
      ways.map((way) => way.path),
    );
    const paths = new Map([...bodies].map(([id, { body }]) => [id, body as BodyOf<typeof PathText>]));
    const sheet = waysOnSheet(ways, paths, { way: p.about, counts, deadline });
    const demands = await this.papers.demandTexts(p, [demand]);
    const branch = p.state.demands.get(demand)!.branch!;
    const to = { parties: addressees(p.state, [demand]) };
    return { deadline, notice: await this.papers.make(p, branchNotice, { demands, branch, ways: sheet }, to) };
  }

  async answerEvent(tools: Tools, { deadline, notice }: Answer): Promise<void> {
    await tools.append(entry(e.eventAnswered, answered(deadline), { about: tools.about }));
    await this.papers.issue(tools, notice, [tools.state.ways.get(tools.about)!.demand]);
  }

  async chooseWay(tools: Tools, { party }: Input<'chooseWay'>): Promise<void> {
    await tools.append(entry(e.wayChosen, {}, { about: tools.about, party }));
  }

  async declinePath(tools: Tools, { party, statement }: Input<'declinePath'>): Promise<void> {
    const text = await tools.put(NoteText, { text: statement });
    await tools.append(entry(e.pathDeclined, { statement: text }, { about: tools.about, party }));
  }

  async confirmLed(tools: Tools, { files, ...receipt }: Input<'confirmLed'>): Promise<void> {
    const way = takenWay(tools.state, tools.about)!.id;
    const body = await tools.put(ReceiptThere, receipt);
    await tools.append(entry(e.ledConfirmed, { way, receipt: body }, { about: tools.about }));
    if (files?.length) await tools.attach(files, tools.about);
  }

  private async offered(tools: Tools, { ways, notice }: Offer): Promise<void> {
    for (const { way, deadline } of ways) {
      const { id, line, counts, readBack: _, ...path } = way;
      const events = counts.map((count) => count.name);
      const body = await tools.put(PathText, { ...path, ...(events.length && { events }) });
      await tools.append(
        entry(
          e.wayOffered,
          {
            demand: tools.about,
            path: body,
            ...(line && { line }),
            events: counts.map((count) => count.event),
            lengths: counts.map((count) => count.n),
            units: counts.map((count) => count.unit),
            ...(deadline.is === 'day' && answered(deadline)),
          },
          { about: id },
        ),
      );
    }
    await this.papers.issue(tools, notice, [tools.about]);
  }

  /** Who approved a decision must have a post in the deciding unit. */
  private async decided(
    tools: Tools,
    { approver, reason }: { approver?: string | undefined; reason?: string | undefined },
  ) {
    const colleagues = this.directory.postsIn(tools.ctx.actor.unit, tools.on);
    if (approver && !colleagues.some((post) => post.person === approver))
      throw new DomainError('invalid', 'core.no_colleague');
    const text = reason && (await tools.put(NoteText, { text: reason }));
    return { ...(approver && { approver }), ...(text && { reason: text }) };
  }
}

const answered = ({ counted, from, others, day }: Deadline & { readonly is: 'day' }) => ({
  counted,
  eventDay: from,
  ...(others.length && { others: [...others] }),
  lastDay: day,
});

type Limit = Pick<AnsweredCount, 'event' | 'n' | 'unit'>;
const written = ({ event, n, unit }: Limit): string => `${event} ${n} ${unit}`;

/** A way that names its place in a pack has the pack's limits; its words may be fitted to the county. */
function checkAsInPack({ counts }: OfferedWay, { limit }: { readonly limit: readonly Limit[] | 'ask_there' }): void {
  const asked = limit === 'ask_there' ? [] : limit;
  if (asked.map(written).join() !== counts.map(written).join())
    throw new DomainError('conflict', 'core.way_not_in_pack');
}
