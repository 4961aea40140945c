import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError, newId } from '@lianxin/base';
import { type EntryType, entries, type NewEntry, Reason, type RecordKind } from '@lianxin/core/common';
import type { Dossier } from './Dossier.js';
import type { WrittenEntry } from './DossierStore.js';
import type { Contents, DossierWriter } from './DossierWriter.js';
import type { Recipient, Writing } from './Log.js';
import { notFound } from './notFound.js';
import type { Store } from './Stores.js';
import type { Writers } from './Writers.js';

/** In whose name one writes, and whether the log begins with it. */
export interface WriterScope {
  readonly ctx: ActorCtx;
  readonly writing: Writing;
  /** Named for a log that begins in the sealed store. */
  readonly recipients: readonly Recipient[];
  readonly isNew: boolean;
}

/** Collects what a unit of work does to one dossier; the log itself is written last, when its position is known. */
export class UnitWriter implements DossierWriter {
  private readonly store: Store;
  private readonly pending: WrittenEntry[] = [];
  private readonly prints = new Map<string, string>();
  private readonly bodies = new Map<string, unknown>();
  private hasOtherContents = false;
  private reason: string | undefined;
  private readonly named: Recipient[];
  private current: Dossier;

  constructor(
    private readonly parts: Writers,
    private readonly before: Dossier,
    private readonly scope: WriterScope,
  ) {
    this.current = before;
    this.store = parts.stores[before.store];
    this.named = [...scope.recipients];
  }

  get dossier(): Dossier {
    return this.current;
  }

  get on(): Day {
    return this.scope.writing.on ?? this.scope.ctx.today;
  }

  async append(...given: readonly NewEntry[]): Promise<void> {
    const { ctx, writing } = this.scope;
    const { appends } = writing;
    for (const entry of given) {
      if (appends && !appends.includes(entry.type) && !MACHINERY.has(entry.type))
        throw new DomainError('invalid', 'core.undeclared_entry', { type: entry.type, plugin: writing.plugin });
      const written = await this.parts.composer.compose(this.current, entry, {
        ctx,
        writing,
        print: (id, kept) => this.print(id, kept),
        why: () => this.why(),
      });
      await this.parts.unusual.keep(ctx, written.entry);
      this.pending.push(written);
      this.current = this.current.with([written.entry]);
      // Whoever ends it, and why ever: what is over needs no room.
      if (entry.proceeding?.do === 'end')
        await this.parts.rooms.cancelAll(ctx, this.current.dossier, entry.about ?? '');
    }
  }

  async put<B>(kind: RecordKind<B>, body: B): Promise<string> {
    const record = this.toKeep(newId(this.scope.ctx.now.getTime()), kind, body);
    this.prints.set(record.id, await this.store.records.insert(record));
    this.bodies.set(record.id, record.body);
    return record.id;
  }

  async revise<B>(kind: RecordKind<B>, record: string, body: B, reason: string): Promise<void> {
    const revised = this.toKeep(record, kind, body);
    const print = await this.store.records.revise(revised);
    if (!print) throw notFound();
    this.prints.set(record, print);
    this.bodies.set(record, revised.body);
    this.hasOtherContents = true;
    await this.append(entry(entries.recordRevised, { record, reason: await this.put(Reason, { text: reason }) }));
  }

  async erase(record: string, reason: string): Promise<void> {
    if (!(await this.store.records.erase(this.current.dossier, record))) throw notFound();
    this.bodies.delete(record);
    this.hasOtherContents = true;
    await this.append(entry(entries.recordErased, { record, reason: await this.put(Reason, { text: reason }) }));
  }

  async redact({ records, destroyed, files }: Contents): Promise<void> {
    for (const { kind, record, body } of records) {
      const redacted = this.toKeep(record, kind, body);
      const print = await this.store.records.redact(redacted);
      if (!print) throw notFound();
      this.prints.set(record, print);
      this.bodies.set(record, redacted.body);
    }
    for (const record of destroyed) {
      if (!(await this.store.records.erase(this.current.dossier, record))) throw notFound();
      this.bodies.delete(record);
    }
    for (const file of files) {
      if (!(await this.store.files.erase(file, this.current.dossier))) throw notFound();
      this.parts.aftermath.removeFile(file);
    }
    this.hasOtherContents = true;
    const replaced = records.map((r) => r.record);
    await this.append(
      entry(entries.contentsRedacted, { records: replaced, destroyed: [...destroyed], files: [...files] }),
    );
  }

  async read(records: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    const missing = records.filter((id) => !this.bodies.has(id));
    const { county, dossier } = this.current;
    const kept = missing.length ? await this.store.records.read(county, dossier, missing) : new Map<string, never>();
    for (const { id, body } of kept.values()) if (body !== undefined) this.bodies.set(id, body);
    return new Map(records.flatMap((id) => (this.bodies.has(id) ? [[id, this.bodies.get(id)]] : [])));
  }

