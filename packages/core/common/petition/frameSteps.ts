import type { DataOf } from '../dossier/EntryType.js';
import type { Filing, Party } from './CaseState.js';
import type { PartyRole } from './codes.js';
import * as e from './entries/index.js';
import { on, type Steps } from './steps.js';

/** What is about the case itself and the people in it. */
export const frameSteps: Steps = new Map([
  on(e.registered, (s, d, entry) => {
    Object.assign(s, {
      office: d.office,
      registeredAt: d.unit,
      receivedOn: entry.on,
      number: { year: d.year, n: d.number },
    });
    if (d.source !== undefined) s.imported = true;
    if (d.present !== undefined) s.present = d.present;
    if (d.concerned !== undefined) s.concerned = d.concerned;
    s.filings = [filingOf(d, entry.on)];
  }),
  on(e.takenOver, (s, d, entry) => {
    Object.assign(s, { office: d.office, registeredAt: d.unit, receivedOn: entry.on, origin: d.as, imported: true });
    s.filings = [filingOf(d, entry.on)];
  }),
  on(e.takenUp, (s, d) => {
    Object.assign(s, { origin: 'registered', number: { year: d.year, n: d.number } });
  }),
  on(e.earlierReply, (s, d, entry) => {
    s.replies = [...s.replies, { reply: d.reply, on: entry.on }];
  }),
  on(e.filingJoined, (s, d, entry) => {
    s.filings = [...s.filings, { id: entry.about, channel: d.channel, on: entry.on, from: d.from }];
  }),
  on(e.filingSeparated, (s, _, entry) => {
    s.filings = s.filings.filter((f) => f.id !== entry.about);
  }),
  on(e.joined, (s, d) => {
    s.joinedInto = d.into;
  }),
  on(e.separated, (s) => {
    delete s.joinedInto;
  }),
  on(e.closed, (s) => {
    s.closed = true;
  }),
  on(e.reopened, (s) => {
    s.closed = false;
    // What follows belongs to a volume of its own.
    delete s.volume;
  }),
  on(e.partyAdded, (s, d, entry) => {
    const { role, body, headCount, reachable } = d;
    const more = {
      ...(d.for && { for: d.for }),
      ...(headCount !== undefined && { headCount }),
      ...(reachable && { reachable }),
    };
    s.parties.set(entry.about, { ...newParty(entry.about, role, body), ...more });
  }),
  on(e.partyLeft, (s, _, entry) => {
    const party = s.parties.get(entry.about);
    if (party) s.parties.set(entry.about, { ...party, left: true });
  }),
]);

/** Somebody who takes part from now on, and has authorised nobody yet. */
export const newParty = (id: string, role: PartyRole, body: string): Party => ({
  id,
  role,
  body,
  left: false,
  alone: false,
  grants: [],
});

const filingOf = (
  { filing, channel, purpose, text }: Pick<DataOf<typeof e.registered>, 'filing' | 'channel' | 'purpose' | 'text'>,
  on: string,
): Filing => ({ id: filing, channel, on, text, ...(purpose && { purpose }) });
