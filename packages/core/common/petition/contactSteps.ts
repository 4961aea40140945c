import type { CaseState, Contact, Demand } from './CaseState.js';
import * as e from './entries/index.js';
import { on, patch, type Steps } from './steps.js';

/** Whom the petitioner may turn to, and what was taken down of what he said. */
export const contactSteps: Steps = new Map([
  on(e.registered, (s, { source, unit }, entry) => {
    if (source === undefined) s.firstContact = { unit, person: entry.actor };
  }),
  on(e.takenUp, (s, _, entry) => {
    s.firstContact = { unit: entry.unit, person: entry.actor };
  }),
  on(e.handlerNamed, (s, { person }, entry) => patch(s, entry.about, { contact: { unit: entry.unit, person } })),
  on(e.objectionDecided, (s, { agreed, demands }) => {
    for (const id of agreed ? demands : []) {
      const demand = s.demands.get(id);
      if (demand) s.demands.set(id, withoutContact(demand));
    }
  }),
  on(e.oralRecordTaken, (s, { body, speaker, interpreter, readBack, confirmed }, { on: day, unit }) => {
    const whose = { ...(speaker && { speaker }), ...(interpreter && { interpreter }) };
    s.oralRecords = [...s.oralRecords, { body, on: day, unit, readBack, confirmed, ...whose }];
  }),
]);

/** The unit gave the demand back: whoever received it first answers for it again. */
const withoutContact = ({ contact: _contact, ...demand }: Demand): Demand => demand;

/** Who speaks with the petitioner about a demand now; `undefined` for what an import brought and nobody took up. */
export const contactOf = (state: CaseState, demand: string): Contact | undefined =>
  state.demands.get(demand)?.contact ?? state.firstContact;
