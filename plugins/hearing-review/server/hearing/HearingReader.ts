import {
  type BodyOf,
  blocker,
  DomainError,
  type FilingText,
  type InputOf,
  type OutputOf,
  type PartyBody,
  petitioning,
  recusalOf,
  token,
} from '@lianxin/sdk/common';
import {
  type ActorCtx,
  and,
  asc,
  between,
  type Db,
  type Directory,
  eq,
  type Log,
  ne,
  type Records,
  type Rooms,
  type Rosters,
  type Settings,
  sql,
} from '@lianxin/sdk/server';
import {
  CONCLUSIONS,
  type hearingContracts as c,
  type Hearing,
  type HearingReviewState,
  type HearingRow,
  type HearingText,
  handlersOf,
  hearingFold,
  isDone,
  nextPart,
  notifiedInTime,
  PART_TABLE,
  type PARTS,
  POOL,
  type SessionView,
  signersOf,
  toReplace,
} from '../../common/index.js';
import { schema } from '../schema.js';

type Row = (typeof schema.sqlite.hearings)['$inferSelect'];
type Dossier = Awaited<ReturnType<Log['open']>>;

/** What the desk lists. */
export class HearingDesk {
  static readonly token = token<HearingDesk>('hearing-review.HearingDesk');

  constructor(
    private readonly db: Db,
    private readonly log: Log,
    private readonly records: Records,
    private readonly rooms: Rooms,
  ) {}

  async list(ctx: ActorCtx, { from, to, limit }: InputOf<typeof c.hearings>): Promise<OutputOf<typeof c.hearings>> {
    const { hearings: t } = schema.of(this.db.dialect);
    const open = and(eq(t.unit, ctx.actor.unit), ne(t.phase, 'ended'));
    const where = from && to ? and(open, between(t.day, from, to)) : open;
    const byDay = [sql`case when ${t.day} is null then 1 else 0 end`, asc(t.day), asc(t.from), asc(t.due), asc(t.id)];
    const found = await this.db.q
      .select()
      .from(t)
      .where(where)
      .orderBy(...byDay)
      .limit(limit + 1);
    const shown = await Promise.all(found.slice(0, limit).map((row) => this.row(ctx, row)));
    return { rows: shown.filter((row) => row !== undefined), more: found.length > limit };
  }

  /** `undefined` for a case that this unit may no longer open. */
  private async row({ actor }: ActorCtx, row: Row): Promise<HearingRow | undefined> {
    const dossier = await this.log.open(actor, row.dossier).catch(unseen);
    if (!dossier) return undefined;
    const { id: hearing, unit: _, filing, ...shown } = row;
    const text = await filingOf(this.records, dossier, filing);
    const room = row.room && (await this.rooms.getRoom(actor.county, row.room));
    const known = Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== null));
    const mine = [row.presider, row.recorder].includes(actor.person);
    return { ...(known as typeof shown), hearing, ...text, mine, ...(room && { roomName: room.name }) } as HearingRow;
  }
}

/** Everything the screen of one session shows. */
export class SessionReader {
  static readonly token = token<SessionReader>('hearing-review.SessionReader');

  constructor(
    private readonly log: Log,
    private readonly records: Records,
    private readonly rooms: Rooms,
    private readonly rosters: Rosters,
    private readonly directory: Directory,
    private readonly settings: Settings,
  ) {}

  async session(ctx: ActorCtx, { dossier: id, hearing: which }: InputOf<typeof c.session>): Promise<SessionView> {
    const dossier = await this.log.open(ctx.actor, id);
    const state = dossier.fold(hearingFold);
    const hearing = state.hearings.get(which);
    if (!hearing) throw new DomainError('notFound', 'core.not_found');
    const texts = await this.texts(dossier, hearing);
    const names = await this.names(dossier, state);
    const name = (one: string) => names.get(one) ?? this.directory.nameOf(one);
    const attendee = (one: string) => ({ id: one, name: name(one) });
    const setting = <T>(key: string) => this.settings.get<T>(ctx.actor.county, `hearing-review.${key}`, ctx.today);
    const { stage, phase, unit, openness, panel, session, conclusion } = hearing;
    const parties = [...state.case.parties.values()].filter(({ left }) => !left);
    const replace = toReplace(state.case, hearing);
    return {
      hearing: which,
      dossier: id,
      seq: dossier.seq,
      stage,
      phase,
      unit,
      ...(await filingOf(this.records, dossier, state.case.filings.find(({ text }) => text)?.text ?? '')),
      demands: hearing.demands,
      ...(openness && { openness }),
      ...(session && { day: session.day, from: session.from, to: session.to, noticeBy: session.noticeBy }),
      ...(session && { place: await this.place(ctx, session.room, texts.get(session.place ?? '')) }),
      notified: notifiedInTime(state.case, hearing),
      panel: await this.seats(ctx, state, hearing),
      reserves: (panel?.reserves ?? []).map(attendee),
      ...(panel && { recorder: attendee(panel.recorder) }),
      inHands: [panel?.presider, panel?.recorder].includes(ctx.actor.person),
      postponements: hearing.postponements.map((one) => ({ ...one, reason: texts.get(one.reason) ?? '' })),
      petitioners: petitioning(state.case).map(({ id: one }) => attendee(one)),
      agents: parties.filter(({ role }) => role === 'agent' || role === 'guardian').map(({ id: one }) => attendee(one)),
      mostPetitioners: setting<number>('maxRepresentatives'),
      mostAgents: setting<number>('maxAgents'),
      handlers: this.handlers(ctx, state, hearing),
      ...(hearing.attendance && {
        present: {
          on: hearing.attendance.on,
          people: signersOf(hearing)
            .filter(({ signer }) => ['petitioner', 'agent', 'handler'].includes(signer))
            .map(({ who }) => who),
        },
      }),
      parts: this.parts(hearing, setting<typeof PARTS>('steps'), texts),
      conclusions: CONCLUSIONS[stage],
      fruitless: hearing.ballots.length - (conclusion ? 1 : 0),
      ...(conclusion && {
        conclusion: {
          ...conclusion,
          text: texts.get(conclusion.text) ?? '',
          dissents: conclusion.dissents.flatMap((one) => texts.get(one) ?? []),
        },
        ballot: hearing.ballots.at(-1)!,
      }),
      signatures: signersOf(hearing).map(({ signer, who }) => {
        const given = hearing.signatures.find((one) => one.who === who);
        const refusal = given?.refusal && texts.get(given.refusal);
        return { signer, who, name: name(who), ...(given && { on: given.on }), ...(refusal && { refusal }) };
      }),
      audioVideo: setting<boolean>('audioVideo'),
      blockers: replace.length ? [blocker('hearing-review.replace_first')] : [],
    };
  }

