import { addDays, type Day, token, type WorkCalendar } from '@lianxin/sdk/common';
import {
  type Calendars,
  type Directory,
  entry,
  type Papers,
  type PreparedPaper,
  type Rooms,
  type Rosters,
  type Settings,
} from '@lianxin/sdk/server';
import { hearingEntries as e, POOL, seat } from '../../common/index.js';
import type { Panels } from './Panels.js';
import { hearingNotice } from './papers/hearingNotice.js';
import { attach, blocked, hearingFor, hearingIn, type Input, type Prep, putText, type Tools } from './Tools.js';

/** The last day on which a notice is served these working days before a day. */
export function lastNoticeDay(calendar: WorkCalendar, day: Day, workdays: number): Day {
  let last = addDays(day, -workdays);
  while (calendar.addWorkdays(last, workdays) > day) last = addDays(last, -1);
  return last;
}

/** Panel, day and place, and what changes about them before the session. */
export class HearingPreparing {
  static readonly token = token<HearingPreparing>('hearing-review.HearingPreparing');

  constructor(
    private readonly papers: Papers,
    private readonly panels: Panels,
    private readonly rooms: Rooms,
    private readonly rosters: Rosters,
    private readonly calendars: Calendars,
    private readonly settings: Settings,
    private readonly directory: Directory,
  ) {}

  async namePanel(tools: Tools, panel: Input<'namePanel'>): Promise<void> {
    await this.panels.check(tools, panel);
    const proceeding = { do: 'seat', people: [...panel.members, ...panel.reserves] } as const;
    await tools.append(entry(e.panelNamed, panel, { about: tools.about, proceeding }));
  }

  async notice(p: Prep, input: Input<'setHearingDay'>): Promise<PreparedPaper> {
    const { stage, demands, panel, openness } = hearingFor(p);
    const { presider, members, reserves, recorder } = panel!;
    const { county } = p.ctx.actor;
    const known = await this.rosters.getMembers(county, POOL, [...members, ...reserves], p.on);
    const named = (people: readonly string[]) =>
      people
        .map((one) => known.find(({ person }) => person === one)!)
        .map(({ name, title }) => (title ? `${name}（${title}）` : name));
    const room = input.room && (await this.rooms.getRoom(county, input.room));
    const get = <T>(name: string) => this.settings.get<T>(county, `hearing-review.${name}`, p.on);
    return this.papers.make(p, hearingNotice, {
      stage,
      demands: await this.papers.demandTexts(p, demands),
      day: input.day,
      starts: input.from,
      ends: input.to,
      issues: input.issues,
      bring: input.bring,
      place: room ? [room.name, room.place].filter(Boolean).join('，') : input.place!,
      presider: named([presider])[0]!,
      members: named(members.filter((one) => one !== presider)),
      reserves: named(reserves),
      recorder: this.directory.nameOf(recorder),
      isPublic: openness === 'public',
      isRecorded: get<boolean>('audioVideo'),
      absenceWaives: get<boolean>('absenceWaives'),
      representatives: get<number>('maxRepresentatives'),
      agents: get<number>('maxAgents'),
    });
  }

  /** Booked and told in one unit of work: a taken room, or a member who sits elsewhere, refuses all of it. */
  async setDay(tools: Tools, input: Input<'setHearingDay'>, paper: PreparedPaper): Promise<void> {
    const { booking, day, from, to, room, place, announced = false } = input;
    const { actor } = tools.ctx;
    const workdays = this.settings.get<number>(actor.county, 'hearing-review.noticeWorkdays', tools.on);
    const calendar = this.calendars.of(actor.county);
    const noticeBy = lastNoticeDay(calendar, day, workdays);
    if (noticeBy < tools.on)
      throw blocked('notice_too_short', { workdays, earliest: calendar.addWorkdays(tools.on, workdays) });
    const { demands, panel } = hearingIn(tools);
    const people = [...panel!.members, panel!.recorder];
    const where = { dossier: tools.dossier.dossier, about: tools.about, unit: actor.unit };
    await this.rooms.book(tools.ctx, { booking, day, from, to, people, ...(room && { room }), ...where });
    const document = await this.papers.issue(tools, paper, demands);
    const placed = { ...(room && { room }), ...(place && { place: await putText(tools, place) }) };
    const session = { booking, day, from, to, ...placed, noticeBy, document, announced };
    await tools.append(entry(e.sessionSet, session, { about: tools.about }));
  }

  async seatReserve(tools: Tools, { left, seated, ground, presider }: Input<'seatReserve'>): Promise<void> {
    const before = hearingIn(tools).panel!;
    const panel = seat(before, { left, seated, presider: presider ?? before.presider });
    await this.panels.check(tools, panel);
    const proceeding = { do: 'seat', people: [...panel.members, ...panel.reserves] } as const;
    const data = { left, seated, presider: panel.presider, ground };
    await tools.append(entry(e.reserveSeated, data, { about: tools.about, proceeding }));
    await this.move(tools);
  }

  async takeOver(tools: Tools): Promise<void> {
    const recorder = tools.ctx.actor.person;
    await tools.append(entry(e.recorderChanged, { recorder }, { about: tools.about }));
    await this.move(tools);
  }

  async postpone(tools: Tools, { ground, reason, files }: Input<'postponeHearing'>): Promise<void> {
    const { phase, session } = hearingIn(tools);
    // What was broken off was held: its hours stay taken.
    if (phase === 'noticed') await this.rooms.cancel(tools.ctx, session!.booking);
    const text = await putText(tools, reason);
    await tools.append(entry(e.postponed, { ground, reason: text }, { about: tools.about }));
    await attach(tools, files);
  }

  async absence(tools: Tools, { reason, files }: Input<'recordAbsence'>): Promise<void> {
    const text = await putText(tools, reason);
    const proceeding = { do: 'end', outcome: 'waived' } as const;
    await tools.append(entry(e.hearingEnded, { ground: 'waived', reason: text }, { about: tools.about, proceeding }));
    await attach(tools, files);
  }

  /** Those who sit from now on are nowhere else at that hour. */
  private async move(tools: Tools): Promise<void> {
    const { session, panel } = hearingIn(tools);
    if (!session || !panel) return;
    const { booking, day, from, to, room } = session;
    const people = [...panel.members, panel.recorder];
    await this.rooms.move(tools.ctx, booking, { day, from, to, people, ...(room && { room }) });
  }
}
