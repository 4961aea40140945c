import { type InputOfAction, newId, token } from '@lianxin/sdk/common';
import {
  type ActionTools,
  entry,
  type Log,
  type QueryCodes,
  type Rooms,
  type Rosters,
  type Shown,
} from '@lianxin/sdk/server';
import {
  ADVISERS,
  Answer,
  type actions as a,
  answered,
  asked,
  type Consultation,
  invited,
  Question,
} from '../common/index.js';

type Tools = ActionTools<Consultation>;

/** A service (token) of its own: what the actions write. */
export class Consultations {
  static readonly token = token<Consultations>('example.Consultations');

  constructor(
    private readonly codes: QueryCodes,
    private readonly log: Log,
    private readonly rosters: Rosters,
    private readonly rooms: Rooms,
  ) {}

  async ask(tools: Tools, { case: about, ...question }: InputOfAction<typeof a.ask>): Promise<Shown> {
    const { county, unit } = tools.ctx.actor;
    if (about) await this.log.open(tools.ctx.actor, about); // throws where one may not see it
    const year = Number(tools.on.slice(0, 4));
    const number = await tools.number(unit, 'example.consultation', year); // without gaps, per unit and year
    const body = await tools.put(Question, question);
    await tools.append(entry(asked, { question: body, unit, year, number, ...(about && { case: about }) }));
    const { dossier } = tools.dossier;
    return { queryCode: await this.codes.issue(county, dossier, dossier) }; // shown once, for the citizen
  }

  /** Whoever is engaged or whatever room is taken at the hour refuses the whole step. */
  async invite(tools: Tools, { advisers, ...when }: InputOfAction<typeof a.invite>): Promise<void> {
    const { ctx, on, state } = tools;
    await this.rosters.getMembers(ctx.actor.county, ADVISERS, advisers, on);
    const { booking = newId() } = state;
    const sitting = { ...when, people: advisers };
    const held = { dossier: state.dossier, about: state.dossier, unit: state.unit };
    if (state.booking) await this.rooms.move(ctx, booking, sitting);
    else await this.rooms.book(ctx, { ...sitting, ...held, booking });
    await tools.append(entry(invited, { booking, advisers }));
  }

  async answer(tools: Tools, { text, files }: InputOfAction<typeof a.answer>): Promise<void> {
    await tools.append(entry(answered, { answer: await tools.put(Answer, { text }) }));
    if (files?.length) await tools.attach(files, tools.about); // uploaded papers become part of the dossier
  }
}
