import type { ActorCtx } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import {
  type BodyOf,
  CASE,
  type CaseRow,
  petitionEntries as e,
  type FilingText,
  NoteText,
  type PartyBody,
  petitionFold,
  phrasesOf,
  type RepeatCandidate,
  type RepeatReason,
  similarity,
} from '@lianxin/core/common';
import { and, type Db, eq, inArray } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Audit } from '../directory/Audit.js';
import type { DossierWriter } from '../dossier/DossierWriter.js';
import type { Keyring } from '../dossier/Keyring.js';
import type { Log } from '../dossier/Log.js';
import type { Records } from '../dossier/Records.js';
import { withoutNulls } from '../withoutNulls.js';
import { entry } from './entry.js';
import { type PersonKeyKind, personKeys } from './personKeys.js';
import { petitionSchema } from './schema.js';
import type { Tools } from './Tools.js';

type Person = Pick<BodyOf<typeof PartyBody>, 'name' | 'phone' | 'idNumber'>;

/** What is compared: typed so far, or read from a case. */
export interface Compared {
  readonly dossier?: string | undefined;
  readonly subject?: string | undefined;
  readonly words?: string | undefined;
  readonly parties?: readonly { readonly [K in keyof Person]?: Person[K] | undefined }[] | undefined;
}

const REASON_OF: Record<PersonKeyKind, RepeatReason> = { id: 'same_id', phone: 'same_phone', name: 'same_name' };
/** Texts less alike than this say nothing by themselves. */
const ALIKE = 0.35;
/** People of one name are many: the name counts where the words are somewhat alike as well. */
const ALIKE_WITH_NAME = 0.12;
const SHOWN = 10;
const PER_PHRASE = 20;
const PER_KEY = 50;

/** Duplicate screening (筛重): an aid to the person who decides. Whatever is decided, the filing is registered. */
export class Repeats {
  static readonly token = token<Repeats>('core.Repeats');

  constructor(
    private readonly db: Db,
    private readonly log: Log,
    private readonly records: Records,
    private readonly keyring: Keyring,
    private readonly audit: Audit,
  ) {}

  /** Cases that the acting unit sees and that may be the same matter, the surest first. */
  async candidates(ctx: ActorCtx, typed: Compared): Promise<{ candidates: readonly RepeatCandidate[] }> {
    const { known, ...asked } = typed.dossier
      ? await this.storedOf(ctx, typed.dossier)
      : { ...typed, known: new Set<string>() };
    const reasons = new Map<string, Set<RepeatReason>>();
    const add = (dossier: string, reason: RepeatReason) =>
      known.has(dossier) || reasons.set(dossier, (reasons.get(dossier) ?? new Set<RepeatReason>()).add(reason));
    const persons = await this.byPerson(ctx, asked.parties ?? []);
    for (const { dossier, kind } of persons) add(dossier, REASON_OF[kind]);
    const text = [asked.subject, asked.words].filter(Boolean).join('\n');
    for (const dossier of await this.byWords(ctx, text)) add(dossier, 'similar_words');
    const rows = await this.rowsOf(ctx, [...reasons.keys()]);
    const found = rows
      .map((row) => candidateOf(row, reasons.get(row.dossier)!, similarity(asked.subject || text, row.subject)))
      .filter((c) => c.reasons.length > 0)
      .sort((a, b) => weight(b) - weight(a) || (a.row.receivedOn < b.row.receivedOn ? 1 : -1));
    return { candidates: found.slice(0, SHOWN) };
  }

  /** What was found so far, in both directions. */
  async of(ctx: ActorCtx, id: string): Promise<{ earlier: readonly CaseRow[]; later: readonly CaseRow[] }> {
    const dossier = await this.log.open(ctx.actor, id);
    if (dossier.store === 'sealed') return { earlier: [], later: [] };
    const { repeats: t } = petitionSchema.of(this.db.dialect);
    const earlier = await this.db.q.select({ other: t.of }).from(t).where(eq(t.dossier, id));
    const later = await this.db.q.select({ other: t.dossier }).from(t).where(eq(t.of, id));
    const rows = (found: readonly { other: string }[]) =>
      this.rowsOf(
        ctx,
        found.map(({ other }) => other),
      );
    return { earlier: await rows(earlier), later: await rows(later) };
  }

  async confirm(tools: Tools, { of }: { of: string }): Promise<void> {
    await this.append(tools, [of], e.repeatConfirmed);
  }

  async deny(tools: Tools, { of }: { of: string }): Promise<void> {
    await this.append(tools, [of], e.notRepeat);
  }

