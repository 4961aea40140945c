import { type BodyOf, token } from '@lianxin/sdk/common';
import type {
  Address,
  Directory,
  Papers,
  PreparedPaper,
  Preparing,
  Records,
  Rooms,
  Settings,
} from '@lianxin/sdk/server';
import type { Guest, Mediation, MediationPaper, MediationState } from '../common/index.js';
import { endNotice, papersByName } from './papers/notices/index.js';
import type { MediationSheet } from './papers/notices/MediationSheet.js';
import type { Input, Tools } from './tools.js';

type Prep = Preparing<MediationState>;
type To = (m: Mediation, p: Prep, parties: readonly string[]) => Address | Promise<Address>;

/** Makes the papers of a mediation from what its case says. */
export class MediationPapers {
  static readonly token = token<MediationPapers>('mediation.MediationPapers');

  constructor(
    private readonly papers: Papers,
    private readonly records: Records,
    private readonly directory: Directory,
    private readonly rooms: Rooms,
    private readonly settings: Settings,
  ) {}

  async make(p: Prep, { paper, parties, note }: Input<'issuePaper'>): Promise<PreparedPaper> {
    const m = p.state.mediations.get(p.about)!;
    const sheet = { ...(await this.sheet(p, m)), ...(note && { note }) };
    const address = await this.to[paper](m, p, parties ?? m.parties);
    return this.papers.make(p, papersByName[paper], sheet, address);
  }

  /** Goes out with the end: every party is told of the other ways. */
  async end(p: Prep, { told }: Input<'end'>): Promise<PreparedPaper> {
    const m = p.state.mediations.get(p.about)!;
    return this.papers.make(p, endNotice, { ...(await this.sheet(p, m)), told }, { parties: m.parties });
  }

  async issue(tools: Tools, paper: PreparedPaper): Promise<void> {
    await this.papers.issue(tools, paper, tools.state.mediations.get(tools.about)!.demands);
  }

  private readonly to: Readonly<Record<MediationPaper, To>> = {
    application: () => KEPT,
    acceptance_register: () => KEPT,
    record: () => KEPT,
    rights_notice: (_, __, parties) => ({ parties }),
    consent_request: (_, __, parties) => ({ parties }),
    session_notice: (_, __, parties) => ({ parties }),
    invitation: async (m, p) => ({ to: await this.guests(p, m) }),
    entrustment: (m) => ({ to: [this.papers.unitName(m.host)] }),
  };

  private async sheet(p: Prep, m: Mediation): Promise<MediationSheet> {
    const { way, source, planned } = m;
    const room = planned?.room && (await this.rooms.getRoom(p.ctx.actor.county, planned.room));
    const place = room && { place: room.place ? `${room.name}（${room.place}）` : room.name };
    return {
      reportWorkdays: this.settings.get<number>(p.ctx.actor.county, 'mediation.reportWorkdays', p.on),
      ...{ way, source, host: this.papers.unitName(m.host) },
      parties: await this.papers.names(p, m.parties),
      demands: await this.papers.demandTexts(p, m.demands),
      mediators: m.mediators.map((person) => this.directory.nameOf(person)),
      ...(planned && { session: { day: planned.day, from: planned.from, to: planned.to, ...place } }),
    };
  }

  private async guests(p: Prep, { guests }: Mediation): Promise<readonly string[]> {
    const found = await this.records.read(p.dossier!, guests);
    return guests.flatMap((id) => (found.get(id)?.body as BodyOf<typeof Guest> | undefined)?.name ?? []);
  }
}

/** Kept with the case; nobody is served with it. */
const KEPT: Address = { parties: [] };
