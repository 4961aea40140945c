import { newId, token } from '@lianxin/sdk/common';
import { type DossierWriter, entry, type Rooms } from '@lianxin/sdk/server';
import { entries as e, type Mediation, mediatorsOf, NOTEBOOK, SeparateNote, SessionText } from '../common/index.js';
import { attach, type Input, of, type Tools } from './tools.js';

/** When they meet, where, and for how long they may. */
export class Sessions {
  static readonly token = token<Sessions>('mediation.Sessions');

  constructor(private readonly rooms: Rooms) {}

  async plan(tools: Tools, { apart, room, ...when }: Input<'planSession'>): Promise<void> {
    const mediation = of(tools);
    const session = mediation.planned?.id ?? newId();
    const place = room && { room };
    const sitting = { ...when, ...place, people: mediatorsOf(tools.state, mediation) };
    const held = { booking: session, dossier: tools.dossier.dossier, about: mediation.id, unit: mediation.host };
    if (mediation.planned) await this.rooms.move(tools.ctx, session, sitting);
    else await this.rooms.book(tools.ctx, { ...sitting, ...held });
    await tools.append(
      entry(e.sessionPlanned, { session, ...when, ...place, ...(apart && { apart }) }, { about: mediation.id }),
    );
  }

  /** Others mediate from now on: it is them who must be free. */
  async reseat(tools: Tools, people: readonly string[]): Promise<void> {
    const { planned } = of(tools);
    if (!planned) return;
    const { id, apart: _, ...sitting } = planned;
    await this.rooms.move(tools.ctx, id, { ...sitting, people });
  }

  /** Also where the mediation is over before the day. */
  async cancel(tools: Tools): Promise<void> {
    const { planned, id: about } = of(tools);
    if (!planned) return;
    await this.rooms.cancel(tools.ctx, planned.id);
    await tools.append(entry(e.sessionCancelled, { session: planned.id }, { about }));
  }

  async hold(tools: Tools, { apart, note, files, ...met }: Input<'holdSession'>): Promise<void> {
    const { about } = tools;
    if (!apart) {
      const session = await tools.put(SessionText, { ...met, note });
      await tools.append(entry(e.sessionHeld, { session }, { about }));
      return attach(tools, files);
    }
    const notebook = await this.notebook(tools, of(tools));
    await notebook.append(entry(e.noted, { note: await notebook.put(SeparateNote, { note }), parties: apart }));
    if (files?.length) await notebook.attach(files, notebook.dossier.dossier);
    const session = await tools.put(SessionText, met);
    const kept = { notebook: notebook.dossier.dossier };
    await tools.append(entry(e.sessionHeld, { session, apart, ...kept }, { about }));
  }

  async extend(tools: Tools, { files, by, ...said }: Input<'extend'>): Promise<void> {
    await tools.append(entry(e.extended, { ...said, ...(by && { by }) }, { about: tools.about }));
    await attach(tools, files);
  }

  /** The dossier of its own with what was said apart; begun with the first note. */
  private async notebook(tools: Tools, { id: mediation, notebook }: Mediation): Promise<DossierWriter> {
    if (notebook) return tools.open(notebook);
    const writer = tools.found({ dossier: newId(), kind: NOTEBOOK });
    await writer.append(entry(e.notebookOpened, { case: tools.dossier.dossier, mediation }));
    return writer;
  }
}