  async undo(tools: Tools, { of, reason }: { of: string; reason: string }): Promise<void> {
    await tools.append(entry(e.repeatUndone, { of, reason: await tools.put(NoteText, { text: reason }) }));
  }

  /** What the clerk found while registering. */
  async found(
    tools: Tools,
    writer: DossierWriter,
    {
      repeatOf = [],
      notRepeatOf = [],
    }: { repeatOf?: readonly string[] | undefined; notRepeatOf?: readonly string[] | undefined },
  ): Promise<void> {
    await this.append(tools, repeatOf, e.repeatConfirmed, writer);
    await this.append(tools, notRepeatOf, e.notRepeat, writer);
  }

  /** Only with a case that the actor may see: what is out of sight is not found. */
  private async append(
    tools: Tools,
    others: readonly string[],
    type: typeof e.repeatConfirmed | typeof e.notRepeat,
    writer: DossierWriter = tools,
  ): Promise<void> {
    for (const of of others) {
      const other = await this.log.open(tools.ctx.actor, of);
      if (other.kind !== CASE || other.store === 'sealed') throw new DomainError('notFound', 'core.not_found');
      await writer.append(entry(type, { of }));
    }
  }

  private async storedOf({ actor }: ActorCtx, id: string) {
    const dossier = await this.log.open(actor, id);
    const known = new Set([id]);
    // Nothing about a report on officials is looked for anywhere else.
    if (dossier.store === 'sealed') return { known };
    const { filings, parties, repeats } = dossier.fold(petitionFold);
    for (const other of repeats.keys()) known.add(other);
    const text = filings.find((f) => f.text)?.text;
    const bodies = await this.records.read(dossier, [
      ...(text ? [text] : []),
      ...[...parties.values()].map((p) => p.body),
    ]);
    const filing = text ? (bodies.get(text)?.body as BodyOf<typeof FilingText> | undefined) : undefined;
    const persons = [...parties.values()]
      .filter((p) => !p.left && p.role !== 'other_side' && p.role !== 'interpreter')
      .flatMap((p) => (bodies.get(p.body)?.body as Person | undefined) ?? []);
    return { known, subject: filing?.subject, words: filing?.words, parties: persons };
  }

  private async byPerson(ctx: ActorCtx, persons: NonNullable<Compared['parties']>) {
    const { county } = ctx.actor;
    const key = this.keyring.keyOf(county, 'open');
    const kinds = new Map(persons.flatMap((p) => [...personKeys(p as Person, key)]));
    if (kinds.size === 0) return [];
    const { personKeys: t } = petitionSchema.of(this.db.dialect);
    const rows = await this.db.q
      .select({ dossier: t.dossier, key: t.key })
      .from(t)
      .where(and(eq(t.county, county), inArray(t.key, [...kinds.keys()])))
      .limit(PER_KEY * kinds.size);
    await this.db.transaction(() =>
      this.audit.write(ctx, 'core.persons_compared', {
        by: [...new Set(kinds.values())].join(','),
        found: rows.length,
      }),
    );
    return rows.map((row) => ({ dossier: row.dossier, kind: kinds.get(row.key)! }));
  }

  private async byWords({ actor }: ActorCtx, text: string): Promise<ReadonlySet<string>> {
    const scopes = [`u:${actor.unit}`];
    const found = new Set<string>();
    for (const phrase of phrasesOf(text)) {
      const hits = await this.db.text.find({ text: phrase, scopes, limit: PER_PHRASE });
      for (const { key } of hits) found.add(key);
    }
    return found;
  }

  private async rowsOf({ actor }: ActorCtx, dossiers: readonly string[]): Promise<readonly CaseRow[]> {
    if (dossiers.length === 0) return [];
    const { caseList: t } = petitionSchema.of(this.db.dialect);
    const rows = await this.db.q
      .select()
      .from(t)
      .where(and(eq(t.unit, actor.unit), inArray(t.dossier, [...dossiers])));
    return rows.map(({ county: _c, unit: _u, ...row }) => withoutNulls(row) as CaseRow);
  }
}

const weight = ({ reasons, alike }: RepeatCandidate): number =>
  (reasons.includes('same_id') ? 1000 : 0) + (reasons.includes('same_phone') ? 500 : 0) + alike;

/** A reason counts by itself or not at all: a common name or a common phrase alone is none. */
function candidateOf(row: CaseRow, given: ReadonlySet<RepeatReason>, share: number): RepeatCandidate {
  const reasons = [...given].filter((reason) => {
    if (reason === 'same_name') return share >= ALIKE_WITH_NAME;
    return reason !== 'similar_words' || share >= ALIKE;
  });
  return { row, reasons, alike: Math.round(share * 100) };
}