  private parts(hearing: Hearing, chosen: typeof PARTS, texts: ReadonlyMap<string, string>): SessionView['parts'] {
    const parts = hearing.parts.length ? hearing.parts : chosen;
    const next = nextPart(parts, (part) => isDone(hearing, part));
    return parts.map((part) => {
      const step = hearing.steps[part];
      const text = step && texts.get(step.text);
      const told = step && { on: step.on, by: this.directory.nameOf(step.by), ...(text && { text }) };
      const action = `hearing-review.${PART_TABLE[part].done}`;
      return { part, action, done: isDone(hearing, part), next: part === next, ...told };
    });
  }

  private async seats(
    { actor, today }: ActorCtx,
    state: HearingReviewState,
    { panel }: Hearing,
  ): Promise<SessionView['panel']> {
    if (!panel) return [];
    const pool = await this.rosters.membersOn(actor.county, POOL, today);
    return panel.members.map((id) => {
      const category = pool.find(({ person }) => person === id)?.category;
      const recusal = recusalOf(state.case, id);
      const presides = id === panel.presider;
      return {
        id,
        name: this.directory.nameOf(id),
        presides,
        ...(category && { category }),
        ...(recusal && { recusal }),
      };
    });
  }

  /** The staff of those whose opinion is heard. */
  private handlers(
    { today }: ActorCtx,
    { case: state }: HearingReviewState,
    { demands }: Hearing,
  ): SessionView['handlers'] {
    const people = handlersOf(state, demands).flatMap((unit) =>
      this.directory.postsIn(unit, today).map(({ person }) => person),
    );
    return [...new Set(people)].map((id) => ({ id, name: this.directory.nameOf(id) }));
  }

  private async place({ actor }: ActorCtx, room: string | undefined, text: string | undefined): Promise<string> {
    if (!room) return text ?? '';
    const { name, place } = await this.rooms.getRoom(actor.county, room);
    return [name, place].filter(Boolean).join('，');
  }

  private async texts(dossier: Dossier, h: Hearing): Promise<ReadonlyMap<string, string>> {
    const ids = [
      ...Object.values(h.steps).map(({ text }) => text),
      ...h.postponements.map(({ reason }) => reason),
      ...h.signatures.flatMap(({ refusal }) => refusal ?? []),
      ...(h.conclusion ? [h.conclusion.text, ...h.conclusion.dissents] : []),
      ...(h.session?.place ? [h.session.place] : []),
    ];
    const bodies = await this.records.readMasked(dossier, ids);
    return new Map([...bodies].map(([id, { body }]) => [id, (body as BodyOf<typeof HearingText>).text]));
  }

  /** Who takes part must be named in full: they are called up and sign. */
  private async names(dossier: Dossier, { case: state }: HearingReviewState): Promise<ReadonlyMap<string, string>> {
    const parties = [...state.parties.values()];
    const bodies = await this.records.read(
      dossier,
      parties.map(({ body }) => body),
    );
    return new Map(
      parties.map(({ id, body }) => {
        const told = bodies.get(body)?.body as BodyOf<typeof PartyBody> | undefined;
        return [id, told?.name ?? told?.organisation ?? ''];
      }),
    );
  }
}

async function filingOf(records: Records, dossier: Dossier, filing: string) {
  const text = (await records.readMasked(dossier, [filing])).get(filing)?.body as BodyOf<typeof FilingText> | undefined;
  const { number = '', subject = '' } = text ?? {};
  return { number, subject };
}

function unseen(error: unknown): undefined {
  if (DomainError.is(error) && error.kind === 'notFound') return undefined;
  throw error;
}
