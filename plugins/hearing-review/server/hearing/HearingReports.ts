import { type BodyOf, type PartyBody, token } from '@lianxin/sdk/common';
import { type Directory, entry, type Papers, type PreparedPaper, type Records, type Rooms } from '@lianxin/sdk/server';
import { hearingEntries as e, type Hearing, type HearingText, ReportBody } from '../../common/index.js';
import { minutesPaper } from './papers/minutesPaper.js';
import { reportPaper } from './papers/reportPaper.js';
import { blocked, hearingFor, hearingIn, type Input, type Prep, putText, type Tools } from './Tools.js';

/** The papers made of a session, and what becomes of its result. */
export class HearingReports {
  static readonly token = token<HearingReports>('hearing-review.HearingReports');

  constructor(
    private readonly papers: Papers,
    private readonly records: Records,
    private readonly rooms: Rooms,
    private readonly directory: Directory,
  ) {}

  async minutes(p: Prep): Promise<PreparedPaper> {
    const hearing = hearingFor(p);
    const { presider, members, recorder } = hearing.panel!;
    const { petitioners, agents, handlers } = hearing.attendance!;
    const spoken = hearing.parts.flatMap((part) =>
      hearing.steps[part] ? [{ part, record: hearing.steps[part].text }] : [],
    );
    const refusals = hearing.signatures.flatMap(({ refusal }) => refusal ?? []);
    const texts = await this.texts(p, [...spoken.map(({ record }) => record), ...refusals]);
    const names = await this.namesOf(p, [...petitioners, ...agents]);
    const name = (who: string) => names.get(who) ?? this.directory.nameOf(who);
    const signatures = hearing.signatures.map(({ signer, who, refusal }) => {
      const why = refusal && texts.get(refusal);
      return { name: name(who), signer, ...(why && { refusal: why }) };
    });
    return this.papers.make(
      p,
      minutesPaper,
      {
        ...(await this.held(p, hearing)),
        presider: name(presider),
        recorder: name(recorder),
        members: members.filter((one) => one !== presider).map(name),
        present: [...petitioners, ...agents, ...handlers].map(name),
        parts: spoken.map(({ part, record }) => ({ part, text: texts.get(record) ?? '' })),
        signatures,
      },
      { to: [] },
    );
  }

  async close(tools: Tools, paper: PreparedPaper): Promise<void> {
    const minutes = await this.papers.issue(tools, paper, hearingIn(tools).demands);
    await tools.append(entry(e.sessionClosed, { minutes }, { about: tools.about }));
  }

  async report(p: Prep, input: Input<'reportHearing'>): Promise<PreparedPaper> {
    const hearing = hearingFor(p);
    const { conclusion, text, yes, no, abstained, dissents } = hearing.conclusion!;
    const { presider, members } = hearing.panel!;
    const texts = await this.texts(p, [text, ...dissents]);
    const others = members.filter((one) => one !== presider).map((one) => this.directory.nameOf(one));
    return this.papers.make(p, reportPaper, {
      ...input,
      ...(await this.held(p, hearing)),
      demands: await this.papers.demandTexts(p, hearing.demands),
      presider: this.directory.nameOf(presider),
      members: others,
      recusals: this.recusals(p, hearing),
      conclusion: conclusion,
      conclusionText: texts.get(text)!,
      yes,
      no,
      abstained,
      dissents: dissents.map((one) => texts.get(one)!),
    });
  }

  async issueReport(tools: Tools, input: Input<'reportHearing'>, paper: PreparedPaper): Promise<void> {
    const document = await this.papers.issue(tools, paper, hearingIn(tools).demands);
    const body = await tools.put(ReportBody, input);
    const proceeding = { do: 'end', outcome: 'reported' } as const;
    await tools.append(entry(e.hearingReported, { document, body }, { about: tools.about, proceeding }));
  }

  async explainDeparture(tools: Tools, { reasons }: Input<'explainDeparture'>): Promise<void> {
    await tools.append(entry(e.departureExplained, { reasons: await putText(tools, reasons) }, { about: tools.about }));
  }

  /** Nobody of the case is named in what may be published. */
  async proposePublication(tools: Tools, { text }: Input<'proposePublication'>): Promise<void> {
    const bodies = await tools.read([...tools.state.case.parties.values()].map(({ body }) => body));
    const told = [...bodies.values()].flatMap((body) => Object.values(body as BodyOf<typeof PartyBody>));
    const named = told.filter((word): word is string => typeof word === 'string' && word.length > 1);
    if (named.some((word) => text.includes(word))) throw blocked('publication_names');
    await tools.append(entry(e.publicationProposed, { text: await putText(tools, text) }, { about: tools.about }));
  }

  async decidePublication(tools: Tools, { published, reason }: Input<'decidePublication'>): Promise<void> {
    const data = { published, reason: await putText(tools, reason) };
    await tools.append(entry(e.publicationDecided, data, { about: tools.about }));
  }

  private async held(p: Prep, { session, attendance, openness }: Hearing) {
    const { room, place } = session!;
    const county = p.ctx.actor.county;
    const where = room ? (await this.rooms.getRoom(county, room)).name : (await this.texts(p, [place!])).get(place!)!;
    return { day: attendance!.on, place: where, isPublic: openness === 'public' };
  }

  private async texts(p: Prep, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const bodies = await this.records.read(p.dossier!, ids);
    return new Map([...bodies].map(([id, { body }]) => [id, (body as BodyOf<typeof HearingText>).text]));
  }

  private async namesOf(p: Prep, parties: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const names = await this.papers.names(p, parties);
    return new Map(parties.map((party, i) => [party, names[i]!]));
  }

  /** What was asked and decided about those who were named to sit. */
  private recusals(p: Prep, { panel }: Hearing): readonly { readonly name: string; readonly granted: boolean }[] {
    const left = p
      .dossier!.effective.filter(({ type, about }) => type === e.reserveSeated.id && about === p.about)
      .map(({ data }) => String(data.left));
    const named = [...panel!.members, ...panel!.reserves, ...left];
    return [...p.state.case.recusals.values()]
      .filter(({ person, phase }) => named.includes(person) && phase !== 'pending')
      .map(({ person, phase }) => ({ name: this.directory.nameOf(person), granted: phase === 'granted' }));
  }
}
