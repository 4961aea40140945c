import { foldThings, stepOf, type ThingStep, type ToldEntry } from '@lianxin/sdk/common';
import * as e from './entries.js';
import { type Hearing, seat } from './Hearing.js';

const on = stepOf<Hearing>();
const end = (outcome: string) => ({ phase: 'ended', outcome }) as const;

const STEPS: ReadonlyMap<string, ThingStep<Hearing>> = new Map([
  on(e.inquiryAnswered, (h, { agrees }, { party }) => {
    const agreed = agrees ? [...h.agreed, party!] : h.agreed;
    return { agreed, ...(h.parties.every((one) => agreed.includes(one)) && { phase: 'to_decide' as const }) };
  }),
  on(e.hearingDecided, (h, { held, ground, openness, reason: decision, document }, { on: decidedOn }) => {
    const decided = { decidedOn, decision, papers: [...h.papers, document] };
    if (!held) return { ...decided, ...end(ground ?? 'otherwise_unsuitable') };
    return { ...decided, phase: 'preparing', ...(openness && { openness }) };
  }),
  // Whoever asks for it is not heard in front of others, whatever was decided before.
  on(e.privacyAsked, (h, _, { party }) => ({
    privacy: [...h.privacy, party!],
    ...((h.openness ?? 'public') === 'public' && { openness: 'petitioner_request' as const }),
  })),
  on(e.panelNamed, (_, panel) => ({ panel })),
  on(e.reserveSeated, ({ panel }, { left, seated, presider }) =>
    panel ? { panel: seat(panel, { left, seated, presider }) } : {},
  ),
  on(e.recorderChanged, ({ panel }, { recorder }) => (panel ? { panel: { ...panel, recorder } } : {})),
  on(e.sessionSet, (h, session) => ({ phase: 'noticed', session, papers: [...h.papers, session.document] })),
  on(e.postponed, ({ session: _, ...h }, { ground, reason }, { on: day }) => ({
    phase: 'preparing',
    session: undefined,
    postponements: [...h.postponements, { on: day, ground, reason }],
  })),
  on(e.sessionOpened, (h, { petitioners, agents, handlers, parts }, { on: day }) => ({
    phase: 'in_session',
    attendance: { on: day, petitioners, agents, handlers },
    parts: h.parts.length ? h.parts : parts,
  })),
  on(e.stepRecorded, (h, { part, text }, { on: day, actor: by }) => ({
    steps: { ...h.steps, [part]: { text, on: day, by } },
  })),
  on(
    e.deliberated,
    (h, { carried, ballot, conclusion, text, announced = false, dissents = [], ...counts }, { on: day }) => ({
      ballots: [...h.ballots, ballot],
      ...(carried && {
        phase: 'concluded' as const,
        conclusion: { on: day, conclusion: conclusion!, text: text!, announced, dissents, ...counts },
      }),
    }),
  ),
  on(e.minutesSigned, (h, signature, { on: day }) => ({ signatures: [...h.signatures, { ...signature, on: day }] })),
  on(e.sessionClosed, (h, { minutes }) => ({ minutes, papers: [...h.papers, minutes] })),
  on(e.hearingReported, (h, report) => ({ report, papers: [...h.papers, report.document], ...end('reported') })),
  on(e.hearingEnded, (_, { ground }) => end(ground)),
  on(e.departureExplained, (_, { reasons: departure }) => ({ departure })),
  on(e.publicationProposed, (_, { text }) => ({ publication: { text } })),
  on(e.publicationDecided, ({ publication }, { published }) =>
    publication ? { publication: { ...publication, published } } : {},
  ),
  // Written by core when the county ends what is open at once, or hands it to a person.
  ['core.proceeding_ended', () => end('switched_off')],
]);

/** The hearings of a log, by id. */
export const foldHearings = (entries: readonly ToldEntry[]): ReadonlyMap<string, Hearing> =>
  foldThings(entries, new Map([[e.hearingOpened.id, open]]), STEPS);

function open({ about: id, on: openedOn, data }: ToldEntry): Hearing {
  const {
    leads = [],
    late = false,
    inquiry,
    ...asked
  } = data as Pick<Hearing, 'demands' | 'unit' | 'stage' | 'initiator' | 'parties' | 'reason'> &
    Partial<Hearing> & { readonly inquiry?: string };
  const phase = asked.initiator === 'organ' ? 'inquired' : 'to_decide';
  const blank = { agreed: [], privacy: [], postponements: [], parts: [], steps: {}, ballots: [], signatures: [] };
  return { id, openedOn, ...asked, phase, leads, late, papers: inquiry ? [inquiry] : [], ...blank };
}