  async take(files: readonly string[]): Promise<void> {
    for (const file of files)
      this.prints.set(file, await this.parts.sealing.takeFile(this.scope.ctx, this.current, file));
  }

  async attach(files: readonly string[], about: string): Promise<void> {
    if (!files.length) return;
    await this.take(files);
    await this.append({ ...entry(entries.filesAttached, { files: [...files] }), about });
  }

  async eraseFile(file: string, reason: string): Promise<void> {
    if (!(await this.store.files.erase(file, this.current.dossier))) throw notFound();
    this.parts.aftermath.removeFile(file);
    await this.append(entry(entries.fileErased, { file, reason: await this.put(Reason, { text: reason }) }));
  }

  number(unit: string, series: string, year: number): Promise<number> {
    return this.parts.numbers.next(unit, series, year);
  }

  seal(recipients: readonly Recipient[]): void {
    this.named.push(...recipients);
    // From here on nobody is asked who may not know of it.
    this.current = this.current.in('sealed', this.current.entries);
  }

  async flush(): Promise<Dossier> {
    const { parts, scope, named } = this;
    const mustMove = named.length > 0 && this.store.name === 'open';
    if (mustMove) await this.append(entry(entries.sealed, {}));
    if (!this.pending.length) {
      await parts.sealing.name(scope.ctx, this.current, named);
      return this.current;
    }
    if (!mustMove) await this.project();
    const written = await this.writeLog();
    await parts.sealing.name(scope.ctx, written, named);
    const done = mustMove
      ? await parts.sealing.move(written, this.before, (ids) => this.read(ids), scope.isNew)
      : written;
    parts.aftermath.moved(done);
    return done;
  }

  /** Only open dossiers stand in tables. */
  private async project(): Promise<void> {
    if (this.store.name !== 'open') return;
    const { isNew } = this.scope;
    // The log would notice as well, but only after these tables have met rows they hold already.
    if (isNew && (await this.store.logs.isTaken(this.current.dossier))) throw exists();
    const comparable = !isNew && !this.hasOtherContents;
    await this.parts.projections.write({
      ...(comparable && { before: this.before }),
      after: this.current,
      isNew,
      read: (ids) => this.read(ids),
    });
  }

  /** Last in the unit of work: on PostgreSQL, whoever takes a position holds up everybody else who needs one. */
  private async writeLog(): Promise<Dossier> {
    const { logs } = this.store;
    const { pending, before, current } = this;
    const first = await logs.nextPosition(pending.length);
    const last = first + pending.length - 1;
    const moved = this.scope.isNew
      ? await logs.insertHead(current, last)
      : await logs.moveHead(current, before.seq, last);
    if (!moved) throw this.scope.isNew ? exists() : movedOn();
    if (this.scope.isNew && this.store.name === 'sealed') await this.parts.sealing.reserve(current);
    let position = first;
    const placed = [];
    for (const { entry, county, text } of pending) {
      const entryThere = { ...entry, position: position++ };
      await logs.insertEntry({ entry: entryThere, county, text }, entryThere.position);
      placed.push(entryThere);
    }
    return before.with(placed);
  }

  private async print(id: string, kept: boolean): Promise<string | undefined> {
    const fresh = this.prints.get(id);
    if (fresh || !kept) return fresh;
    const { county, dossier } = this.current;
    return (await this.store.records.read(county, dossier, [id])).get(id)?.fingerprint;
  }

  /** One reason for everything that this unit dates back. */
  private async why(): Promise<string> {
    this.reason ??= await this.put(Reason, { text: this.scope.writing.onReason! });
    return this.reason;
  }

  private toKeep<B>(id: string, { id: kind, v, body: schema }: RecordKind<B>, body: B) {
    const { actor, now: at } = this.scope.ctx;
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw new DomainError('invalid', 'core.bad_record', { kind }, { cause: parsed.error });
    const { dossier, county } = this.current;
    return { id, dossier, county, kind, v, by: actor.person, at, body: parsed.data };
  }
}

const entry = <D extends NewEntry['data']>({ id }: EntryType<D>, data: D): NewEntry => ({ type: id, data });

/** What the writer appends of itself, whatever an action declares. */
const MACHINERY: ReadonlySet<string> = new Set(
  [
    entries.recordRevised,
    entries.recordErased,
    entries.contentsRedacted,
    entries.filesAttached,
    entries.fileErased,
    entries.sealed,
  ].map((t) => t.id),
);

const exists = () => new DomainError('conflict', 'core.dossier_exists');

/** Somebody else appended since the dossier was read. */
export const movedOn = () => new DomainError('conflict', 'core.changed_meanwhile', { types: [] });
