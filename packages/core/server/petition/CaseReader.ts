import type { ActorCtx } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import { explain } from '@lianxin/calendar';
import {
  type BodyOf,
  type CaseView,
  type Clock,
  type ClockExplanation,
  type ClockView,
  dueOf,
  type Entry,
  type FilingText,
  groupOf,
  LIMIT_KEYS,
  type LimitKey,
  limitOn,
  petitionFold,
  wasInTime,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { Settings } from '../directory/Settings.js';
import type { Calendars } from '../dossier/Calendars.js';
import type { Files } from '../dossier/Files.js';
import type { Log } from '../dossier/Log.js';
import type { Records } from '../dossier/Records.js';
import type { CaseLabels } from './CaseLabels.js';
import type { CaseSeen } from './CaseSeen.js';
import type { FinalOpinions } from './FinalOpinions.js';

/** Presents one case: what leaves the server for its page, masked once, here. */
export class CaseReader {
  static readonly token = token<CaseReader>('core.CaseReader');

  constructor(
    private readonly log: Log,
    private readonly records: Records,
    private readonly files: Files,
    private readonly directory: Directory,
    private readonly calendars: Calendars,
    private readonly labels: CaseLabels,
    private readonly settings: Settings,
    private readonly seen: CaseSeen,
    private readonly finals: FinalOpinions,
  ) {}

  async view({ actor, today }: ActorCtx, id: string): Promise<CaseView> {
    const dossier = await this.log.open(actor, id);
    const { entries } = dossier;
    const files = await this.files.list(dossier);
    const found = await this.records.readMasked(dossier, recordsOf(entries, await this.files.ids(dossier)));
    if (dossier.store === 'open') await this.seen.keep(actor, id);
    const records = Object.fromEntries(
      [...found].map(([key, { kind, body }]) => [key, { kind, body: body as Record<string, unknown> }]),
    );
    const state = dossier.fold(petitionFold);
    const filing = state.filings.find((f) => f.text)?.text;
    const group = groupOf(state, (key) => this.settings.get(dossier.county, key, state.receivedOn));
    const number = filing ? (found.get(filing)?.body as BodyOf<typeof FilingText> | undefined)?.number : undefined;
    const final = await this.finals.of(actor, dossier);
    return {
      dossier: id,
      number: number ?? '',
      store: dossier.store,
      seq: dossier.seq,
      entries,
      records,
      clocks: [...dossier.clocks.values()].map((c) => this.clock(c, dossier.county)),
      files,
      units: this.names(entries, (ref) => this.directory.findUnit(ref)?.name),
      people: this.names(entries, (ref) => this.directory.findPerson(ref)?.name),
      labels: await this.labels.entries(entries),
      papers: this.labels.papers(state.documents.values()),
      today,
      ...(group && { group }),
      ...(final && { final }),
      mayReveal: actor.permissions.has('core.reveal'),
    };
  }

  async explain({ actor }: ActorCtx, id: string, clockId: string): Promise<ClockExplanation> {
    const dossier = await this.log.open(actor, id);
    const clock = dossier.clocks.get(clockId);
    if (!clock) throw new DomainError('notFound', 'core.not_found');
    return { ...explain(clock.limit, this.calendars.of(dossier.county)), rule: clock.rule, entries: clock.entries };
  }

  private clock(clock: Clock, county: string): ClockView {
    const calendar = this.calendars.of(county);
    const inTime = wasInTime(clock, calendar);
    // The law under which it began.
    const law = LIMIT_KEYS.includes(clock.key as LimitKey)
      ? limitOn(clock.key as LimitKey, clock.limit.from)
      : undefined;
    // The county may give its organs fewer days than the law: then the law's own last day is shown beside it, until an
    // extension counts from the law's. Where the Regulations are silent the county's day is the only one.
    const stricter = law && law.article !== 'D' && law.n > clock.limit.n && !clock.limit.extension;
    const lawDue = stricter ? dueOf({ ...clock, limit: { ...clock.limit, n: law.n } }, calendar).due : undefined;
    return { ...clock, ...dueOf(clock, calendar), ...(inTime !== undefined && { inTime }), ...(lawDue && { lawDue }) };
  }

  /** Names of what the entries mention: actors, posts' units and references in their data. */
  private names(entries: readonly Entry[], find: (ref: string) => string | undefined): Record<string, string> {
    const refs = new Set(
      entries.flatMap((e) => [
        e.actor,
        e.unit,
        ...Object.values(e.data)
          .flat()
          .filter((v) => typeof v === 'string'),
        ...(e.proceeding && 'people' in e.proceeding ? (e.proceeding.people ?? []) : []),
        ...e.clock.flatMap((c) => ('owner' in c && c.owner ? [c.owner] : [])),
      ]),
    );
    return Object.fromEntries(
      [...refs].flatMap((ref) => {
        const name = find(ref);
        return name === undefined ? [] : [[ref, name]];
      }),
    );
  }
}

/** The records that entries name: everything they have a fingerprint of that is no file. */
export function recordsOf(entries: readonly Entry[], files: readonly string[]): string[] {
  const named = new Set(entries.flatMap((e) => [...Object.keys(e.prints ?? {}), ...(e.why ? [e.why] : [])]));
  for (const id of files) named.delete(id);
  return [...named];
}
